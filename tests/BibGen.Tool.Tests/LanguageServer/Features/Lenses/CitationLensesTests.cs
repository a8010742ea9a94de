using BibGen.Tool.LanguageServer.Features;
using BibGen.Tool.LanguageServer.Features.Lenses;

namespace BibGen.Tests.Tool.LanguageServer.Features.Lenses;

/// <summary>How often C# names the entries of a file.</summary>
public class CitationLensesTests
{
    [Fact]
    public void Entries_that_code_names_say_how_often()
    {
        const string Bib = "@misc{roe2001, title = {A}}\n@misc{doe2002, title = {B}}\n@misc{poe2003, title = {C}}\n";
        ProjectView view = TestView.Of(
            ("/app/references.bib", Bib),
            ("/app/C.cs", "namespace App; class C { System.Type a = typeof(References.Roe2001), b = typeof(References.Roe2001); object c = References.Find(\"doe2002\"); }"));
        Assert.Equal(
            ["roe2001: cited 2 times", "doe2002: cited once"],
            CitationLenses.In(view, view.Find("/app/references.bib")!).Select(lens => $"{lens.Key.TextIn(Bib)}: {CitationLenses.Title(lens.Uses.Count)}"));
    }
}
