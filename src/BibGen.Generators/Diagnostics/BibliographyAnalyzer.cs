using System.Collections.Immutable;
using BibGen.Formats;
using BibGen.Generators.Inputs;
using BibGen.Generators.Pipeline;
using BibGen.Projects;
using BibGen.Rules;
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
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.OfFiles;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (!start.Options.AdditionalFiles.Any(AdditionalFiles.IsRead))
                return;
            BibliographyProject project = CompilationProject.Of(start.Compilation, start.Options, start.CancellationToken);
            start.RegisterAdditionalFileAction(file =>
                Report(project, project.FindingsIn(file.AdditionalFile.Path, file.CancellationToken), file.ReportDiagnostic));
        });
        context.RegisterCompilationAction(CheckAcrossFiles);
    }

    private static void CheckAcrossFiles(CompilationAnalysisContext context)
    {
        if (!context.Options.AdditionalFiles.Any(AdditionalFiles.IsRead))
            return;
        BibliographyProject project = CompilationProject.Of(context.Compilation, context.Options, context.CancellationToken);
        if (!project.Files.Any(file => file.Options.IsEnabled))
            return;
        Report(project, project.FindingsAcrossFiles(context.CancellationToken), context.ReportDiagnostic);
        foreach (OptionProblem problem in project.OptionProblems)
        {
            if (FindingDiagnostics.From(GenerationProblem.Of(problem)) is { } diagnostic)
                context.ReportDiagnostic(diagnostic);
        }
    }

    private static void Report(BibliographyProject project, IReadOnlyList<FileFinding> findings, Action<Diagnostic> report)
    {
        Dictionary<BibliographyFile, FileSeverities> known = [];
        foreach (FileFinding found in findings)
        {
            if (!known.TryGetValue(found.File, out FileSeverities? severities))
                known.Add(found.File, severities = new FileSeverities(project, found.File.Path));
            if (severities.Of(found.Finding) is var (descriptor, severity))
                report(FindingDiagnostics.From(found.File, found.Finding, descriptor, severity));
        }
    }
}
