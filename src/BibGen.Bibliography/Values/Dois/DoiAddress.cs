using BibGen.Text;

namespace BibGen.Values.Dois;

/// <summary>Recognises the addresses in which DOIs come.</summary>
internal static class DoiAddress
{
    /// <summary>What publishers put behind the DOI to name the format of the page.</summary>
    private static readonly string[] Formats =
    [
        "/full/html", "/full/pdf", "/fulltext", "/full", "/abstract", "/abs", "/summary", "/references", "/meta", "/html", "/epub", "/epdf", "/pdf",
        ".full.pdf", ".full", ".pdf", ".html",
    ];

    /// <summary>A name of the domain name system has 253 characters (RFC 1035).</summary>
    private const int LongestHost = 254;

    /// <summary>Length of <c>https://</c> at the start; 0 when there is none.</summary>
    public static int CountScheme(ReadOnlySpan<char> text) =>
        Ascii.StartsWith(text, "https://") ? 8 : Ascii.StartsWith(text, "http://") ? 7 : 0;

    /// <summary>
    /// Length of host and slash of a resolver; 0 when the text does not begin with one. Without a scheme only doi.org is known for
    /// sure.
    /// </summary>
    public static int CountResolver(ReadOnlySpan<char> text, bool hasScheme)
    {
        text = text.Slice(0, Math.Min(text.Length, LongestHost));
        int end = text.IndexOfAny('/', '?', '#');
        ReadOnlySpan<char> host = end < 0 ? text : text.Slice(0, end);
        bool isResolver = host.Equals("doi.org".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || host.Equals("dx.doi.org".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || host.Equals("www.doi.org".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || (hasScheme && (Ascii.StartsWith(host, "doi.") || Ascii.StartsWith(host, "dx.doi.") || Ascii.StartsWith(host, "doi-org.")));
        if (!isResolver)
            return 0;
        while (end >= 0 && end < text.Length && text[end] == '/')
            end++;
        return end < 0 ? text.Length : end;
    }

    /// <summary>
    /// Length of <c>doi:</c>, <c>DOI </c>, <c>urn:doi:</c>, <c>info:doi/</c> with the blanks behind it; 0 when there is none.
    /// </summary>
    public static int CountPrefix(ReadOnlySpan<char> text)
    {
        int length = Ascii.StartsWith(text, "urn:") ? 4 : Ascii.StartsWith(text, "info:") ? 5 : 0;
        if (!Ascii.StartsWith(text.Slice(length), "doi"))
            return 0;
        int start = length += 3;
        while (length < text.Length && (char.IsWhiteSpace(text[length]) || text[length] is ':' or '=' || (text[length] == '/' && start > 3)))
            length++;
        return length > start || text.Slice(length).StartsWith("10.".AsSpan()) ? length : 0;
    }

    /// <summary>
    /// The DOI's stretch in a publisher's address, which is where a path segment, <c>doi=</c> or <c>id=</c> begins with a DOI's prefix.
    /// The format behind it is left out.
    /// </summary>
    public static bool TryFindInPath(ReadOnlySpan<char> address, out int index, out int length)
    {
        length = 0;
        bool isArticlePdf = address.IndexOf("article-pdf".AsSpan()) >= 0;   // Oxford's: …/doi/10.1093/abc/xyz527/41971999/xyz527.pdf
        for (index = 0; !isArticlePdf && index < address.Length - 7; index++)
        {
            int found = address.Slice(index).IndexOf("10.".AsSpan());
            if (found < 0)
                break;
            index += found;
            int prefix = Doi.CountPrefix(address.Slice(index));
            ReadOnlySpan<char> rest = address.Slice(index);
            // 10.5555 is Crossref's for examples; ACM numbers with it what has no DOI.
            if (prefix == 0 || index == 0 || address[index - 1] is not ('/' or '=' or ':') || rest.StartsWith("10.5555/".AsSpan()))
                continue;
            int end = rest.IndexOfAny('?', '#', '&');
            if (end >= 0)
                rest = rest.Slice(0, end);
            rest = CutFormat(address, rest);
            length = rest.Length;
            return length > prefix;
        }
        return false;
    }

    /// <summary>The DOI without what publishers put behind it.</summary>
    private static ReadOnlySpan<char> CutFormat(ReadOnlySpan<char> address, ReadOnlySpan<char> doi)
    {
        foreach (string format in Formats)
        {
            if (doi.EndsWith(format.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                doi = doi.Slice(0, doi.Length - format.Length);
                break;
            }
        }
        doi = doi.TrimEnd('/');
        int end = doi.Length;
        while (end > 0 && Ascii.IsDigit(doi[end - 1]))
            end--;
        bool isOxfordNumber = end > 0 && doi[end - 1] == '/' && doi.Length - end >= 6 && address.IndexOf("academic.oup.com".AsSpan()) >= 0;
        // bioRxiv, medRxiv
        bool isPreprintVersion = end > 0 && doi[end - 1] == 'v' && end < doi.Length && doi.StartsWith("10.1101/".AsSpan());
        return isOxfordNumber || isPreprintVersion ? doi.Slice(0, end - 1) : doi;
    }
}
