using BibGen.Formats;
using BibGen.Text;
using BibGen.Tool.LanguageServer.Features;
using BibGen.Tool.LanguageServer.Features.Structure;

namespace BibGen.Tests.Tool.LanguageServer.Features.Structure;

/// <summary>The outline of a file, what can be folded, and how a selection grows.</summary>
public class OutlineTests
{
    private const string Bib = """
        % free text
        @string{acm = {ACM Press}}
        @misc{roe2001,
          title = {𝔹 Cats},
          note = "a" # acm,
        }
        @comment{
          bibgen-disable BIB3001: known
        }
        @misc{doe2002, title = {Dogs}}
        """;

    [Fact]
    public void The_outline_has_records_and_macros_with_what_they_stand_for()
    {
        BibliographyFile file = File(Bib);
        Assert.Equal(["Constant acm: ACM Press", "Class roe2001: 𝔹 Cats", "Class doe2002: Dogs"], Outline.Of(file).Select(item => $"{item.Kind} {item.Name}: {item.Detail}"));
        Assert.All(Outline.Of(file), item => Assert.True(item.Span.Contains(item.NameSpan)));
    }

    [Theory]
    [InlineData("a.nbib", "PMID- 1\nTI  - A title\nFAU - Roe, Jane\nDP  - 2001\n\nPMID- 2\nTI  - Another\n", "Roe2001: A title", "Another: Another")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - A title\nAU  - Roe, Jane\nPY  - 2001\nER  - \n", "Roe2001: A title")]
    [InlineData("a.csljson", "[{\"id\": \"roe1\", \"type\": \"book\", \"title\": \"A title\"}]", "roe1: A title")]
    public void Other_formats_have_an_outline_too(string name, string text, params string[] expected) =>
        Assert.Equal(expected, Outline.Of(TestView.Of(("/app/" + name, text)).Find("/app/" + name)!).Select(item => $"{item.Name}: {item.Detail}"));

    [Fact]
    public void What_has_several_lines_can_be_folded() => Assert.Equal(
        ["3-6", "7-9 comment"],
        Folding.Of(File(Bib)).Select(one => $"{Line(one.Span.Start)}-{Line(one.Span.End)}{(one.IsComment ? " comment" : "")}"));

    [Fact]
    public void Records_without_braces_are_folded_as_well()
    {
        const string Text = "PMID- 1\nTI  - A\n\nPMID- 2\nTI  - B\n      goes on\n\n";
        Assert.Equal(["PMID- 1\nTI  - A", "PMID- 2\nTI  - B\n      goes on"], Folding.Of(TestView.Of(("/app/a.nbib", Text)).Find("/app/a.nbib")!).Select(one => one.Span.TextIn(Text)));
    }

    [Fact]
    public void A_selection_grows_from_the_word_to_the_file()
    {
        string[] steps = [.. Selection.At(File(Bib), Bib.IndexOf("Cats", StringComparison.Ordinal) + 1).Select(span => span.TextIn(Bib))];
        Assert.Equal(["Cats", "𝔹 Cats", "{𝔹 Cats}", "title = {𝔹 Cats}"], steps[..4]);
        Assert.StartsWith("@misc{roe2001,", steps[4], StringComparison.Ordinal);
        Assert.Equal(Bib, steps[5]);
        Assert.Equal(6, steps.Length);
    }

    [Theory]
    [InlineData("acm,", "acm", "\"a\" # acm")]
    [InlineData("roe2001", "roe2001", "@misc{roe2001,")]
    [InlineData("free", "free", "% free text")]
    public void A_selection_knows_what_it_is_in(string at, string word, string next)
    {
        string[] steps = [.. Selection.At(File(Bib), Bib.IndexOf(at, StringComparison.Ordinal) + 1).Select(span => span.TextIn(Bib))];
        Assert.Equal(word, steps[0]);
        Assert.StartsWith(next, steps[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Symbols_are_found_by_name_first_and_by_title()
    {
        ProjectView view = TestView.Of(("/app/a.bib", Bib), ("/app/b.bib", "@misc{cats1999, title = {Others}}"));
        Assert.Equal(["cats1999", "roe2001"], SymbolSearch.Find(view, "CATS").Select(found => found.Item.Name));
        Assert.Equal(4, SymbolSearch.Find(view, "").Count());
    }

    [SharedDataFact]
    public void In_real_files_every_selection_is_within_the_next_and_every_name_within_its_item()
    {
        foreach (string path in TestView.CorpusFiles("bib").Concat(TestView.CorpusFiles("nbib")))
        {
            string name = "/app/a" + Path.GetExtension(path);
            if (TestView.Of((name, System.IO.File.ReadAllText(path))).Find(name) is not { } file)
                continue;
            Assert.All(Outline.Of(file), item => Assert.True(item.Span.Contains(item.NameSpan), $"{path}: {item.Name}"));
            for (int offset = 0; offset <= file.Text.Length; offset += 1 + (file.Text.Length / 50))
            {
                IReadOnlyList<SourceSpan> spans = Selection.At(file, offset);
                Assert.True(spans[0].Start <= offset && offset <= spans[0].End && spans[^1].Length == file.Text.Length, path);
                for (int i = 1; i < spans.Count; i++)
                    Assert.True(spans[i].Contains(spans[i - 1]) && spans[i] != spans[i - 1], $"{path}: {spans[i]}");
            }
        }
    }

    private static BibliographyFile File(string text) => TestView.Of(("/app/a.bib", text)).Find("/app/a.bib")!;

    private static int Line(int offset) => new LineMap(Bib).PositionOf(offset).Line;
}
