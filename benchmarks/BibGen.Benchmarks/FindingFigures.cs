using System.Globalization;
using BibGen.Formats;
using BibGen.Projects;
using BibGen.Rules;
using BibGen.Rules.Infrastructure;

namespace BibGen.Benchmarks;

/// <summary>
/// How many findings each rule has in bibliographies that people maintain and publish from, and a random sample of one rule's findings to
/// be read by eye: a rule that cries wolf is worse than none. <c>docs/noise.md</c> says what came of it.
/// </summary>
internal static class FindingFigures
{
    /// <summary>Sources below the folder of files: bibliographies of programs, papers and groups, and PubMed exports; no parser's test data.</summary>
    private static readonly string[] Sources =
    [
        "bib/Alexander-Barth+NCDatasets.jl", "bib/BU-DiSC+mendeley-library", "bib/carlostome+latex-biblio", "bib/cryptobib+export",
        "bib/davidbradway+resume-bibtex",
        "bib/dealii+dealii", "bib/dealii+publication-list", "bib/doliinychenko+PhD_thesis", "bib/ESMValGroup+ESMValTool", "bib/geodynamics+aspect",
        "bib/imdea-software+adt-inference", "bib/jfcrenshaw+bibfile", "bib/Macaulay2+M2", "bib/nipreps+fmriprep", "bib/NNPDF+eko", "bib/Panreta+zotero-library",
        "bib/rocq-prover+rocq", "bib/scikit-hep+pyhf", "bib/stacks+stacks-project", "bib/Trovemaster+bib", "bib/UniMath+agda-unimath", "bib/unitaryfund+mitiq",
        "nbib/blachlylab+nbib", "nbib/buendiaenr1+extraer_de_PUBMED", "nbib/cardozojr+Mestrado", "nbib/chitsanfei+review-screening-analyzer",
        "nbib/dennishazelett+asian_study", "nbib/luketudge+litsearchr-tutorial", "nbib/sbalci+MyRCodesForDataAnalysis",
    ];

    /// <summary>
    /// Files that a document of its own reads, by how their paths begin: the checkout holds them beside the other files of their source, and repeats
    /// keys and works on purpose. Each is a project by itself. What the other sources keep in several files is one database: a list of publications
    /// by year, the works on one molecule each with the molecule in their keys, a thesis and what it takes from a catalogue.
    /// </summary>
    private static readonly string[] Apart =
    [
        "bib/ESMValGroup+ESMValTool/", // What to cite for one set of data or method each: the program hands on those of what was run.
        "bib/geodynamics+aspect/contrib_world_builder_doc_JOSS_1.0_paper.bib", // A paper about a program that ASPECT ships,
        "bib/geodynamics+aspect/contrib_world_builder_doc_sphinx_bibliography.bib", // the manual of that program,
        "bib/geodynamics+aspect/doc_manual_citing_aspect.bib", // and the list of those who cite ASPECT.
        "bib/NNPDF+eko/crates_ekore_refs.bib", // Made into identifiers of Rust, so that it repeats what it needs of the manual's.
        "bib/scikit-hep+pyhf/docs_JOSS_paper.bib",
    ];

    /// <summary>Links of the checkout to a file that is there already; what is stored of them is the path.</summary>
    private static readonly string[] Links = ["bib/scikit-hep+pyhf/docs_bib_preferred.bib", "bib/unitaryfund+mitiq/docs_source_mitiq.bib"];

    /// <summary>
    /// Findings per 1,000 entries by rule; with <paramref name="ruleId"/>, up to <paramref name="sample"/> of its findings instead, chosen by
    /// <paramref name="seed"/>.
    /// </summary>
    public static void Print(string folder, string? ruleId, int sample, int seed)
    {
        ProjectOptions everyRule = ProjectOptions.Default with { IsReported = static _ => true };
        OptionValues oneClass = OptionValues.Of(new Dictionary<string, string> { ["build_property.BibGenClassName"] = "References" });
        var findings = new List<FileFinding>();
        int files = 0;
        int entries = 0;
        foreach (string[] paths in Sources.SelectMany(source => Projects(folder, source)))
        {
            BibliographyProject project = BibliographyProject.Create(
                everyRule, paths.Select(path => ProjectFile.Read(NameOf(path), File.ReadAllText(path), OptionValues.None, oneClass)));
            findings.AddRange(project.Files.SelectMany(file => project.FindingsIn(file.Path)));
            findings.AddRange(project.FindingsAcrossFiles());
            files += project.Bibliographies.Count;
            entries += project.Bibliographies.Sum(file => file.File!.Works.Count);
        }

        if (ruleId is null)
            PrintTable(findings, files, entries);
        else
            PrintSample([.. findings.Where(found => found.Finding.Rule.Id == ruleId)], sample, new Random(seed));
    }

    /// <summary>The files of a source, but for those apart, as one project of one class; and each of these.</summary>
    private static IEnumerable<string[]> Projects(string folder, string source)
    {
        ILookup<bool, string> names = Directory.EnumerateFiles(Path.Combine(folder, source))
            .Select(path => $"{source}/{Path.GetFileName(path)}")
            .Except(Links)
            .Order(StringComparer.Ordinal)
            .ToLookup(name => Array.Exists(Apart, beginning => name.StartsWith(beginning, StringComparison.Ordinal)));
        return [[.. names[false].Select(name => Path.Combine(folder, name))], .. names[true].Select(name => new[] { Path.Combine(folder, name) })];
    }

    /// <summary>
    /// The path as a project has to name it: some files are stored as <c>.bibtex</c> or <c>.txt</c>, and what is PubMed's lies in <c>nbib</c>.
    /// </summary>
    private static string NameOf(string path) => BibliographyFile.IsBibliography(path) ? path
        : path + (path.Contains("/nbib/", StringComparison.Ordinal) ? ".nbib" : ".bib");

    private static void PrintTable(List<FileFinding> all, int files, int entries)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entries} entries in {files} files"));
        foreach (Rule rule in RuleCatalogue.All.Where(rule => rule is not GeneratorRule))
        {
            int count = all.Count(found => found.Finding.Rule == rule);
            int inFiles = all.Where(found => found.Finding.Rule == rule).Select(found => found.File.Path).Distinct().Count();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{rule.Id} {rule.Name,-28} {rule.DefaultSeverity,-8} {count,6} {1000.0 * count / entries,8:F2} per 1,000 in {inFiles} files"));
        }
    }

    private static void PrintSample(FileFinding[] found, int sample, Random random)
    {
        random.Shuffle(found);
        foreach (FileFinding one in found.Take(sample))
        {
            int line = one.File.Lines.PositionOf(one.Finding.Span.Start).Line;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.File.Path}({line}): {one.Finding.Message}"));
            int start = one.File.Text.LastIndexOf('\n', Math.Max(0, one.Finding.Span.Start - 1)) + 1;
            int end = one.File.Text.IndexOf('\n', one.Finding.Span.Start);
            Console.WriteLine("    " + one.File.Text[start..(end < 0 ? one.File.Text.Length : end)].Trim());
        }
    }
}
