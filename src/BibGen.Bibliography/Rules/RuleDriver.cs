using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Retractions;
using BibGen.Rules.Infrastructure;
using BibGen.Rules.Suppression;
using BibGen.Text;

namespace BibGen.Rules;

/// <summary>Applies the rules of the catalogue. A rule that fails with an exception is reported as BIB9999 and the others still run.</summary>
internal static class RuleDriver
{
    private static readonly Dictionary<SyntaxErrorKind, SyntaxRule> SyntaxRules = RuleCatalogue.All.OfType<SyntaxRule>().ToDictionary(rule => rule.Kind);
    private static readonly Dictionary<ValueProblemKind, ValueRule> ValueRules = RuleCatalogue.All.OfType<ValueRule>().ToDictionary(rule => rule.Kind);
    private static readonly FileRule[] FileRules = RuleCatalogue.All.OfType<FileRule>().ToArray();
    private static readonly FieldRule[] FieldRules = RuleCatalogue.All.OfType<FieldRule>().ToArray();
    private static readonly WorkRule[] WorkRules = RuleCatalogue.All.OfType<WorkRule>().ToArray();
    private static readonly ClassRule[] ClassRules = RuleCatalogue.All.OfType<ClassRule>().ToArray();
    private static readonly ProjectRule[] ProjectRules = RuleCatalogue.All.OfType<ProjectRule>().ToArray();

    /// <summary>Reports what can be seen in one file alone. The token is checked once per work.</summary>
    public static void Check(BibliographyFile file, RuleContext context, CancellationToken cancellationToken = default) =>
        Check(file, context, before: null, cancellationToken);

    /// <summary>The same, given what was found in the records of an earlier text of the file; gives the same of this one.</summary>
    public static RecordFindings Check(BibliographyFile file, RuleContext context, RecordFindings? before, CancellationToken cancellationToken)
    {
        int first = context.Findings.Count;
        file.ReadWorks(cancellationToken);
        foreach (SyntaxError error in file.SyntaxErrors)
        {
            if (!SyntaxRules.TryGetValue(error.Kind, out SyntaxRule? rule))
                continue; // What another file may answer for is held back: UnresolvedName looks at it when all files are known.
            Guard(file, rule, context, () => context.Report(file, rule.Find(file, error)));
        }

        foreach (FileRule rule in Wanted(FileRules, context))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Guard(file, rule, context, () => rule.Check(file, context));
        }

        if (file.IsPartial)
            context.Remove(first, found => found.Finding.Rule is FileRule && file.IsInOtherRecord(found.Finding.Span.Start));
        RecordFindings found = CheckRecords(file, context, before, cancellationToken);
        Consequences.HoldBack(context, first);
        SuppressionFilter.Apply([file], context, first, rule => rule is SyntaxRule or FileRule or ValueRule or FieldRule or WorkRule);
        return found;
    }

    private static RecordFindings CheckRecords(BibliographyFile file, RuleContext context, RecordFindings? before, CancellationToken cancellationToken)
    {
        var fieldRules = new FieldRuleTable(Wanted(FieldRules, context), file.Format);
        WorkRule[] workRules = Wanted(WorkRules, context);
        FileFacts facts = context.FactsOf(file);
        int[]? places = before?.PlacesOf(file);
        var all = new RecordFindings(file, looksBeyond: Array.Exists(workRules, rule => rule.LooksBeyondRecord(file.Format)));
        for (int i = 0; i < file.Records.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Record record = file.Records[i];
            int count = context.Findings.Count;
            // Where an error may have cost it fields, rules are silent that would not be without the error.
            bool isDoubtful = facts.LosesFields(record.Span);
            Finding[]? known = places is null ? null : before!.At(places[i], record, isLast: i == file.Records.Count - 1);
            if (known is not null && !(isDoubtful && known.Length > 0))
            {
                foreach (Finding finding in known)
                    context.Report(file, finding);
            }
            else
            {
                Work work = file.Works[i];
                CheckValues(file, work, context);
                CheckFields(file, work, fieldRules, context);
                CheckWork(file, work, workRules, context);
            }

            if (!isDoubtful)
                all.Keep(i, context.Findings, count);
        }

        return all;
    }

    /// <summary>Reports what is wrong with a file of suppressions; <see cref="InvalidSuppression"/> explains the parameters.</summary>
    public static void Check(SuppressionFile file, bool hasBibliography, BibliographyFile? bibliography, RuleContext context) =>
        InvalidSuppression.Instance.Check(file, hasBibliography, bibliography, context);

    /// <summary>Reports what is wrong with a list of retractions.</summary>
    public static void Check(RetractionSnapshot snapshot, RuleContext context) => InvalidRetractionSnapshot.Instance.Check(snapshot, context);

    /// <summary>Reports what only shows between the files of one generated class, which are in the order in which the class lists them.</summary>
    public static void CheckClass(string className, IReadOnlyList<BibliographyFile> files, RuleContext context, CancellationToken cancellationToken = default)
    {
        int first = context.Findings.Count;
        foreach (BibliographyFile file in files)
            file.ReadWorks(cancellationToken);
        var works = new ClassWorks(className, files);
        foreach (ClassRule rule in Wanted(ClassRules, context))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (files.Count > 0)
                Guard(files[0], rule, context, () => rule.Check(works, context));
        }

        Consequences.HoldBack(context, first);
        SuppressionFilter.Apply(files, context, first, rule => rule is ClassRule);
    }

    /// <summary>Reports what only shows between all files of a project, which are in the order of their paths.</summary>
    public static void CheckProject(IReadOnlyList<BibliographyFile> files, RuleContext context, CancellationToken cancellationToken = default)
    {
        int first = context.Findings.Count;
        foreach (BibliographyFile file in files)
            file.ReadWorks(cancellationToken);
        var works = new ProjectWorks(files);
        foreach (ProjectRule rule in Wanted(ProjectRules, context))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (files.Count > 0)
                Guard(files[0], rule, context, () => rule.Check(works, context));
        }

        Consequences.HoldBack(context, first);
        SuppressionFilter.Apply(files, context, first, rule => rule is ProjectRule);
    }

    private static T[] Wanted<T>(T[] rules, RuleContext context)
        where T : Rule => Array.FindAll(rules, rule => context.IsWanted(rule));

    private static void CheckValues(BibliographyFile file, Work work, RuleContext context)
    {
        IReadOnlyList<ValueProblem> problems = work.Problems;
        for (int i = 0; i < problems.Count; i++)
        {
            ValueProblem problem = problems[i];
            if (!ValueRules.TryGetValue(problem.Kind, out ValueRule? rule) || !context.IsWanted(rule))
                continue;
            try
            {
                context.Report(file, rule.Find(file, work, problem));
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                ReportFailure(file, rule, problem.Field.NameSpan, work.Key, e, context);
            }
        }
    }

    private static void CheckFields(BibliographyFile file, Work work, FieldRuleTable rules, RuleContext context)
    {
        foreach (Field field in work.Record.FieldArray)
        {
            foreach (FieldRule rule in rules.For(field.Name))
            {
                try
                {
                    rule.Check(file, work, field, context);
                }
                catch (Exception e) when (e is not OperationCanceledException)
                {
                    ReportFailure(file, rule, field.NameSpan, work.Key, e, context);
                }
            }
        }
    }

    /// <summary>Without <see cref="Guard"/>, whose closure would be allocated for every rule and work.</summary>
    internal static void CheckWork(BibliographyFile file, Work work, WorkRule[] rules, RuleContext context)
    {
        foreach (WorkRule rule in rules)
        {
            try
            {
                rule.Check(file, work, context);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                ReportFailure(file, rule, work.Record.KeySpan, work.Key, e, context);
            }
        }
    }

    private static void Guard(BibliographyFile file, Rule rule, RuleContext context, Action check)
    {
        try
        {
            check();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            ReportFailure(file, rule, default, key: null, e, context);
        }
    }

    private static void ReportFailure(BibliographyFile file, Rule rule, SourceSpan span, string? key, Exception e, RuleContext context) =>
        context.Report(file, GeneratorRules.InternalError, span, key, $"{rule.Id}{(key is null ? "" : $" at '{key}'")}: {e.GetType().Name}: {e.Message}");
}
