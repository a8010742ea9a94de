using BibGen.Identifiers;
using BibGen.Works;

namespace BibGen.Retractions;

/// <summary>
/// A checked-in list of retractions, <c>*.retractions.csv</c>: with BibGen's own columns (<c>doi, pmid, date, nature, reason, notice</c>) or those of
/// the public Retraction Watch data (Crossref, CC0), known by their header. docs/retractions.md describes both.
/// </summary>
public sealed class RetractionSnapshot
{
    /// <summary>Names of the columns, in lower case: ours first, then Retraction Watch's.</summary>
    private static readonly string[][] Columns =
    [
        ["doi", "originalpaperdoi"], ["pmid", "originalpaperpubmedid"], ["date", "retractiondate"], ["nature", "retractionnature"],
        ["reason"], ["notice", "retractiondoi"], ["retractionpubmedid"],
    ];

    private readonly Dictionary<string, RetractionEntry> _byDoi = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, RetractionEntry> _byPmid = new(StringComparer.Ordinal);

    private RetractionSnapshot(string path) => Path = path;

    /// <summary>Path of the file.</summary>
    public string Path { get; }

    /// <summary>Name of the file, for messages.</summary>
    public string FileName => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>Rows that name a work.</summary>
    public int Count { get; private set; }

    /// <summary>Rows that name none: neither a DOI nor a PubMed identifier stands in them.</summary>
    public int SkippedCount { get; private set; }

    /// <summary>Whether the header has a column for DOIs or PubMed identifiers; without one nothing can be found.</summary>
    public bool IsUsable { get; private set; }

    /// <summary>Whether <paramref name="path"/> names such a file.</summary>
    public static bool IsSnapshot(string path) => path.EndsWith(".retractions.csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads <paramref name="text"/>. Never fails on its content.</summary>
    public static RetractionSnapshot Read(string path, string text, CancellationToken cancellationToken = default)
    {
        var snapshot = new RetractionSnapshot(path);
        var reader = new CsvReader(text.AsSpan());
        var cells = new List<string?>();
        if (!reader.Read(cells, isWanted: null))
            return snapshot;
        int[] places = [.. Columns.Select(names => cells.FindIndex(cell => Array.IndexOf(names, cell!.ToLowerInvariant().Replace(" ", "")) >= 0))];
        snapshot.IsUsable = places[0] >= 0 || places[1] >= 0;
        bool[] isWanted = [.. Enumerable.Range(0, cells.Count).Select(i => Array.IndexOf(places, i) >= 0)];
        while (snapshot.IsUsable && reader.Read(cells, isWanted))
        {
            cancellationToken.ThrowIfCancellationRequested();
            snapshot.Add(cells, places);
        }

        return snapshot;
    }

    /// <summary>What the file says about <paramref name="work"/>; null when it does not have it, or when a retraction has been taken back.</summary>
    public RetractionEntry? Find(Work work)
    {
        RetractionEntry? entry = null;
        if (work.Doi is { } doi)
            _byDoi.TryGetValue(doi, out entry);
        if (entry is null && work.Pmid is { } pmid)
            _byPmid.TryGetValue(pmid, out entry);
        return entry is { Nature: RetractionNature.Reinstatement } ? null : entry;
    }

    private void Add(List<string?> cells, int[] places)
    {
        string Cell(int column) => places[column] >= 0 && places[column] < cells.Count ? cells[places[column]] ?? "" : "";
        string? doi = Cell(0) is { Length: > 2 } text && Doi.Read(text).Doi is { } read ? read : null;
        string? pmid = Cell(1) is { Length: > 0 } digits && digits != "0" && digits.All(c => c is >= '0' and <= '9') ? digits.TrimStart('0') : null;
        if (doi is null && pmid is null)
        {
            SkippedCount++;
            return;
        }

        Count++;
        string notice = Cell(5) is { Length: > 0 } address and not "unavailable" and not "Unavailable" ? "doi: " + address : Cell(6) is { Length: > 0 } noticePmid and not "0" ? "PMID " + noticePmid : "";
        var entry = new RetractionEntry(doi, pmid, NatureOf(Cell(3)), DateOf(Cell(2)), Cell(4).Trim('+', ';', ' ').Replace(";+", "; "), notice);
        if (doi is not null)
            Keep(_byDoi, doi, entry);
        if (pmid is not null)
            Keep(_byPmid, pmid, entry);
    }

    /// <summary>Of several notices for a work a reinstatement counts most, then a retraction, a concern, a correction.</summary>
    private static void Keep(Dictionary<string, RetractionEntry> entries, string id, RetractionEntry entry)
    {
        if (!entries.TryGetValue(id, out RetractionEntry? known) || Weight(entry.Nature) > Weight(known.Nature))
            entries[id] = entry;
    }

    private static int Weight(RetractionNature nature) => nature switch
    {
        RetractionNature.Reinstatement => 3,
        RetractionNature.Retraction => 2,
        RetractionNature.ExpressionOfConcern => 1,
        _ => 0,
    };

    /// <summary>A row without a nature is a retraction: the file is a list of those.</summary>
    private static RetractionNature NatureOf(string text)
    {
        if (text.IndexOf("concern", StringComparison.OrdinalIgnoreCase) >= 0)
            return RetractionNature.ExpressionOfConcern;
        if (text.IndexOf("correct", StringComparison.OrdinalIgnoreCase) >= 0)
            return RetractionNature.Correction;
        return text.IndexOf("reinstate", StringComparison.OrdinalIgnoreCase) >= 0 ? RetractionNature.Reinstatement : RetractionNature.Retraction;
    }

    /// <summary>Retraction Watch writes "8/1/2011 0:00", the month first; dates in ISO form stand as they are.</summary>
    private static string DateOf(string text)
    {
        int blank = text.IndexOf(' ');
        string day = blank < 0 ? text : text.Substring(0, blank);
        string[] parts = day.Split('/');
        return parts.Length == 3 && parts[2].Length == 4 ? $"{parts[2]}-{parts[0].PadLeft(2, '0')}-{parts[1].PadLeft(2, '0')}" : day;
    }
}
