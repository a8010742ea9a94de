using BibGen.Text;
using BibGen.Works;

namespace BibGen.Rules;

/// <summary>Applies the rules of the catalogue. A rule that fails with an exception is reported as BIB9999 and the others still run.</summary>
public static class Checker
{
    private static readonly Dictionary<SyntaxErrorKind, SyntaxRule> SyntaxRules = RuleCatalogue.All.OfType<SyntaxRule>().ToDictionary(rule => rule.Kind);
    private static readonly WorkRule[] WorkRules = RuleCatalogue.All.OfType<WorkRule>().ToArray();
    private static readonly ClassRule[] ClassRules = RuleCatalogue.All.OfType<ClassRule>().ToArray();

    /// <summary>Reports what can be seen in one file alone. The token is looked at once a work.</summary>
    public static void Check(BibliographyFile file, FindingSink findings, CancellationToken cancellationToken = default)
    {
        foreach (SyntaxError error in file.SyntaxErrors)
        {
            SyntaxRule rule = SyntaxRules[error.Kind];
            Guard(file, rule, error.Span, findings, () => findings.Report(file, rule.Find(file.Text, error)));
        }

        foreach (Work work in file.Works)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (WorkRule rule in WorkRules)
                Guard(file, rule, work.Record.KeySpan, findings, () => rule.Check(file, work, findings));
        }
    }

    /// <summary>Reports what only shows between the files of one generated class, which are in the order in which the class lists them.</summary>
    public static void CheckClass(string className, IReadOnlyList<BibliographyFile> files, FindingSink findings, CancellationToken cancellationToken = default)
    {
        foreach (ClassRule rule in ClassRules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (files.Count > 0)
                Guard(files[0], rule, default, findings, () => rule.Check(className, files, findings));
        }
    }

    private static void Guard(BibliographyFile file, Rule rule, SourceSpan span, FindingSink findings, Action check)
    {
        try
        {
            check();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            findings.Report(file, GeneratorRules.InternalError, span, null, $"{rule.Id}: {e.GetType().Name}: {e.Message}");
        }
    }
}
