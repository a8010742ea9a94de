namespace BibGen.Records;

/// <summary>What a file holds: its records, and what in it is no record. A format that reads more than that derives its own.</summary>
public class RecordSet
{
    /// <summary>Creates the set.</summary>
    public RecordSet(IReadOnlyList<Record> records, IReadOnlyList<SyntaxError> errors)
    {
        Records = records;
        Errors = errors;
    }

    /// <summary>The records in file order.</summary>
    public IReadOnlyList<Record> Records { get; }

    /// <summary>What the format does not allow, in file order.</summary>
    public IReadOnlyList<SyntaxError> Errors { get; }

    /// <summary>
    /// The places of its records in the set that an earlier text gave, where it was read after that: those that say the same, wherever they stand; −1 for the
    /// others. Null when it was read alone.
    /// </summary>
    internal int[]? Unchanged { get; init; }

    /// <summary>
    /// The names that fields of the records have, and perhaps some that none has: a rule about a field that is not among them need not look for it in
    /// every record.
    /// </summary>
    internal HashSet<string> Names
    {
        get => field ??= new HashSet<string>(Records.SelectMany(static record => record.Fields).Select(static one => one.Name), StringComparer.Ordinal);
        init;
    }
}
