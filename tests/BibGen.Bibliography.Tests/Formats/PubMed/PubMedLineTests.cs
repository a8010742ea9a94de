using BibGen.Formats.PubMed;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>What a single line is: the tag in columns 1 to 4, the hyphen in column 5, a blank in column 6.</summary>
public sealed class PubMedLineTests
{
    [Theory]
    [InlineData("PMID- 21629216", "Tag PMID '21629216'")]
    [InlineData("TI  - A title", "Tag TI 'A title'")]
    [InlineData("COI - None", "Tag COI 'None'")]
    [InlineData("AB  - ", "Tag AB ''")]
    [InlineData("AB  -", "Tag AB ''")]
    [InlineData("AB  -  x", "Tag AB ' x'")]
    [InlineData("PMID-", "Tag PMID ''")]
    [InlineData("PMID- ", "Tag PMID ''")]
    [InlineData("XQ  - unknown", "Tag XQ 'unknown'")]
    [InlineData("DNA - binding", "Tag DNA 'binding'")] // Nothing tells it from a tag that nobody knows.
    [InlineData("A1  - x", "Tag A1 'x'")]
    [InlineData("Z9  - x", "Tag Z9 'x'")]
    [InlineData("ZA0 - x", "Tag ZA0 'x'")]
    [InlineData("ABCD- x", "Tag ABCD 'x'")]
    [InlineData("TI  -x", "MisplacedTag TI 'x'")]
    [InlineData("PMID-x", "MisplacedTag PMID 'x'")]
    [InlineData("TI- A title", "MisplacedTag TI 'A title'")]
    [InlineData("TI-A title", "MisplacedTag TI 'A title'")]
    [InlineData("TI-", "MisplacedTag TI ''")]
    [InlineData("TI - A title", "MisplacedTag TI 'A title'")]
    [InlineData("TI   - A title", "MisplacedTag TI 'A title'")]
    [InlineData("PMID - 1", "MisplacedTag PMID '1'")]
    [InlineData("PMID  - 1", "Malformed")]
    [InlineData("TI    - A title", "Malformed")]
    [InlineData("XQ- unknown", "Malformed")]
    [InlineData("DNA- binding", "Malformed")]
    [InlineData("ABCDE- x", "Malformed")]
    [InlineData("A   - x", "Malformed")]
    [InlineData("1A  - x", "Malformed")]
    [InlineData("ti  - A title", "Malformed")]
    [InlineData("Ti  - A title", "Malformed")]
    [InlineData("TI x- A title", "Malformed")]
    [InlineData("TI\t - A title", "Malformed")]
    [InlineData("TI  = A title", "Malformed")]
    [InlineData("TI", "Malformed")]
    [InlineData("TI  ", "Malformed")]
    [InlineData("x", "Malformed")]
    [InlineData("-", "Malformed")]
    [InlineData("[A- x", "Malformed")]
    [InlineData("A/  - x", "Malformed")]
    [InlineData("A:  - x", "Malformed")]
    [InlineData("@A  - x", "Malformed")]
    [InlineData("      goes on", "Continuation")]
    [InlineData(" x", "Continuation")]
    [InlineData("\tx", "Continuation")]
    [InlineData("    - x", "Continuation")]
    [InlineData(" \t ", "Blank")]
    [InlineData("\t", "Blank")]
    [InlineData(" ", "Blank")]
    [InlineData("", "Blank")]
    public void A_line_is_taken_apart(string line, string expected)
    {
        PubMedLine read = PubMedLine.Read(line.AsSpan());
        bool hasTag = read.Kind is PubMedLineKind.Tag or PubMedLineKind.MisplacedTag;
        Assert.Equal(expected, hasTag ? $"{read.Kind} {line[..read.TagLength]} '{line[read.ValueStart..]}'" : read.Kind.ToString());
        Assert.True(hasTag || read is { TagLength: 0, ValueStart: 0 });
    }
}
