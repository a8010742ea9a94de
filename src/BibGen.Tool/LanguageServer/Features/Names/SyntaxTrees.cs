using System.Runtime.CompilerServices;
using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Text;

namespace BibGen.Tool.LanguageServer.Features.Names;

/// <summary>The syntax of BibTeX files, parsed once a text: many requests ask between two edits.</summary>
internal static class SyntaxTrees
{
    private static readonly ConditionalWeakTable<string, BibtexSyntaxTree> Known = new();

    /// <summary>The tree of <paramref name="file"/>; null when it is no BibTeX.</summary>
    public static BibtexSyntaxTree? Of(BibliographyFile file) =>
        file.Format.UsesBiblatexModel && file.ForeignFormat is null ? Known.GetValue(file.Text, static text => BibtexSyntaxTree.Parse(text)) : null;

    /// <summary>The number of the block around <paramref name="offset"/>; of two that meet there the second; −1 in an empty text.</summary>
    public static int IndexAt(this BibtexSyntaxTree tree, int offset)
    {
        int low = 0;
        int high = tree.BlockCount - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            SourceSpan span = tree.Block(middle).Span;
            if (span.End <= offset)
                low = middle + 1;
            else if (span.Start > offset)
                high = middle - 1;
            else
                return middle;
        }

        return tree.BlockCount - 1;
    }
}
