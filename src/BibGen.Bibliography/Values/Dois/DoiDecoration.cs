
namespace BibGen.Values.Dois;

/// <summary>What stands around a good DOI and does not belong to it.</summary>
[Flags]
internal enum DoiDecoration
{
    /// <summary>Nothing: the DOI is bare.</summary>
    None = 0,

    /// <summary>Blanks before or after.</summary>
    WhiteSpace = 1,

    /// <summary>Braces, brackets or quotation marks around the whole, or <c>\url{…}</c>.</summary>
    Wrapping = 2,

    /// <summary>The address of a resolver, <c>https://doi.org/</c>.</summary>
    Resolver = 4,

    /// <summary>The address of a publisher's page with the DOI in it.</summary>
    PublisherAddress = 8,

    /// <summary><c>doi:</c>, <c>urn:doi:</c>, <c>info:doi/</c>.</summary>
    Prefix = 16,

    /// <summary>LaTeX's notation: <c>\_</c>, <c>{\_}</c>, <c>$&lt;$</c>.</summary>
    LatexEscapes = 32,

    /// <summary>Characters as <c>%2F</c>.</summary>
    PercentEncoding = 64,

    /// <summary>Characters as <c>&amp;lt;</c>.</summary>
    HtmlEntities = 128,

    /// <summary>A full stop, comma or bracket behind it.</summary>
    TrailingPunctuation = 256,

    /// <summary>A typographic dash for a hyphen.</summary>
    Dashes = 512,

    /// <summary>Zero-width characters and soft hyphens.</summary>
    InvisibleCharacters = 1024,

    /// <summary>The query or fragment of an address.</summary>
    QueryOrFragment = 2048,
}
