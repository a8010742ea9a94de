using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats;

/// <summary>A bibliography file, read: the one object from which code, findings, references and exports come.</summary>
public sealed class BibliographyFile
{
    private readonly WorkList _works;
    private readonly object _identity = new(); // Stands for the file where that must not be kept alive.
    private (object File, int[] Places)? _placesBefore;
    private object? _notes;
    private LineMap? _lines;

    private BibliographyFile(string path, string text, BibliographyFormat format, RecordSet records, Func<int, Work> read, ForeignFormat? foreignFormat = null)
    {
        Path = path;
        Text = text;
        Format = format;
        RecordSet = records;
        _works = new WorkList(Records, read);
        ForeignFormat = foreignFormat;
    }

    /// <summary>Path as the host gives it.</summary>
    public string Path { get; }

    /// <summary>The whole text; every span counts in it.</summary>
    public string Text { get; }

    /// <summary>Its format, from the extension of its path.</summary>
    public BibliographyFormat Format { get; }

    /// <summary>Its records in file order.</summary>
    public IReadOnlyList<Record> Records => RecordSet.Records;

    /// <summary>Its records as works, each typed when it is first asked for; each knows its record.</summary>
    public IReadOnlyList<Work> Works => _works;

    /// <summary>
    /// The work at <paramref name="index"/>, perhaps apart from its record: for rules that look at all works for what is true of them wherever they stand.
    /// </summary>
    internal Work WorkAnywhere(int index) => _works.Anywhere(index);

    /// <summary>What its format does not allow.</summary>
    public IReadOnlyList<SyntaxError> SyntaxErrors => RecordSet.Errors;

    /// <summary>
    /// The format that its text has in truth (RIS, an HTML page): it then has no works and no errors, whatever in it may look like some. Null
    /// when the file is what its name says.
    /// </summary>
    public ForeignFormat? ForeignFormat { get; }

    /// <summary>The macros that it defines for its records and those of other files, in file order; none in a format without them.</summary>
    public IReadOnlyList<MacroDefinition> Macros => Format.DefinitionsIn(this);

    /// <summary>Whether it has no records and only definitions that serve the other files of its project.</summary>
    public bool HasOnlyDefinitions => Records.Count == 0 && Format.DefinitionsIn(this).Count > 0;

    /// <summary>Lines and columns of its text.</summary>
    public LineMap Lines => _lines ??= Origin?.Lines ?? new LineMap(Text);

    /// <summary>The file with all of its records, where this one has only some of them; else this one.</summary>
    internal BibliographyFile Whole { get => field ?? this; private init; }

    /// <summary>Whether it has only some of the records of its text, so that nobody can say that something is not in it.</summary>
    internal bool IsPartial => Whole != this;

    /// <summary>How many of its works have been typed, for the tests that say which are not.</summary>
    internal int TypedCount => _works.TypedCount;

    /// <summary>What was read from it, as its format knows it.</summary>
    internal RecordSet RecordSet { get; }

    /// <summary>The file that this one was made from, when files were linked or keys assigned; null when it is as it was read.</summary>
    internal BibliographyFile? Origin { get; private init; }

    /// <summary>The file as it was read: what its text says is the same, whatever it takes from others.</summary>
    internal BibliographyFile AsRead
    {
        get
        {
            BibliographyFile file = this;
            while (file.Origin is { } origin)
                file = origin;
            return file;
        }
    }

    /// <summary>What rules keep about its text.</summary>
    internal object? Notes
    {
        get => Volatile.Read(ref _notes);
        set
        {
            Volatile.Write(ref _notes, value);
            NotesBefore = null;
        }
    }

    /// <summary>What they kept about an earlier text, and what has changed since; null when that is not known.</summary>
    internal EarlierNotes? NotesBefore { get; private set; }

    /// <summary>
    /// Types the works that have not been asked for yet: two threads that are to look at all of them share that by it. The token is checked now and then.
    /// </summary>
    internal void ReadWorks(CancellationToken cancellationToken) => _works.ReadAll(cancellationToken);

    /// <summary>Whether <paramref name="path"/> names a file that BibGen reads.</summary>
    public static bool IsBibliography(string path) => BibliographyFormats.ForPath(path) is not null;

    /// <summary>A file that stands beside a bibliography, as findings in it need one.</summary>
    internal static BibliographyFile WithoutWorks(string path, string text, BibliographyFormat? format = null, ForeignFormat? foreignFormat = null) =>
        new(path, text, format ?? BibliographyFormats.Default, new RecordSet([], []), static _ => throw new InvalidOperationException(), foreignFormat);

    /// <summary>The file at <paramref name="path"/> with a text that is too long to be read, and that it does not hold.</summary>
    internal static BibliographyFile Refuse(string path, TextTooLong problem) => WithoutWorks(
        path, "", BibliographyFormats.ForPath(path), new ForeignFormat(problem.Is, Advice: "split it into several files") { Wanted = TextTooLong.Wanted });

    /// <summary>
    /// Reads <paramref name="text"/> in the format that <paramref name="path"/> ends in, as BibTeX when that is none. Never fails on its content; the
    /// token is checked once per record.
    /// </summary>
    public static BibliographyFile Read(string path, string text, CancellationToken cancellationToken = default) =>
        Read(path, text, BibliographyFormats.ForPath(path) ?? BibliographyFormats.Default, cancellationToken);

    /// <summary>
    /// Reads <paramref name="text"/>, which has no path, in <paramref name="format"/>. Never fails on its content; the token is checked once per record.
    /// </summary>
    public static BibliographyFile Read(string text, BibliographyFormat format, CancellationToken cancellationToken = default) =>
        Read(format.Extensions[0], text, format, cancellationToken);

    private static BibliographyFile Read(string path, string text, BibliographyFormat format, CancellationToken cancellationToken) =>
        Of(path, text, format, format.Read(text, cancellationToken));

    private static BibliographyFile Of(string path, string text, BibliographyFormat format, RecordSet set)
    {
        if (ForeignFormats.Of(text, format, set.Records) is { } foreignFormat)
            return WithoutWorks(path, text, format, foreignFormat);
        return new BibliographyFile(path, text, format, set, i => format.WorkOf(set.Records[i]));
    }

    /// <summary>Reads another text of the file. What was made of records that have not changed since is taken over.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">What tells it apart from this one's; null when that is not known.</param>
    /// <param name="cancellationToken">Checked once per record that is read.</param>
    internal BibliographyFile WithText(string text, ChangedStretch? known, CancellationToken cancellationToken)
    {
        ChangedStretch change = known is { } given && given.IsBetween(Text.Length, text.Length) ? given : ChangedStretch.Between(Text, text);
        BibliographyFile file = Of(Path, text, Format, Format.Read(text, RecordSet, change, cancellationToken));
        file._lines = _lines?.With(text, change);
        if (Notes is { } notes)
            file.NotesBefore = new EarlierNotes(notes, change);
        if (ForeignFormat is null && file.ForeignFormat is null && Origin is null)
            file.TakeOver(this, change);
        return file;
    }

    private void TakeOver(BibliographyFile previous, ChangedStretch change)
    {
        int[] places = RecordSet.Unchanged ?? UnchangedRecords.Places(Records, previous, change);
        _works.TakeOver(previous._works, places);
        _placesBefore = (previous._identity, places);
    }

    /// <summary>The places in <paramref name="previous"/> of the records that have not changed since; −1 for the others. Null when it is not known.</summary>
    internal int[]? PlacesIn(BibliographyFile previous) => _placesBefore is { } before && before.File == previous._identity ? before.Places : null;

    /// <summary>
    /// The file with other <paramref name="records"/> of the same text, as many as it has: with what they take from other files, or with other keys.
    /// Works to which nothing changes are the same objects.
    /// </summary>
    internal BibliographyFile With(RecordSet records) =>
        new(Path, Text, Format, records, i => IsSame(Records[i], records.Records[i]) ? Works[i] : Format.WorkOf(records.Records[i])) { Origin = this };

    /// <summary>The same for records that were read after those of an earlier such file, before a change of its text.</summary>
    internal BibliographyFile With(RecordSet records, BibliographyFile previous, ChangedStretch change)
    {
        BibliographyFile file = With(records);
        if (records.Unchanged is not null)
            file.TakeOver(previous, change);
        return file;
    }

    /// <summary>
    /// The file with the records at these <paramref name="places"/>, which are in order, and no others. What the format does not allow is said of the whole
    /// text, but for names that only the other records use.
    /// </summary>
    internal BibliographyFile Only(int[] places)
    {
        Record[] records = [.. places.Select(place => Records[place])];
        HashSet<string> keys = new(records.Select(static record => record.Key), StringComparer.Ordinal);
        SyntaxError[] errors = [.. SyntaxErrors.Where(error => !error.Kind.IsUnresolvedName || error.Key is null || keys.Contains(error.Key))];
        return new(Path, Text, Format, new RecordSet(records, errors), i => Works[places[i]], ForeignFormat) { Origin = this, Whole = this };
    }

    /// <summary>Whether <paramref name="offset"/> of the text lies in a record that is not one of these.</summary>
    internal bool IsInOtherRecord(int offset)
    {
        int low = 0;
        int high = Whole.Records.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            SourceSpan span = Whole.Records[middle].Span;
            if (span.End <= offset)
                low = middle + 1;
            else if (span.Start > offset)
                high = middle - 1;
            else
                return !Records.Any(record => record.Span == span);
        }

        return false;
    }

    private static bool IsSame(Record a, Record b) =>
        a == b || (a.Key == b.Key && HaveSameFields(a.Fields, b.Fields) && HaveSameFields(a.InheritedFields, b.InheritedFields));

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
