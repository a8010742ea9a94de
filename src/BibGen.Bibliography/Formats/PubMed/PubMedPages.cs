using BibGen.Values.Pages;

namespace BibGen.Formats.PubMed;

/// <summary>Pages as NLM writes them.</summary>
internal static class PubMedPages
{
    /// <summary>Pages with every last page in full, separated as written: <c>1231-41</c> is <c>1231-1241</c>.</summary>
    public static string Normalize(string text)
    {
        // Nearly all are two numbers; where NLM dropped digits of the last one, they are those of the first.
        int hyphen = text.IndexOf('-');
        if (hyphen < 0)
            return text;
        ReadOnlySpan<char> first = text.AsSpan(0, hyphen), last = text.AsSpan(hyphen + 1);
        if (PubMedNumbers.AllDigits(first) && PubMedNumbers.AllDigits(last))
        {
            int dropped = first.Length - last.Length;
            if (dropped <= 0)
                return text;
            if (last.SequenceCompareTo(first.Slice(dropped)) > 0)
                return text.Insert(hyphen + 1, text.Substring(0, dropped));
        }

        return PageFormat.Normalize(text, PageNotation.Medline);
    }
}
