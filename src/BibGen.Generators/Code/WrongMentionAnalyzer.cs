using System.Collections.Immutable;
using BibGen.Generators.Diagnostics;
using BibGen.Rules.Code;
using BibGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Code;

/// <summary>BIB7003 and BIB7012: a DOI in a comment or literal that is none, and a key in a <c>cite</c> that no bibliography has.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrongMentionAnalyzer : CodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RuleDescriptors.Of(CodeRules.MalformedDoiLiteral, CodeRules.UnknownCiteTag);

    /// <inheritdoc/>
    private protected override void Start(CodeProject project, CompilationStartAnalysisContext start) =>
        start.RegisterSyntaxTreeAction(tree => Check(project.Bibliography, tree));

    private static void Check(CodeBibliography bibliography, SyntaxTreeAnalysisContext context)
    {
        string text = context.Tree.GetText(context.CancellationToken).ToString();
        SyntaxNode root = context.Tree.GetRoot(context.CancellationToken);
        CheckDois(root, text, context);
        CheckCiteTags(bibliography, root, text, context);
    }

    private static void CheckDois(SyntaxNode root, string text, SyntaxTreeAnalysisContext context)
    {
        foreach (Mention mention in CodeBibliography.MalformedDoisIn(text))
        {
            TextRegionKind region = TextRegions.At(root, mention.Whole.Start);
            bool mayBeEscaped = region == TextRegionKind.Literal && mention.Whole.TextIn(text).IndexOf('\\') >= 0;
            if (region != TextRegionKind.None && !mayBeEscaped)
                context.ReportDiagnostic(CodeDiagnostics.Create(mention.Rule, context.Tree, mention.Span, work: null, [.. mention.Arguments]));
        }
    }

    /// <summary>Only where the file, by another key or a near one, shows that its <c>cite</c> means keys of the bibliography.</summary>
    private static void CheckCiteTags(CodeBibliography bibliography, SyntaxNode root, string text, SyntaxTreeAnalysisContext context)
    {
        (string Key, SourceSpan Span)[] tags = [.. CiteTags.In(root, text)];
        bool isKnown = Array.Exists(tags, tag => bibliography.FindKey(tag.Key) is not null);
        foreach ((string key, SourceSpan span) in tags)
        {
            if (bibliography.FindKey(key) is not null)
                continue;
            CodeWork? meant = bibliography.FindNearestKey(key);
            if (!isKnown && meant is null)
                continue;
            string suggestion = meant is null ? "" : $"; did you mean '{meant.Record.Key}', {meant.Location}?";
            context.ReportDiagnostic(CodeDiagnostics.Create(CodeRules.UnknownCiteTag, context.Tree, span, meant, key, suggestion));
        }
    }
}
