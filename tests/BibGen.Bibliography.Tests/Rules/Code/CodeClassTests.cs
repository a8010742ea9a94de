using BibGen.Formats;
using BibGen.Rules.Code;
using BibGen.Text;

namespace BibGen.Tests.Rules.Code;

/// <summary>
/// A class and a project's bibliographies as code sees them: what is found by name, key, DOI and arXiv identifier, and what is meant by a slip.
/// </summary>
public sealed class CodeClassTests
{
    private const string One = """
        @misc{roe2001, title = {One}, doi = {10.1000/One}, related = {poe2002, loe2003}}
        @misc{poe2002, title = {Two}, eprint = {2001.01234v2}, archiveprefix = {arXiv}}
        @misc{loe2003, author = {Loe, Ann}, crossref = {parent}}
        """;

    private const string Other = """
        @misc{roe2001, title = {Another}, doi = {10.1000/two}}
        @misc{coe2004, title = {Four}, doi = {10.1000/one}, xdata = {data}}
        """;

    [Fact]
    public void A_work_is_found_by_name_and_by_key()
    {
        CodeClass found = Class("App.Data", "References", One);

        Assert.Equal("App.Data.References", found.FullName);
        Assert.Equal(["Roe2001", "Poe2002", "Loe2003"], found.Works.Keys);
        Assert.Equal("References.Roe2001 (One)", found.Find("Roe2001")?.Description);
        Assert.Equal("References.Loe2003", found.Find("Loe2003")?.Description);
        Assert.Equal("App.Data.References.Poe2002", found.FindKey("poe2002")?.FullName);
        Assert.Equal("a.bib(2,7)", found.FindKey("poe2002")?.Location);
        Assert.Null(found.Find("roe2001"));
        Assert.Null(found.FindKey("Roe2001"));
        Assert.Equal("References", Class("", "References", One).FullName);
    }

    [Theory]
    [InlineData("roe2001", "Roe2001")] // Its key
    [InlineData("ROE2001", "Roe2001")]
    [InlineData("Reo2001", "Roe2001")]
    [InlineData("Roe20011", "Roe2001")]
    [InlineData("Something", null)]
    public void What_is_meant_is_the_nearest(string name, string? expected) => Assert.Equal(expected, Class("", "References", One).FindNearest(name)?.Name);

    [Theory]
    [InlineData("crossref = {a}", "a")]
    [InlineData("xref = {a}", "a")]
    [InlineData("xdata = {a}", "a")]
    [InlineData("related = {a, b ,c}", "a b c")]
    [InlineData("entryset = {a,b}", "a b")]
    [InlineData("set = {a,b}", "a b")]
    [InlineData("note = {a}", "")]
    public void Keys_that_an_entry_names(string field, string keys) =>
        Assert.Equal(keys, string.Join(' ', Class("", "References", $"@misc{{k, {field}}}").KeysNamedByEntries().Order(StringComparer.Ordinal)));

    [Fact]
    public void The_first_class_that_has_a_work_has_it()
    {
        CodeBibliography library = Library();

        Assert.Equal("References.Roe2001 (One)", library.FindDoi("10.1000/ONE")?.Description);
        Assert.Equal("Others.Roe2001 (Another)", library.FindDoi("10.1000/two")?.Description);
        Assert.Equal("References.Roe2001 (One)", library.FindKey("roe2001")?.Description);
        Assert.Equal("Others.Coe2004 (Four)", library.FindKey("coe2004")?.Description);
        Assert.Null(library.FindKey("nobody"));
        Assert.Null(library.FindDoi("10.1000/three"));
    }

    [Theory]
    [InlineData("2001.01234", true)]
    [InlineData("2001.01234v9", true)]
    [InlineData("2001.01235", false)]
    public void An_arXiv_identifier_is_found_in_any_version_and_as_a_DOI(string id, bool isFound)
    {
        Assert.Equal(isFound, Library().FindArXiv(id) is not null);
        Assert.Equal(isFound, Library().FindDoi("10.48550/arXiv." + id) is not null);
        Assert.Equal(isFound, Library().FindDoi("10.48550/ARXIV." + id) is not null);
    }

    [Theory]
    [InlineData("App.References.Roe2001", "One")]
    [InlineData("Others.Coe2004", "Four")]
    [InlineData("App.Others.Coe2004", null)]
    [InlineData("Roe2001", null)]
    [InlineData(".Roe2001", null)]
    [InlineData("References.Roe2001", null)]
    [InlineData("App.References.Nobody", null)]
    public void A_full_name_has_namespace_and_class(string name, string? title) => Assert.Equal(title, Library().FindName(name)?.Work.Title?.Plain);

    [Theory]
    [InlineData("reo2001", "roe2001")]
    [InlineData("coe204", "coe2004")]
    [InlineData("something", null)]
    public void The_nearest_key_is_looked_for_in_all_classes(string key, string? expected) => Assert.Equal(expected, Library().FindNearestKey(key)?.Record.Key);

    [Fact]
    public void A_library_is_of_its_classes_and_files()
    {
        BibliographyFile one = BibliographyFile.Read("a.bib", One);
        BibliographyFile other = BibliographyFile.Read("b.bib", Other);
        CodeBibliography library = new([new CodeClass("App", "References", [one]), new CodeClass("", "Others", [other])], [], []);

        Assert.True(library.IsOf([("App", "References", [one]), ("", "Others", [other])], [], [], null));
        Assert.False(library.IsOf([("App", "References", [one])], [], [], null));
        Assert.False(library.IsOf([("App", "Reference", [one]), ("", "Others", [other])], [], [], null));
        Assert.False(library.IsOf([("Ap", "References", [one]), ("", "Others", [other])], [], [], null));
        Assert.False(library.IsOf([("App", "References", [one]), ("", "Others", [one])], [], [], null));
        Assert.False(library.IsOf([("App", "References", [one, other]), ("", "Others", [other])], [], [], null));
        Assert.False(library.IsOf([("App", "References", [one]), ("", "Others", [other])], [], [], new EquatableArray<string>(["Roe2001"])));
    }

    [Fact]
    public void Where_a_file_wants_that_only_cited_works_are_found_by_their_authors()
    {
        const string Bib = "@misc{roe, author = {Roe, Jane}, title = {One}, year = 2001}\n@misc{poe, author = {Poe, Ann}, title = {Two}, year = 2002}";
        CodeClass[] classes = [Class("", "References", Bib)];

        Assert.Equal(["Roe 2001", "Poe 2002"], Mentioned(new CodeBibliography(classes, [], [])));
        Assert.Equal(["Roe 2001", "Poe 2002"], Mentioned(new CodeBibliography(classes, [], [], new EquatableArray<string>(["Roe"]), static _ => false)));
        Assert.Equal(["Roe 2001"], Mentioned(new CodeBibliography(classes, [], [], new EquatableArray<string>(["Roe"]), static _ => true)));

        static IEnumerable<object> Mentioned(CodeBibliography library) =>
            library.MentionsIn("Roe 2001, Poe 2002", default).Select(mention => mention.Arguments[0]);
    }

    private static CodeBibliography Library() => new([Class("App", "References", One), Class("", "Others", Other)], [], []);

    private static CodeClass Class(string space, string name, string text) => new(space, name, [BibliographyFile.Read("a.bib", text)]);
}
