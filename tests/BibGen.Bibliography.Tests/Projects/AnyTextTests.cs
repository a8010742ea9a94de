using System.Xml.Linq;
using BibGen.Exports;
using BibGen.Formats;
using BibGen.Formats.Bibtex.Layout;
using BibGen.Model;
using BibGen.Projects;
using BibGen.Rules;
using BibGen.Rules.Infrastructure;
using BibGen.Styles;
using BibGen.Values.Dates;
using BibGen.Values.Identifiers;
using BibGen.Values.Latex;
using BibGen.Values.Names;
using BibGen.Values.Pages;

namespace BibGen.Tests.Projects;

/// <summary>Whatever stands in a file, everything that BibGen makes of it is made, and every finding stands in it.</summary>
public class AnyTextTests
{
    private const string Retractions = "doi,date,reason,notice,source\n10.1000/a,2013-02-01,\"Fraud, and more\",https://doi.org/10.1000/n,Retraction Watch\n";

    private const string Suppressions = "# why\nBIB3001 roe2001: an old DOI\nBIB2001: all of them\n";

    [Theory]
    [MemberData(nameof(FixTrialTests.Formats), MemberType = typeof(FixTrialTests))]
    public void A_bibliography_is_read_checked_and_written(string name, string valid, string[] pieces) =>
        Fuzzing.Run(name, [valid], [.. pieces, "\0", "\uD800", "\uFEFF", "@xdata{x, xdata = {x}}", "crossref = {roe2001},", "10.1000/", "{\\\"u}", "\\'",
            "$x$"], text =>
        {
            BibliographyProject project = ProjectOf((name, text));
            BibliographyFile file = project.Find(name)!.File!;
            foreach (BibliographyExport export in BibliographyExport.All)
                _ = export.Write([.. file.Works.Select(work => new ExportedWork(file, work))], new ExportOptions());
            if (file.Format.UsesBiblatexModel)
                _ = BibtexLayout.Apply(text, new LayoutOptions { Indent = "  ", EmptyLines = 1, FieldOrder = ["title"], Order = [new SortKey("year")] });
            foreach (Work work in file.Works)
            {
                foreach (ReferenceStyle style in ReferenceStyle.All)
                    _ = XElement.Parse($"<summary>{WorkDocumentation.Summary(work, null, style.Write(work), DocumentationNotation.Xml)}</summary>");
                _ = WorkDocumentation.Summary(work, null, ReferenceStyle.Nlm.Write(work), DocumentationNotation.Markdown);
            }
        });

    [Fact]
    public void A_list_of_retractions_is_read() => Fuzzing.Run(
        "retractions.csv", [Retractions], ["\"", "\"\"", ",", ";", "\t", "\n", "\r", "doi", "2013-13-41", "10.1000/", "\0", "\uFEFF"],
        text => ProjectOf(("a.retractions.csv", text), ("a.bib", "@misc{a, title = {T}, doi = {10.1000/a}}")));

    [Fact]
    public void A_file_of_suppressions_is_read() => Fuzzing.Run(
        "bibgen", [Suppressions], ["BIB", "BIB3001", ":", " ", "\n", "\r", "#", "*", "\0", "\uD800", "roe2001"],
        text => ProjectOf(("a.bib.bibgen", text), ("a.bib", "@misc{roe2001, title = {T}, doi = {10.1000}}")));

    [Fact]
    public void A_value_is_read() => Fuzzing.Run(
        "values",
        [
            "Roe, Jane and {The Group} and van der Doe, J. and others", "family=Roe, given=Jane, id=0000-0002-1825-0097", "2001-03/2002-04~", "1850~/..",
            "-0044",
            "https://doi.org/10.1000/a(b)<c>;2-d", "978-0-201-13447-6, 0-201-13447-0", "1759-4774 (Print)", "arXiv:1706.03762v5 [cs.CL]", "PMC3102616",
            "12--19, 21, A4:1--A4:9", "{\\\"U}ber $\\alpha_{1}$ \\emph{das {\\ss}} \\textbf{\\'{e}} --- ``x''", "&lt;i&gt;x&lt;/i&gt; <sup>2</sup>",
        ],
        [",", " and ", "{", "}", "\\", "$", "~", "--", "/", "..", "?", "%", "10.", "978", "X", "\u0301", "\uD800", "\\'", "\\c{", "\u00A0"],
        text =>
        {
            _ = NameReader.Read(text);
            _ = DateReader.ReadDate(text);
            _ = DateReader.ReadYearMonth(text, text, text);
            _ = (Doi.Read(text), Isbn.ReadAll(text), Issn.ReadAll(text), ArXivId.Read(text), Pmid.Read(text), Pmcid.Read(text), Orcid.Read(text));
            _ = (Ismn.Read(text), WebAddress.Read(text), MathReviewsNumber.Read(text), ZblNumber.Read(text), PageFormat.Read(text));
            _ = LatexText.Decode(text);
        });

    /// <summary>The project of some files, after all of its findings: none says that a rule has failed, and each stands in its file.</summary>
    private static BibliographyProject ProjectOf(params (string Name, string Text)[] files)
    {
        BibliographyProject project = BibliographyProject.Create(
            ProjectOptions.Default with { ReferenceDate = new(2026, 11, 29), MaxRecordAge = 365, IsReported = static _ => true },
            files.Select(file => ProjectFile.Read(file.Name, file.Text)));
        Assert.All(project.Files, file => Assert.Null(file.Content.Failure));
        foreach (ReportedFinding found in project.Findings())
        {
            Finding finding = found.Finding;
            Assert.False(finding.Rule == GeneratorRules.InternalError, finding.Message);
            Assert.InRange(finding.Span.Start, 0, found.File.Text.Length);
            Assert.InRange(finding.Span.End, finding.Span.Start, found.File.Text.Length);
        }

        return project;
    }
}
