using BibGen.Text;

namespace BibGen.Formats.Bibtex.Layout;

/// <summary>
/// Sorts entries. An entry takes along the lines of comment right above it and what follows it in its line; a comment with an empty line after it, a macro, a
/// preamble, an entry with a slip in it and whatever else stands between entries stay where they are, and no entry passes them.
/// </summary>
internal static class EntryOrder
{
    private const string SuppressesNext = "bibgen-disable-next";

    /// <summary>The changes with those that sort the entries.</summary>
    public static List<TextEdit> Sort(BibtexSyntaxTree tree, bool[] isPlain, List<TextEdit> edits, LayoutOptions options, CancellationToken cancellationToken)
    {
        var sorter = new EntrySorter(tree, options.Order, cancellationToken);
        var sorted = new List<TextEdit>(edits.Count);
        int next = 0; // Of the changes.
        foreach (List<SortUnit> run in RunsOf(tree, isPlain).SelectMany(run => OnLines(tree.Text, run)))
        {
            SortUnit[] order = sorter.Sort(run);
            if (order.SequenceEqual(run))
                continue;
            var texts = new Dictionary<int, string>();
            foreach (SortUnit unit in run)
            {
                while (next < edits.Count && edits[next].Span.End <= unit.Span.Start)
                    sorted.Add(edits[next++]);
                int first = next;
                while (next < edits.Count && edits[next].Span.End <= unit.Span.End)
                    next++;
                texts.Add(unit.Block, BibtexLayout.TextWith(tree.Text, unit.Span, edits, first, next));
                sorted.Add(new TextEdit(unit.Span, "")); // Its place; the text comes when all are known.
            }

            Fill(sorted, run, order, texts, tree.Text);
        }

        sorted.AddRange(edits.Skip(next));
        return sorted;
    }

    private static void Fill(List<TextEdit> sorted, List<SortUnit> run, SortUnit[] order, Dictionary<int, string> texts, string text)
    {
        int unit = run.Count;
        for (int i = sorted.Count - 1; unit > 0; i--)
        {
            if (sorted[i].Span != run[unit - 1].Span)
                continue;
            unit--;
            string newText = texts[order[unit].Block];
            if (run[unit].Span.In(text).SequenceEqual(newText.AsSpan()))
                sorted.RemoveAt(i);
            else
                sorted[i] = new TextEdit(run[unit].Span, newText);
        }
    }

    /// <summary>The parts of a run between entries that share a line with something else: a comment that came there would hide it.</summary>
    private static IEnumerable<List<SortUnit>> OnLines(string text, List<SortUnit> run)
    {
        var part = new List<SortUnit>();
        foreach (SortUnit unit in run)
        {
            if (HasLines(text, unit.Span))
            {
                part.Add(unit);
                continue;
            }

            yield return part;
            part = [];
        }

        yield return part;
    }

    /// <summary>Whether a stretch begins and ends lines.</summary>
    private static bool HasLines(string text, SourceSpan span)
    {
        int start = span.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        int end = span.End;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        return (start == 0 || text[start - 1] is '\r' or '\n') && (end == text.Length || text[end] is '\r' or '\n');
    }

    /// <summary>The entries between what they do not pass.</summary>
    private static List<List<SortUnit>> RunsOf(BibtexSyntaxTree tree, bool[] isPlain)
    {
        var runs = new List<List<SortUnit>> { new() };
        int start = 0; // Where what the next entry takes along begins.
        for (int i = 0; i < tree.BlockCount; i++)
        {
            BlockSyntax block = tree.Block(i);
            if (block.Kind == BlockKind.FreeText)
            {
                TextBetween between = TextBetween.Of(tree.Text, block.Span, isFirst: i == 0);
                if (runs[runs.Count - 1] is { Count: > 0 } last)
                    last[last.Count - 1] = last[last.Count - 1] with { Span = SourceSpan.FromBounds(last[last.Count - 1].Span.Start, between.EndOfAbove) };
                if (!between.IsEmpty)
                    runs.Add([]);
                start = between.StartOfBelow;
            }
            else if (block.Kind == BlockKind.Entry && isPlain[i])
            {
                runs[runs.Count - 1].Add(new SortUnit(i, SourceSpan.FromBounds(start, block.Span.End)));
                start = block.Span.End;
            }
            else if (IsForNext(tree, i))
            {
                i++; // The white space after it goes along.
            }
            else
            {
                runs.Add([]);
                start = block.Span.End;
            }
        }

        return runs;
    }

    /// <summary>Whether a comment is about the entry that follows it.</summary>
    public static bool IsForNext(BibtexSyntaxTree tree, int index) =>
        tree.Block(index).Kind == BlockKind.Comment
        && tree.Block(index).Span.In(tree.Text).IndexOf(SuppressesNext.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0
        && index + 2 < tree.BlockCount && tree.Block(index + 2).Kind == BlockKind.Entry && tree.Block(index + 1).Span is var between
        && between.Trim(tree.Text).Length == 0;
}
