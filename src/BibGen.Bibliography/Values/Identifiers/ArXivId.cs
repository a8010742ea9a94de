using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>
/// arXiv identifier: <c>0706.0001v2</c> since April 2007, <c>math.GT/0309136</c> before (https://info.arxiv.org/help/arxiv_identifier.html).
/// </summary>
public static class ArXivId
{
    private const string Form = "an arXiv identifier is YYMM.NNNNN, or archive/YYMMNNN until March 2007";

    /// <summary>Reads a text that is meant to be one arXiv identifier.</summary>
    /// <param name="text">The identifier, bare, after a label (<c>arXiv:0706.0001</c>), in the address of its page or file at arXiv, as its DOI, or
    /// with its class (<c>0706.0001 [hep-th]</c>).</param>
    /// <returns>The normal form, with what had to be taken away; or where it ceases to be one, and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IdentifierReading Read(string text) => Read(new IdentifierText(text));

    private static IdentifierReading Read(IdentifierText text)
    {
        text.CutRemark('[', ']');
        if (text.SkipAddress("arxiv.org/") || text.SkipAddress("export.arxiv.org/"))
        {
            _ = text.Skip("abs/") || text.Skip("pdf/") || text.Skip("html/") || text.Skip("format/") || text.Skip("src/");
        }
        else
        {
            _ = text.SkipAddress("doi.org/") || text.SkipAddress("dx.doi.org/") || text.SkipLabel("doi");
            _ = text.Skip("10.48550/");
        }
        if (DoiAddress.CountScheme(text.Text) > 0 || DoiSyntax.CountPrefix(text.Text) > 0)
            return text.Bad(IdentifierProblem.WrongPrefix, "this leads elsewhere than to arXiv; " + Form);
        _ = text.SkipLabel("arXiv");
        text.CutPageSuffix(".pdf");
        if (text.IsEmpty)
            return text.Bad(IdentifierProblem.Empty, Form);
        return text.Text.IndexOf('/') is >= 0 and int slash ? ReadOld(text, slash) : ReadNew(text);
    }

    /// <summary>
    /// The identifier of the work whatever the version and subject class, so that <c>math.GT/0309136v1</c> equals <c>math/0309136</c>.
    /// </summary>
    /// <param name="arXivId">An identifier as <see cref="Read(string)"/> gives it.</param>
    /// <returns>The identifier without version and subject class.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="arXivId"/> is null.</exception>
    public static string Identity(string arXivId)
    {
        ReadOnlySpan<char> id = (arXivId ?? throw new ArgumentNullException(nameof(arXivId))).AsSpan();
        int version = id.LastIndexOf('v');
        if (version > 0 && Ascii.IsDigit(id[version - 1]) && Ascii.IsAllDigits(id.Slice(version + 1)))
            id = id.Slice(0, version);
        int slash = id.IndexOf('/');
        int dot = slash < 0 ? -1 : id.Slice(0, slash).IndexOf('.');
        return dot >= 0 ? id.Slice(0, dot).ToString() + id.Slice(slash).ToString() : id.Length == arXivId.Length ? arXivId : id.ToString();
    }

    private static IdentifierReading ReadNew(IdentifierText text)
    {
        int digits = Ascii.CountDigits(text.Text);
        if (digits < text.Length && text[digits] != '.')
            return text.BadCharacter(digits, Form);
        if (digits != 4 || digits == text.Length)
            return text.Bad(IdentifierProblem.WrongLength, 0, digits, Form);
        if (JudgeMonth(text, 0) is { } problem)
            return problem;
        int yearMonth = Number(text.Text.Slice(0, 4));
        if (yearMonth < 704)
            return text.Bad(IdentifierProblem.OutOfRange, 0, 4, "the form YYMM.NNNN begins with April 2007 (0704)");
        int number = Ascii.CountDigits(text.Text.Slice(5));
        int expected = yearMonth < 1501 ? 4 : 5;
        if (number == 0 && text.Length > 5)
            return text.BadCharacter(5, Form);
        if (number != expected)
        {
            string digitsThen = expected == 4
                ? "the number after the full stop has 4 digits (until December 2014)"
                : "the number after the full stop has 5 digits (since January 2015)";
            return text.Bad(IdentifierProblem.WrongLength, 5, number, digitsThen);
        }
        if (Number(text.Text.Slice(5, number)) == 0)
            return text.Bad(IdentifierProblem.OutOfRange, 5, number, "numbers begin with 1");
        return JudgeVersion(text, 5 + number) ?? text.Good();
    }

    private static IdentifierReading ReadOld(IdentifierText text, int slash)
    {
        ReadOnlySpan<char> archive = text.Text.Slice(0, slash);
        int dot = archive.IndexOf('.');
        if (dot >= 0)
        {
            ReadOnlySpan<char> subject = archive.Slice(dot + 1);
            if (subject.Length != 2 || !Ascii.IsUpper(subject[0]) || !Ascii.IsUpper(subject[1]))
                return text.Bad(IdentifierProblem.WrongCharacter, dot + 1, subject.Length, "a subject class is two capital letters, as math.GT");
            archive = archive.Slice(0, dot);
        }
        if (!ArXivArchives.Contains(archive))
            return text.Bad(IdentifierProblem.OutOfRange, 0, slash, "arXiv has no archive of that name");
        int first = slash + 1;
        int digits = Ascii.CountDigits(text.Text.Slice(first));
        if (digits == 0 && first < text.Length)
            return text.BadCharacter(first, Form);
        if (digits != 7)
            return text.Bad(IdentifierProblem.WrongLength, first, digits, "the number has 7 digits, YYMMNNN");
        if (JudgeMonth(text, first) is { } problem)
            return problem;
        int yearMonth = Number(text.Text.Slice(first, 4));
        if (yearMonth is > 703 and < 9107)
            return text.Bad(IdentifierProblem.OutOfRange, first, 4, "the form archive/YYMMNNN was in use from 1991 to March 2007 (0703)");
        return JudgeVersion(text, first + 7) ?? text.Good();
    }

    private static IdentifierReading? JudgeMonth(in IdentifierText text, int yearAt) =>
        Number(text.Text.Slice(yearAt + 2, 2)) is 0 or > 12
            ? text.Bad(IdentifierProblem.OutOfRange, yearAt + 2, 2, "there is no such month")
            : null;

    private static IdentifierReading? JudgeVersion(in IdentifierText text, int at)
    {
        if (at == text.Length)
            return null;
        if (text[at] != 'v')
            return text.BadCharacter(at, Form);
        int digits = Ascii.CountDigits(text.Text.Slice(at + 1));
        if (digits == 0 || text[at + 1] == '0')
            return text.Bad(IdentifierProblem.OutOfRange, at, text.Length - at, "versions begin with v1");
        return at + 1 + digits < text.Length ? text.BadCharacter(at + 1 + digits, Form) : null;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char c in digits)
            number = number * 10 + (c - '0');
        return number;
    }
}
