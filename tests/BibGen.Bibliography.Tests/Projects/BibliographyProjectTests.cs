using BibGen.Formats;
using BibGen.Projects;
using BibGen.Rules;

namespace BibGen.Tests.Projects;

/// <summary>The one place where it is decided what is linked, which rules run, what is suppressed and how severe it is.</summary>
public class BibliographyProjectTests
{
    private const string BadDoi = "@misc{k, title = {T}, doi = {10.1000\\x}}";

    private static readonly string[] Order = ["a.bib", "b.bib", "c.bib"];

    [Fact]
    public void Files_are_one_database_whatever_their_order()
    {
        ProjectFile[] files = [Bib("b.bib", "@misc{k, title = jot}"), Bib("a.bib", "@string{jot = {Journal of Tests}}"), Bib("c.bib", "@misc{m, title = {T}}")];
        BibliographyProject project = BibliographyProject.Create(ProjectOptions.Default, files);
        BibliographyProject reversed = BibliographyProject.Create(ProjectOptions.Default, files.Reverse());
        BibliographyProject known = BibliographyProject.Create(ProjectOptions.Default, files.Reverse(), file => project.Find(file.Path));
        Assert.Equal(Order, project.Bibliographies.Select(file => file.Path));
        Assert.Equal(Order, reversed.Bibliographies.Select(file => file.Path));
        Assert.Equal("Journal of Tests", project.Find("b.bib")!.File!.Works[0].Title!.Plain);
        Assert.Equal("Journal of Tests", reversed.Find("b.bib")!.File!.Works[0].Title!.Plain);
        Assert.Empty(project.Findings());
        Assert.Equal(project.Bibliographies, known.Bibliographies);
        Assert.All(known.Bibliographies, file => Assert.Same(project.Find(file.Path), file));
    }

    [Fact]
    public void A_path_that_leads_to_a_file_twice_counts_once() =>
        Assert.Single(BibliographyProject.Create(ProjectOptions.Default, [Bib("x/../a.bib", BadDoi), Bib("a.bib", BadDoi)]).Findings());

    /// <summary>What a change of one file does not touch is the same object afterwards: an editor pays for what it edits.</summary>
    [Fact]
    public void A_file_that_is_replaced_leaves_what_does_not_depend_on_it_alone()
    {
        BibliographyProject before = BibliographyProject.Create(
            ProjectOptions.Default, [Bib("a.bib", "@string{jot = {One}}"), Bib("b.bib", "@misc{k, title = jot}"), Bib("c.bib", BadDoi)]);
        Assert.Single(before.FindingsIn("c.bib"));
        BibliographyProject after = before.With(Bib("a.bib", "@string{jot = {Two}}"));
        Assert.Same(before.Find("c.bib"), after.Find("c.bib"));
        Assert.Same(before.FindingsIn("c.bib"), after.FindingsIn("c.bib"));
        Assert.Equal("Two", after.Find("b.bib")!.File!.Works[0].Title!.Plain);
        Assert.Equal("One", before.Find("b.bib")!.File!.Works[0].Title!.Plain);
    }

    /// <summary>What is remembered of an entry that stays as it is hides nothing, whatever comes and goes around it.</summary>
    [Theory]
    [InlineData("@article{k,\n  author = {Roe, Jane},\n  title = {T},\n  journal = jot,\n}")]
    [InlineData("@article{k,\n  author = {Roe, Jane},\n  title = {T},\n  journal = {J},\n")]
    [InlineData("@article{k,\n  author = {Roe, Jane},\n  title = {T}\n  journal = {J},\n}")]
    [InlineData("@article{k, title = \"T\", crossref = {p}, note = {}")]
    [InlineData("@article{k, title = {T}, journal = }")]
    [InlineData("@book{k, crossref = {c}}")]
    [InlineData("@article{k,\n  author = {Roe, Jane and Doe and},\n  title = {A &amp; B},\n  doi = {https://doi.org/10.1000/1}, yaer = 2001, Pages = {9-1}}")]
    public void Findings_after_an_edit_are_those_of_a_fresh_read(string entry)
    {
        string[] around =
        [
            "", "\n", "\n\n", "}", "\n}\n", "{", "\"", "%", "\n% ", ",", "@", "x", "x = {y}", "\n@misc{b}\n", "\n@misc{b,\n",
            "\n@misc{p, year = 2001, title = {P}}\n", "\n@string{jot = {}}\n", "\n@string{jot = {J}}\n",
            "\n@comment{", "@article{k, year = 2001}\n", "% bibgen-disable BIB2002: x\n",
            "\n@book{c, crossref = {k}}\n", "\n@book{c, note = {k}}\n",
        ];
        foreach (string kept in (string[])["", "\n", "\n@misc{z, title = {Z}}\n"])
        {
            foreach (string before in around)
            {
                foreach (string after in around)
                {
                    AssertAsFresh(before + kept + entry + kept, after + kept + entry + kept);
                    AssertAsFresh(kept + entry + kept + before, kept + entry + kept + after);
                }
            }
        }
    }

    /// <summary>The same for a file that takes macros and parents from another one.</summary>
    [Fact]
    public void Findings_after_an_edit_of_linked_files_are_those_of_a_fresh_read()
    {
        const string Other = "@string{jot = {Journal of Tests}}\n@string{pub = {P}}\n"
            + "@book{parent, title = {Whole}, editor = {Roe, Jane}, publisher = pub, year = 2001}\n";
        const string Own = "@article{a,\n  title = {A &amp; B},\n  author = {Roe, Jane},\n  journal = jot,\n  year = 2001,\n}\n"
            + "@inbook{b, crossref = {parent}, title = {Part}, pages = {1-2}}\n@misc{c, title = {C}, note = nowhere}\n";
        ProjectOptions options = ProjectOptions.Default with { IsReported = static _ => true };
        ProjectFile[] files = [Bib("a.bib", Own), Bib("b.bib", Other)];
        BibliographyProject project = BibliographyProject.Create(options, files);
        string[] texts = [Own, Other];
        var random = new Random(1);
        string[] typed =
            ["x", "{", "}", "\n", "@misc{n,}\n", "@string{jot = {J}}\n", "crossref = {parent},", " # jot", "", "\"", "doi = {https://doi.org/10.1/x},\n"];
        for (int i = 0; i < 600; i++)
        {
            int file = random.Next(4) == 0 ? 1 : 0;
            string text = random.Next(10) == 0 ? (file == 0 ? Own : Other) : texts[file];
            int at = random.Next(text.Length + 1);
            texts[file] = text.Remove(at, Math.Min(random.Next(3), text.Length - at)).Insert(at, typed[random.Next(typed.Length)]);
            ProjectFile before = project.Files[file];
            project = project.With(new ProjectFile(FileContent.Read(before.Path, texts[file], before.Content), before.Options));
            string expected = Said(BibliographyProject.Create(options, [Bib("a.bib", texts[0]), Bib("b.bib", texts[1])]));
            Assert.True(expected == Said(project), $"{texts[0]}\n---\n{texts[1]}\n---\n{expected}\n---\n{Said(project)}");
        }
    }

    [Fact]
    public void What_a_linked_file_does_not_change_is_not_typed_again()
    {
        ProjectFile own = Bib("a.bib", "@misc{a, title = jot}\n@misc{b, title = {B}}\n@misc{c, title = jot}\n");
        BibliographyProject project = BibliographyProject.Create(ProjectOptions.Default, [own, Bib("b.bib", "@string{jot = {J}}")]);
        project.Find("a.bib")!.File!.ReadWorks(default);
        string edited = own.Content.Bibliography!.Text.Replace("{B}", "{BB}", StringComparison.Ordinal);
        BibliographyFile after = project.With(own with { Content = FileContent.Read("a.bib", edited, own.Content) }).Find("a.bib")!.File!;
        Assert.Equal(2, after.TypedCount);
        Assert.Equal(["J", "BB", "J"], after.Works.Select(work => work.Title!.Plain));
    }

    [Fact]
    public void A_link_that_a_field_gives_is_found_where_that_stands_after_an_edit()
    {
        const string Text = "PMID- 1\nTI  - Cats\n\nPMID- 2\nTI  - Dogs\nUIN - J Dogs. 2003. PMID: 3\n";
        ProjectOptions options = ProjectOptions.Default with { IsReported = static _ => true };
        var file = ProjectFile.Read("a.nbib", Text);
        BibliographyProject project = BibliographyProject.Create(options, [file]);
        Assert.Contains("BIB6004", Said(project), StringComparison.Ordinal);
        string edited = Text.Replace("Cats", "Cats and mice", StringComparison.Ordinal);
        BibliographyProject after = project.With(file with { Content = FileContent.Read("a.nbib", edited, file.Content) });
        Assert.Equal(Said(BibliographyProject.Create(options, [ProjectFile.Read("a.nbib", edited)])), Said(after));
    }

    [Fact]
    public void A_file_that_goes_takes_its_definitions_along()
    {
        BibliographyProject project =
            BibliographyProject.Create(ProjectOptions.Default, [Bib("a.bib", "@string{jot = {One}}"), Bib("b.bib", "@misc{k, title = jot}")]);
        Assert.Empty(project.Findings());
        Assert.Contains("BIB5001", project.Without("a.bib").Findings().Select(found => found.Finding.Rule.Id));
        Assert.Same(project, project.Without("none.bib"));
    }

    [Theory]
    [InlineData(null, null, ConfiguredSeverity.Warning)]
    [InlineData("error", null, ConfiguredSeverity.Error)]
    [InlineData("none", null, null)]
    [InlineData("error", ConfiguredSeverity.Info, ConfiguredSeverity.Info)] // The project's own word wins.
    [InlineData(null, ConfiguredSeverity.None, null)]
    public void A_severity_comes_from_the_project_the_key_of_the_file_or_the_rule(string? key, ConfiguredSeverity? ofProject, ConfiguredSeverity? expected)
    {
        OptionValues file = key is null ? OptionValues.None : OptionValues.Of(new Dictionary<string, string> { ["bibgen.BIB3001.severity"] = key });
        ProjectOptions options = ofProject is { } severity
            ? ProjectOptions.Default with { Severities = new Dictionary<string, ConfiguredSeverity> { ["BIB3001"] = severity } }
            : ProjectOptions.Default;
        BibliographyProject project = BibliographyProject.Create(options, [ProjectFile.Read("a.bib", BadDoi, file, OptionValues.None)]);
        Assert.Equal(expected is null ? [] : [expected.Value], project.Findings().Select(found => found.Severity));
    }

    [Theory]
    [InlineData("Default", "BIB2009:Info")]
    [InlineData("Strict", "BIB2009:Warning")]
    [InlineData("None", "")]
    public void The_mode_decides_about_what_nobody_has_decided(string mode, string expected)
    {
        ProjectOptions options = ProjectOptions.Read(OptionValues.Of(new Dictionary<string, string> { ["build_property.BibGenAnalysisMode"] = mode }));
        BibliographyProject project = BibliographyProject.Create(
            options, [Bib("a.bib",
                "@book{k, author = {Roe, Jane}, editor = {Doe, John}, title = {T}, volume = 1, number = 2, series = {S}, publisher = {P}, address = {A}, year = 2020}")]);
        Assert.Equal(expected,
            string.Join(' ', project.Findings().Where(found => found.Finding.Rule.Id == "BIB2009").Select(found => $"{found.Finding.Rule.Id}:{found.Severity}")
            .Distinct()));
    }

    [Fact]
    public void Suppressions_next_to_a_file_are_in_force()
    {
        BibliographyProject project = BibliographyProject.Create(ProjectOptions.Default, [Bib("a.bib", BadDoi), Bib("a.bib.bibgen", "BIB3001 k: known")]);
        Assert.Empty(project.Findings());
    }

    /// <summary>A slip in the name of an entry must not look like a suppression that works.</summary>
    [Theory]
    [InlineData("BIB3001 watson1953: known", "")]
    [InlineData("BIB3001 watsen1953: known", "'a.bib' has no entry 'watsen1953'; 'watson1953' is one")]
    [InlineData("BIB3001 crick: known", "'a.bib' has no entry 'crick'")]
    public void A_suppression_of_an_entry_that_is_not_there_is_reported(string line, string expected)
    {
        BibliographyProject project = BibliographyProject.Create(
            ProjectOptions.Default, [Bib("a.bib", "@misc{watson1953, title = {T}, doi = {10.1000\\x}}"), Bib("a.bib.bibgen", line)]);
        Assert.Equal(expected, string.Join(' ', project.FindingsIn("a.bib.bibgen").Select(found => found.Finding.Arguments[0])));
    }

    /// <summary>Findings of one file and of all files judge the same suppressions; many threads that ask at once get one answer.</summary>
    [Fact]
    public void Threads_that_ask_at_once_get_one_answer()
    {
        const string Text = "@comment{bibgen-disable-next BIB3001: known}\n" + BadDoi
            + "\n@comment{bibgen-disable-next BIB5002: a library}\n@string{unused = {U}}\n";
        ProjectOptions all = ProjectOptions.Default with { IsReported = static _ => true };
        for (int i = 0; i < 1000; i++)
        {
            BibliographyProject project = BibliographyProject.Create(
                all,
                [
                    Bib("a.bib", Text), Bib("b.bib", "@misc{b, title = {B}, doi = {10.1000\\y}}\n@string{spare = {S}}"),
                    Bib("b.bib.bibgen", "BIB3001 b: known\nBIB5002: a library"),
                ]);
            var unused = new int[4];
            Parallel.For(0, unused.Length, thread =>
            {
                IEnumerable<FileFinding> findings =
                    thread % 2 == 0 ? project.FindingsIn("a.bib").Concat(project.FindingsIn("b.bib")) : project.FindingsAcrossFiles();
                unused[thread] = findings.Count(found => found.Finding.Rule.Id == "BIB9005");
            });
            Assert.Equal([0, 0, 0, 0], unused);
        }
    }

    [Theory]
    [InlineData("2026-11-23", "", true)]
    [InlineData("yesterday", "BIB9001", false)]
    public void A_reference_date_is_a_day(string text, string problems, bool isRead)
    {
        ProjectOptions options = ProjectOptions.Read(OptionValues.Of(new Dictionary<string, string> { ["build_property.BibGenReferenceDate"] = text }));
        Assert.Equal(isRead, options.ReferenceDate is not null);
        Assert.Equal(problems, string.Join(' ', options.Problems.Select(problem => problem.Rule.Id)));
    }

    [Theory]
    [InlineData("", false, "has no effect without BibGenReferenceDate")]
    [InlineData("2026-11-23", false, "has no effect, since BIB6005 is off; set dotnet_diagnostic.BIB6005.severity = warning in a .globalconfig")]
    [InlineData("2026-11-23", true, "")]
    public void An_age_of_records_that_nobody_looks_at_is_reported(string referenceDate, bool isOn, string expected)
    {
        ProjectOptions options = ProjectOptions.Read(OptionValues.Of(new Dictionary<string, string>
        {
            ["build_property.BibGenMaxRecordAge"] = "365",
            ["build_property.BibGenReferenceDate"] = referenceDate,
        }));
        BibliographyProject project =
            BibliographyProject.Create(options with { IsReported = rule => isOn || rule.IsEnabledByDefault }, [Bib("a.bib", "@misc{k, title = {T}}")]);
        Assert.Equal(expected, string.Join(' ', project.OptionProblems.Select(problem => problem.Arguments[2])));
    }

    private static void AssertAsFresh(string text, string edited)
    {
        ProjectOptions options = ProjectOptions.Default with { IsReported = static _ => true };
        ProjectFile file = Bib("a.bib", text);
        BibliographyProject project = BibliographyProject.Create(options, [file]);
        _ = project.Findings();
        BibliographyProject later = project.With(new ProjectFile(FileContent.Read("a.bib", edited, file.Content), file.Options));
        string expected = Said(BibliographyProject.Create(options, [Bib("a.bib", edited)]));
        Assert.True(expected == Said(later), $"{text}\n---\n{edited}\n---\n{expected}\n---\n{Said(later)}");
    }

    private static string Said(BibliographyProject project) =>
        string.Join('\n', project.Findings().Select(found => $"{found.Finding.Span.Start} {found.Finding.Rule.Id} {found.Finding.Message}"));

    private static ProjectFile Bib(string path, string text) => ProjectFile.Read(path, text);
}
