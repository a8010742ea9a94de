namespace BibGen.Formats.Bibtex;

/// <summary>A block as the tree stores it: offsets into the text and into the array of fields.</summary>
internal struct BlockNode
{
    public BlockKind Kind;
    public int Start;
    public int End;
    public int TypeStart;
    public int TypeLength;
    public int KeyStart;
    public int KeyLength;
    public int FirstField;
    public int FieldCount;
}
