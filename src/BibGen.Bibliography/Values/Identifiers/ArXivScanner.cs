using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>Finds arXiv identifiers in running text such as source code: after <c>arXiv:</c> or in an address of arXiv.</summary>
internal static class ArXivScanner
{
    /// <summary>What every way of writing the name has.</summary>
    private const string Name = "rxiv";
    private const int Longest = 40;

    private static readonly string[] Paths = [".org/abs/", ".org/pdf/", ".org/html/", ".org/format/", ".org/src/"];

    /// <summary>The next identifier at or after <paramref name="from"/>; null when there is none.</summary>
    public static ArXivIdInText? Next(string text, int from)
    {
        int next = from;
        while (text.IndexOf(Name, next, StringComparison.OrdinalIgnoreCase) is >= 0 and int at)
        {
            next = at + Name.Length;
            if (at == 0 || Ascii.ToLower(text[at - 1]) != 'a' || (at > 1 && Ascii.IsLetterOrDigit(text[at - 2])))
                continue; // bioRxiv, medRxiv, ChemRxiv
            int start = Start(text, at + Name.Length);
            int length = Count(text.AsSpan(start, Math.Min(Longest, text.Length - start)));
            if (length > 0 && ArXivId.Read(text.Substring(start, length)) is { IsGood: true, Value: { } id })
                return new ArXivIdInText(start, length, id);
        }

        return null;
    }

    /// <summary>Where the identifier begins after the name: past <c>.org/abs/</c>, or past a colon and a blank.</summary>
    private static int Start(string text, int at)
    {
        foreach (string path in Paths)
        {
            if (string.Compare(text, at, path, 0, path.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return at + path.Length;
        }

        while (at < text.Length && text[at] is ' ' or ':' or '.')
            at++;
        return at;
    }

    /// <summary>Length of what has the form of an identifier; a version is a part of it.</summary>
    private static int Count(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (Ascii.IsLetterOrDigit(text[length]) || text[length] is '.' or '/' or '-'))
            length++;
        text = text.Slice(0, length);
        if (text.EndsWith(".pdf".AsSpan(), StringComparison.OrdinalIgnoreCase))
            text = text.Slice(0, length - 4);
        while (text.Length > 0 && !Ascii.IsDigit(text[text.Length - 1]))
            text = text.Slice(0, text.Length - 1);
        return text.Length;
    }
}
