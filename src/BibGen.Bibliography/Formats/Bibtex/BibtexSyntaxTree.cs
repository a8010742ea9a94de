using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>
/// A BibTeX file as it is written: blocks that cover the text without a gap, with the place of every type, key, field name and part of
/// a value. Nothing is dropped and nothing fails; what is wrong stands in <see cref="Errors"/>.
/// </summary>
/// <remarks>The nodes lie in flat arrays, chunk by chunk; the structs that this class hands out are views of them.</remarks>
public sealed class BibtexSyntaxTree
{
    private readonly SyntaxChunk[] _chunks;
    private readonly int[] _firstBlocks;
    private readonly int[] _starts;

    internal BibtexSyntaxTree(string text, SyntaxChunk[] chunks, IReadOnlyList<SyntaxError> errors, long lookAhead)
    {
        Text = text;
        _chunks = chunks;
        _firstBlocks = new int[chunks.Length];
        _starts = new int[chunks.Length];
        int start = 0;
        for (int i = 0; i < chunks.Length; i++)
        {
            _firstBlocks[i] = BlockCount;
            _starts[i] = start;
            BlockCount += chunks[i].Blocks.Length;
            start += chunks[i].Length;
        }

        Errors = errors;
        LookAhead = Searched = lookAhead;
    }

    /// <summary>The text; every span counts in it.</summary>
    public string Text { get; }

    /// <summary>What the syntax does not allow, in the order of reading.</summary>
    public IReadOnlyList<SyntaxError> Errors { get; }

    /// <summary>Number of blocks.</summary>
    public int BlockCount { get; }

    /// <summary>Characters that the parser looked at without reading them; for the tests that hold its work to the length of the text.</summary>
    internal long LookAhead { get; }

    /// <summary>At least as much as <see cref="LookAhead"/> would be if the whole text had been read at once.</summary>
    internal long Searched { get; set; }

    /// <summary>Its blocks.</summary>
    internal ReadOnlySpan<SyntaxChunk> Chunks => _chunks;

    /// <summary>Reads <paramref name="text"/>. Takes time in proportion to its length, whatever it holds.</summary>
    public static BibtexSyntaxTree Parse(string text, CancellationToken cancellationToken = default) => new BibtexParser(text, cancellationToken).Parse();

    /// <summary>
    /// Reads <paramref name="text"/>, of which an earlier version was read as <paramref name="before"/>. The tree is the same as without that, and costs less.
    /// </summary>
    internal static BibtexSyntaxTree Parse(
        string text, BibtexSyntaxTree before, ChangedStretch change, out ReusedBlocks reused, CancellationToken cancellationToken = default)
    {
        if (new BibtexParser(text, cancellationToken).ParseAfter(before, change, out reused) is { } tree)
            return tree;
        reused = default;
        return Parse(text, cancellationToken);
    }

    /// <summary>The errors of <paramref name="chunks"/> that follow each other in a text.</summary>
    internal static IReadOnlyList<SyntaxError> ErrorsOf(IEnumerable<SyntaxChunk> chunks)
    {
        var errors = new List<SyntaxError>();
        int start = 0;
        foreach (SyntaxChunk chunk in chunks)
        {
            for (int i = 0; i < chunk.ErrorCount; i++)
                errors.Add(chunk.Error(i, start));
            start += chunk.Length;
        }

        return errors;
    }

    /// <summary>The block at <paramref name="index"/>, in file order.</summary>
    public BlockSyntax Block(int index)
    {
        (int chunk, int first, int start) = ChunkOf(index);
        return new BlockSyntax(_chunks[chunk], start, index - first);
    }

    /// <summary>The node of the block at <paramref name="index"/>, as one of the text; its fields and errors are numbered in its chunk.</summary>
    internal BlockNode Node(int index)
    {
        (int chunk, int first, int start) = ChunkOf(index);
        BlockNode node = _chunks[chunk].Blocks[index - first];
        node.Move(start, 0, 0);
        return node;
    }

    /// <summary>The number of the chunk that has the block at <paramref name="index"/>, that of its first block, and where it stands.</summary>
    internal (int Chunk, int FirstBlock, int Start) ChunkOf(int index)
    {
        int chunk = Array.BinarySearch(_firstBlocks, index);
        if (chunk < 0)
            chunk = ~chunk - 1;
        return (chunk, _firstBlocks[chunk], _starts[chunk]);
    }

    /// <summary>
    /// The first block for which <paramref name="place"/> of the text was looked at, or a place behind it; the number of blocks when there is none.
    /// </summary>
    internal int FirstThatReaches(int place)
    {
        for (int i = 0; i < _chunks.Length; i++)
        {
            if (_starts[i] + _chunks[i].Reach >= place)
                return _firstBlocks[i] + Array.FindIndex(_chunks[i].Blocks, block => _starts[i] + block.Reach >= place);
        }

        return BlockCount;
    }

    /// <summary>The blocks from <paramref name="from"/> on that define macros.</summary>
    internal IEnumerable<int> MacroBlocks(int from = 0)
    {
        for (int i = from < BlockCount ? ChunkOf(from).Chunk : _chunks.Length; i < _chunks.Length; i++)
        {
            BlockNode[] blocks = _chunks[i].DefinesMacros ? _chunks[i].Blocks : [];
            for (int j = 0; j < blocks.Length; j++)
            {
                if (blocks[j].Kind == BlockKind.Macro && _firstBlocks[i] + j >= from)
                    yield return _firstBlocks[i] + j;
            }
        }
    }
}
