using BibGen.Records;

namespace BibGen.Formats.Bibtex.Linking;

/// <summary>
/// What a .bib file names without having it, and other files of the project have: BibTeX and biber read all files of a document as one
/// database. Equal to another one with the same content, so that a file need not be read again when it would become the same.
/// </summary>
internal sealed class ExternalDefinitions : IEquatable<ExternalDefinitions>
{
    private readonly Dictionary<string, string?> _macros = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Record> _entries = new(StringComparer.Ordinal);

    /// <summary>Creates the definitions.</summary>
    public ExternalDefinitions(IReadOnlyList<ExternalMacro> macros, IReadOnlyList<ExternalEntry> entries, IReadOnlyList<SyntaxError> circles)
    {
        Macros = macros;
        Entries = entries;
        Circles = circles;
        foreach (ExternalMacro macro in macros)
            _macros[macro.Name] = macro.Text;
        foreach (ExternalEntry entry in entries)
            _entries[entry.Name] = entry.Record;
    }

    /// <summary>The macros, in the order of their names.</summary>
    public IReadOnlyList<ExternalMacro> Macros { get; }

    /// <summary>The entries, in the order of the names by which the file asks for them.</summary>
    public IReadOnlyList<ExternalEntry> Entries { get; }

    /// <summary>Cross references of the file that close a circle which leads through other files.</summary>
    public IReadOnlyList<SyntaxError> Circles { get; }

    /// <summary>Whether the macro <paramref name="name"/> (lower case) is there; its text is null when it leads back to itself.</summary>
    internal bool TryGetMacro(string name, out string? text) => _macros.TryGetValue(name, out text);

    /// <summary>The entry that the file names <paramref name="key"/>; null when it is not there.</summary>
    internal Record? FindEntry(string key) => _entries.TryGetValue(key, out Record? record) ? record : null;

    /// <summary>The names of the fields that the entries have.</summary>
    internal IEnumerable<string> FieldNames => Entries.SelectMany(entry => entry.Record.Fields.Concat(entry.Record.InheritedFields)).Select(one => one.Name);

    /// <inheritdoc/>
    public bool Equals(ExternalDefinitions? other) =>
        other is not null
            && (ReferenceEquals(this, other)
            || (Macros.SequenceEqual(other.Macros) && Entries.SequenceEqual(other.Entries) && Circles.SequenceEqual(other.Circles)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExternalDefinitions);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Entries.Count;
        foreach (ExternalMacro macro in Macros)
            hash = unchecked((hash * 31) + macro.GetHashCode());
        foreach (ExternalEntry entry in Entries)
            hash = unchecked((hash * 31) + entry.GetHashCode());
        return hash;
    }
}
