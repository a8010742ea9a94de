namespace BibGen.Formats.Bibtex;

/// <summary>From the nodes of a text, whose places count in it, to the chunks of its tree, and back for those that are read on from.</summary>
internal ref partial struct BibtexParser
{
    private BibtexSyntaxTree Finish(ReadOnlySpan<SyntaxChunk> start = default, ReadOnlySpan<SyntaxChunk> end = default)
    {
        _pairs?.Return();
        var chunks = new List<SyntaxChunk>(start.Length + end.Length + 1);
        chunks.AddRange(start.ToArray());
        int pieces = (_blocks.Count + SyntaxChunk.MostBlocks - 1) / SyntaxChunk.MostBlocks;
        for (int from = 0, piece = 1; from < _blocks.Count; piece++)
        {
            // Pieces of one size, so that typing does not leave ever smaller ones.
            int to = Math.Max(from + 1, (int)((long)_blocks.Count * piece / pieces));
            while (to < _blocks.Count && _blocks[to - 1].Kind == BlockKind.FreeText)
                to++;
            chunks.Add(Chunk(from, to));
            from = to;
        }

        chunks.AddRange(end.ToArray());
        _blocks.Return();
        _fields.Return();
        _parts.Return();
        bool isWhole = start.Length + end.Length == 0;
        return new BibtexSyntaxTree(_source, [.. chunks], isWhole ? _errors : BibtexSyntaxTree.ErrorsOf(chunks), _lookAhead);
    }

    private readonly SyntaxChunk Chunk(int from, int to)
    {
        bool isLast = to == _blocks.Count;
        int start = _blocks[from].Start;
        int field = _blocks[from].FirstField;
        int part = FirstPart(field);
        int error = from == 0 ? 0 : _blocks[from - 1].ErrorEnd;
        int fieldEnd = isLast ? _fields.Count : _blocks[to].FirstField;
        BlockNode[] blocks = _blocks.ToArray(from, to);
        foreach (ref BlockNode node in blocks.AsSpan())
            node.Move(-start, -field, -error);
        FieldNode[] fields = _fields.ToArray(field, fieldEnd);
        foreach (ref FieldNode node in fields.AsSpan())
            node.Move(-start, -part);
        PartNode[] parts = _parts.ToArray(part, FirstPart(fieldEnd));
        foreach (ref PartNode node in parts.AsSpan())
            node.Start -= start;
        int errorEnd = isLast ? _errors.Count : _blocks[to - 1].ErrorEnd;
        return new SyntaxChunk(start, _blocks[to - 1].End - start, blocks, fields, parts, _errors, (error, errorEnd - error));
    }

    private readonly int FirstPart(int field) => field < _fields.Count ? _fields[field].FirstPart : _parts.Count;

    /// <summary>Adds the blocks from <paramref name="from"/> to <paramref name="to"/> of a chunk that stands at <paramref name="start"/>.</summary>
    private void Take(SyntaxChunk chunk, int from, int to, int start)
    {
        (int block, int field, int part, int error) = (_blocks.Count, _fields.Count, _parts.Count, _errors.Count);
        (int firstField, int firstPart, int firstError) = (chunk.FirstField(from), chunk.FirstPart(from), chunk.FirstError(from));
        _blocks.AddRange(chunk.Blocks.AsSpan(from, to - from));
        _fields.AddRange(chunk.Fields.AsSpan(firstField, chunk.FirstField(to) - firstField));
        _parts.AddRange(chunk.Parts.AsSpan(firstPart, chunk.FirstPart(to) - firstPart));
        for (int i = block; i < _blocks.Count; i++)
            _blocks[i].Move(start, field - firstField, error - firstError);
        for (int i = field; i < _fields.Count; i++)
            _fields[i].Move(start, part - firstPart);
        for (int i = part; i < _parts.Count; i++)
            _parts[i].Start += start;
        for (int i = firstError; i < chunk.FirstError(to); i++)
            _errors.Add(chunk.Error(i, start));
    }
}
