using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>A field, or the definition of a macro: <c>name = part # part</c>.</summary>
public readonly struct FieldSyntax
{
    private readonly SyntaxChunk _chunk;
    private readonly int _start;
    private readonly FieldNode _node;

    /// <summary>A field of a chunk that stands at <paramref name="start"/> of the text.</summary>
    internal FieldSyntax(SyntaxChunk chunk, int start, int index)
    {
        _chunk = chunk;
        _start = start;
        _node = chunk.Fields[index];
    }

    /// <summary>The name; empty for the value of a preamble.</summary>
    public SourceSpan NameSpan => new(_start + _node.NameStart, _node.NameLength);

    /// <summary>Number of parts; zero where the value is missing.</summary>
    public int PartCount => _node.PartCount;

    /// <summary>The whole value with its delimiters; the end of the name where there is none.</summary>
    public SourceSpan ValueSpan
    {
        get
        {
            if (PartCount == 0)
                return new SourceSpan(NameSpan.End, 0);
            PartNode last = _chunk.Parts[_node.FirstPart + PartCount - 1];
            return SourceSpan.FromBounds(_start + _chunk.Parts[_node.FirstPart].Start, _start + last.Start + last.Length);
        }
    }

    /// <summary>The part at <paramref name="index"/>, in order.</summary>
    public ValuePart Part(int index) => new(_start, _chunk.Parts[_node.FirstPart + index]);
}
