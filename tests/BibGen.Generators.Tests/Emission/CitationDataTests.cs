using System.Collections;
using System.Reflection;
using BibGen.Formats;
using BibGen.Model;
using static BibGen.Tests.Generators.Emission.GeneratedMembers;

namespace BibGen.Tests.Generators.Emission;

/// <summary>What a generated class gives at run time: all works in their order, each by its keys, with what the reader read.</summary>
public class CitationDataTests
{
    [Fact]
    public void Citations_do_not_use_up_the_string_literals_of_the_project()
    {
        // String literals share 16 MB; these abstracts have 20.
        string bib = string.Concat(Enumerable.Range(0, 100).Select(i => $"@misc{{key{i}, title = {{T}}, abstract = {{{new string('a', 100_000)}}}}}\n"));
        Type references = new TestProject().With("/app/references.bib", bib).Load().GetType("App.References")!;
        Assert.Equal(100_000, ((string)Get(Call(references, "Find", "key42")!, "Abstract")!).Length);
    }

    [Fact]
    public void A_link_escapes_what_has_a_meaning_in_an_address()
    {
        const string Sici = "@misc{sici, title = {T}, doi = {10.1002/(SICI)1097-4571(199601)47:1<1::AID-ASI1>3.0.CO;2-#}}";
        TestProject project = new TestProject().With("/app/references.bib", Sici);
        const string Address = "https://doi.org/10.1002/(SICI)1097-4571(199601)47:1%3C1::AID-ASI1%3E3.0.CO;2-%23";
        Assert.Contains(Address, project.AssertCompiles()
            .GetTypeByMetadataName("App.References+Sici")!.GetDocumentationCommentXml()!, StringComparison.Ordinal);
        Assert.Equal(Address, Get(Call(project.Load().GetType("App.References")!, "Find", "sici")!, "DoiUrl"));
    }

    [Fact]
    public void All_gives_back_what_the_reader_gave()
    {
        Assembly assembly = new TestProject().With("/app/references.bib", EmissionTests.Bib).With("/app/references.nbib", EmissionTests.Nbib).Load();
        Work[] works =
        [
            .. BibliographyFile.Read("/app/references.bib", EmissionTests.Bib).Works, .. BibliographyFile.Read("/app/references.nbib", EmissionTests.Nbib).Works,
        ];
        Type references = assembly.GetType("App.References")!;
        object[] citations = [.. ((IEnumerable)Static(references, "All")!).Cast<object>()];

        Assert.Equal(works.Length, citations.Length);
        for (int i = 0; i < works.Length; i++)
        {
            Work work = works[i];
            object citation = citations[i];
            CitationComparison.AssertSame(work, citation);
            Assert.Same(citation, Call(references, "Find", work.Key));
        }

        Assert.Null(Call(references, "Find", "nobody"));
        Assert.Equal(works.Select(work => work.Key), Static(references, "Keys"));
        Assert.Same(citations[0], Static(assembly.GetType("App.References+Roe2019")!, "Citation"));
    }

    [Fact]
    public void A_citation_keeps_ends_seasons_and_doubts_of_a_date_and_signs_that_divide_its_data()
    {
        const string Bib =
            "@misc{about, title = {T}, date = {1723~}} @misc{perhaps, title = {T}, date = {1723?}} @misc{both, title = {T}, date = {1723%}}"
            + "@misc{open, title = {T}, date = {1997/..}} @misc{season, title = {T}, date = {2004-21}} @misc{range, title = {T}, date = {2004-05-31/2005-06}}"
            + "@misc{signs, title = {T}, note = {a\u0001b\u0002c\u0003d\u0004e\u0005f}}";
        Type references = new TestProject().With("/app/references.bib", Bib).Load().GetType("App.References")!;
        foreach (Work work in BibliographyFile.Read("/app/references.bib", Bib).Works)
            CitationComparison.AssertSame(work, Call(references, "Find", work.Key)!);
    }

    /// <summary>biblatex's field <c>ids</c>: keys that an entry had before.</summary>
    [Theory]
    [InlineData("new", "new")]
    [InlineData("old", "new")]
    [InlineData("older\"1", "new")]
    [InlineData("other", "other")] // A key, whoever else claims it.
    [InlineData("claimed", "new")] // By two works, of which the first has it.
    [InlineData("OLD", null)]
    [InlineData("", null)]
    public void A_work_is_found_by_the_keys_that_it_had(string key, string? expected)
    {
        const string Bib = "@misc{new, title = {T}, ids = {old, older\"1, other, claimed}} @misc{other, title = {U}, ids = {claimed}}";
        object? citation = Call(new TestProject().With("/app/references.bib", Bib).Load().GetType("App.References")!, "Find", key);
        Assert.Equal(expected, citation is null ? null : Get(citation, "Key"));
    }

    [Fact]
    public void A_citation_has_the_fields_of_its_record_as_they_stand_there()
    {
        const string Bib =
            """
            @string{j = {Journal}}
            @book{parent, title = {P{\"a}rent}, publisher = {House}}
            @inbook{child, author = "Roe, J.", journal = j # { of Tests}, note = {one}, Note = {two}, X = {\o}, crossref = {parent}}
            """;
        object fields = Get(Call(new TestProject().With("/app/references.bib", Bib).Load().GetType("App.References")!, "Find", "child")!, "Fields")!;
        Assert.Equal(
            [
                "author: Roe, J.", "journal: Journal of Tests", "note: one", "note: two", "x: \\o", "crossref: parent",
                "booktitle: P{\\\"a}rent", "publisher: House",
            ],
            ((IEnumerable<KeyValuePair<string, string>>)fields).Select(field => $"{field.Key}: {field.Value}"));
        Assert.Equal(8, Get(fields, "Count"));
        Assert.Equal("Journal of Tests", Item("JOURNAL"));
        Assert.Equal("one", Item("note"));
        Assert.Null(Item("title"));
        Assert.Equal(["one", "two"], (IEnumerable<string>)fields.GetType().GetMethod("All")!.Invoke(fields, ["note"])!);

        object? Item(string name) => fields.GetType().GetProperty("Item")!.GetValue(fields, [name]);
    }

    [Fact]
    public void Many_works_are_spread_over_several_files_and_stay_in_order()
    {
        string bib = string.Concat(Enumerable.Range(0, 600).Select(i => $"@misc{{key{i}, title = {{Title {i}}}}}\n"));
        TestProject project = new TestProject().With("/app/references.bib", bib);
        Assert.Equal(5, project.Sources().Count(source => source.HintName.StartsWith("App.", StringComparison.Ordinal)));
        Type references = project.Load().GetType("App.References")!;
        Assert.Equal(Enumerable.Range(0, 600).Select(i => $"key{i}"), (IEnumerable<string>)Static(references, "Keys")!);
    }
}
