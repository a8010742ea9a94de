using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>
/// Reading a text of which an earlier version is known: only the blocks that the change touches, and those that looked as far as it. Where a block ends at
/// the place where one ended before, and all that follows is as it was, the rest is taken over.
/// </summary>
internal ref partial struct BibtexParser
{
    /// <summary>The tree of the text; null when too much was searched in one of the two, so that the bounds of searching might have told.</summary>
    public BibtexSyntaxTree? ParseAfter(BibtexSyntaxTree before, ChangedStretch change, out ReusedBlocks reused)
    {
        int kept = FirstTouched(before, change.Start);
        ReadOnlySpan<SyntaxChunk> chunks = before.Chunks;
        ReadOnlySpan<SyntaxChunk> start = kept == 0 ? [] : chunks.Slice(0, TakeStart(before, kept));
        int next = kept;
        int last = -1; // The old block with whose end the two come together.
        while (_at < _text.Length && FindAt())
        {
            int count = _blocks.Count;
            ParseBlock();
            if (_blocks.Count > count && (last = Meet(before, ref next, change)) >= 0)
                break;
        }

        long searched = before.Searched + _lookAhead;
        BibtexSyntaxTree tree = last >= 0 ? Finish(start, chunks.Slice(TakeEnd(before, last, change.Shift))) : End(start);
        reused = new ReusedBlocks(kept, last < 0 ? 0 : before.BlockCount - last - 1, change.Shift);
        tree.Searched = searched;

        // The search that fails first is not bounded: it may be another one now, and cost as much as the text is long.
        return before.Searched <= MostLookAheadIn(before.Text.Length) && searched + _text.Length <= MostLookAhead ? tree : null;
    }

    /// <summary>The first block that looked at the place where the change begins; free text in front of a block belongs to it.</summary>
    private static int FirstTouched(BibtexSyntaxTree before, int change)
    {
        int first = before.FirstThatReaches(change);
        bool isBehindFreeText = first > 0 && before.Node(first - 1).Kind == BlockKind.FreeText;
        return isBehindFreeText && (first == before.BlockCount || before.Node(first).Kind != BlockKind.FreeText) ? first - 1 : first;
    }

    /// <summary>Takes over the first <paramref name="count"/> blocks; gives the number of chunks that need not even be copied.</summary>
    private int TakeStart(BibtexSyntaxTree before, int count)
    {
        (int chunk, int first, int start) = before.ChunkOf(count - 1); // What stands in front of the next block is looked at again.
        Take(before.Chunks[chunk], 0, count - first, start);
        _at = _freeStart = _blocks[_blocks.Count - 1].End;
        return chunk;
    }

    /// <summary>The old block that ends where the last one does, if reading goes on there as it did before; −1 otherwise.</summary>
    /// <param name="before">The old tree.</param>
    /// <param name="next">The first of its blocks that may.</param>
    /// <param name="change">What has changed.</param>
    private readonly int Meet(BibtexSyntaxTree before, ref int next, ChangedStretch change)
    {
        int end = _at - change.Shift;
        BlockNode node = default;
        while (next < before.BlockCount && (node = before.Node(next)) is var old && (old.End < end || old.Kind == BlockKind.FreeText))
            next++;
        if (next == before.BlockCount || node.End != end || end <= change.End
            || node.Kind == BlockKind.Entry != (_blocks[_blocks.Count - 1].Kind == BlockKind.Entry))
            return -1;

        // Whether an entry begins its line is looked up backwards, over blanks.
        foreach (char c in _text.Slice(change.NewEnd, _at - change.NewEnd))
        {
            if (c is not (' ' or '\t'))
                return next;
        }

        return -1;
    }

    /// <summary>Takes over the blocks behind <paramref name="last"/>; gives the number of the first chunk that need not be copied.</summary>
    private int TakeEnd(BibtexSyntaxTree before, int last, int shift)
    {
        (int chunk, int first, int start) = before.ChunkOf(last);
        Take(before.Chunks[chunk], last + 1 - first, before.Chunks[chunk].Blocks.Length, start + shift);
        return chunk + 1;
    }
}
