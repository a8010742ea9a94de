using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Text;
using BibGen.Tool.LanguageServer.Features.Names;

namespace BibGen.Tool.LanguageServer.Features.Structure;

/// <summary>What of a file can be folded away: whatever is one thing and has several lines.</summary>
internal static class Folding
{
    /// <summary>The stretches, in order, each with whether it is a comment.</summary>
    public static IEnumerable<(SourceSpan Span, bool IsComment)> Of(BibliographyFile file)
    {
        if (SyntaxTrees.Of(file) is not { } tree)
        {
            foreach (SourceSpan span in file.Records.Select(record => record.Span.Trim(file.Text)).Where(span => HasLines(file.Text, span)))
                yield return (span, false);
            yield break;
        }

        for (int i = 0; i < tree.BlockCount; i++)
        {
            BlockSyntax block = tree.Block(i);
            SourceSpan span = block.Span.Trim(file.Text);
            if (block.Kind != BlockKind.FreeText && HasLines(file.Text, span))
                yield return (span, block.Kind == BlockKind.Comment);
        }
    }

    private static bool HasLines(string text, SourceSpan span) => span.In(text).IndexOfAny('\n', '\r') >= 0;
}
