using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>Recognises the addresses and labels in which DOIs come.</summary>
internal static class DoiAddress
{
    /// <summary>What publishers put after the DOI to name the form of the page.</summary>
    private static readonly string[] PageSuffixes =
    [
        "/full/html", "/full/pdf", "/fulltext", "/full", "/abstract", "/abs", "/summary", "/references", "/meta", "/html", "/epub", "/epdf", "/pdf",
        ".full.pdf", ".full", ".pdf", ".html",
    ];

    /// <summary>
    /// What begins a part of a longer path that is no longer the DOI's: supplements, figures, files of a data set. Where a DOI with slashes
    /// of its own ends before it cannot be told.
    /// </summary>
    private static readonly string[] PathsBeyond =
    [
        "/-/", "/suppl", "/dcsupplemental", "/dcsup", "/mediaobjects", "/attachment", "/asset", "/files", "/file/", "/figure", "/fig", "/table", "/download",
        "/bitstream", "/image", "/media/", "/media-", "/esm", "/pdf/", "/section",
    ];

    /// <summary>A name of the domain name system has 253 characters (RFC 1035).</summary>
    private const int LongestHost = 254;

    /// <summary>Length of <c>https://</c> at the start; 0 when there is none.</summary>
    public static int CountScheme(ReadOnlySpan<char> text) =>
        Ascii.StartsWith(text, "https://") ? 8 : Ascii.StartsWith(text, "http://") ? 7 : 0;

    /// <summary>
    /// Length of host and slash of a resolver; 0 when the text does not begin with one. Without a scheme, a host that only looks like a resolver
    /// (<c>doi.acm.org</c>) has to have a DOI after it.
    /// </summary>
    public static int CountResolver(ReadOnlySpan<char> text, bool hasScheme)
    {
        ReadOnlySpan<char> start = text.Slice(0, Math.Min(text.Length, LongestHost));
        int end = start.IndexOfAny('/', '?', '#');
        ReadOnlySpan<char> host = end < 0 ? start : start.Slice(0, end);
        while (end >= 0 && end < text.Length && text[end] == '/')
            end++;
        int length = end < 0 ? host.Length : end;
        if (host.Equals("doi.org".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || host.Equals("dx.doi.org".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || host.Equals("www.doi.org".AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return length;
        }
        bool looksLikeOne = Ascii.StartsWith(host, "doi.") || Ascii.StartsWith(host, "dx.") || Ascii.StartsWith(host, "doi-org.");
        return looksLikeOne && (BeginsDoi(text.Slice(length)) || (hasScheme && !Ascii.StartsWith(host, "dx."))) ? length : 0;
    }

    /// <summary>
    /// Length of <c>doi:</c>, <c>DOI </c>, <c>urn:doi:</c>, <c>info:doi/</c> with the blanks after it; 0 when there is none.
    /// </summary>
    public static int CountLabel(ReadOnlySpan<char> text)
    {
        int length = Ascii.StartsWith(text, "urn:") ? 4 : Ascii.StartsWith(text, "info:") ? 5 : 0;
        if (!Ascii.StartsWith(text.Slice(length), "doi"))
            return 0;
        int start = length += 3;
        while (length < text.Length && (char.IsWhiteSpace(text[length]) || text[length] is ':' or '=' || (text[length] == '/' && start > 3)))
            length++;
        return length > start || text.Slice(length).StartsWith("10.".AsSpan()) ? length : 0;
    }

    /// <summary>Whether the text begins as an address without its scheme does, <c>link.springer.com/article/</c>.</summary>
    public static bool BeginsWithHost(ReadOnlySpan<char> text)
    {
        text = text.Slice(0, Math.Min(text.Length, LongestHost));
        int slash = text.IndexOf('/');
        ReadOnlySpan<char> host = slash < 0 ? default : text.Slice(0, slash);
        int dot = host.LastIndexOf('.');
        if (dot <= 0 || host.Length - dot < 3 || !Ascii.IsLetter(host[dot + 1]))
            return false;
        foreach (char c in host)
        {
            if (!Ascii.IsLetterOrDigit(c) && c is not ('.' or '-'))
                return false;
        }
        return true;
    }

    /// <summary>
    /// The DOI's stretch in a publisher's address, which is where a path segment, <c>doi=</c> or <c>id=</c> begins with a DOI's prefix.
    /// A query after it is left out.
    /// </summary>
    public static bool TryFindInPath(ReadOnlySpan<char> address, out int index, out int length)
    {
        length = 0;
        for (index = 0; index < address.Length - 7; index++)
        {
            int found = address.Slice(index).IndexOf("10.".AsSpan());
            if (found < 0)
                break;
            index += found;
            ReadOnlySpan<char> rest = address.Slice(index);
            int prefix = DoiSyntax.CountPrefix(rest);
            // 10.5555 is Crossref's for examples; ACM numbers with it what has no DOI.
            if (prefix == 0 || index == 0 || address[index - 1] is not ('/' or '=' or ':') || rest.StartsWith("10.5555/".AsSpan()))
                continue;
            int end = rest.IndexOfAny('?', '#', '&');
            length = end < 0 ? rest.Length : end;
            return length > prefix && !LeadsBeyond(address, rest.Slice(prefix, length - prefix));
        }
        return false;
    }

    /// <summary>Number of characters at the end that name the form of a page, with a slash after them; 0 when there are none.</summary>
    public static int CountPageSuffix(ReadOnlySpan<char> doi)
    {
        ReadOnlySpan<char> rest = doi.TrimEnd('/');
        if (rest.IsEmpty || !Ascii.IsLetter(rest[rest.Length - 1]))
            return 0;
        foreach (string suffix in PageSuffixes)
        {
            if (rest.EndsWith(suffix.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return doi.Length - rest.Length + suffix.Length;
        }
        return 0;
    }

    /// <summary>What a publisher's own page adds after the DOI, the form of the page apart.</summary>
    public static int CountPageNumber(ReadOnlySpan<char> address, ReadOnlySpan<char> doi)
    {
        int end = doi.Length;
        while (end > 0 && Ascii.IsDigit(doi[end - 1]))
            end--;
        bool isOxfordNumber = end > 0 && doi[end - 1] == '/' && doi.Length - end >= 6 && address.IndexOf("academic.oup.com".AsSpan()) >= 0;
        // bioRxiv, medRxiv
        bool isPreprintVersion = end > 0 && doi[end - 1] == 'v' && end < doi.Length && doi.StartsWith("10.1101/".AsSpan());
        return isOxfordNumber || isPreprintVersion ? doi.Length - end + 1 : 0;
    }

    /// <summary>Whether the path goes on after the DOI, so that the address is that of something else and the DOI's end cannot be told.</summary>
    private static bool LeadsBeyond(ReadOnlySpan<char> address, ReadOnlySpan<char> suffix)
    {
        // Oxford's files: …/article-pdf/doi/10.1093/abc/xyz527/41971999/xyz527.pdf
        if (address.IndexOf("article-pdf".AsSpan()) >= 0)
            return true;
        suffix = suffix.Slice(0, suffix.Length - CountPageSuffix(suffix));
        foreach (string path in PathsBeyond)
        {
            if (suffix.IndexOf(path.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }
        return false;
    }

    private static bool BeginsDoi(ReadOnlySpan<char> text)
    {
        if (DoiSyntax.CountPrefix(text) > 0)
            return true;
        int digits = text.StartsWith("10.".AsSpan()) ? Ascii.CountDigits(text.Slice(3)) : 0;
        return digits is >= 4 and <= 9 && Ascii.StartsWith(text.Slice(3 + digits), "%2F");
    }
}
