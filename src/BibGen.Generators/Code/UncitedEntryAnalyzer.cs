using System.Collections.Concurrent;
using System.Collections.Immutable;
using BibGen.Generators.Diagnostics;
using BibGen.Rules.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Code;

/// <summary>BIB7008: entries that no code cites. Known when all code has been seen, so that a build says it and an editor does not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UncitedEntryAnalyzer : CodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.Of(CodeRules.UncitedEntry);

    /// <inheritdoc/>
    private protected override void Start(CodeProject project, CompilationStartAnalysisContext start)
    {
        var cited = new ConcurrentDictionary<CodeWork, bool>();
        start.RegisterSyntaxTreeAction(tree => Collect(project, tree, cited));
        start.RegisterCompilationEndAction(end => Report(project, cited, end));
    }

    /// <summary>By syntax alone: a name too many keeps an entry, one too few would tell people to delete it.</summary>
    private static void Collect(CodeProject project, SyntaxTreeAnalysisContext context, ConcurrentDictionary<CodeWork, bool> cited)
    {
        string text = context.Tree.GetText(context.CancellationToken).ToString();
        foreach (WorkUse use in WorkUses.In(context.Tree, text, project.GlobalReach, context.CancellationToken))
            cited[use.Work] = true;
    }

    private static void Report(CodeProject project, ConcurrentDictionary<CodeWork, bool> cited, CompilationAnalysisContext context)
    {
        foreach (CodeClass container in project.Bibliography.Classes)
        {
            ISet<string> named = container.KeysNamedByEntries();
            foreach (CodeWork work in container.Works.Values)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (!cited.ContainsKey(work) && !named.Contains(work.Record.Key) && project.EmitsEveryWork(work.File))
                    project.Report(CodeRules.UncitedEntry, work, context.ReportDiagnostic, work.Record.Key);
            }
        }
    }
}
