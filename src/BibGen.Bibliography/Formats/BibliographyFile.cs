using BibGen.Formats.Bibtex;
using BibGen.Formats.Bibtex.Linking;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats;

/// <summary>A bibliography file, read: the one object from which code, findings, references and exports come.</summary>
public sealed class BibliographyFile
{
    private static readonly IReadOnlyDictionary<string, bool> NothingMissing = new Dictionary<string, bool>();

    private readonly WorkList _works;
    private LineMap? _lines;
    private KeyIndex? _keys;
    private string[]? _undefinedMacros;
    private Dictionary<string, OpenMacro>? _openMacros;

    /// <summary>Its syntax, where other files may have what it names and does not have.</summary>
    private readonly BibtexSyntaxTree? _unfinished;

    /// <summary>The file as it was read last with definitions of others: generator and analyzer ask for the same.</summary>
    private BibliographyFile? _joined;

    /// <summary>The file with the keys that its class gave it last: generator and analyzer ask for the same.</summary>
    private KeyedFile? _withKeys;

    private BibliographyFile(string path, string text, BibliographyFormat format, RecordSet set, Func<int, Work> read, ForeignFormat? foreignFormat = null)
    {
        Path = path;
        Text = text;
        Format = format;
        Records = set.Records;
        _works = new WorkList(Records.Count, read);
        SyntaxErrors = set.Errors;
        Macros = set.Macros;
        MacroTexts = set.MacroTexts;
        MissingEntries = set.MissingEntries ?? NothingMissing;
        _unfinished = set.UnfinishedTree;
        ForeignFormat = foreignFormat;
        Names = new HashSet<string>(set.Names, StringComparer.Ordinal);
    }

    /// <summary>Path as the host gives it.</summary>
    public string Path { get; }

    /// <summary>The whole text; every span counts in it.</summary>
    public string Text { get; }

    /// <summary>Its format, from the extension of its path.</summary>
    public BibliographyFormat Format { get; }

    /// <summary>Its records in file order.</summary>
    public IReadOnlyList<Record> Records { get; }

    /// <summary>Its records as works, each typed when it is first asked for; each knows its record.</summary>
    public IReadOnlyList<Work> Works => _works;

    /// <summary>What its format does not allow.</summary>
    public IReadOnlyList<SyntaxError> SyntaxErrors { get; }

    /// <summary>The macros that it defines, in file order.</summary>
    public IReadOnlyList<MacroDefinition> Macros { get; }

    /// <summary>What it was given from other files; null when it was read alone.</summary>
    public ExternalDefinitions? Borrowed { get; private init; }

    /// <summary>Whether it names a macro or an entry that it does not have: other files may.</summary>
    public bool IsUnfinished => _unfinished is not null;

    /// <summary>
    /// The format that its text has in truth (RIS, an HTML page): it then has no works and no errors, whatever in it may look like some. Null
    /// when the file is what its name says.
    /// </summary>
    public ForeignFormat? ForeignFormat { get; }

    /// <summary>Lines and columns of its text.</summary>
    public LineMap Lines => _lines ??= new LineMap(Text);

    /// <summary>
    /// The names of types, fields and macros that stand in a .bib file, in lower case: most rules about a name need not look for it in every entry.
    /// </summary>
    internal HashSet<string> Names { get; }

    /// <summary>The texts of its macros; null when it defines none.</summary>
    internal MacroTable? MacroTexts { get; }

    /// <summary>The keys that entries name and that are not there, and whether fields are to come from them.</summary>
    internal IReadOnlyDictionary<string, bool> MissingEntries { get; }

    /// <summary>Its entries by their keys.</summary>
    internal KeyIndex Keys => _keys ??= new KeyIndex([.. Records]);

    /// <summary>The macros that it uses without a definition above, in lower case and in order.</summary>
    internal IReadOnlyList<string> UndefinedMacros => _undefinedMacros ??=
    [
        .. SyntaxErrors.Where(error => error.Kind == BibtexErrors.UndefinedMacro && error.Argument is not null)
            .Select(error => error.Argument!.ToLowerInvariant())
            .Distinct()
            .OrderBy(name => name, StringComparer.Ordinal),
    ];

    /// <summary>Its macros whose definitions use such names; null when there are none.</summary>
    internal Dictionary<string, OpenMacro>? OpenMacros
    {
        get
        {
            if (_unfinished is null || Macros.Count == 0)
                return null;
            if (Volatile.Read(ref _openMacros) is { } known)
                return known;
            Interlocked.CompareExchange(ref _openMacros, OpenMacro.In(_unfinished), null); // All threads have the same objects: circles are told by them.
            return _openMacros;
        }
    }

    /// <summary>
    /// Types the works that have not been asked for yet: two threads that are to look at all of them share that by it. The token is looked at now and then.
    /// </summary>
    internal void ReadWorks(CancellationToken cancellationToken) => _works.ReadAll(cancellationToken);

    /// <summary>Whether <paramref name="path"/> names a file that BibGen reads.</summary>
    public static bool IsBibliography(string path) => BibliographyFormats.ForPath(path) is not null;

    /// <summary>A file that stands beside a bibliography, as findings in it need one.</summary>
    internal static BibliographyFile WithoutWorks(string path, string text, BibliographyFormat? format = null, ForeignFormat? foreignFormat = null) =>
        new(path, text, format ?? BibliographyFormats.Default, new RecordSet([], []), static _ => throw new InvalidOperationException(), foreignFormat);

    /// <summary>
    /// Reads <paramref name="text"/> in the format that <paramref name="path"/> ends in, as BibTeX when that is none. Never fails on its content; the
    /// token is looked at once a record.
    /// </summary>
    public static BibliographyFile Read(string path, string text, CancellationToken cancellationToken = default)
    {
        BibliographyFormat format = BibliographyFormats.ForPath(path) ?? BibliographyFormats.Default;
        RecordSet set = format.Read(text, cancellationToken);
        if (ForeignFormats.Of(text, format, set.Records) is { } foreignFormat)
            return WithoutWorks(path, text, format, foreignFormat);
        return new BibliographyFile(path, text, format, set, i => format.WorkOf(set.Records[i]));
    }

    /// <summary>
    /// The file, read with what it borrows from others, and otherwise as before: its text is not parsed again, and works to which nothing
    /// changes are the same objects. The file itself when there is nothing to borrow.
    /// </summary>
    public BibliographyFile With(ExternalDefinitions? borrowed, CancellationToken cancellationToken = default)
    {
        if (_unfinished is null || borrowed is null)
            return this;
        if (Borrowed is null && borrowed.Macros.Count > 0 && borrowed.Entries.Count > 0)
            // The first step is there already: entries are found by it.
            return With(new ExternalDefinitions(borrowed.Macros, [], []), cancellationToken).With(borrowed, cancellationToken);
        if (_joined is { } joined && borrowed.Equals(joined.Borrowed))
            return joined;
        RecordSet set = BibtexReader.Read(_unfinished, borrowed, cancellationToken);
        var file = new BibliographyFile(Path, Text, Format, set, i => HaveSameFields(Records[i], set.Records[i]) ? Works[i]
            : Format.WorkOf(set.Records[i]))
        { Borrowed = borrowed };
        foreach (ExternalEntry entry in borrowed.Entries)
            file.Names.UnionWith(entry.Record.Fields.Concat(entry.Record.InheritedFields).Select(field => field.Name));
        return _joined = file;
    }

    /// <summary>
    /// The file with other keys for some of its records, and otherwise as it is: text, fields and the works whose keys stay are shared. The same
    /// object as long as it is asked for the same keys.
    /// </summary>
    /// <param name="keys">A key for each record; null where it stays.</param>
    internal BibliographyFile WithKeys(string?[] keys)
    {
        if (Volatile.Read(ref _withKeys) is { } last && last.Keys.SequenceEqual(keys))
            return last.File;
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        Record[] records =
        [
            .. Records.Select((record, i) => keys[i] is { } key ? record.WithKey(renamed[record.Key] = key, record.KeyIfAlone) : record),
        ];
        SyntaxError[] errors =
        [
            .. SyntaxErrors.Select(error => error.Key is not null && renamed.TryGetValue(error.Key, out string? key) ? error with { Key = key } : error),
        ];
        var file = new BibliographyFile(Path, Text, Format, new RecordSet(records, errors), i => keys[i] is null ? Works[i] : Format.WorkOf(records[i]));
        Volatile.Write(ref _withKeys, new KeyedFile(keys, file));
        return file;
    }

    private sealed record KeyedFile(string?[] Keys, BibliographyFile File);

    private static bool HaveSameFields(Record a, Record b) => HaveSameFields(a.Fields, b.Fields) && HaveSameFields(a.InheritedFields, b.InheritedFields);

    private static bool HaveSameFields(IReadOnlyList<Field> a, IReadOnlyList<Field> b)
    {
        if (a.Count != b.Count)
            return false;
        for (int i = 0; i < a.Count; i++)
        {
            if (a[i].ValueSpan != b[i].ValueSpan || !a[i].HasSameContent(b[i]))
                return false;
        }

        return true;
    }
}
