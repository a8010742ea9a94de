using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>A field, or the definition of a macro: <c>name = part # part</c>.</summary>
public readonly struct FieldSyntax
{
    private readonly BibtexSyntaxTree _tree;
    private readonly FieldNode _node;

    internal FieldSyntax(BibtexSyntaxTree tree, in FieldNode node)
    {
        _tree = tree;
        _node = node;
    }

    /// <summary>The name; empty for the value of a preamble.</summary>
    public SourceSpan NameSpan => new(_node.NameStart, _node.NameLength);

    /// <summary>Number of parts; zero where the value is missing.</summary>
    public int PartCount => _node.PartCount;

    /// <summary>The whole value with its delimiters; the end of the name where there is none.</summary>
    public SourceSpan ValueSpan
    {
        get
        {
            if (PartCount == 0)
                return new SourceSpan(NameSpan.End, 0);
            PartNode last = _tree.PartNodes[_node.FirstPart + PartCount - 1];
            return SourceSpan.FromBounds(_tree.PartNodes[_node.FirstPart].Start, last.Start + last.Length);
        }
    }

    /// <summary>The part at <paramref name="index"/>, in order.</summary>
    public ValuePart Part(int index) => new(_tree.PartNodes[_node.FirstPart + index]);
}
