using System.Collections.Immutable;
using BibGen.Generators.Diagnostics;
using BibGen.Rules.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Code;

/// <summary>BIB7001 and BIB7002: the C# that cites a work which is retracted, or about which concern is expressed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitationStatusAnalyzer : CodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RuleDescriptors.Of(CodeRules.RetractedWorkCited, CodeRules.QuestionedWorkCited);

    /// <inheritdoc/>
    private protected override void Start(CodeProject project, CompilationStartAnalysisContext start) =>
        start.RegisterSemanticModelAction(model => Check(project, model));

    private static void Check(CodeProject project, SemanticModelAnalysisContext context)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        foreach (WorkUse use in WorkUses.In(tree, tree.GetText(context.CancellationToken).ToString(), project.GlobalReach, context.CancellationToken))
        {
            if (project.Bibliography.StatusOf(use.Work) is not var (rule, notice)
                || !use.IsConfirmed(context.SemanticModel, project, context.CancellationToken))
            {
                continue;
            }

            context.ReportDiagnostic(CodeDiagnostics.Create(rule, Location.Create(tree, use.Span), use.Work, use.Work.Description, notice));
        }
    }
}
