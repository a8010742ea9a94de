using BibGen.Formats;
using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Identifiers;

namespace BibGen.Retractions;

/// <summary>
/// A checked-in list of retractions, <c>*.retractions.csv</c>: with BibGen's own columns or those of the public Retraction Watch data, known by
/// their header (<see cref="SnapshotColumns"/>). docs/retractions.md describes both.
/// </summary>
public sealed class RetractionSnapshot
{
    private const int MostProblems = 100;

    private readonly Dictionary<string, RetractionEntry> _byDoi = new(DoiComparer.Instance);
    private readonly Dictionary<string, RetractionEntry> _byPmid = new(StringComparer.Ordinal);
    private readonly List<RetractionProblem> _problems = [];

    private RetractionSnapshot(string path) => Path = path;

    /// <summary>Path of the file.</summary>
    public string Path { get; }

    /// <summary>Name of the file, for messages.</summary>
    public string FileName => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>Rows that name a work.</summary>
    public int Count { get; private set; }

    /// <summary>Rows that are passed over: neither a DOI nor a PubMed identifier stands in them, or they are malformed.</summary>
    public int SkippedCount { get; private set; }

    /// <summary>Rows in which something is malformed; 1 for a header that names no column by which works could be found.</summary>
    public int ProblemCount { get; private set; }

    /// <summary>The first hundred problems, in the order of their places.</summary>
    public IReadOnlyList<RetractionProblem> Problems => _problems;

    /// <summary>Whether somebody wrote the list for this project, and not for everybody as Retraction Watch does.</summary>
    internal bool IsOwn { get; private set; } = true;

    /// <summary>Its text, as findings need it; null where there is nothing to report: it may have 60 MB.</summary>
    internal BibliographyFile? File { get; private set; }

    /// <summary>Whether <paramref name="path"/> names such a file.</summary>
    public static bool IsSnapshot(string path) => path.EndsWith(".retractions.csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads <paramref name="text"/>. Never fails on its content; the token is checked once per row.</summary>
    public static RetractionSnapshot Read(string path, string text, CancellationToken cancellationToken = default)
    {
        var snapshot = new RetractionSnapshot(path);
        var reader = new CsvReader(text.AsSpan());
        List<CsvCell> cells = [];
        reader.Read(cells);
        int width = cells.Count;
        var columns = new SnapshotColumns(reader.Text, cells);
        if (columns.HasIdentifier)
        {
            snapshot.IsOwn = columns.IsOwn;
            while (reader.Read(cells))
            {
                cancellationToken.ThrowIfCancellationRequested();
                snapshot.Report(snapshot.ReadRow(in reader, cells, columns, width));
            }
        }
        else
        {
            snapshot.Report(new RetractionProblem(RowSpan(in reader), "the first line names no column 'doi' or 'pmid', so that no work is found"));
        }

        if (snapshot.ProblemCount > 0)
            snapshot.File = BibliographyFile.WithoutWorks(path, text);
        return snapshot;
    }

    /// <summary>A list with a text that is too long to be read: it names no work.</summary>
    internal static RetractionSnapshot Refuse(string path, TextTooLong problem)
    {
        var snapshot = new RetractionSnapshot(path) { File = BibliographyFile.WithoutWorks(path, "") };
        snapshot.Report(new RetractionProblem(default, $"it is {problem.Is} and not {TextTooLong.Wanted}"));
        return snapshot;
    }

    /// <summary>
    /// What the file says about <paramref name="work"/>, by its DOI and its PubMed identifier; null when it does not have it. A reinstatement is said as well.
    /// </summary>
    public RetractionEntry? Find(Work work)
    {
        RetractionEntry? byDoi = null;
        RetractionEntry? byPmid = null;
        if (work.Doi is { } doi)
            _byDoi.TryGetValue(doi, out byDoi);
        if (work.Pmid is { } pmid)
            _byPmid.TryGetValue(pmid, out byPmid);
        return byDoi is null || (byPmid is not null && byPmid.Outranks(byDoi)) ? byPmid : byDoi;
    }

    /// <summary>Keeps a row; what is wrong with it, or null.</summary>
    private RetractionProblem? ReadRow(in CsvReader reader, List<CsvCell> cells, SnapshotColumns columns, int width)
    {
        int filled = CountFilled(cells);
        if (filled == 0)
            return null; // Spreadsheets leave such rows.
        if (reader.UnclosedAt is { } quotationMark) // The cells before it are sound.
            return Add(columns.Row(reader.Text, cells), RowSpan(in reader))
                ?? new RetractionProblem(new SourceSpan(quotationMark, 1), "a cell in quotation marks does not end");

        // Cells in the wrong columns could make the notice the article.
        if (filled > width)
            return Skip(new RetractionProblem(SourceSpan.FromBounds(cells[width].Start, reader.RowEnd), CountOf(cells.Count, width)));
        if (reader.IsBroken && cells.Count < width)
            return Skip(new RetractionProblem(RowSpan(in reader), CountOf(cells.Count, width)));
        return Add(columns.Row(reader.Text, cells), RowSpan(in reader));
    }

    private RetractionProblem? Add(in SnapshotRow row, SourceSpan span)
    {
        RetractionProblem? problem = null;
        string? doi = row.ReadDoi(ref problem);
        string? pmid = row.ReadPmid(ref problem);
        if (doi is null && pmid is null)
            // Retraction Watch has such.
            return Skip(problem ?? (IsOwn ? new RetractionProblem(span, "neither a DOI nor a PubMed identifier names the work") : null));
        if (row.ReadNature(ref problem) is not { } nature)
            return Skip(problem);

        Count++;
        RetractionEntry entry = row.ReadEntry(doi, pmid, nature, ref problem);
        if (doi is not null)
            Keep(_byDoi, doi, entry);
        if (pmid is not null)
            Keep(_byPmid, pmid, entry);
        return problem;
    }

    private RetractionProblem? Skip(RetractionProblem? problem)
    {
        SkippedCount++;
        return problem;
    }

    private void Report(RetractionProblem? problem)
    {
        if (problem is { } one && ++ProblemCount <= MostProblems)
            _problems.Add(one);
    }

    private static SourceSpan RowSpan(in CsvReader reader) => SourceSpan.FromBounds(reader.RowStart, reader.RowEnd);

    private static string CountOf(int cells, int width) => $"{cells} cells, where the header has {width}";

    /// <summary>Cells without the empty ones at the end, which spreadsheets add.</summary>
    private static int CountFilled(List<CsvCell> cells)
    {
        int count = cells.Count;
        while (count > 0 && cells[count - 1].Length == 0)
            count--;
        return count;
    }

    private static void Keep(Dictionary<string, RetractionEntry> entries, string id, RetractionEntry entry)
    {
        if (!entries.TryGetValue(id, out RetractionEntry? known) || entry.Outranks(known))
            entries[id] = entry;
    }
}
