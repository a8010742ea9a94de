namespace BibGen.Values.Identifiers;

/// <summary>Says in words what decorates an identifier.</summary>
internal static class IdentifierDecorations
{
    /// <summary>In the order in which they are named: of several the first says enough.</summary>
    private static readonly (IdentifierDecoration Decoration, string Words)[] Words =
    [
        (IdentifierDecoration.Resolver, "the address of a resolver before it"),
        (IdentifierDecoration.PublisherAddress, "the address of a publisher's page around it"),
        (IdentifierDecoration.Label, "a label before it"),
        (IdentifierDecoration.Remark, "a remark after it"),
        (IdentifierDecoration.LatexEscapes, "backslashes or other LaTeX in it"),
        (IdentifierDecoration.PercentEncoding, "characters in it that are percent-encoded, as %2F"),
        (IdentifierDecoration.HtmlEntities, "HTML entities in it, as &lt;"),
        (IdentifierDecoration.TrailingPunctuation, "punctuation after it"),
        (IdentifierDecoration.Dashes, "typographic dashes for its hyphens"),
        (IdentifierDecoration.InvisibleCharacters, "invisible characters in it"),
        (IdentifierDecoration.QueryOrFragment, "the query of an address after it"),
        (IdentifierDecoration.PageSuffix, "the name of a page after it"),
        (IdentifierDecoration.Wrapping, "brackets or quotation marks around it"),
    ];

    /// <summary>What stands where, as the object of "it has"; null when nothing does that matters.</summary>
    public static string? Describe(this IdentifierDecoration decoration)
    {
        foreach ((IdentifierDecoration one, string words) in Words)
        {
            if ((decoration & one) != IdentifierDecoration.None)
                return words;
        }

        return null;
    }
}
