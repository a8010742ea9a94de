using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>A part of a value.</summary>
public readonly struct ValuePart
{
    private readonly int _start;
    private readonly PartNode _node;

    /// <summary>A part in a chunk that stands at <paramref name="start"/> of the text.</summary>
    internal ValuePart(int start, in PartNode node)
    {
        _start = start;
        _node = node;
    }

    /// <summary>What it is.</summary>
    public ValuePartKind Kind => _node.Kind;

    /// <summary>All of it, delimiters included.</summary>
    public SourceSpan Span => new(_start + _node.Start, _node.Length);

    /// <summary>The text between its delimiters; a part that was cut has no closing one.</summary>
    public SourceSpan ContentSpan => Kind is ValuePartKind.Braced or ValuePartKind.Quoted
        ? SourceSpan.FromBounds(Span.Start + 1, Span.End - (_node.IsClosed ? 1 : 0))
        : Span;
}
