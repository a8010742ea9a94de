using BibGen.Formats;
using BibGen.Rules;
using BibGen.Text;

namespace BibGen.Tests.Rules;

/// <summary>Which stretches of a file may have lost fields to an error of syntax.</summary>
public sealed class FileFactsTests
{
    private const string Text = """
        @misc{a, title {T}, year = 1}
        @misc{b, title = {T}, year = 1}
        @misc{c, title {T}, year = 1, note {N}}
        @misc{d, title = {T}, year = 1}
        @misc{e, title = {T}, year = 1}
        @misc{f, title {T}, year = 1}
        """;

    [Theory]
    [InlineData(Text, "a c f")]
    [InlineData("@misc{a, title = {T}}", "")]
    [InlineData("@misc{a, title {T}}\n@misc{b, title = {T}}", "a")]
    [InlineData("@misc{a, title = {T}}\n@misc{b, title {T}}", "b")]
    public void Those_with_an_error_within(string text, string expected)
    {
        BibliographyFile file = BibliographyFile.Read("test.bib", text);
        FileFacts facts = new(file);
        Assert.Equal(expected, string.Join(' ', file.Records.Where(record => facts.LosesFields(record.Span)).Select(record => record.Key)));
    }

    [Theory]
    [InlineData(-1, 0, false)] // Before the error
    [InlineData(0, 1, true)]
    [InlineData(0, 100, true)]
    [InlineData(1, 100, false)] // Behind its beginning
    public void An_error_counts_where_it_begins(int start, int end, bool expected)
    {
        BibliographyFile file = BibliographyFile.Read("test.bib", "@misc{a, title {T}}");
        int at = file.SyntaxErrors[0].Span.Start;
        Assert.Equal(expected, new FileFacts(file).LosesFields(SourceSpan.FromBounds(at + start, at + end)));
    }
}
