namespace BibGen.Model;

/// <summary>The persons and groups of a role, in order, and whether the source says that there are more ("and others").</summary>
public sealed class NameList
{
    /// <summary>A list without names.</summary>
    public static NameList Empty { get; } = new([], hasOthers: false);

    /// <summary>Creates a list.</summary>
    public NameList(IReadOnlyList<Person> persons, bool hasOthers)
    {
        Persons = persons;
        HasOthers = hasOthers;
    }

    /// <summary>The names that are given, in order.</summary>
    public IReadOnlyList<Person> Persons { get; }

    /// <summary>Whether there are more than the given names.</summary>
    public bool HasOthers { get; }

    /// <summary>Whether it names nobody.</summary>
    public bool IsEmpty => Persons.Count == 0 && !HasOthers;
}
