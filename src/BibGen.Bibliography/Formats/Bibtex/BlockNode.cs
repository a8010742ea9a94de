namespace BibGen.Formats.Bibtex;

/// <summary>A block as the tree stores it: offsets into the text of its chunk, and into the chunk's fields.</summary>
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

    /// <summary>Number of errors of the chunk up to the end of the block; not set in free text.</summary>
    public int ErrorEnd;

    /// <summary>Makes it a block of a text that begins <paramref name="text"/> characters earlier, with more fields and errors in front of it.</summary>
    public void Move(int text, int fields, int errors)
    {
        Start += text;
        End += text;
        TypeStart += text;
        KeyStart += text;
        Reach += text;
        FirstField += fields;
        ErrorEnd += errors;
    }
}
