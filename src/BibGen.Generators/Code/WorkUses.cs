using BibGen.Model;
using BibGen.Rules.Code;
using BibGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Generators.Code;

/// <summary>
/// Finds where a file names works. It looks for the names of the classes in the text first and at the syntax only where they stand, so that a file
/// that cites nothing costs one search through its text.
/// </summary>
internal static class WorkUses
{
    /// <summary>Length of <c>cref="</c>.</summary>
    private const int CrefStart = 6;

    private static readonly HashSet<string> Members = [.. MemberTable.Constants.Select(static member => member.Name), "Citation"];

    /// <summary>The names of works in <paramref name="tree"/>, by its syntax, in no certain order.</summary>
    public static IEnumerable<WorkUse> In(SyntaxTree tree, string text, Reach global, CancellationToken cancellationToken) =>
        global.MayBeNamedIn(text) || CiteTags.MayBeIn(text) ? Find(tree, text, global, cancellationToken) : [];

    /// <summary>The tokens with the text <paramref name="name"/>, in code and in doc comments.</summary>
    public static IEnumerable<SyntaxToken> Tokens(SyntaxNode root, string text, string name)
    {
        for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            int end = at + name.Length;
            if ((at > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[at - 1])) || (end < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[end])))
                continue;
            SyntaxToken token = root.FindToken(at, findInsideTrivia: true);
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name)
                yield return token;
        }
    }

    /// <summary>The right part of <c>A.B</c> whose left part ends with <paramref name="qualifier"/>; null when there is none.</summary>
    public static SimpleNameSyntax? NameAfter(SyntaxToken qualifier)
    {
        SyntaxNode? node = qualifier.Parent as SimpleNameSyntax;
        while (node is not null && IsRightPart(node))
            node = node.Parent;
        return node?.Parent switch
        {
            QualifiedNameSyntax qualified when qualified.Left == node => qualified.Right,
            MemberAccessExpressionSyntax access when access.Expression == node => access.Name,
            QualifiedCrefSyntax cref when cref.Container == node => (cref.Member as NameMemberCrefSyntax)?.Name as SimpleNameSyntax,
            _ => null,
        };
    }

    private static IEnumerable<WorkUse> Find(SyntaxTree tree, string text, Reach global, CancellationToken cancellationToken)
    {
        SyntaxNode root = tree.GetRoot(cancellationToken);
        Reach reach = global.In(root);
        foreach (string qualifier in reach.ClassNames)
        {
            foreach (SyntaxToken token in Tokens(root, text, qualifier))
            {
                foreach (WorkUse use in UsesAfter(token, reach))
                    yield return use;
            }
        }

        foreach ((string alias, CodeWork work) in reach.WorkAliases)
        {
            foreach (SyntaxToken token in Tokens(root, text, alias))
            {
                if (token.Parent is IdentifierNameSyntax { Parent: not NameEqualsSyntax } name && !IsAfterDot(name))
                    yield return new WorkUse(token.Span, work, name);
            }
        }

        foreach (WorkUse use in UsesInComments(root, text, reach))
            yield return use;
        if (reach.OpenClasses.Count + reach.OpenWorks.Count > 0)
        {
            foreach (WorkUse use in OpenUses(root, reach))
                yield return use;
        }
    }

    private static bool IsRightPart(SyntaxNode node) => node.Parent switch
    {
        QualifiedNameSyntax qualified => qualified.Right == node,
        MemberAccessExpressionSyntax access => access.Name == node,
        AliasQualifiedNameSyntax qualified => qualified.Name == node,
        _ => false,
    };

    private static IEnumerable<WorkUse> UsesAfter(SyntaxToken qualifier, Reach reach)
    {
        if (NameAfter(qualifier) is not { } name)
            return [];
        return name.Identifier.ValueText == "Find" && name.Parent is MemberAccessExpressionSyntax access
            ? FoundBy(access, name, reach.ClassesCalled(qualifier.ValueText))
            : reach.Find(qualifier.ValueText, name.Identifier.ValueText).Select(work => new WorkUse(name.Identifier.Span, work, name));
    }

    /// <summary>The work that <c>Find("key")</c> finds.</summary>
    private static IEnumerable<WorkUse> FoundBy(ExpressionSyntax method, SimpleNameSyntax name, IEnumerable<CodeClass> containers)
    {
        if (method.Parent is not InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax literal }] } invocation
            || invocation.Expression != method || !literal.IsKind(SyntaxKind.StringLiteralExpression))
        {
            return [];
        }

        return containers.Select(container => container.FindKey(literal.Token.ValueText)).OfType<CodeWork>()
            .Select(work => new WorkUse(literal.Span, work, name));
    }

    /// <summary>The uses without a class before them.</summary>
    private static IEnumerable<WorkUse> OpenUses(SyntaxNode root, Reach reach)
    {
        foreach (SyntaxToken token in root.DescendantTokens(descendIntoTrivia: true))
        {
            if (!token.IsKind(SyntaxKind.IdentifierToken) || token.Parent is not SimpleNameSyntax name || IsAfterDot(name))
                continue;
            string text = token.ValueText;
            IEnumerable<WorkUse> uses = text == "Find"
                ? FoundBy(name, name, reach.OpenClasses)
                : reach.OpenClasses.Select(container => container.Find(text)).OfType<CodeWork>().Concat(IsMember(text) ? reach.OpenWorks : [])
                    .Select(work => new WorkUse(token.Span, work, name));
            foreach (WorkUse use in uses)
                yield return use;
        }
    }

    /// <summary>What comments say that the compiler does not read: <c>cite</c>, and every <c>cref</c> in a build without a documentation file.</summary>
    private static IEnumerable<WorkUse> UsesInComments(SyntaxNode root, string text, Reach reach)
    {
        foreach ((string key, SourceSpan span) in CiteTags.In(root, text))
        {
            foreach (CodeWork work in reach.FindKey(key))
                yield return new WorkUse(new TextSpan(span.Start, span.Length), work, Node: null);
        }

        foreach (string qualifier in root.SyntaxTree.Options.DocumentationMode == DocumentationMode.None ? reach.ClassNames : [])
        {
            int next = 0;
            while (text.IndexOf(qualifier + ".", next, StringComparison.Ordinal) is >= 0 and int at)
            {
                next = at + 1;
                int start = at + qualifier.Length + 1;
                int end = start;
                while (end < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[end]))
                    end++;
                if (!IsInCref(text, at) || !TextRegions.IsDocumentation(root, text, at))
                    continue;
                foreach (CodeWork work in reach.Find(qualifier, text.Substring(start, end - start)))
                    yield return new WorkUse(TextSpan.FromBounds(start, end), work, Node: null);
            }
        }
    }

    /// <summary>Whether only the first part of a name stands between <paramref name="at"/> and <c>cref="</c>.</summary>
    private static bool IsInCref(string text, int at)
    {
        int start = at;
        while (start > 0 && (SyntaxFacts.IsIdentifierPartCharacter(text[start - 1]) || text[start - 1] is '.' or ':'))
            start--;
        return start == at ? EndsWithCref(text, at) : text[at - 1] is '.' or ':' && EndsWithCref(text, start);
    }

    private static bool EndsWithCref(string text, int end) =>
        end >= CrefStart && string.CompareOrdinal(text, end - CrefStart, "cref=", 0, CrefStart - 1) == 0 && text[end - 1] is '"' or '\'';

    private static bool IsMember(string name) => Members.Contains(name);

    private static bool IsAfterDot(SimpleNameSyntax name) => IsRightPart(name)
        || name.Parent is MemberBindingExpressionSyntax
        || (name.Parent is NameMemberCrefSyntax { Parent: QualifiedCrefSyntax cref } member && cref.Member == member);
}
