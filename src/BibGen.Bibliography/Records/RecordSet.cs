using BibGen.Formats.Bibtex;

namespace BibGen.Records;

/// <summary>What a file holds: its records, and what in it is no record.</summary>
public sealed class RecordSet
{
    /// <summary>Creates the set.</summary>
    public RecordSet(IReadOnlyList<Record> records, IReadOnlyList<SyntaxError> errors)
    {
        Records = records;
        Errors = errors;
    }

    /// <summary>The records in file order.</summary>
    public IReadOnlyList<Record> Records { get; }

    /// <summary>The macros that the file defines, in file order; none in a PubMed file.</summary>
    public IReadOnlyList<MacroDefinition> Macros { get; init; } = [];

    /// <summary>What the format does not allow, in file order.</summary>
    public IReadOnlyList<SyntaxError> Errors { get; }

    /// <summary>The names of types, fields and macros that stand in a .bib file, each once in lower case; none for .nbib.</summary>
    internal IEnumerable<string> Names { get; init; } = [];

    /// <summary>The texts of the macros that the file defines; null when it defines none.</summary>
    internal MacroTable? MacroTexts { get; init; }

    /// <summary>The keys that entries name and that are not there, and whether fields were to come from them; null when all are there.</summary>
    internal IReadOnlyDictionary<string, bool>? MissingEntries { get; init; }

    /// <summary>
    /// The tree of a file that names macros or entries which it does not have, so that it can be read on when other files are known; null otherwise.
    /// </summary>
    internal BibtexSyntaxTree? UnfinishedTree { get; init; }
}
