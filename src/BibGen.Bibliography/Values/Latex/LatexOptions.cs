namespace BibGen.Values.Latex;

/// <summary>What decoding depends on besides the text.</summary>
[Flags]
public enum LatexOptions
{
    /// <summary>Text: <c>~</c> is a no-break space.</summary>
    None = 0,

    /// <summary>Names: <c>~</c> only separates words, so that it is a plain blank.</summary>
    TieIsBlank = 1,
}
