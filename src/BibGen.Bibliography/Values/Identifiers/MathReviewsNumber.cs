using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>
/// Review number of Mathematical Reviews: <c>MR</c> and 7 digits, perhaps the review's place in brackets. The place alone
/// (<c>91a:68053</c>) was its form until 1996.
/// </summary>
internal static class MathReviewsNumber
{
    private const string Form = "a Mathematical Reviews number is MR and up to 7 digits";

    public static IdentifierReading Read(string value)
    {
        IdentifierText text = new(value);
        text.CutRemark('(', ')');
        _ = text.SkipLabel("MR");
        if (text.IsEmpty)
            return text.Bad(IdentifierProblem.Empty, Form);
        if (IsPlace(text.Text))
            return text.Good(text.Text.ToString());
        Span<char> digits = stackalloc char[7];
        digits.Fill('0');
        int count = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            char c = text[i];
            if (c is ' ' or '~')
                continue;   // as the reviews themselves print it: MR 1 339 116
            if (!Ascii.IsDigit(c))
                return text.BadCharacter(FirstOther(text.Text), Form);
            if (count < 7)
                digits[6 - count] = c;
            else if (c != '0')
                return text.Bad(IdentifierProblem.WrongLength, Form);
            count++;
        }
        return text.Good("MR" + digits.ToString());
    }

    /// <summary>
    /// Volume, issue, and after <c>#</c>, <c>:</c> or a comma the page or number: <c>91a:68053</c>, <c>7,45a</c>, <c>39 #2789</c>.
    /// </summary>
    private static bool IsPlace(ReadOnlySpan<char> text)
    {
        int i = Ascii.CountDigits(text);
        if (i is 0 or > 4)
            return false;
        while (i < text.Length && (Ascii.IsLetter(text[i]) || text[i] is ' ' or '\\'))
            i++;
        if (i >= text.Length || text[i] is not (':' or '#' or ','))
            return false;
        return Ascii.CountDigits(text.Slice(i + 1).TrimStart()) > 0;
    }

    private static int FirstOther(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (Ascii.IsDigit(text[i]) || text[i] is ' ' or '~')
            i++;
        return i;
    }
}
