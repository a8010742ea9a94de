namespace BibGen.Values.Identifiers;

/// <summary>What stands around a good identifier and does not belong to it, or in it and is not its normal form.</summary>
[Flags]
public enum IdentifierDecoration
{
    /// <summary>Nothing: the identifier stands alone, in its normal form.</summary>
    None = 0,

    /// <summary>Blanks before or after.</summary>
    WhiteSpace = 1,

    /// <summary>Braces around the whole, as several exporters write around every value.</summary>
    Braces = 1 << 1,

    /// <summary>Quotation marks or brackets around the whole, or a LaTeX command as <c>\url{…}</c>.</summary>
    Wrapping = 1 << 2,

    /// <summary>The address at which the identifier is resolved: <c>https://doi.org/</c>, <c>https://arxiv.org/abs/</c>.</summary>
    Resolver = 1 << 3,

    /// <summary>The address of a publisher's page with the DOI in it.</summary>
    PublisherAddress = 1 << 4,

    /// <summary>The name of the scheme before it: <c>doi:</c>, <c>PMID:</c>, <c>urn:isbn:</c>.</summary>
    Label = 1 << 5,

    /// <summary>A remark after it: <c>(paperback)</c>, <c>[cs.CL]</c>.</summary>
    Remark = 1 << 6,

    /// <summary>Other hyphens or another letter case than those of the normal form.</summary>
    Form = 1 << 7,

    /// <summary>LaTeX's notation: <c>\_</c>, <c>{\_}</c>, <c>$&lt;$</c>.</summary>
    LatexEscapes = 1 << 8,

    /// <summary>Characters as <c>%2F</c>.</summary>
    PercentEncoding = 1 << 9,

    /// <summary>Characters as <c>&amp;lt;</c>.</summary>
    HtmlEntities = 1 << 10,

    /// <summary>A full stop, comma or bracket after it.</summary>
    TrailingPunctuation = 1 << 11,

    /// <summary>A typographic dash for a hyphen.</summary>
    Dashes = 1 << 12,

    /// <summary>Zero-width characters and soft hyphens.</summary>
    InvisibleCharacters = 1 << 13,

    /// <summary>The query or fragment of an address.</summary>
    QueryOrFragment = 1 << 14,

    /// <summary>The part of a page's address that names a form of the publication: <c>/full</c>, <c>/abstract</c>, <c>.pdf</c>.</summary>
    PageSuffix = 1 << 15,
}
