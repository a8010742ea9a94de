using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>
/// Digital Object Identifier (ISO 26324): <c>10.</c>, the registrant's number, a slash, and a suffix of the registrant's choice, as
/// <c>10.1038/nrclinonc.2011.83</c> (DOI Handbook, 2.2).
/// </summary>
public static class Doi
{
    private const string PlainMarks = ".-_/:();<>+[]*,";

    /// <summary>Compares DOIs without regard to the case of ASCII letters, and to that of no other (DOI Handbook, 3.4.4).</summary>
    public static IEqualityComparer<string> Comparer => DoiComparer.Instance;

    /// <summary>Reads a text that is meant to be one DOI, whatever notation and address people put around it.</summary>
    /// <param name="text">
    /// The DOI, bare (<c>10.1038/nrclinonc.2011.83</c>), after a label (<c>doi:</c>, <c>urn:doi:</c>), in the address of a resolver or of a
    /// publisher's page, in LaTeX (<c>10.1007/978-3\_19</c>) or percent-encoded.
    /// </param>
    /// <returns>The bare DOI, its letter case as written, with what had to be taken away; or where it ceases to be one, and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IdentifierReading Read(string text)
    {
        Readings.Note(text ?? throw new ArgumentNullException(nameof(text)));
        return IsBare(text.AsSpan()) ? new() { Value = text, Length = text.Length } : DoiReader.Read(text);
    }

    /// <summary>Finds the first DOI in a text: in an address of a resolver or publisher, after <c>doi:</c>, or bare.</summary>
    /// <param name="text">Any text: a note, a citation, a comment in code.</param>
    /// <param name="doi">The bare DOI; empty when there is none.</param>
    /// <param name="offset">Where what holds the DOI begins in the text, in characters: the address, the label, or the DOI.</param>
    /// <param name="length">Length of what holds it, in characters.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool TryFindIn(string text, out string doi, out int offset, out int length) =>
        DoiFinder.TryFind(text ?? throw new ArgumentNullException(nameof(text)), out doi, out offset, out length);

    /// <summary>Whether a bare DOI has one of the forms that Crossref's patterns know, which 99.9 % of its DOIs have.</summary>
    /// <param name="doi">A DOI as <see cref="Read"/> gives it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="doi"/> is null.</exception>
    public static bool IsCommonForm(string doi) => CrossrefPatterns.Match((doi ?? throw new ArgumentNullException(nameof(doi))).AsSpan());

    /// <summary>
    /// Whether a value is a DOI and nothing else, of letters, digits and marks that no notation gives another meaning: the usual case, seen
    /// without an allocation.
    /// </summary>
    internal static bool IsBare(ReadOnlySpan<char> value)
    {
        int prefix = DoiSyntax.CountPrefix(value);
        if (prefix == 0 || prefix == value.Length || value[value.Length - 1] == '/')
            return false;
        foreach (char c in value.Slice(prefix))
        {
            if (!Ascii.IsLetterOrDigit(c) && PlainMarks.IndexOf(c) < 0)
                return false;
        }
        return TrailingPunctuation.Count(value) == 0 && value.Slice(prefix).IndexOf("/10.".AsSpan()) < 0
            && DoiAddress.CountPageSuffix(value.Slice(prefix)) == 0 && !TruncatedDois.Has(value);
    }
}
