namespace BibGen.Rules.Syntax;

/// <summary>What a value is written in, which decides how it says what HTML has said.</summary>
internal enum HtmlTarget
{
    /// <summary>LaTeX.</summary>
    Latex,

    /// <summary>Characters as they are.</summary>
    Verbatim,
}
