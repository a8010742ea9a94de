using BibGen.Formats;
using BibGen.Text;
using BibGen.Tool.LanguageServer.Features.Coloring;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tests.Tool.LanguageServer.Features.Coloring;

/// <summary>What a bibliography is made of, for colours.</summary>
public class TokenFinderTests
{
    [Theory]
    [InlineData("@misc{a, title = {T}}", "@misc:Type a:Key* title:Field")]
    [InlineData("@misc{a, year = 2001, month = jan # { 1}}", "@misc:Type a:Key* year:Field 2001:Number month:Field jan:Macro")]
    [InlineData("@string{acm = {ACM}}", "@string:Type acm:Macro*")]
    [InlineData("@misc{a, url = {http://a.b/c%d}, doi = \"10.1000/x\"}", "@misc:Type a:Key* url:Field http://a.b/c%d:Verbatim doi:Field 10.1000/x:Verbatim")]
    [InlineData("@misc{a, related = {b, c}, crossref = {d}}", "@misc:Type a:Key* related:Field b:Key c:Key crossref:Field d:Key")]
    [InlineData("free\n  text\n@comment{x\ny}", "free:Comment text:Comment @comment{x:Comment y}:Comment")]
    [InlineData("@misc{a, note = {𝔸}, url = {𝔹\r\nC}}", "@misc:Type a:Key* note:Field url:Field 𝔹:Verbatim C:Verbatim")]
    [InlineData("@misc{a, title {T}}", "@misc:Type a:Key* title:Error")]
    [InlineData("@misc{a, title = {T}, & }", "@misc:Type a:Key* title:Field &:Error")]
    public void Tokens_say_what_stands_there(string text, string expected) =>
        Assert.Equal(expected, Show(text, TokenFinder.In(File("a.bib", text), new SourceSpan(0, text.Length))));

    [Fact]
    public void Tags_are_fields()
    {
        const string Text = "PMID- 1\nTI  - A title\n      goes on\n";
        Assert.Equal("PMID:Field TI:Field", Show(Text, TokenFinder.In(File("a.nbib", Text), new SourceSpan(0, Text.Length))));
    }

    [Fact]
    public void A_stretch_has_the_tokens_of_the_entries_that_it_touches()
    {
        const string Text = "@misc{a, title = {T}}\n@misc{b, title = {U}}\n@misc{c, title = {V}}\n";
        Assert.Equal("@misc:Type b:Key* title:Field", Show(Text, TokenFinder.In(File("a.bib", Text), new SourceSpan(Text.IndexOf('U', StringComparison.Ordinal), 1))));
    }

    [Fact]
    public void Tokens_are_told_from_those_before_them()
    {
        const string Text = "𝔸\r\n@misc{a,\r\n  year = 2001}";
        var document = new DocumentText("/app/a.bib", Text, "file:///app/a.bib", Version: null);
        Assert.Equal(
            [0, 0, 2, 6, 0, 1, 0, 5, 0, 0, 0, 6, 1, 1, 1, 1, 2, 4, 2, 0, 0, 7, 4, 5, 0],
            TokenEncoding.Encode(TokenFinder.In(File("a.bib", Text), new SourceSpan(0, Text.Length)), document).Data);
    }

    [SharedDataFact]
    public void In_real_files_tokens_are_in_order_and_do_not_overlap_and_stretches_together_are_the_whole()
    {
        foreach (string path in TestView.CorpusFiles("bib").Concat(TestView.CorpusFiles("nbib")))
        {
            string name = "/app/a" + Path.GetExtension(path);
            if (TestView.Of((name, System.IO.File.ReadAllText(path))).Find(name) is not { } file)
                continue;
            IReadOnlyList<ColoredToken> all = TokenFinder.In(file, new SourceSpan(0, file.Text.Length));
            int end = 0;
            foreach (ColoredToken token in all)
            {
                Assert.True(token.Span.Start >= end && token.Span.In(file.Text).IndexOfAny('\r', '\n') < 0, $"{path}: {token}");
                end = token.Span.End;
            }

            HashSet<ColoredToken> parts = [];
            for (int start = 0; start < file.Text.Length; start += 5000)
                parts.UnionWith(TokenFinder.In(file, new SourceSpan(start, Math.Min(5000, file.Text.Length - start))));
            Assert.True(parts.SetEquals(all), $"{path}: {string.Join(", ", parts.Except(all).Concat(all.Except(parts)).Take(3))}");
        }
    }

    private static BibliographyFile File(string name, string text) => TestView.Of(("/app/" + name, text)).Find("/app/" + name)!;

    private static string Show(string text, IReadOnlyList<ColoredToken> tokens) =>
        string.Join(' ', tokens.Select(token => $"{token.Span.TextIn(text)}:{token.Kind}{(token.IsDefinition ? "*" : "")}"));
}
