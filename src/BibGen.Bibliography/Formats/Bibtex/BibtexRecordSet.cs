using BibGen.Formats.Bibtex.Linking;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>What a .bib file holds: its records and macros, and what it names without having it.</summary>
internal sealed class BibtexRecordSet(IReadOnlyList<Record> records, IReadOnlyList<SyntaxError> errors) : RecordSet(records, errors)
{
    /// <summary>No unresolved references.</summary>
    public static IReadOnlyDictionary<string, bool> NoReferences { get; } = new Dictionary<string, bool>();

    private static readonly BibtexRecordSet Empty = new([], []);

    private KeyIndex? _keys;
    private string[]? _undefinedMacros;
    private Dictionary<string, UnresolvedMacro>? _unresolvedMacros;

    /// <summary>The macros that it defines, in file order.</summary>
    public IReadOnlyList<MacroDefinition> Macros { get; init; } = [];

    /// <summary>Their texts; null when it defines none.</summary>
    public MacroTable? MacroTexts { get; init; }

    /// <summary>The keys that entries name and that are not there, and whether fields are to come from them.</summary>
    public IReadOnlyDictionary<string, bool> UnresolvedReferences { get; init; } = NoReferences;

    /// <summary>Its syntax, where it names macros or entries that it does not have: other files may. Null otherwise.</summary>
    public BibtexSyntaxTree? UnresolvedTree { get; init; }

    /// <summary>What it was given from other files; null when it was read alone.</summary>
    public ExternalDefinitions? External { get; init; }

    /// <summary>How it was read; null when it is empty.</summary>
    public BibtexReading? Reading { get; init; }

    /// <summary>Whether its records are those of the reading, with nothing put into their fields since: that of another text may go on from them.</summary>
    public bool CanGoOn { get; init; }

    /// <summary>Its entries by their keys.</summary>
    public KeyIndex Keys => _keys ??= new KeyIndex(Records, Names.Contains(KeyIndex.AliasField));

    /// <summary>The macros that it uses without a definition above, in lower case and in order.</summary>
    public IReadOnlyList<string> UndefinedMacros => _undefinedMacros ??=
    [
        .. Errors.Where(error => error.Kind == BibtexErrors.UndefinedMacro && error.Argument is not null)
            .Select(error => error.Argument!.ToLowerInvariant())
            .Distinct(SeededComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal),
    ];

    /// <summary>Its macros whose definitions use such names; null when there are none.</summary>
    public Dictionary<string, UnresolvedMacro>? UnresolvedMacros
    {
        get
        {
            if (UnresolvedTree is null || Macros.Count == 0)
                return null;
            if (Volatile.Read(ref _unresolvedMacros) is { } known)
                return known;
            // All threads have the same objects: circles are told by them.
            Interlocked.CompareExchange(ref _unresolvedMacros, UnresolvedMacro.In(UnresolvedTree), null);
            return _unresolvedMacros;
        }
    }

    /// <summary>What a .bib file holds; nothing when it is of another format in truth.</summary>
    public static BibtexRecordSet Of(BibliographyFile file) => file.Whole.RecordSet as BibtexRecordSet ?? Empty;
}
