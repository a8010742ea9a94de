using BibGen.Identifiers;
using BibGen.Works;

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

    /// <summary>Whether the header has a column for DOIs or PubMed identifiers; without one nothing can be found.</summary>
    public bool IsUsable { get; private set; }

    /// <summary>Rows in which something is malformed.</summary>
    public int ProblemCount { get; private set; }

    /// <summary>The first hundred problems.</summary>
    public IReadOnlyList<RetractionProblem> Problems => _problems;

    /// <summary>Whether <paramref name="path"/> names such a file.</summary>
    public static bool IsSnapshot(string path) => path.EndsWith(".retractions.csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads <paramref name="text"/>. Never fails on its content; the token is looked at once a row.</summary>
    public static RetractionSnapshot Read(string path, string text, CancellationToken cancellationToken = default)
    {
        var snapshot = new RetractionSnapshot(path);
        var reader = new CsvReader(text.AsSpan());
        List<CsvCell> cells = [];
        if (!reader.Read(cells))
            return snapshot;
        int width = cells.Count;
        var columns = new SnapshotColumns(reader.Text, cells);
        snapshot.IsUsable = columns.HasIdentifier;
        int line = 1;
        int counted = 0;
        while (snapshot.IsUsable && reader.Read(cells))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string? problem;
            if (reader.IsUnclosed)
                problem = snapshot.Add(columns.Row(reader.Text, cells)) ?? "A cell in quotation marks does not end"; // The cells before it are sound.
            else if (CountFilled(cells) > width || (reader.IsBroken && cells.Count < width))
                problem = snapshot.Skip($"{cells.Count} cells, where the header has {width}"); // Cells in the wrong columns could make the notice the article.
            else
                problem = snapshot.Add(columns.Row(reader.Text, cells));
            if (problem is null || ++snapshot.ProblemCount > MostProblems)
                continue;
            line += CountLines(reader.Text.Slice(counted, reader.RowStart - counted));
            counted = reader.RowStart;
            snapshot._problems.Add(new RetractionProblem(line, problem));
        }

        return snapshot;
    }

    /// <summary>What the file says about <paramref name="work"/>, by its DOI and its PubMed identifier; null when it does not have it. A reinstatement is said as well.</summary>
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
    private string? Add(in SnapshotRow row)
    {
        string? doi = row.ReadDoi(out string? problem);
        string? pmid = row.ReadPmid(ref problem);
        if (doi is null && pmid is null)
            return Skip(problem);
        if (row.ReadNature() is not { } nature)
            return Skip($"The nature '{row.Text(SnapshotColumn.Nature)}' is none of Retraction, Expression of concern, Correction, Reinstatement");

        Count++;
        RetractionEntry entry = row.ReadEntry(doi, pmid, nature);
        if (doi is not null)
            Keep(_byDoi, doi, entry);
        if (pmid is not null)
            Keep(_byPmid, pmid, entry);
        return problem;
    }

    private string? Skip(string? problem)
    {
        SkippedCount++;
        return problem;
    }

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

    private static int CountLines(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (text.IndexOf('\n') is >= 0 and int end)
        {
            count++;
            text = text.Slice(end + 1);
        }

        return count;
    }
}
