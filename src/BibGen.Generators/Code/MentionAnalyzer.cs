using System.Collections.Immutable;
using BibGen.Generators.Diagnostics;
using BibGen.Rules.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Code;

/// <summary>
/// BIB7004, BIB7005 and BIB7011: works that comments and literals name by their DOI, their arXiv identifier, or their authors and year.
/// A file is searched as text; its syntax is asked where something is found.
/// </summary>
/// <remarks>
/// Rules that only inform have it for themselves: a build that writes no error log shows no such finding, and the compiler runs no analyzer that has
/// nothing else (<see href="https://github.com/dotnet/roslyn/blob/main/src/Compilers/Core/Portable/CommandLine/CommonCompiler.cs">SeverityFilter.Info</see>).
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MentionAnalyzer : CodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RuleDescriptors.Of(CodeRules.KnownDoiLiteral, CodeRules.UnknownDoiLiteral, CodeRules.UntypedMention);

    /// <inheritdoc/>
    private protected override void Start(CodeProject project, CompilationStartAnalysisContext start) =>
        start.RegisterSyntaxTreeAction(tree => Check(project.Bibliography, tree));

    private static void Check(CodeBibliography bibliography, SyntaxTreeAnalysisContext context)
    {
        string text = context.Tree.GetText(context.CancellationToken).ToString();
        SyntaxNode root = context.Tree.GetRoot(context.CancellationToken);
        foreach (Mention mention in bibliography.MentionsIn(text, context.CancellationToken))
        {
            if (mention.Rule == CodeRules.UntypedMention ? IsRemark(mention, root, text) : TextRegions.At(root, mention.Span.Start) != TextRegionKind.None)
                context.ReportDiagnostic(CodeDiagnostics.Create(mention.Rule, context.Tree, mention.Span, mention.Work, [.. mention.Arguments]));
        }
    }

    /// <summary>Whether a comment says it for those who read the code, and says so nowhere else.</summary>
    private static bool IsRemark(Mention mention, SyntaxNode root, string text)
    {
        int start = mention.Span.Start;
        return IsComment(TextRegions.At(root, start)) && IsComment(TextRegions.At(root, mention.Span.End - 1))
            && !IsCopyright(text, start) && !IsTyped(mention.Work!, root, start);
    }

    private static bool IsComment(TextRegionKind region) => region is not (TextRegionKind.None or TextRegionKind.Literal);

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
}
