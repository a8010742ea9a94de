namespace BibGen.Values.Latex;

/// <summary>What ends an open frame.</summary>
internal enum FrameKind : byte
{
    /// <summary>A closing brace.</summary>
    Brace,

    /// <summary>The end of the next token: an argument without braces.</summary>
    Token,

    /// <summary><c>$</c> or <c>\)</c>.</summary>
    Math,

    /// <summary><c>$$</c> or <c>\]</c>.</summary>
    DisplayMath,
}
