using BibGen.Records;

namespace BibGen.Formats.Bibtex.Linking;

/// <summary>An entry that a file names, in <c>crossref</c> for example, and another file has.</summary>
/// <remarks>
/// Equal to another one with the same content. Where the entry stands in its own file does not count, and its spans say nothing in the file that names it.
/// </remarks>
internal sealed class ExternalEntry : IEquatable<ExternalEntry>
{
    /// <summary>Creates the entry.</summary>
    public ExternalEntry(string name, Record record)
    {
        Name = name;
        Record = record;
    }

    /// <summary>The key as the file that names it writes it; an alias or in another letter case where the entry is found by that.</summary>
    public string Name { get; }

    /// <summary>The entry with what it inherits; without fields when it is only named and nothing is inherited.</summary>
    public Record Record { get; }

    /// <inheritdoc/>
    public bool Equals(ExternalEntry? other) =>
        other is not null && Name == other.Name && (Record == other.Record || (Record.Key == other.Record.Key && Record.Type == other.Record.Type
            && HaveSameContent(Record.Fields, other.Record.Fields) && HaveSameContent(Record.InheritedFields, other.Record.InheritedFields)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExternalEntry);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    private static bool HaveSameContent(IReadOnlyList<Field> a, IReadOnlyList<Field> b)
    {
        if (a.Count != b.Count)
            return false;
        for (int i = 0; i < a.Count; i++)
        {
            if (a[i].Name != b[i].Name || a[i].Value != b[i].Value)
                return false;
        }

        return true;
    }
}
