namespace BibGen.Formats.Bibtex;

/// <summary>A field as the tree stores it. The value of a preamble is a field without a name.</summary>
internal struct FieldNode
{
    public int NameStart;
    public int NameLength;
    public int FirstPart;
    public int PartCount;

    /// <summary>Makes it a field of a text that begins <paramref name="text"/> characters earlier, with more parts in front of it.</summary>
    public void Move(int text, int parts)
    {
        NameStart += text;
        FirstPart += parts;
    }
}
