using BibGen.Text;
using BibGen.Values.Identifiers;

namespace BibGen.Values.Dois;

/// <summary>
/// Digital Object Identifier (ISO 26324): <c>10.</c>, registrant, slash, suffix. Steps and vectors: spec/identifiers.json, doi.
/// </summary>
internal static class Doi
{
    private const string PlainMarks = ".-_/:();<>+[]*=,";

    /// <summary>Reads a value that is meant to be one DOI.</summary>
    public static DoiReading Read(string value) =>
        IsBare(value.AsSpan()) ? new(value, DoiProblem.None, 0, 0, DoiDecoration.None) : DoiReader.Read(value);

    /// <summary>Whether two bare DOIs name the same thing.</summary>
    public static bool AreEqual(string? a, string? b) => DoiComparer.Instance.Equals(a, b);

    /// <summary>Whether a bare DOI has one of the forms that cover 99.9 % of Crossref's.</summary>
    public static bool IsCommonForm(string doi) => DoiForms.IsCommon(doi.AsSpan());

    /// <summary>
    /// Finds the first DOI in a text: in an address of a resolver or publisher, behind <c>doi:</c>, or bare.
    /// </summary>
    /// <param name="text">A field's value.</param>
    /// <param name="doi">The bare DOI.</param>
    /// <param name="offset">Where in the text what holds the DOI begins: the address, the prefix, or the DOI.</param>
    /// <param name="length">Length of what holds it.</param>
    public static bool TryFindIn(string text, out string doi, out int offset, out int length) =>
        DoiFinder.TryFind(text, out doi, out offset, out length);

    /// <summary>
    /// Whether an address is a resolver's (<c>doi.org</c>, <c>doi.acm.org</c>), so that it leads where the DOI in it leads.
    /// </summary>
    public static bool IsResolverAddress(string url) => (Read(url).Decoration & DoiDecoration.Resolver) != DoiDecoration.None;

    /// <summary>Length of <c>10.</c>, registrant and slash at the start of <paramref name="text"/>; 0 when they are not there.</summary>
    public static int CountPrefix(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("10.".AsSpan()))
            return 0;
        int digits = Ascii.CountDigits(text.Slice(3));
        int end = 3 + digits;
        if (digits is < 4 or > 9)
            return 0;
        while (end + 1 < text.Length && text[end] == '.' && Ascii.CountDigits(text.Slice(end + 1)) is > 0 and int more)
            end += 1 + more;
        return end < text.Length && text[end] == '/' ? end + 1 : 0;
    }

    /// <summary>
    /// Whether a value is a DOI and nothing else, of letters, digits and marks that no notation gives another meaning: the usual case, seen
    /// without an allocation.
    /// </summary>
    public static bool IsBare(ReadOnlySpan<char> value)
    {
        int prefix = CountPrefix(value);
        if (prefix == 0 || prefix == value.Length)
            return false;
        foreach (char c in value.Slice(prefix))
        {
            if (!Ascii.IsLetterOrDigit(c) && PlainMarks.IndexOf(c) < 0)
                return false;
        }
        return TrailingPunctuation.Count(value) == 0 && value.Slice(prefix).IndexOf("/10.".AsSpan()) < 0;
    }
}
