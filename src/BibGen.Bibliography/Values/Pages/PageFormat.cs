using System.Text;
using BibGen.Text;

namespace BibGen.Values.Pages;

/// <summary>Pages: single ones, ranges and lists of them (NLM Indexing Manual, chapter 10).</summary>
internal static class PageFormat
{
    /// <summary>Reads a list of pages.</summary>
    public static PageRanges Read(string value, PageNotation notation = PageNotation.Bibtex) => new PagesReader(value, notation).Read();

    /// <summary>
    /// The pages with every last page in full. From BibTeX with ranges joined by <c>-</c> and separated by <c>, </c>;
    /// from MEDLINE otherwise as they stand, since <c>; discussion</c> and the like belong to the statement.
    /// </summary>
    public static string Normalize(string value, PageNotation notation = PageNotation.Bibtex)
    {
        if (Ascii.IsAllDigits(value.AsSpan()))
            return value;
        PageRanges pages = Read(value, notation);
        if (notation == PageNotation.Bibtex)
            return pages.ToString();
        StringBuilder? normal = null;
        int copied = 0;
        foreach (PagesFault fault in pages.Faults)
        {
            if (fault.Problem != PagesProblem.Abbreviated)
                continue;
            normal ??= new StringBuilder(value.Length + 8);
            normal.Append(value, copied, fault.Offset - copied).Append(fault.Expected);
            copied = fault.Offset + fault.Length;
        }
        return normal is null ? value : normal.Append(value, copied, value.Length - copied).ToString();
    }

    /// <summary>Writes pages that stand in full as a style wants them; places between ranges stay as they are.</summary>
    /// <param name="pages">Pages as <see cref="Normalize"/> gives them: <c>737-738, 741</c>.</param>
    /// <param name="form">How last pages are written.</param>
    public static string Shorten(string pages, PageRangeForm form)
    {
        if (form == PageRangeForm.Full || pages.IndexOf('-') < 0)
            return pages;
        StringBuilder text = new(pages.Length);
        for (int at = 0; at < pages.Length;)
        {
            int end = pages.AsSpan(at).IndexOfAny(',', ';');
            end = end < 0 ? pages.Length : at + end + 1;
            int stop = pages[end - 1] is ',' or ';' ? end - 1 : end;
            int hyphen = pages.AsSpan(at, stop - at).IndexOf('-');
            if (hyphen > 0)
            {
                PageNumber first = new(pages.AsSpan(at, hyphen).TrimStart());
                ReadOnlySpan<char> last = pages.AsSpan(at + hyphen + 1, stop - at - hyphen - 1);
                text.Append(pages, at, hyphen + 1).Append(last.Slice(CountShared(first, new PageNumber(last), form)).ToString());
                text.Append(pages, stop, end - stop);
            }
            else
            {
                text.Append(pages, at, end - at);
            }
            at = end;
        }
        return text.ToString();
    }

    /// <summary>Number of characters of the last page that the form leaves out.</summary>
    private static int CountShared(PageNumber first, PageNumber last, PageRangeForm form)
    {
        ReadOnlySpan<char> a = first.Digits;
        ReadOnlySpan<char> b = last.Digits;
        // A label may stand before the first page; what belongs to the page itself stands before the last one too.
        if (a.Length != b.Length || a.IsEmpty || !first.Prefix.EndsWith(last.Prefix) || !first.Suffix.SequenceEqual(last.Suffix))
            return 0;
        int shared = 0;
        while (shared < a.Length - 1 && a[shared] == b[shared])
            shared++;
        if (form == PageRangeForm.Chicago)
        {
            // 9.61: below 100 and for multiples of 100 in full; after 101 to 109 the changed part; else two digits or as many as change.
            bool isRound = a.Length < 3 || a.EndsWith("00".AsSpan());
            if (isRound)
                return 0;
            if (a[a.Length - 2] != '0')
                shared = Math.Min(shared, a.Length - 2);
        }
        return shared == 0 ? 0 : last.Prefix.Length + shared;
    }
}
