namespace BibGen.Formats.Bibtex.Layout;

/// <summary>What stands around values.</summary>
public enum ValueDelimiters
{
    /// <summary>What stands there.</summary>
    Keep,

    /// <summary><c>{text}</c>.</summary>
    Braces,

    /// <summary><c>"text"</c>, but not where a quotation mark in the text would end it.</summary>
    Quotes,
}
