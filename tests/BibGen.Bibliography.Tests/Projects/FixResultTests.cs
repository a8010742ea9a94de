using BibGen.Projects;
using BibGen.Model;
using BibGen.Rules;

namespace BibGen.Tests.Projects;

/// <summary>What all fixes of a file make of it where that is hard to do right, letter by letter.</summary>
public class FixResultTests
{
    private const int MostRounds = 20;

    [Theory]
    // Comments inside entries stay.
    [InlineData("@misc{k,\n  % first\n  title = {A &amp; B}, % why\n  note = {}, % keep\n  year = 2001\n}\n",
        "@misc{k,\n  % first\n  title = {A \\& B}, % why\n  % keep\n  year = 2001\n}\n")]
    [InlineData("@misc{k,\n  title = {A}, note = {} % keep\n}\n", "@misc{k,\n  title = {A}, note = {} % keep\n}\n")]
    // What macros and joined parts make is left to a person.
    [InlineData("@string{r = \"https://doi.org/\"}\n@misc{k, title = {A}, doi = r # {10.1000/182}, month = \"1~\" # jan}\n",
        "@string{r = \"https://doi.org/\"}\n@misc{k, title = {A}, doi = r # {10.1000/182}, month = \"1~\" # jan}\n")]
    // Fields twice, in one line and in their own.
    [InlineData("@misc{k, title = {A}, doi = {10.1000/182}, doi = {10.1000/182}, doi = {10.1000/182}}", "@misc{k, title = {A}, doi = {10.1000/182}}")]
    [InlineData("@misc{k,\r\n\ttitle = {A},\r\n\tdoi = {10.1000/182},\r\n\tdoi = {https://doi.org/10.1000/182}\r\n}",
        "@misc{k,\r\n\ttitle = {A},\r\n\tdoi = {10.1000/182},\r\n}")]
    // Braces inside braces.
    [InlineData("@misc{k, title = {{A} &amp; {B {C &lt; D}}}}", "@misc{k, title = {{A} \\& {B {C {\\textless} D}}}}")]
    // An empty field keeps the field of the parent away.
    [InlineData("@inproceedings{c, title = {A}, author = {B, C}, booktitle = {P}, year = 2001, crossref = {p}, note = {}}\n@proceedings{p, title = {P}, year = 2001, note = {N}}\n",
        "@inproceedings{c, title = {A}, author = {B, C}, booktitle = {P}, year = 2001, crossref = {p}, note = {}}\n@proceedings{p, title = {P}, year = 2001, note = {N}}\n")]
    // Line ends, tabs, a byte order mark, columns, and the end of the file.
    [InlineData("\uFEFF@misc{k,\r\n\ttitle = {A},\r\n\tyeer = 2001,\r\n\turl = {https://doi.org/10.1000/182}\r\n}",
        "\uFEFF@misc{k,\r\n\ttitle = {A},\r\n\tyear = 2001,\r\n\tdoi = {10.1000/182}\r\n}")]
    [InlineData("@misc{k,\n  title     = {A},\n  punlisher = {P},\n  url       = {https://link.springer.com/article/10.1007/s10915-014-9831-3}\n}",
        "@misc{k,\n  title     = {A},\n  publisher = {P},\n  doi       = {10.1007/s10915-014-9831-3},\n  url       = {https://link.springer.com/article/10.1007/s10915-014-9831-3}\n}")]
    [InlineData("@misc{k,\n  title =   \"A\",\n  URL =     \"https://link.springer.com/article/10.1007/s10915-014-9831-3\"\n}",
        "@misc{k,\n  title =   \"A\",\n  doi =     {10.1007/s10915-014-9831-3},\n  URL =     \"https://link.springer.com/article/10.1007/s10915-014-9831-3\"\n}")]
    [InlineData("@misc{k, title={A},url={https://link.springer.com/article/10.1007/s10915-014-9831-3}}",
        "@misc{k, title={A},doi={10.1007/s10915-014-9831-3}, url={https://link.springer.com/article/10.1007/s10915-014-9831-3}}")]
    [InlineData("@misc{k,\n  title  = {A},\n  page   = {1--2},\n  venu   = {X},\n}", "@misc{k,\n  title  = {A},\n  pages  = {1--2},\n  venue  = {X},\n}")]
    [InlineData("@misc{k, title = {A}", "@misc{k, title = {A}}")]
    // Parentheses around entries.
    [InlineData("@article(k, title = {A (1)}, note = {})\n@misc{l, title = {B})", "@article(k, title = {A (1)})\n@misc{l, title = {B}}")]
    // What @comment holds is nobody's entry.
    [InlineData("@comment{@misc{k, title = {A &amp; B}, note = {}}}\n@misc{l, title = {B}, note = {}}\n",
        "@comment{@misc{k, title = {A &amp; B}, note = {}}}\n@misc{l, title = {B}}\n")]
    // More than one closing brace is missing, or there may be no entry at all.
    [InlineData("@misc{k, title = {A {B, year = 2000\n\n@misc{l, title = {X}}", "@misc{k, title = {A {B, year = 2000\n\n@misc{l, title = {X}}")]
    [InlineData("% Types: @misc (arXiv), @book\n\n@misc{l, title = {X}}\n", "% Types: @misc (arXiv), @book\n\n@misc{l, title = {X}}\n")]
    // A macro that nobody uses goes, another of the same line stays; of two of one name each goes.
    [InlineData("@string{a = {x}} @misc{k, title = {A}}\n", " @misc{k, title = {A}}\n")]
    [InlineData("@string{a = {x}}\n@string{b = {y}}\n@misc{k, title = b}\n", "@string{b = {y}}\n@misc{k, title = b}\n")]
    [InlineData("@string{a = {x}}\n@string{a = {x}}\n@misc{k, title = {A}}\n", "@misc{k, title = {A}}\n")]
    // Family names and given names in turn look like full names.
    [InlineData("@misc{k, title = {A}, author = {Salazar Silva, Mar\u00eda de Lourdes, S\u00e1nchez V\u00e9lez, Ana Clara}}",
        "@misc{k, title = {A}, author = {Salazar Silva, Mar\u00eda de Lourdes, S\u00e1nchez V\u00e9lez, Ana Clara}}")]
    [InlineData("@misc{k, title = {A}, author = {A. Smith, B. Doe, C. Roe, D. Poe}}", "@misc{k, title = {A}, author = {A. Smith and B. Doe and C. Roe and D. Poe}}")]
    // Several slips in one entry.
    [InlineData("@misc{k, title = {A} note = {}, doi = {https://doi.org/10.1000/182} year = 2001}", "@misc{k, title = {A}, doi = {10.1000/182}, year = 2001}")]
    public void All_fixes_of_a_file(string text, string expected)
    {
        Assert.Equal(expected, Fixed("a.bib", text));
        Assert.Equal(expected, Fixed("a.bib", expected));
    }

    /// <summary>Two fixes of one entry, of which only one can be made at a time, come one after the other.</summary>
    [Fact]
    public void Fixes_that_overlap_are_not_made_together()
    {
        const string Text = "@misc{k, title = {A}, note = {}, note = {}}";
        BibliographyProject project = Project("a.bib", Text);
        TriedFixes tried = project.TryFixes("a.bib", Findings(project, "a.bib"));
        Assert.Single(tried.Findings);
        Assert.Equal("@misc{k, title = {A}}", Fixed("a.bib", Text));
    }

    /// <summary>What a fix would break is shown without it.</summary>
    [Fact]
    public void A_finding_whose_fix_does_harm_is_shown_without_it()
    {
        const string Text = "@misc{k, title = {T}, author = {Virtanen, Pauli and Gommers, Ralf and Cournapeau D, et al.}, note = {A &amp; B}}";
        BibliographyProject project = Project("a.bib", Text);
        ReportedFinding[] shown = [.. project.WithTriedFixes("a.bib", project.Findings())];
        Assert.NotNull(Assert.Single(shown, found => found.Finding.Rule.Id == "BIB4004").Finding.Fix);
        Assert.Null(Assert.Single(shown, found => found.Finding.Rule.Id == "BIB4004").Fix);
        Assert.NotNull(Assert.Single(shown, found => found.Finding.Rule.Id == "BIB0005").Fix);
    }

    /// <summary>What no fix names is as it was; what one names has kept its title, persons, identifiers and year.</summary>
    [SharedDataTheory]
    [InlineData("bib")]
    [InlineData("nbib")]
    public void Fixes_of_the_corpus_keep_every_fact(string format)
    {
        foreach (string path in Corpus.Files(format))
        {
            string name = "a." + format;
            BibliographyProject before = Project(name, File.ReadAllText(path));
            if (before.Find(name)?.File is not { } old)
                continue;
            HashSet<string> named = [];
            HashSet<string> withEtAl = []; // Read as one more person before.
            bool isSyntaxFixed = false;
            BibliographyProject now = FixAll(before, name, finding =>
            {
                named.Add(finding.Key ?? "");
                if (finding.Rule.Id == "BIB4004")
                    withEtAl.Add(finding.Key ?? "");
                isSyntaxFixed |= finding.Rule is SyntaxRule;
            });
            if (isSyntaxFixed)
                continue; // Then records come to light; FixTrialTests holds what they may be.
            Assert.Equal(old.Works.Count, now.Find(name)!.File!.Works.Count);
            foreach ((Work work, Work other) in old.Works.Zip(now.Find(name)!.File!.Works))
            {
                string place = $"{path}: {work.Key}";
                Assert.True(named.Contains(work.Key) || Fields(work).SequenceEqual(Fields(other)), place);
                Assert.True(work.Title is null == other.Title is null, place);
                Assert.True(work.Doi is null || work.Doi == other.Doi, place);
                Assert.True(work.Issued?.Start == other.Issued?.Start, place);
                Assert.True(work.Authors.Persons.Count <= other.Authors.Persons.Count + (withEtAl.Contains(work.Key) ? 1 : 0), place);
            }
        }
    }

    private static IEnumerable<(string Name, string Value)> Fields(Work work) => work.Record.Fields.Select(field => (field.Name, field.Value));

    private static string Fixed(string name, string text) => FixAll(Project(name, text), name, static _ => { }).Find(name)!.File!.Text;

    private static BibliographyProject FixAll(BibliographyProject project, string name, Action<Finding> whenFixed)
    {
        for (int round = 0; round < MostRounds; round++)
        {
            TriedFixes tried = project.TryFixes(name, Findings(project, name));
            if (tried.Edits.Count == 0)
                return project;
            foreach (Finding finding in tried.Findings)
                whenFixed(finding);
            project = tried.Project;
        }

        throw new InvalidOperationException("The fixes come to no end.");
    }

    private static IEnumerable<Finding> Findings(BibliographyProject project, string name) =>
        project.Findings().Where(found => found.File.Path == name).Select(found => found.Finding);

    private static BibliographyProject Project(string name, string text) => BibliographyProject.Create(ProjectOptions.Default, [ProjectFile.Read(name, text)]);
}
