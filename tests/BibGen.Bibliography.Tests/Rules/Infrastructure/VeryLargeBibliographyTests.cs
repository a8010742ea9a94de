using BibGen.Projects;
using BibGen.Rules;
using BibGen.Rules.Infrastructure;

namespace BibGen.Tests.Rules.Infrastructure;

/// <summary>A class of very many works is told that there is a way to emit only those that code cites.</summary>
public class VeryLargeBibliographyTests
{
    private static readonly string Large = string.Concat(Enumerable.Range(0, VeryLargeBibliography.Limit).Select(i => $"@misc{{k{i}, title = {{T}}}}\n"));

    [Fact]
    public void The_limit_is_no_finding() => Assert.Empty(Find(("b.bib", Large)));

    [Fact]
    public void More_works_are_found_in_the_file_that_has_most_of_them()
    {
        FileFinding found = Assert.Single(Find(("a.bib", "@misc{k, title = {T}}"), ("b.bib", Large)));
        Assert.Equal("b.bib", found.File.Path);
        Assert.Contains("References has 20,001 works, 20,000 of them from this file", found.Finding.Message, StringComparison.Ordinal);
        Assert.Contains("BibGenEmit=Cited", found.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Works_that_are_emitted_only_where_they_are_cited_do_not_count()
    {
        OptionValues cited = OptionValues.Of(new Dictionary<string, string> { ["build_metadata.AdditionalFiles.BibGenEmit"] = "Cited" });
        ProjectFile[] files = [Read("a.bib", "@misc{k, title = {T}}", OptionValues.None), Read("b.bib", Large, cited)];
        Assert.Empty(Find(files));
    }

    private static IEnumerable<FileFinding> Find(params (string Name, string Text)[] texts) =>
        Find([.. texts.Select(text => Read(text.Name, text.Text, OptionValues.None))]);

    private static IEnumerable<FileFinding> Find(ProjectFile[] files)
    {
        ProjectOptions options = ProjectOptions.Default with { IsReported = static rule => rule is VeryLargeBibliography };
        return BibliographyProject.Create(options, files).FindingsAcrossFiles();
    }

    private static ProjectFile Read(string name, string text, OptionValues file) => ProjectFile.Read(
        name, text, file, OptionValues.Of(new Dictionary<string, string> { ["build_property.BibGenClassName"] = "References" }));
}
