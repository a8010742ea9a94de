namespace BibGen.Formats.Bibtex;

/// <summary>A part of a value as the tree stores it, its delimiters included.</summary>
internal struct PartNode
{
    public int Start;
    public int Length;
    public ValuePartKind Kind;
    public bool IsClosed;
}
