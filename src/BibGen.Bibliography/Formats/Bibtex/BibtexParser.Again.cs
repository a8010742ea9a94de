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
        BlockNode[] old = before.BlockNodes;
        int next = FirstTouched(old, change.Start);
        int kept = next;
        TakeStart(before, kept);
        int last = -1; // The old block with whose end the two come together.
        while (_at < _text.Length && FindAt())
        {
            int count = _blocks.Count;
            ParseBlock();
            if (_blocks.Count > count && (last = Meet(old, ref next, change)) >= 0)
                break;
        }

        long searched = before.Searched + _lookAhead;
        if (last >= 0)
            TakeEnd(before, last, change.Shift);
        BibtexSyntaxTree tree = last >= 0 ? Finish() : End();
        reused = new ReusedBlocks(kept, last < 0 ? 0 : old.Length - last - 1, change.Shift);
        tree.Searched = searched;

        // The search that fails first is not bounded: it may be another one now, and cost as much as the text is long.
        return before.Searched <= MostLookAheadIn(before.Text.Length) && searched + _text.Length <= MostLookAhead ? tree : null;
    }

    /// <summary>The first block that looked at the place where the change begins; free text in front of a block belongs to it.</summary>
    private static int FirstTouched(BlockNode[] blocks, int change)
    {
        int first = 0;
        while (first < blocks.Length && blocks[first].Reach < change)
            first++;
        if (first > 0 && first < blocks.Length && blocks[first].Kind != BlockKind.FreeText && blocks[first - 1].Kind == BlockKind.FreeText)
            first--;
        return first > 0 && first == blocks.Length && blocks[first - 1].Kind == BlockKind.FreeText ? first - 1 : first;
    }

    private void TakeStart(BibtexSyntaxTree before, int count)
    {
        if (count == 0)
            return;
        BlockNode[] old = before.BlockNodes;
        _blocks.AddRange(old.AsSpan(0, count));
        int fields = count < old.Length ? old[count].FirstField : before.FieldNodes.Length;
        _fields.AddRange(before.FieldNodes.AsSpan(0, fields));
        _parts.AddRange(before.PartNodes.AsSpan(0, fields < before.FieldNodes.Length ? before.FieldNodes[fields].FirstPart : before.PartNodes.Length));
        for (int i = 0; i < old[count - 1].ErrorEnd; i++)
            _errors.Add(before.Errors[i]);
        _at = _freeStart = old[count - 1].End;
    }

    /// <summary>The old block that ends where the last one does, if reading goes on there as it did before; −1 otherwise.</summary>
    /// <param name="old">The old blocks.</param>
    /// <param name="next">The first of them that may.</param>
    /// <param name="change">What has changed.</param>
    private readonly int Meet(BlockNode[] old, ref int next, ChangedStretch change)
    {
        int end = _at - change.Shift;
        while (next < old.Length && (old[next].End < end || old[next].Kind == BlockKind.FreeText))
            next++;
        if (next == old.Length || old[next].End != end || end <= change.End
            || old[next].Kind == BlockKind.Entry != (_blocks[_blocks.Count - 1].Kind == BlockKind.Entry))
            return -1;

        // Whether an entry begins its line is looked up backwards, over blanks.
        foreach (char c in _text.Slice(change.NewEnd, _at - change.NewEnd))
        {
            if (c is not (' ' or '\t'))
                return next;
        }

        return -1;
    }

    private void TakeEnd(BibtexSyntaxTree before, int last, int shift)
    {
        BlockNode[] old = before.BlockNodes;
        int firstField = old[last].FirstField + old[last].FieldCount;
        int firstPart = firstField < before.FieldNodes.Length ? before.FieldNodes[firstField].FirstPart : before.PartNodes.Length;
        int firstError = old[last].ErrorEnd;
        (int block, int field, int part) = (_blocks.Count, _fields.Count, _parts.Count);
        int furtherErrors = _errors.Count - firstError;
        _blocks.AddRange(old.AsSpan(last + 1));
        _fields.AddRange(before.FieldNodes.AsSpan(firstField));
        _parts.AddRange(before.PartNodes.AsSpan(firstPart));
        for (int i = block; i < _blocks.Count; i++)
        {
            ref BlockNode node = ref _blocks[i];
            node.Start += shift;
            node.End += shift;
            node.TypeStart += shift;
            node.KeyStart += shift;
            node.Reach += shift;
            node.FirstField += field - firstField;
            node.ErrorEnd += furtherErrors;
        }

        for (int i = field; i < _fields.Count; i++)
        {
            ref FieldNode node = ref _fields[i];
            node.NameStart += shift;
            node.FirstPart += part - firstPart;
        }

        for (int i = part; i < _parts.Count; i++)
            _parts[i].Start += shift;
        for (int i = firstError; i < before.Errors.Count; i++)
            _errors.Add(before.Errors[i].MovedBy(shift));
    }
}
