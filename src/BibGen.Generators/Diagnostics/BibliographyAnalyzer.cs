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
        var findings = new RuleContext();
        Checker.Check(file, findings, context.CancellationToken);
        Report(findings, path => context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile), context.ReportDiagnostic);
    }

    /// <summary>What only shows between files: the classes are grouped as the generator groups them.</summary>
    private static void CheckClasses(CompilationAnalysisContext context)
    {
        AnalyzerConfigOptionsProvider options = context.Options.AnalyzerConfigOptionsProvider;
        List<(FileInput Input, BibliographyFile File)> files = [];
        var optionsOf = new Dictionary<string, AnalyzerConfigOptions>(StringComparer.Ordinal);
        foreach (AdditionalText text in context.Options.AdditionalFiles.Where(file => BibliographyFile.IsBibliography(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var input = new FileInput(text, BibliographyOptions.Read(text.Path, options.GetOptions(text), options.GlobalOptions));
            optionsOf[text.Path] = options.GetOptions(text);
            if (input.Options.IsEnabled && ParsedFiles.Read(text, context.CancellationToken) is { } file)
                files.Add((input, file));
        }

        var findings = new RuleContext();
        foreach (var group in files.GroupBy(file => (file.Input.Options.Namespace, file.Input.Options.ClassName)))
            Checker.CheckClass(group.Key.ClassName, [.. group.Select(file => file.File)], findings, context.CancellationToken);
        Checker.CheckProject([.. files.Select(file => file.File)], findings, context.CancellationToken);
        Report(findings, path => optionsOf[path], context.ReportDiagnostic);
    }

    private static void Report(RuleContext findings, Func<string, AnalyzerConfigOptions> optionsOf, Action<Diagnostic> report)
    {
        foreach (FileFinding found in findings.Findings)
        {
            if (SeverityKey.Read(optionsOf(found.File.Path), found.Finding.Rule) is { } severity)
                report(FindingDiagnostics.From(found.File, found.Finding, severity));
        }
    }
}
