using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>A part of a value.</summary>
public readonly struct ValuePart
{
    private readonly PartNode _node;

    internal ValuePart(in PartNode node) => _node = node;

    /// <summary>What it is.</summary>
    public ValuePartKind Kind => _node.Kind;

    /// <summary>All of it, delimiters included.</summary>
    public SourceSpan Span => new(_node.Start, _node.Length);

    /// <summary>The text between its delimiters; a part that was cut has no closing one.</summary>
    public SourceSpan ContentSpan => Kind is ValuePartKind.Braced or ValuePartKind.Quoted
        ? SourceSpan.FromBounds(_node.Start + 1, _node.Start + _node.Length - (_node.IsClosed ? 1 : 0))
        : Span;
}
