using System.Globalization;
using BibGen.Exports;
using BibGen.Formats;
using BibGen.Projects;
using BibGen.Styles;

namespace BibGen.Tests.Projects;

/// <summary>Several threads that ask one project at once, each in another order, hear what one alone hears.</summary>
/// <remarks>Some hundred rounds; with <c>BIBGEN_ROUNDS=100000</c> in the environment as many as that.</remarks>
public class SharedStateTests
{
    private const int Threads = 4;

    private const string Bib = """
        @string{jot = {Journal of Testing}}
        @article{roe2001, author = {Roe, Jane and and {\"U}ber, J}, title = {A &amp; B}, journal = jot, year = 2001, doi = {doi:10.1000/a}, isbn = {1}}
        @inbook{child, crossref = {parent}, title = {T}, titel = {X}, pages = {9-1}}
        @book{parent, title = {P}, publisher = {other}, note = undefined, xdata = {none}}
        """;

    private const string Nbib = "PMID- 1\nTI  - A title\nFAU - Same, Ann\nDP  - 2001\nLID - 10.1000/a [doi]\n\n"
        + "PMID- 2\nTI  - A title\nFAU - Same, Ann\nDP  - 2001\nRIN - J. 2001;1:2\n";

    private static readonly int Rounds =
        int.TryParse(Environment.GetEnvironmentVariable("BIBGEN_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out int rounds) ? rounds : 300;

    private static readonly Func<BibliographyProject, string>[] Questions =
    [
        static project => string.Join('\n', project.Findings().Select(found =>
            $"{found.File.Path} {found.Finding.Span} {found.Finding.Rule.Id} {found.Finding.Message}")),
        static project => string.Join('\n', project.Bibliographies.SelectMany(file => file.File!.Works).Select(work =>
            $"{work.Key} {ReferenceStyle.Nlm.Write(work).Plain} {work.Problems.Count}")),
        static project => string.Join('\n', project.Bibliographies.SelectMany(file =>
            BibliographyExport.All.Select(export => export.Write(WorksOf(file.File!), new ExportOptions()).Text))),
        static project => string.Join('\n', project.Classes.Select(made => $"{made.Namespace} {made.Name} {made.Files.Sum(file => file.Works.Count)}")),
        static project => string.Join('\n', project.FindingsAcrossFiles().Select(found => $"{found.File.Path} {found.Finding.Span} {found.Finding.Message}")),
        static project => project.TryFixes("a.bib", project.FindingsIn("a.bib").Select(found =>
            found.Finding)).Findings.Count.ToString(CultureInfo.InvariantCulture),
        static project => string.Join('\n', project.Bibliographies.Select(file => file.File!.Lines.PositionOf(file.File.Text.Length).ToString())),
    ];

    [Fact]
    public void Threads_that_ask_at_once_hear_the_same()
    {
        string[] expected = [.. Questions.Select(question => question(Project()))];
        Assert.All(expected, Assert.NotEmpty);
        for (int round = 0; round < Rounds; round++)
        {
            BibliographyProject project = Project();
            using var start = new Barrier(Threads);
            Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, thread =>
            {
                int[] order = [.. Enumerable.Range(0, Questions.Length)];
                new Random((round * Threads) + thread).Shuffle(order);
                start.SignalAndWait(TimeSpan.FromSeconds(1)); // At once, where there are as many threads.
                foreach (int question in order)
                    Assert.Equal(expected[question], Questions[question](project));
            });
        }
    }

    private static ExportedWork[] WorksOf(BibliographyFile file) => [.. file.Works.Select(work => new ExportedWork(file, work))];

    private static BibliographyProject Project() => BibliographyProject.Create(
        ProjectOptions.Default with { ReferenceDate = new(2026, 11, 29), MaxRecordAge = 365, IsReported = static _ => true },
        [
            ProjectFile.Read("a.bib", Bib), ProjectFile.Read("b.nbib", Nbib),
                ProjectFile.Read("c.bib", "@misc{other, title = {O}, crossref = {roe2001}}\n@string{other = {X}}"),
            ProjectFile.Read("a.bib.bibgen", "BIB3002 roe2001: r\nBIB3001 none: r\n"),
                ProjectFile.Read("a.retractions.csv", "doi,date,reason,notice,source\n10.1000/a,2013-02-01,r,,s\n"),
        ]);
}
