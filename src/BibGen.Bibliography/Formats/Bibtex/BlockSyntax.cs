using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>A block of a <see cref="BibtexSyntaxTree"/>.</summary>
public readonly struct BlockSyntax
{
    private readonly SyntaxChunk _chunk;
    private readonly int _start;
    private readonly BlockNode _node;

    /// <summary>A block of a chunk that stands at <paramref name="start"/> of the text.</summary>
    internal BlockSyntax(SyntaxChunk chunk, int start, int index)
    {
        _chunk = chunk;
        _start = start;
        _node = chunk.Blocks[index];
    }

    /// <summary>What it is.</summary>
    public BlockKind Kind => _node.Kind;

    /// <summary>All of it; the blocks of a tree cover its text.</summary>
    public SourceSpan Span => SourceSpan.FromBounds(_start + _node.Start, _start + _node.End);

    /// <summary>The word after <c>@</c>; empty for free text.</summary>
    public SourceSpan TypeSpan => new(_start + _node.TypeStart, _node.TypeLength);

    /// <summary>The citation key of an entry; empty where it has none.</summary>
    public SourceSpan KeySpan => new(_start + _node.KeyStart, _node.KeyLength);

    /// <summary>Number of fields of an entry, of definitions of a macro block, of values (one) of a preamble.</summary>
    public int FieldCount => _node.FieldCount;

    /// <summary>The field at <paramref name="index"/>, in file order.</summary>
    public FieldSyntax Field(int index) => new(_chunk, _start, _node.FirstField + index);
}
