using BibGen.Tool.LanguageServer.Features;
using BibGen.Tool.LanguageServer.Features.Names;
using BibGen.Tool.LanguageServer.Features.Navigation;

namespace BibGen.Tests.Tool.LanguageServer.Features.Navigation;

/// <summary>Definition, references and highlights: the same places, asked from any of them.</summary>
public class ReferencesTests
{
    private static readonly (string, string)[] Files =
    [
        ("/app/a.bib", "@string{acm = {ACM}}\r\n@book{Parent, title = {𝔹 book}, publisher = acm}\r\n@xdata{data, publisher = {P}}\r\n"),
        ("/app/b.bib", "\uFEFF% 𝔸\r\n@inbook{Child, crossref = {parent}, xdata = {data, other}, note = {xdata=data-publisher}}\r\n@misc{Other, related = {Child,\r\n  Parent}, journal = ACM}\r\n"),
        ("/app/a.bib.bibgen", "BIB2002, BIB2013 Parent: known\n"),
        ("/app/C.cs", "namespace App;\n/// <summary><see cref=\"A.Parent\"/></summary>\nclass C { string s = \"𝔸\" + A.Parent.Key + A.Find(\"Parent\"); }\n"),
    ];

    private static readonly string[] OfParent =
    [
        "a.bib(2,7) Parent", "b.bib(2,28) parent", "b.bib(4,3) Parent", "a.bib.bibgen(1,18) Parent",
        "C.cs(2,27) Parent", "C.cs(3,31) Parent", "C.cs(3,52) Parent",
    ];

    [Theory]
    [InlineData("/app/a.bib", "Parent")]
    [InlineData("/app/b.bib", "parent")]
    [InlineData("/app/b.bib", "Parent}")]
    [InlineData("/app/a.bib.bibgen", "Parent")]
    public void An_entry_is_named_in_bibliographies_suppressions_and_code(string path, string at)
    {
        (ProjectView view, int offset) = At(path, at);
        Assert.Equal(OfParent, References.At(view, path, offset, includesDefinition: true).Select(view.Show));
        Assert.Equal(OfParent.Skip(1), References.At(view, path, offset, includesDefinition: false).Select(view.Show));
        Assert.Equal("a.bib(2,7) Parent", view.Show(Assert.Single(Definition.At(view, path, offset))));
    }

    [Fact]
    public void Code_leads_to_the_entry()
    {
        (ProjectView view, int offset) = At("/app/C.cs", "Parent\"/>");
        Assert.Equal("Parent", Definition.OfCode(view, "/app/C.cs", offset)!.Record.Key);
        Assert.Equal("Parent", Definition.OfCode(view, "App.A.Parent")!.Record.Key);
        Assert.Equal("Other", Definition.OfCode(view, "B.Other")!.Record.Key);
        Assert.Null(Definition.OfCode(view, "A.Unknown"));
        Assert.Null(Definition.OfCode(view, "/app/C.cs", 3));
    }

    [Fact]
    public void Macros_have_their_places_in_all_files()
    {
        (ProjectView view, int offset) = At("/app/b.bib", "ACM}");
        Assert.Equal(["a.bib(1,9) acm", "a.bib(2,46) acm", "b.bib(4,22) ACM"], References.At(view, "/app/b.bib", offset, includesDefinition: true).Select(view.Show));
        Assert.Equal("a.bib(1,9) acm", view.Show(Assert.Single(Definition.At(view, "/app/b.bib", offset))));
    }

    [Fact]
    public void Data_are_named_as_a_whole_and_by_the_field()
    {
        (ProjectView view, int offset) = At("/app/a.bib", "data,");
        Assert.Equal(["a.bib(3,8) data", "b.bib(2,46) data", "b.bib(2,69) data"], References.At(view, "/app/a.bib", offset, includesDefinition: true).Select(view.Show));
    }

    [Fact]
    public void Highlights_are_those_of_the_file()
    {
        (ProjectView view, int offset) = At("/app/a.bib", "acm}");
        Assert.Equal([(8, true), (67, false)], DocumentHighlights.At(view, "/app/a.bib", offset).Select(one => (one.Span.Start, one.IsDefinition)));
    }

    [Theory]
    [InlineData("/app/b.bib", "other")]
    [InlineData("/app/a.bib", "book}")]
    public void What_leads_nowhere_has_no_definition(string path, string at)
    {
        (ProjectView view, int offset) = At(path, at);
        Assert.Equal(at == "other" ? ["b.bib(3,7) Other"] : [], Definition.At(view, path, offset).Select(view.Show));
    }

    [Fact]
    public void A_name_is_that_of_the_own_file_first()
    {
        ProjectView view = TestView.Of(
            ("/app/a.bib", "@misc{x, title = {A}}"), ("/app/b.bib", "@misc{x, title = {B}}\n@misc{y, crossref = {x}}"), ("/app/c.bib", "@misc{z, crossref = {x}}"));
        Assert.Equal("b.bib(1,7) x", view.Show(Assert.Single(Definition.At(view, "/app/b.bib", view.Find("/app/b.bib")!.Text.LastIndexOf('x')))));
        Assert.Equal("a.bib(1,7) x", view.Show(Assert.Single(Definition.At(view, "/app/c.bib", view.Find("/app/c.bib")!.Text.LastIndexOf('x')))));
        Assert.Equal(["a.bib(1,7) x", "c.bib(1,22) x"], References.At(view, "/app/a.bib", 6, includesDefinition: true).Select(view.Show));
    }

    /// <summary>A reference that the linking resolves leads to the entry that it inherits from, in real files.</summary>
    [SharedDataFact]
    public void References_of_real_files_lead_where_the_linking_leads()
    {
        int references = 0;
        foreach (string path in TestView.CorpusFiles("bib"))
        {
            ProjectView view = TestView.Of(("/app/references.bib", File.ReadAllText(path)));
            if (view.Find("/app/references.bib") is not { } file)
                continue;
            HashSet<string> missing = [.. file.SyntaxErrors.Where(error => error.Kind.Name == "MissingCrossReference").Select(error => error.Argument!)];
            foreach (NamePlace place in FileNames.Of(file).References.SelectMany(same => same).Where(place => file.Text[place.Span.Start - 1] != '='))
            {
                bool leads = Definition.At(view, file.Path, place.Span.Start + 1).Count == 1;
                Assert.True(leads != missing.Contains(place.Name), $"{path}: {place.Name}");
                references++;
            }
        }

        Assert.True(references > 50, $"{references}");
    }

    private static (ProjectView View, int Offset) At(string path, string at) =>
        (TestView.Of(Files), Files.First(file => file.Item1 == path).Item2.IndexOf(at, StringComparison.Ordinal) + 1);
}
