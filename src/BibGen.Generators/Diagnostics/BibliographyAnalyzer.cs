using System.Collections.Immutable;
using BibGen.Formats;
using BibGen.Generators.Pipeline;
using BibGen.Retractions;
using BibGen.Rules;
using BibGen.Rules.Suppression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Diagnostics;

/// <summary>
/// Reports what is wrong in the bibliography files. An analyzer and not the generator, since its findings can be tuned and switched
/// off by all the means that the compiler has for files that are not C#.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BibliographyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.All.ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var project = new AnalyzedProject(start.Compilation, start.Options, start.CancellationToken);
            if (project.Bibliographies.Count + project.SuppressionFiles.Count + project.Retractions.Count > 0)
                start.RegisterAdditionalFileAction(file => CheckFile(project, file));
        });
        context.RegisterCompilationAction(CheckProject);
    }

    /// <summary>What the rules are given beside the files.</summary>
    private static RuleContext ContextOf(AnalyzedProject project) => new()
    {
        SuppressionFiles = project.SuppressionFiles,
        ReferenceDate = project.ReferenceDate,
        MaxRecordAge = project.MaxRecordAge,
        Retractions = project.Retractions,
        IsWanted = project.IsWanted,
        EmitsEveryWork = project.EmitsEveryWork,
    };

    private static void CheckFile(AnalyzedProject project, AdditionalFileAnalysisContext context)
    {
        AdditionalText text = context.AdditionalFile;
        if (!project.IsEnabled(text))
            return;
        RuleContext findings = ContextOf(project);
        if (SuppressionFile.IsSuppressionFile(text.Path))
        {
            if (AnalyzedProject.ReadSuppressions(text, context.CancellationToken) is { } suppressions)
                Checker.Check(suppressions, project.Has(suppressions.BibliographyPath), findings);
        }
        else if (RetractionSnapshot.IsSnapshot(text.Path))
        {
            if (ParsedFiles.ReadRetractions(text, context.CancellationToken) is { } snapshot)
                Checker.Check(snapshot, findings);
        }
        else if (BibliographyFile.IsBibliography(text.Path) && project.Read(text, context.CancellationToken) is { } file)
        {
            Checker.Check(file, findings, context.CancellationToken);
        }
        else
        {
            return;
        }

        ReportProblems(SeverityKey.Problems(text.Path, project.OptionsOf(text.Path)), context.ReportDiagnostic);
        Report(project, findings, context.ReportDiagnostic);
    }

    /// <summary>What only shows between files: the classes are grouped as the generator groups them.</summary>
    private static void CheckProject(CompilationAnalysisContext context)
    {
        var project = new AnalyzedProject(context.Compilation, context.Options, context.CancellationToken);
        if (project.Bibliographies.Count == 0)
            return;
        List<(BibliographyOptions Options, BibliographyFile File)> files = [];
        foreach (AdditionalText text in project.Bibliographies.GroupBy(text => PathName.Normalize(text.Path), StringComparer.Ordinal).Select(same => same.First()))
        {
            BibliographyOptions options = project.OptionsFor(text);
            if (options.IsEnabled && project.Read(text, context.CancellationToken) is { } file)
                files.Add((options, file));
        }

        RuleContext findings = ContextOf(project);
        foreach (var group in files.GroupBy(file => (file.Options.Namespace, file.Options.ClassName)))
            Checker.CheckClass(group.Key.ClassName, [.. group.Select(file => file.File)], findings, context.CancellationToken);
        Checker.CheckProject([.. files.Select(file => file.File)], findings, context.CancellationToken);
        Report(project, findings, context.ReportDiagnostic);
        ReportProblems(project.Problems, context.ReportDiagnostic);
    }

    private static void ReportProblems(IEnumerable<Problem> problems, Action<Diagnostic> report)
    {
        foreach (Problem problem in problems)
        {
            if (FindingDiagnostics.From(problem) is { } diagnostic)
                report(diagnostic);
        }
    }

    private static void Report(AnalyzedProject project, RuleContext findings, Action<Diagnostic> report)
    {
        foreach (IGrouping<BibliographyFile, FileFinding> inFile in findings.Findings.GroupBy(found => found.File))
        {
            FileSeverities severities = project.SeveritiesOf(inFile.Key.Path);
            foreach (FileFinding found in inFile)
            {
                if (severities.Of(found.Finding) is var (descriptor, severity))
                    report(FindingDiagnostics.From(inFile.Key, found.Finding, descriptor, severity));
            }
        }
    }
}
