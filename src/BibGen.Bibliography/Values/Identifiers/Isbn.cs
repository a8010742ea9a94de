using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>International Standard Book Number (ISO 2108), of 10 or 13 digits; hyphens stay as they are given.</summary>
public static class Isbn
{
    private const string Form = "an ISBN has 10 or 13 digits";

    /// <summary>Reads a text that is meant to be one ISBN.</summary>
    /// <param name="text">The number, bare, after a label (<c>ISBN-13: </c>) or with a remark (<c>0-321-35668-3 (paperback)</c>).</param>
    /// <returns>The normal form, with what had to be taken away; or where it ceases to be one, and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IdentifierReading Read(string text) => Read(text ?? throw new ArgumentNullException(nameof(text)), 0, text.Length);

    /// <summary>Every ISBN of a text that lists several: <c>0-07-913089-5 (set), 0-07-052426-2 (book)</c>.</summary>
    /// <param name="text">Numbers between commas, semicolons, slashes, blanks or <c>and</c>, each as <see cref="Read(string)"/> takes it.</param>
    /// <returns>A reading for each, in order; empty for a blank text. Places count in the whole text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<IdentifierReading> ReadAll(string text)
    {
        List<IdentifierReading> readings = [];
        IdentifierList items = new(text ?? throw new ArgumentNullException(nameof(text)), digitsOfAnItem: 10);
        while (items.MoveNext())
            readings.Add(Read(text, items.Start, items.End));
        return readings;
    }

    /// <summary>
    /// The 13 digits without hyphens that a good ISBN stands for, so that its two forms compare equal.
    /// </summary>
    /// <param name="isbn">An ISBN as <see cref="Read(string)"/> gives it.</param>
    /// <returns>13 digits; null for what has neither 10 nor 13.</returns>
    public static string? ToIsbn13(string isbn)
    {
        Span<char> digits = stackalloc char[13];
        Span<int> places = stackalloc int[13];
        int count = DigitGroups.Copy(isbn.AsSpan(), digits, places);
        if (count == 13)
            return digits.ToString();
        if (count != 10)
            return null;
        Span<char> book = stackalloc char[13];
        "978".AsSpan().CopyTo(book);
        digits.Slice(0, 9).CopyTo(book.Slice(3));
        book[12] = CheckDigit.Modulo10(book.Slice(0, 12));
        return book.ToString();
    }

    private static IdentifierReading Read(string value, int start, int end)
    {
        IdentifierText text = new(value, start, end);
        text.CutRemark('(', ')');
        bool isLabelled = text.SkipLabel("urn:isbn") || text.SkipLabel("ISBN-13") || text.SkipLabel("ISBN-10")
            || text.SkipLabel("ISBN13") || text.SkipLabel("ISBN10") || text.SkipLabel("e-ISBN") || text.SkipLabel("eISBN") || text.SkipLabel("ISBN");
        if (text.IsEmpty)
            return text.Bad(IdentifierProblem.Empty, isLabelled ? "the number is missing; " + Form : Form);
        Span<char> digits = stackalloc char[13];
        Span<int> places = stackalloc int[13];
        int count = DigitGroups.Copy(text.Text, digits, places);
        if (count < 0)
            return text.BadCharacter(~count, "an ISBN has digits and hyphens only, and X as the last digit of ten");
        int x = digits.Slice(0, Math.Min(count, 13)).IndexOf('X');
        if (x >= 0 && (x != 9 || count != 10))
            return text.BadCharacter(places[x], "X stands only as the last of ten digits");
        if (count == 10)
            return DigitGroups.Check(text, digits[9], places[9], CheckDigit.Modulo11(digits.Slice(0, 9))) ?? text.Good(Clean(text.Text));
        if (count == 8 && Issn.Read(text.Text.ToString()).IsGood)
            return text.Bad(IdentifierProblem.WrongLength, "this is an ISSN; " + Form);
        if (count != 13)
            return text.BadLength(count, Form);
        if (digits.StartsWith("9790".AsSpan()))
            return text.Bad(IdentifierProblem.WrongPrefix, 0, places[3] + 1, "979-0 begins an ISMN, the number of printed music");
        if (!digits.StartsWith("978".AsSpan()) && !digits.StartsWith("979".AsSpan()))
            return text.Bad(IdentifierProblem.WrongPrefix, 0, places[2] + 1, "an ISBN of 13 digits begins with 978 or 979");
        return DigitGroups.Check(text, digits[12], places[12], CheckDigit.Modulo10(digits.Slice(0, 12))) ?? text.Good(Clean(text.Text));
    }

    /// <summary>Blanks and typographic dashes become hyphens, x becomes X.</summary>
    private static string Clean(ReadOnlySpan<char> text)
    {
        Span<char> clean = stackalloc char[64];
        int length = 0;
        foreach (char c in text)
        {
            char plain = Ascii.IsDigit(c) ? c : Ascii.IsLetter(c) ? 'X' : '-';
            if (length == clean.Length)
                break;
            if (plain != '-' || (length > 0 && clean[length - 1] != '-'))
                clean[length++] = plain;
        }
        if (length > 0 && clean[length - 1] == '-')
            length--;
        return clean.Slice(0, length).ToString();
    }
}
