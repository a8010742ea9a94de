using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>A block of a <see cref="BibtexSyntaxTree"/>.</summary>
public readonly struct BlockSyntax
{
    private readonly BibtexSyntaxTree _tree;
    private readonly BlockNode _node;

    internal BlockSyntax(BibtexSyntaxTree tree, in BlockNode node)
    {
        _tree = tree;
        _node = node;
    }

    /// <summary>What it is.</summary>
    public BlockKind Kind => _node.Kind;

    /// <summary>All of it; the blocks of a tree cover its text.</summary>
    public SourceSpan Span => SourceSpan.FromBounds(_node.Start, _node.End);

    /// <summary>The word after <c>@</c>; empty for free text.</summary>
    public SourceSpan TypeSpan => new(_node.TypeStart, _node.TypeLength);

    /// <summary>The citation key of an entry; empty where it has none.</summary>
    public SourceSpan KeySpan => new(_node.KeyStart, _node.KeyLength);

    /// <summary>Number of fields of an entry, of definitions of a macro block, of values (one) of a preamble.</summary>
    public int FieldCount => _node.FieldCount;

    /// <summary>The field at <paramref name="index"/>, in file order.</summary>
    public FieldSyntax Field(int index) => new(_tree, _tree.FieldNodes[_node.FirstField + index]);
}
