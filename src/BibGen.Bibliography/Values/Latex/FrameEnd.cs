namespace BibGen.Values.Latex;

/// <summary>What the end of a frame prints.</summary>
internal enum FrameEnd : byte
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>”.</summary>
    DoubleQuote,

    /// <summary>’.</summary>
    SingleQuote,

    /// <summary>A closing parenthesis.</summary>
    Parenthesis,

    /// <summary>A raised closing parenthesis, in the place of the last one of the content.</summary>
    RaisedParenthesis,

    /// <summary>A lowered closing parenthesis, in the place of the last one of the content.</summary>
    LoweredParenthesis,

    /// <summary>A closing bracket.</summary>
    Bracket,

    /// <summary>A fraction's line; the denominator follows.</summary>
    FractionLine,

    /// <summary>A closing parenthesis and a fraction's line; the denominator follows.</summary>
    ParenthesisAndFractionLine,

    /// <summary>A blank; a second argument follows.</summary>
    Blank,

    /// <summary>The ending of an ordinal number: st, nd, rd, th.</summary>
    Ordinal,
}
