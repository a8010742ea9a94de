using System.Collections.Immutable;
using BibGen.Generators.Pipeline;
using BibGen.Rules;
using BibGen.Works;
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
        context.RegisterAdditionalFileAction(CheckFile);
        context.RegisterCompilationAction(CheckClasses);
    }

    private static void CheckFile(AdditionalFileAnalysisContext context)
    {
        if (!BibliographyFile.IsBibliography(context.AdditionalFile.Path) || ParsedFiles.Read(context.AdditionalFile, context.CancellationToken) is not { } file)
            return;
        var findings = new FindingSink();
        Checker.Check(file, findings, context.CancellationToken);
        Report(findings, path => context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile), context.ReportDiagnostic);
    }

    /// <summary>What only shows between files: the classes are grouped as the generator groups them.</summary>
    private static void CheckClasses(CompilationAnalysisContext context)
    {
        AnalyzerConfigOptionsProvider options = context.Options.AnalyzerConfigOptionsProvider;
        var inputs = context.Options.AdditionalFiles
            .Where(file => BibliographyFile.IsBibliography(file.Path))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new FileInput(file, BibliographyOptions.Read(file.Path, options.GetOptions(file), options.GlobalOptions)))
            .Where(input => input.Options.IsEnabled)
            .ToList();

        foreach (IGrouping<(string Namespace, string ClassName), FileInput> group in inputs.GroupBy(input => (input.Options.Namespace, input.Options.ClassName)))
        {
            List<BibliographyFile> files = [];
            foreach (FileInput input in group)
            {
                if (ParsedFiles.Read(input.Text, context.CancellationToken) is { } file)
                    files.Add(file);
            }

            var findings = new FindingSink();
            Checker.CheckClass(group.Key.ClassName, files, findings, context.CancellationToken);
            Report(findings, path => options.GetOptions(inputs.First(input => input.Text.Path == path).Text), context.ReportDiagnostic);
        }
    }

    private static void Report(FindingSink findings, Func<string, AnalyzerConfigOptions> optionsOf, Action<Diagnostic> report)
    {
        foreach (FileFinding found in findings.Findings)
        {
            if (SeverityKey.Read(optionsOf(found.File.Path), found.Finding.Rule) is { } severity)
                report(FindingDiagnostics.From(found.File, found.Finding, severity));
        }
    }
}
