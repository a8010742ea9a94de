using System.Collections.Immutable;
using BibGen.Generators.Diagnostics;
using BibGen.Rules.Code;
using BibGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Generators.Code;

/// <summary>
/// BIB7003–7005, BIB7011 and BIB7012: works that comments and literals name by their DOI, their arXiv identifier, their authors and year, or their key.
/// A file is searched as text; its syntax is asked where something is found.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MentionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Name of the property of a diagnostic that holds the full name of the work's class, for the fixes.</summary>
    internal const string WorkProperty = "Work";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.Of(
        CodeRules.MalformedDoiLiteral, CodeRules.KnownDoiLiteral, CodeRules.UnknownDoiLiteral, CodeRules.UntypedMention, CodeRules.UnknownCiteTag);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (CodeProject.Of(start.Compilation, start.Options, start.CancellationToken) is { } project)
                start.RegisterSyntaxTreeAction(tree => Check(project.Bibliography, tree));
        });
    }

    private static void Check(CodeBibliography bibliography, SyntaxTreeAnalysisContext context)
    {
        string text = context.Tree.GetText(context.CancellationToken).ToString();
        SyntaxNode root = context.Tree.GetRoot(context.CancellationToken);
        foreach (Mention mention in bibliography.MentionsIn(text, context.CancellationToken))
        {
            if (IsMeant(mention, root, text))
                Report(mention.Rule, mention.Span, mention.Work, context, [.. mention.Arguments]);
        }

        CheckCiteTags(bibliography, root, text, context);
    }

    /// <summary>Whether it stands in a kind of text that its rule is about.</summary>
    private static bool IsMeant(Mention mention, SyntaxNode root, string text)
    {
        int start = mention.Whole.Start;
        TextRegionKind region = TextRegions.At(root, start);
        if (region == TextRegionKind.None)
            return false;
        if (mention.Rule == CodeRules.MalformedDoiLiteral)
            return region != TextRegionKind.Literal || mention.Whole.TextIn(text).IndexOf('\\') < 0; // In a literal it begins an escape.
        if (mention.Rule != CodeRules.UntypedMention)
            return true;
        return region != TextRegionKind.Literal && TextRegions.At(root, mention.Whole.End - 1) is not (TextRegionKind.None or TextRegionKind.Literal)
            && !IsCopyright(text, start) && !IsTyped(mention.Work!, root, start);
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
            if (isKnown || meant is not null)
                Report(CodeRules.UnknownCiteTag, span, meant, context, key, meant is null ? "" : $"; did you mean '{meant.Record.Key}', {meant.Location}?");
        }
    }

    /// <summary>A line that says whose the code is: the names and years in it are no citations.</summary>
    private static bool IsCopyright(string text, int at)
    {
        int start = text.LastIndexOfAny(['\n', '\r'], at) + 1;
        string line = text.Substring(start, at - start);
        return line.IndexOf("copyright", StringComparison.OrdinalIgnoreCase) >= 0
            || line.IndexOf("(c)", StringComparison.OrdinalIgnoreCase) >= 0
            || line.IndexOf('\u00A9') >= 0;
    }

    /// <summary>Whether the work is named by its C# name in the same comment, or in an attribute of what the comment is about.</summary>
    private static bool IsTyped(CodeWork work, SyntaxNode root, int position)
    {
        SyntaxTrivia trivia = root.FindTrivia(position);
        string comment = trivia.HasStructure ? trivia.GetStructure()!.ToFullString() : trivia.ToString();
        if (Names(comment, work))
            return true;
        MemberDeclarationSyntax? member = trivia.Token.Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member is not null && member.AttributeLists.Any(list => Names(list.ToString(), work));
    }

    private static bool Names(string text, CodeWork work)
    {
        int at = text.IndexOf("." + work.Name, StringComparison.Ordinal);
        int end = at + 1 + work.Name.Length;
        return at >= 0 && (end >= text.Length || !char.IsLetterOrDigit(text[end]));
    }

    private static void Report(CodeRule rule, SourceSpan span, CodeWork? work, SyntaxTreeAnalysisContext context, params object[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(
            RuleDescriptors.Of(rule.Id),
            Location.Create(context.Tree, new TextSpan(span.Start, span.Length)),
            work is null ? [] : [FindingDiagnostics.LocationOf(work.File, work.Record.KeySpan)],
            work is null
                ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty.Add(WorkProperty, work.Class.FullName + "." + work.Name),
            arguments));
}
