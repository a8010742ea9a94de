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
    /// The changes of <paramref name="text"/>. What they give is read and compared with what the text said before, and where something is wrong in it,
    /// laid out again: on a difference there are none.
    /// </summary>
    public static LayoutResult Apply(string text, LayoutOptions options, CancellationToken cancellationToken = default)
    {
        var before = BibtexSyntaxTree.Parse(text, cancellationToken);
        List<TextEdit> edits = EditsOf(before, options, cancellationToken);
        if (edits.Count == 0)
            return new LayoutResult([], IsRefused: false);
        var after = BibtexSyntaxTree.Parse(TextWith(text, new SourceSpan(0, text.Length), edits, 0, edits.Count), cancellationToken);
        bool isSafe = SameContent.Holds(before, after, cancellationToken)
            && (before.Errors.Count == 0 || EditsOf(after, options, cancellationToken).Count == 0);
        return new LayoutResult(isSafe ? edits : [], !isSafe);
    }

    private static List<TextEdit> EditsOf(BibtexSyntaxTree tree, LayoutOptions options, CancellationToken cancellationToken)
    {
        var isPlain = new bool[tree.BlockCount];
        List<TextEdit> edits = EditsOf(tree, options, isPlain, cancellationToken);
        return options.Order.Count > 0 ? EntryOrder.Sort(tree, isPlain, edits, options, cancellationToken) : edits;
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

    /// <summary>The changes within blocks, and which blocks are plain: with nothing between their words but white space and what the syntax wants.</summary>
    private static List<TextEdit> EditsOf(BibtexSyntaxTree tree, LayoutOptions options, bool[] isPlain, CancellationToken cancellationToken)
    {
        var edits = new List<TextEdit>();
        string lineEnd = LineEndOf(tree.Text);
        int longest = options.Alignment.Kind == FieldAlignmentKind.File ? LongestName(tree) : 0;
        HashSet<int> afterPercent = CommentedEntries.AfterPercent(tree.Text, tree.Errors); // On a line of its own, such an entry would be one for all readers.
        for (int i = 0; i < tree.BlockCount; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            BlockSyntax block = tree.Block(i);
            int before = edits.Count;
            if (block.Kind is BlockKind.Entry or BlockKind.Macro)
            {
                isPlain[i] = !afterPercent.Contains(block.Span.Start) && new BlockLayout(tree.Text, block, options, lineEnd, longest, edits).Write();
                if (!isPlain[i])
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
        bool hasLineEnd = space.In(text).IndexOfAny('\r', '\n') >= 0; // What shares a line goes on doing so: it may be a comment.
        if (between.IsEmpty && hasLineEnd && !space.In(text).SequenceEqual(lines.AsSpan()))
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
