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

    /// <summary>
    /// The last place that was looked at to read it and the free text in front of it: as long as nothing changes up to there, it stays as it is.
    /// </summary>
    public int Reach;

    /// <summary>Number of errors of the tree up to the end of the block; not set in free text.</summary>
    public int ErrorEnd;
}
