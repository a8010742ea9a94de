using System.Collections.Immutable;
using BibGen.Generators.Diagnostics;
using BibGen.Model;
using BibGen.Rules.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Code;

/// <summary>
/// BIB7010 and BIB7013: what is behind the compiler's "does not contain a definition" where a bibliography's class stands before the dot. Off by default,
/// since the compiler has said already that it is an error.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownNameAnalyzer : CodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RuleDescriptors.Of(CodeRules.MissingFieldUsed, CodeRules.UnknownCitation);

    /// <inheritdoc/>
    private protected override void Start(CodeProject project, CompilationStartAnalysisContext start) =>
        start.RegisterSemanticModelAction(model => Check(project, model));

    private static void Check(CodeProject project, SemanticModelAnalysisContext context)
    {
        SemanticModel model = context.SemanticModel;
        SyntaxNode root = model.SyntaxTree.GetRoot(context.CancellationToken);
        string text = model.SyntaxTree.GetText(context.CancellationToken).ToString();
        foreach (string qualifier in project.GlobalReach.In(root).ClassNames)
        {
            foreach (SyntaxToken token in WorkUses.Tokens(root, text, qualifier))
            {
                if (WorkUses.NameAfter(token) is not { Identifier.IsMissing: false } name
                    || project.ClassOf(NamedSymbols.Of(model, token.Parent!, context.CancellationToken)) is not { } container)
                {
                    continue;
                }

                if (container.Find(name.Identifier.ValueText) is { } work)
                    CheckMember(work, name, context);
                else if (NamedSymbols.Of(model, name, context.CancellationToken) is null)
                    ReportUnknown(container, name, context);
            }
        }
    }

    private static void ReportUnknown(CodeClass container, SimpleNameSyntax name, SemanticModelAnalysisContext context)
    {
        string text = name.Identifier.ValueText;
        CodeWork? meant = container.FindNearest(text);
        string suggestion = meant is null ? "" : $"; did you mean '{meant.Name}', {meant.Location}?";
        context.ReportDiagnostic(
            CodeDiagnostics.Create(CodeRules.UnknownCitation, name.Identifier.GetLocation(), meant, container.Name, text, suggestion));
    }

    private static void CheckMember(CodeWork work, SimpleNameSyntax name, SemanticModelAnalysisContext context)
    {
        if (WorkUses.NameAfter(name.Identifier) is not { } member
            || MemberTable.Constants.FirstOrDefault(constant => constant.Name == member.Identifier.ValueText) is not { } constant
            || NamedSymbols.Of(context.SemanticModel, member, context.CancellationToken) is not null)
        {
            return;
        }

        bool hasValue = constant.IsAlwaysThere || constant.ConstantOf(new MemberSource(work.Work)) is not null;
        string reason = hasValue ? $"add {constant.Name} to BibGenMembers" : $"its entry, {work.Location}, does not say it";
        context.ReportDiagnostic(
            CodeDiagnostics.Create(CodeRules.MissingFieldUsed, member.Identifier.GetLocation(), work, work.QualifiedName, constant.Name, reason));
    }
}
