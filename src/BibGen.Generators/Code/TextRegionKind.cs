namespace BibGen.Generators.Code;

/// <summary>Where in C# running text stands.</summary>
internal enum TextRegionKind
{
    /// <summary>Code: no text at all.</summary>
    None,

    /// <summary>A string literal, or the text of an interpolated one.</summary>
    Literal,

    /// <summary>The text of a doc comment that the compiler parses.</summary>
    DocumentationText,

    /// <summary>An attribute in such a doc comment, as <c>href</c>.</summary>
    DocumentationAttribute,

    /// <summary>Any other comment; also a doc comment, or a part of one, that the compiler does not parse.</summary>
    Comment,
}
