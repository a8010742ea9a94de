using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BibGen.Generators.Code;

/// <summary>Says what kind of text stands at a place. Asked only where something has been found, so that files are not walked token by token.</summary>
internal static class TextRegions
{
    /// <summary>The kind of text at <paramref name="position"/>.</summary>
    public static TextRegionKind At(SyntaxNode root, int position)
    {
        SyntaxToken token = root.FindToken(position, findInsideTrivia: true);
        if (token.Span.Contains(position))
        {
            return token.Kind() switch
            {
                SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
                    or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
                    or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken => TextRegionKind.Literal,
                SyntaxKind.XmlTextLiteralToken or SyntaxKind.XmlEntityLiteralToken =>
                    token.Parent is XmlAttributeSyntax ? TextRegionKind.DocumentationAttribute : TextRegionKind.DocumentationText,
                _ => TextRegionKind.None,
            };
        }

        // No token of a doc comment holds what is no XML: <https://doi.org/…>.
        return root.FindTrivia(position).Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
            ? TextRegionKind.Comment
            : TextRegionKind.None;
    }

    /// <summary>Whether a person who reads the code finds a remark at <paramref name="position"/>.</summary>
    public static bool IsRemark(SyntaxNode root, int position) => At(root, position) is TextRegionKind.DocumentationText or TextRegionKind.Comment;

    /// <summary>Whether <paramref name="position"/> lies in a doc comment, parsed or not.</summary>
    public static bool IsDocumentation(SyntaxNode root, string text, int position)
    {
        if (root.FindToken(position, findInsideTrivia: true).Parent?.FirstAncestorOrSelf<DocumentationCommentTriviaSyntax>() is not null)
            return true;
        SyntaxTrivia trivia = root.FindTrivia(position);
        return At(root, position) == TextRegionKind.Comment
            && (string.CompareOrdinal(text, trivia.SpanStart, "///", 0, 3) == 0 || string.CompareOrdinal(text, trivia.SpanStart, "/**", 0, 3) == 0);
    }
}
