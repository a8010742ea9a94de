using BibGen.Records;
using BibGen.Text;

namespace BibGen.Model;

/// <summary>A publication, typed: what its record says, with names, dates and identifiers read and text freed from its notation.</summary>
public sealed class Work
{
    private Record _record = null!;
    private IReadOnlyList<ValueProblem>? _problems = [];
    private (ValueProblem Problem, int Field)[]? _problemNumbers; // The problems where their fields are not known, with their numbers in the record.
    private Field? _abstractField;
    private int _abstractNumber; // Of the field in the record where it is not known, counted from 1.
    private WorkDetails? _details;
    private IReadOnlyList<WorkLink>? _links = [];
    private (WorkLink Link, int Field)[]? _linkNumbers; // The same of the links that a field gives.
    private object? _notes;
    private Work? _apart;

    /// <summary>The record it was read from.</summary>
    public required Record Record
    {
        get => _record;
        init => _record = value;
    }

    /// <summary>Citation key; for .nbib the generated one.</summary>
    public required string Key { get; init; }

    /// <summary>biblatex entry type in lower case, aliases replaced (<c>conference</c> is <c>inproceedings</c>).</summary>
    public required string EntryType { get; init; }

    /// <summary>Title without its subtitle; null when the record has none.</summary>
    public RichText? Title { get; init; }

    /// <summary>Whether the title has the final punctuation of a reference list, which others leave to the style.</summary>
    internal bool IsTitlePunctuated { get; init; }

    /// <summary>Subtitle, where the record keeps it apart; null otherwise.</summary>
    public RichText? Subtitle { get; init; }

    /// <summary>Authors.</summary>
    public NameList Authors { get; init; } = NameList.Empty;

    /// <summary>Editors.</summary>
    public NameList Editors { get; init; } = NameList.Empty;

    /// <summary>When it appeared; null when the record does not say.</summary>
    public IssuedDate? Issued { get; init; }

    /// <summary>Title of what it is part of: journal, book, proceedings; null when it stands alone.</summary>
    public RichText? Container { get; init; }

    /// <summary>Abbreviated title of the container; null when not given.</summary>
    public string? ContainerShort { get; init; }

    /// <summary>Volume; null when not given.</summary>
    public string? Volume { get; init; }

    /// <summary>Issue of a serial; null when not given. <see cref="WorkDetails.Number"/> has the numbers of other works.</summary>
    public string? Issue { get; init; }

    /// <summary>Pages with every last page in full (<c>1231-1241</c>), ranges joined by <c>-</c> and separated by <c>, </c>; null when not given.</summary>
    public string? Pages { get; init; }

    /// <summary>Number of an article that has no pages (<c>e1000097</c>); null when not given.</summary>
    public string? ArticleNumber { get; init; }

    /// <summary>Publisher, school or institution; null when not given.</summary>
    public RichText? Publisher { get; init; }

    /// <summary>Place of publication; null when not given.</summary>
    public RichText? Place { get; init; }

    /// <summary>Edition; null when not given.</summary>
    public string? Edition { get; init; }

    /// <summary>DOI without resolver or prefix, as <c>10.1038/nrclinonc.2011.83</c>; null when there is none or it is malformed.</summary>
    public string? Doi { get; init; }

    /// <summary>PubMed identifier, 1–8 digits; null when there is none.</summary>
    public string? Pmid { get; init; }

    /// <summary>PubMed Central identifier with its prefix, <c>PMC3669410</c>; null when there is none.</summary>
    public string? Pmcid { get; init; }

    /// <summary>arXiv identifier without prefix; null when there is none.</summary>
    public string? ArXiv { get; init; }

    /// <summary>ISBNs, hyphens as given.</summary>
    public IReadOnlyList<string> Isbn { get; init; } = [];

    /// <summary>ISSNs in the form 1759-4774.</summary>
    public IReadOnlyList<string> Issn { get; init; } = [];

    /// <summary>Address of the work; null when not given.</summary>
    public string? Url { get; init; }

    /// <summary>
    /// Abstract; null when not given. Decoded each time it is asked for: more than half of a PubMed file is abstracts, and hardly anybody asks for them.
    /// </summary>
    public string? Abstract => AbstractField is null ? null : AbstractDecoder(AbstractField.Value);

    /// <summary>The field that is the abstract; null when there is none, or an empty one.</summary>
    internal Field? AbstractField
    {
        get => _abstractField ??= _abstractNumber > 0 ? _record.FieldArray[_abstractNumber - 1] : null;
        init => _abstractField = value;
    }

    /// <summary>Makes plain text of the abstract as it is written; it stands as it is without one.</summary>
    internal Func<string, string> AbstractDecoder { get; init; } = static text => text;

    /// <summary>Language as a BCP 47 tag (<c>en</c>); null when not given.</summary>
    public string? Language { get; init; }

    /// <summary>PubMed publication types in file order.</summary>
    public IReadOnlyList<string> PublicationTypes { get; init; } = [];

    /// <summary>MeSH headings as PubMed writes them (<c>Neoplasms/*drug therapy</c>).</summary>
    public IReadOnlyList<string> Mesh { get; init; } = [];

    /// <summary>Names of substances.</summary>
    public IReadOnlyList<string> Substances { get; init; } = [];

    /// <summary>What has happened to it since.</summary>
    public WorkStatus Status { get; init; }

    /// <summary>Title in the original language, when <see cref="Title"/> is a translation; null when not given.</summary>
    public RichText? OriginalTitle { get; init; }

    /// <summary>Title of the series; null when not given.</summary>
    public RichText? Series { get; init; }

    /// <summary>Chapter; null when not given.</summary>
    public string? Chapter { get; init; }

    /// <summary>Keywords that are no subject headings.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Links to its notices, comments, corrections and versions.</summary>
    public IReadOnlyList<WorkLink> Links
    {
        get => _links ?? (_record is null ? [.. _linkNumbers!.Select(static one => one.Link)]
            : _links = [.. _linkNumbers!.Select(one => one.Field == int.MaxValue ? one.Link : one.Link.Of(_record.FieldArray[one.Field]))]);
        init => _links = value;
    }

    /// <summary>
    /// The notice of which a note in the record of a retracted work speaks; its text is empty where only the date is known. Null for all other works.
    /// </summary>
    public CitedReference? Notice { get; init; }

    /// <summary>What the record says beyond this, read when it is first asked for.</summary>
    public WorkDetails Details => _details ??= DetailsReader(Record);

    /// <summary>Reads <see cref="Details"/>.</summary>
    internal Func<Record, WorkDetails> DetailsReader { get; init; } = static _ => WorkDetails.None;

    /// <summary>What only the database knows that the record comes from; null when it comes from none.</summary>
    public SourceDetails? Source { get; init; }

    /// <summary>What is wrong with the values of its record's own fields; nearly always nothing.</summary>
    public IReadOnlyList<ValueProblem> Problems
    {
        get => _problems ??= [.. _problemNumbers!.Select(one => one.Problem with { Field = _record.FieldArray[one.Field] })];
        init => _problems = value;
    }

    /// <summary>The exception inside BibGen because of which nothing but the key is known (BIB9999); null as it should be.</summary>
    public string? Failure { get; private init; }

    /// <summary>What rules keep about it: it holds as long as the record says the same, wherever that stands.</summary>
    internal object? Notes
    {
        get => Volatile.Read(ref _notes);
        set
        {
            Volatile.Write(ref _notes, value);
            if (Volatile.Read(ref _apart) is { } apart)
                apart.Notes = value;
        }
    }

    /// <summary>
    /// The work apart from its record: what it says, wherever that stands. It keeps no text alive, and may be asked for nothing that stands in one.
    /// </summary>
    /// <returns>Null when something of the work was read from a field that is not the record's own.</returns>
    internal Work? Apart()
    {
        if (Volatile.Read(ref _apart) is { } known)
            return known;
        var apart = (Work)MemberwiseClone();
        apart._record = null!;
        apart._details = null;
        Field[] fields = _record.FieldArray;
        if (_abstractField is { } summary)
        {
            apart._abstractField = null;
            apart._abstractNumber = Array.IndexOf(fields, summary) + 1;
            if (apart._abstractNumber == 0)
                return null;
        }

        if (_problems is { Count: > 0 } problems)
        {
            apart._problems = null;
            apart._problemNumbers = [.. problems.Select(problem => (problem with { Field = null! }, Array.IndexOf(fields, problem.Field)))];
            if (apart._problemNumbers.Any(static one => one.Item2 < 0))
                return null;
        }

        if (_links!.Any(static link => link.Field is not null))
        {
            apart._links = null;
            apart._linkNumbers = [.. _links!.Select(link => (link.Of(null), link.Field is { } field ? Array.IndexOf(fields, field) : int.MaxValue))];
            if (apart._linkNumbers.Any(static one => one.Item2 < 0))
                return null;
        }

        Volatile.Write(ref _apart, apart);
        return apart;
    }

    /// <summary>The work that this one is, apart from its record, of a record that says the same as that and inherits nothing.</summary>
    internal Work At(Record record)
    {
        var work = (Work)MemberwiseClone();
        work._record = record;
        work._apart = this;
        return work;
    }

    /// <summary>The work in the place of one that could not be typed: an error of ours costs one work and not the file.</summary>
    internal static Work NotTyped(Record record, Exception e) =>
        new() { Record = record, Key = record.Key, EntryType = record.Type, Failure = $"{e.GetType().Name}: {e.Message}" };
}
