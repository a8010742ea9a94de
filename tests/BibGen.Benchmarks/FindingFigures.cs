using System.Globalization;
using BibGen.Rules;
using BibGen.Works;

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
        "bib/Alexander-Barth+NCDatasets.jl", "bib/BU-DiSC+mendeley-library", "bib/carlostome+latex-biblio", "bib/cryptobib+export", "bib/davidbradway+resume-bibtex",
        "bib/dealii+dealii", "bib/dealii+publication-list", "bib/doliinychenko+PhD_thesis", "bib/ESMValGroup+ESMValTool", "bib/geodynamics+aspect",
        "bib/imdea-software+adt-inference", "bib/jfcrenshaw+bibfile", "bib/Macaulay2+M2", "bib/nipreps+fmriprep", "bib/NNPDF+eko", "bib/Panreta+zotero-library",
        "bib/rocq-prover+rocq", "bib/scikit-hep+pyhf", "bib/stacks+stacks-project", "bib/Trovemaster+bib", "bib/UniMath+agda-unimath", "bib/unitaryfund+mitiq",
        "nbib/blachlylab+nbib", "nbib/buendiaenr1+extraer_de_PUBMED", "nbib/cardozojr+Mestrado", "nbib/chitsanfei+review-screening-analyzer",
        "nbib/dennishazelett+asian_study", "nbib/luketudge+litsearchr-tutorial", "nbib/sbalci+MyRCodesForDataAnalysis",
    ];

    /// <summary>Findings per 1,000 entries by rule; with <paramref name="ruleId"/>, up to <paramref name="sample"/> of its findings instead, chosen by <paramref name="seed"/>.</summary>
    public static void Print(string folder, string? ruleId, int sample, int seed)
    {
        List<FileFinding> all = [];
        int entries = 0;
        foreach (string source in Sources)
        {
            // The files of a source are one project and one class, as they would be for their owner: what one file lacks another may have.
            BibliographyFile[] alone = [.. Files(Path.Combine(folder, source)).Select(path => BibliographyFile.Read(path, File.ReadAllText(path)))];
            IReadOnlyList<BibliographyFile> files = Siblings.Join(alone, [.. alone.Select(_ => "References")]);
            var context = new RuleContext();
            foreach (BibliographyFile file in files)
                Checker.Check(file, context);
            Checker.CheckClass("References", files, context);
            Checker.CheckProject(files, context);
            all.AddRange(context.Findings);
            entries += files.Sum(file => file.Works.Count);
        }

        if (ruleId is null)
            PrintTable(all, entries);
        else
            PrintSample([.. all.Where(found => found.Finding.Rule.Id == ruleId)], sample, new Random(seed));
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder).Where(BibliographyFile.IsBibliography).Order(StringComparer.Ordinal);

    private static void PrintTable(List<FileFinding> all, int entries)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entries} entries"));
        foreach (Rule rule in RuleCatalogue.All.Where(rule => rule is not GeneratorRule))
        {
            int count = all.Count(found => found.Finding.Rule == rule);
            int files = all.Where(found => found.Finding.Rule == rule).Select(found => found.File.Path).Distinct().Count();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule.Id} {rule.Name,-28} {rule.DefaultSeverity,-8} {count,6} {1000.0 * count / entries,8:F2} per 1,000 in {files} files"));
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
