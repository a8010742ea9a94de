namespace BibGen.Formats.PubMed;

/// <summary>One line, taken apart (<see href="https://pubmed.ncbi.nlm.nih.gov/help/#pubmed-format"/>).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="TagLength">Length of the tag that it starts with; 0 when it has none.</param>
/// <param name="ValueStart">Column, from 0, after the hyphen and its blank; 0 when it has no tag.</param>
internal readonly record struct PubMedLine(PubMedLineKind Kind, int TagLength = 0, int ValueStart = 0)
{
    private const int Hyphen = 4;

    /// <summary>Takes <paramref name="line"/>, without its line end, apart.</summary>
    public static PubMedLine Read(ReadOnlySpan<char> line)
    {
        if (line.Length > Hyphen && line[Hyphen] == '-' && (line.Length == Hyphen + 1 || line[Hyphen + 1] == ' '))
        {
            int length = TagLengthOf(line.Slice(0, Hyphen));
            if (length > 0 && line.Slice(length, Hyphen - length).Trim(' ').IsEmpty)
                return new(PubMedLineKind.Tag, length, Math.Min(line.Length, Hyphen + 2));
        }

        if (line.IsEmpty)
            return new(PubMedLineKind.Blank);
        if (line[0] is ' ' or '\t')
            return new(line.Trim(" \t".AsSpan()).IsEmpty ? PubMedLineKind.Blank : PubMedLineKind.Continuation);
        return ReadMisplaced(line);
    }

    /// <summary>Reads <c>PMID - 1</c>, <c>PMID-1</c> and <c>TI- Title</c>: only known tags, so that text such as "DNA - binding" stays text.</summary>
    private static PubMedLine ReadMisplaced(ReadOnlySpan<char> line)
    {
        int length = TagLengthOf(line);
        int hyphen = length;
        while (hyphen < line.Length && hyphen <= Hyphen && line[hyphen] == ' ')
            hyphen++;
        if (length == 0 || hyphen == line.Length || line[hyphen] != '-' || PubMedTags.Find(line.Slice(0, length)) is null)
            return new(PubMedLineKind.Malformed);
        int value = hyphen + 1;
        return new(PubMedLineKind.MisplacedTag, length, value < line.Length && line[value] == ' ' ? value + 1 : value);
    }

    /// <summary>Number of characters, two to four, of the tag that <paramref name="line"/> starts with; 0 when it starts with none.</summary>
    private static int TagLengthOf(ReadOnlySpan<char> line)
    {
        int length = 0;
        while (length < line.Length && (line[length] is >= 'A' and <= 'Z' || (length > 0 && line[length] is >= '0' and <= '9')))
        {
            if (++length > Hyphen)
                return 0;
        }

        return length < 2 ? 0 : length;
    }
}
