using System.Globalization;
using BibGen.Benchmarks;
using BibGen.Projects;

namespace BibGen.Tests.Projects;

/// <summary>A host that lives for days holds what the last text needs, and what is known of the one before it, but nothing of all those before.</summary>
[Collection(TestsAlone.Name)]
public class ManyEditsTests
{
    private const int Edits = 1_000;
    private const int Works = 400;

    private static readonly string Bib = SyntheticBibliography.Bib(Works) + "@misc{child, crossref = {key1}, note = m}\n";

    [Fact]
    public void A_thousand_edits_hold_no_more_than_the_last_text()
    {
        Host last = new();
        last.Edit(Edits - 1); // What is filled once in a process is filled.
        long fresh = HeldMemory.Of(static () => AfterEdits(Edits - 2));
        long edited = HeldMemory.Of(static () => AfterEdits(0));
        Assert.InRange(fresh, 200_000, 20_000_000);
        Assert.True(edited <= 1.1 * fresh, $"{edited} bytes after {Edits} edits, {fresh} bytes after the last two");
    }

    private static Host AfterEdits(int first)
    {
        var host = new Host();
        for (int i = first; i < Edits; i++)
            host.Edit(i);
        return host;
    }

    private sealed class Host
    {
        private FileContent? _content;
        private BibliographyProject _project = BibliographyProject.Create(
            ProjectOptions.Default with { IsReported = static _ => true },
            [ProjectFile.Read("b.bib", "@string{m = {M}}\n@misc{other, crossref = {key3}}"), ProjectFile.Read("a.bib.bibgen", "BIB3001 key2: r\n")]);

        /// <summary>What a language server does on a keystroke.</summary>
        public void Edit(int number)
        {
            string text = Bib.Replace("@article{key7,", string.Create(CultureInfo.InvariantCulture, $"% {number}\n@article{{key7, note = {{A & {number}}},"),
                StringComparison.Ordinal);
            _content = FileContent.Read("a.bib", text, _content);
            _project = _project.With(ProjectFile.Read("x.bib", "") with { Content = _content });
            foreach (ReportedFinding finding in _project.Findings())
                Assert.NotNull(finding.Finding.Message);
            Assert.Equal(Works + 1, _project.Find("a.bib")!.File!.Works.Count);
        }
    }
}
