using System.Text;
using BibGen.Text;

namespace BibGen.Formats.Bibtex.Layout;

/// <summary>
/// Lays out a .bib file: white space, delimiters, letter case of names, and order. What an entry says never changes, nor does the inside of a value, a
/// comment, a preamble, or an entry with a comment or a slip in it.
/// </summary>
public static class BibtexLayout
{
    /// <summary>Whether files of <paramref name="format"/> have a layout that may be chosen.</summary>
    public static bool Handles(BibliographyFormat? format) => format is BibtexFormat;

    /// <summary>
    /// The changes of <paramref name="text"/>. What they give is read and compared with what the text said before; on a difference there are none.
    /// </summary>
    public static LayoutResult Apply(string text, LayoutOptions options, CancellationToken cancellationToken = default)
    {
        BibtexSyntaxTree tree = BibtexSyntaxTree.Parse(text, cancellationToken);
        List<TextEdit> edits = EditsOf(tree, options, cancellationToken);
        if (options.Order.Count > 0)
            edits = EntryOrder.Sort(tree, edits, options, cancellationToken);
        if (edits.Count == 0)
            return new LayoutResult([], IsRefused: false);
        string changed = TextWith(text, new SourceSpan(0, text.Length), edits, 0, edits.Count);
        bool isSame = SameContent.Holds(tree, BibtexSyntaxTree.Parse(changed, cancellationToken), cancellationToken);
        return new LayoutResult(isSame ? edits : [], !isSame);
    }

    /// <summary>A stretch of the text with those of the changes that lie in it.</summary>
    internal static string TextWith(string text, SourceSpan span, List<TextEdit> edits, int first, int end)
    {
        var changed = new StringBuilder(span.Length + 64);
        int at = span.Start;
        for (int i = first; i < end; i++)
        {
            changed.Append(text, at, edits[i].Span.Start - at).Append(edits[i].NewText);
            at = edits[i].Span.End;
        }

        return changed.Append(text, at, span.End - at).ToString();
    }

    private static List<TextEdit> EditsOf(BibtexSyntaxTree tree, LayoutOptions options, CancellationToken cancellationToken)
    {
        var edits = new List<TextEdit>();
        string lineEnd = LineEndOf(tree.Text);
        int longest = options.Alignment.Kind == FieldAlignmentKind.File ? LongestName(tree) : 0;
        for (int i = 0; i < tree.BlockCount; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            BlockSyntax block = tree.Block(i);
            int before = edits.Count;
            if (block.Kind is BlockKind.Entry or BlockKind.Macro)
            {
                if (!new BlockLayout(tree.Text, block, options, lineEnd, longest, edits).Write())
                    edits.RemoveRange(before, edits.Count - before);
            }
            else if (block.Kind == BlockKind.FreeText && options.EmptyLines is { } count && IsBetween(tree, i))
            {
                string lines = new StringBuilder().Insert(0, lineEnd, count + 1).ToString();
                SetEmptyLines(tree.Text, TextBetween.Of(tree.Text, block.Span, isFirst: false), lines, edits);
            }
        }

        return edits;
    }

    /// <summary>Whether a block stands between others that may have empty lines between them.</summary>
    private static bool IsBetween(BibtexSyntaxTree tree, int index) => index > 0 && index + 1 < tree.BlockCount && !EntryOrder.IsForNext(tree, index - 1);

    /// <summary>Replaces the white space between what belongs to the one above and to the one below; other text stays where it is.</summary>
    private static void SetEmptyLines(string text, TextBetween between, string lines, List<TextEdit> edits)
    {
        var space = SourceSpan.FromBounds(between.EndOfAbove, between.StartOfBelow);
        if (between.IsEmpty && !space.In(text).SequenceEqual(lines.AsSpan()))
            edits.Add(new TextEdit(space, lines));
    }

    private static int LongestName(BibtexSyntaxTree tree)
    {
        int longest = 0;
        for (int i = 0; i < tree.BlockCount; i++)
        {
            BlockSyntax block = tree.Block(i);
            for (int j = 0; block.Kind == BlockKind.Entry && j < block.FieldCount; j++)
                longest = Math.Max(longest, block.Field(j).NameSpan.Length);
        }

        return longest;
    }

    /// <summary>The line end that comes first.</summary>
    private static string LineEndOf(string text)
    {
        int at = text.AsSpan().IndexOfAny('\r', '\n');
        return at < 0 || text[at] == '\n' ? "\n" : at + 1 < text.Length && text[at + 1] == '\n' ? "\r\n" : "\r";
    }
}
