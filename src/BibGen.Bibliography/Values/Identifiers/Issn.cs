using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>International Standard Serial Number (ISO 3297): 8 digits, the last a check digit or X, as <c>1474-547X</c>.</summary>
public static class Issn
{
    /// <summary>Length of the normal form.</summary>
    internal const int NormalLength = 9;

    private const string Form = "an ISSN has 8 digits, as 1474-547X";

    /// <summary>Reads a text that is meant to be one ISSN.</summary>
    /// <param name="text">The number, bare, after a label (<c>eISSN </c>) or with a remark (<c>1471-2105 (Electronic)</c>).</param>
    /// <returns>The normal form, with what had to be taken away; or where it ceases to be one, and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IdentifierReading Read(string text) => Read(text ?? throw new ArgumentNullException(nameof(text)), 0, text.Length);

    /// <summary>Whether a value begins with a good ISSN in its normal form, and ends there or goes on with a remark. Allocates nothing.</summary>
    internal static bool IsNormal(ReadOnlySpan<char> value)
    {
        if (value.Length < NormalLength || value[4] != '-' || !IsRemark(value.Slice(NormalLength)))
            return false;
        Span<char> digits = stackalloc char[8];
        value.Slice(0, 4).CopyTo(digits);
        value.Slice(5, 4).CopyTo(digits.Slice(4));
        return Ascii.IsAllDigits(digits.Slice(0, 7)) && CheckDigit.Modulo11(digits.Slice(0, 7)) == digits[7];
    }

    /// <summary>Every ISSN of a text that lists several: <c>0001-0782 (print), 1557-7317 (electronic)</c>.</summary>
    /// <param name="text">Numbers between commas, semicolons, slashes, blanks or <c>and</c>, each as <see cref="Read(string)"/> takes it.</param>
    /// <returns>A reading for each, in order; empty for a blank text. Places count in the whole text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<IdentifierReading> ReadAll(string text)
    {
        List<IdentifierReading> readings = [];
        IdentifierList items = new(text ?? throw new ArgumentNullException(nameof(text)), digitsOfAnItem: 8);
        while (items.MoveNext())
            readings.Add(Read(text, items.Start, items.End));
        return readings;
    }

    /// <summary>Whether nothing follows, or one remark in brackets: <c> (Electronic)</c>.</summary>
    private static bool IsRemark(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || (rest.StartsWith(" (".AsSpan()) && rest.IndexOf(')') == rest.Length - 1);

    private static IdentifierReading Read(string value, int start, int end)
    {
        IdentifierText text = new(value, start, end);
        text.CutRemark('(', ')');
        _ = text.SkipLabel("urn:issn") || text.SkipLabel("eISSN") || text.SkipLabel("e-ISSN") || text.SkipLabel("pISSN")
            || text.SkipLabel("p-ISSN") || text.SkipLabel("ISSN-L") || text.SkipLabel("ISSN");
        if (text.IsEmpty)
            return text.Bad(IdentifierProblem.Empty, Form);
        Span<char> digits = stackalloc char[8];
        Span<int> places = stackalloc int[8];
        int count = DigitGroups.Copy(text.Text, digits, places);
        if (count < 0)
            return text.BadCharacter(~count, Form);
        if (count is 10 or 13 && Isbn.Read(text.Text.ToString()).IsGood)
            return text.Bad(IdentifierProblem.WrongLength, "this is an ISBN; " + Form);
        if (count != 8)
            return text.BadLength(count, Form);
        int x = digits.IndexOf('X');
        if (x is >= 0 and < 7)
            return text.BadCharacter(places[x], Form);
        if (DigitGroups.Check(text, digits[7], places[7], CheckDigit.Modulo11(digits.Slice(0, 7))) is { } problem)
            return problem;
        if (text.Length == NormalLength && text[4] == '-' && digits[7] == text[8])
            return text.Good();
        return text.Good(digits.Slice(0, 4).ToString() + "-" + digits.Slice(4).ToString());
    }
}
