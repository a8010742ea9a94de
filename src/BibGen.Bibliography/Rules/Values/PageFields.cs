using BibGen.Text;

namespace BibGen.Rules.Values;

/// <summary>Tells the usual pages, with which nothing can be wrong, from those that are worth reading again.</summary>
internal static class PageFields
{
    /// <summary>Whether the value is empty, one number, or two numbers in order with two hyphens between.</summary>
    public static bool AreUsual(ReadOnlySpan<char> value) => AreInOrder(value, "--".AsSpan());

    /// <summary>The same for pages that have been read, with every last page in full and one hyphen.</summary>
    public static bool AreInOrder(ReadOnlySpan<char> pages) => AreInOrder(pages, "-".AsSpan());

    private static bool AreInOrder(ReadOnlySpan<char> pages, ReadOnlySpan<char> dash)
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
