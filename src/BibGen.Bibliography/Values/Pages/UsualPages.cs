using BibGen.Text;

namespace BibGen.Values.Pages;

/// <summary>Tells the usual pages, with which nothing can be wrong, from those that are worth taking apart.</summary>
internal static class UsualPages
{
    /// <summary>Whether the value is empty, one number, or two numbers in order with <paramref name="dash"/> between.</summary>
    public static bool Are(ReadOnlySpan<char> pages, ReadOnlySpan<char> dash)
    {
        int digits = Ascii.CountDigits(pages);
        if (digits == pages.Length)
            return true;
        if (digits == 0 || !pages.Slice(digits).StartsWith(dash))
            return false;
        ReadOnlySpan<char> first = pages.Slice(0, digits);
        ReadOnlySpan<char> last = pages.Slice(digits + dash.Length);
        bool isLater = last.Length > digits ? last[0] != '0' : last.Length == digits && first.SequenceCompareTo(last) < 0;
        return isLater && Ascii.IsAllDigits(last);
    }
}
