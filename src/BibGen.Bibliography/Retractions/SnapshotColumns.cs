
namespace BibGen.Retractions;

/// <summary>Which cell of a row holds what, by the names in the first line: BibGen's own, and those of the Retraction Watch data.</summary>
internal sealed class SnapshotColumns
{
    /// <summary>Names in lower case without blanks, by <see cref="SnapshotColumn"/>; BibGen's own first.</summary>
    private static readonly string[][] Names =
    [
        ["doi", "originalpaperdoi"],
        ["pmid", "originalpaperpubmedid"],
        ["date", "retractiondate"],
        ["nature", "retractionnature"],
        ["reason"],
        ["notice", "retractiondoi"],
        ["retractionpubmedid"],
        ["source"],
    ];

    private readonly int[] _places;

    /// <summary>Reads the header.</summary>
    public SnapshotColumns(ReadOnlySpan<char> text, List<CsvCell> header)
    {
        _places = new int[Names.Length];
        for (int i = 0; i < _places.Length; i++)
            _places[i] = -1;
        for (int cell = header.Count - 1; cell >= 0; cell--)
        {
            string name = header[cell].Text(text).Replace(" ", "").ToLowerInvariant();
            int column = Array.FindIndex(Names, names => Array.IndexOf(names, name) >= 0);
            if (column < 0)
                continue;
            _places[column] = cell;
            IsOwn |= column <= (int)SnapshotColumn.Pmid && name == Names[column][0];
        }
    }

    /// <summary>Whether works are named in BibGen's own columns: somebody wrote the list for this project, and can fix it.</summary>
    public bool IsOwn { get; }

    /// <summary>Whether works can be found.</summary>
    public bool HasIdentifier => _places[(int)SnapshotColumn.Doi] >= 0 || _places[(int)SnapshotColumn.Pmid] >= 0;

    /// <summary>A row with its columns.</summary>
    public SnapshotRow Row(ReadOnlySpan<char> text, List<CsvCell> cells) => new(text, cells, _places);
}
