using System.Text;
using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>How a good ISBN or ISSN is written: what other readers take for it, and what they do not.</summary>
internal static class StandardNumberForm
{
    /// <summary>How many digits a number has, as labels say it: <c>ISBN-13:</c>.</summary>
    private static readonly string[] LabelledDigits = ["-13", "-10", "13", "10"];

    /// <summary>
    /// A good number as it should be written, with the length of what it replaces; null when it may stay as it is. Blanks and missing hyphens
    /// may: every reader takes them. A label may not, for styles print one, nor may typographic dashes and doubled hyphens.
    /// </summary>
    /// <param name="given">The number with its label and remark.</param>
    /// <param name="label">The label that styles print.</param>
    /// <param name="length">Length of what is replaced; the remark after it stays.</param>
    public static string? Tidy(ReadOnlySpan<char> given, string label, out int length)
    {
        int start = CountLabel(given, label);
        length = given.Length;
        int remark = given.IndexOf('(');
        if (remark >= 0)
            length = remark;
        while (length > start && !Ascii.IsLetterOrDigit(given[length - 1]))
            length--;
        ReadOnlySpan<char> number = given.Slice(start, Math.Max(0, length - start));
        StringBuilder tidy = new(number.Length);
        foreach (char c in number)
        {
            char plain = Ascii.IsDash(c) ? '-' : c;
            if (plain != '-' || (tidy.Length > 0 && tidy[tidy.Length - 1] != '-'))
                tidy.Append(plain);
        }

        return tidy.Length == length ? IsSame(number, tidy) ? null : tidy.ToString() : tidy.ToString();
    }

    /// <summary>Length of the label and what parts it from the number; 0 for a label that says more, as <c>eISSN</c> does.</summary>
    private static int CountLabel(ReadOnlySpan<char> given, string label)
    {
        int start = Ascii.StartsWith(given, "urn:") ? 4 : 0;
        if (!Ascii.StartsWith(given.Slice(start), label))
            return 0;
        int end = start + label.Length;
        foreach (string digits in LabelledDigits)
            end += Ascii.StartsWith(given.Slice(end), digits) && end + digits.Length < given.Length && given[end + digits.Length] is ' ' or ':'
                ? digits.Length : 0;
        while (end < given.Length && given[end] is ' ' or ':' or '=' or '.')
            end++;
        return end > start + label.Length && end < given.Length && Ascii.IsDigit(given[end]) ? end : 0;
    }

    private static bool IsSame(ReadOnlySpan<char> number, StringBuilder tidy)
    {
        for (int i = 0; i < number.Length; i++)
        {
            if (number[i] != tidy[i])
                return false;
        }

        return true;
    }
}
