using System.Text;
using BibGen.Dates;

namespace BibGen.Medline;

/// <summary>What identifiers and dates need to be read: the one place where this folder meets the readers of other folders.</summary>
internal static class Bridges
{
    private const string DoiPrefix = "10.";

    private static readonly string[] DoiWrappers =
    [
        "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/", "doi:", "DOI:",
    ];

    private static readonly string[] MonthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    // MEDLINE's codes are those of ISO 639-2/B (identifiers.json, language).
    private static readonly Dictionary<string, string> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["eng"] = "en", ["fre"] = "fr", ["ger"] = "de", ["spa"] = "es", ["ita"] = "it", ["por"] = "pt", ["rus"] = "ru", ["jpn"] = "ja",
        ["chi"] = "zh", ["kor"] = "ko", ["dut"] = "nl", ["pol"] = "pl", ["cze"] = "cs", ["slo"] = "sk", ["hun"] = "hu", ["rum"] = "ro",
        ["bul"] = "bg", ["gre"] = "el", ["tur"] = "tr", ["swe"] = "sv", ["dan"] = "da", ["nor"] = "no", ["fin"] = "fi", ["ice"] = "is",
        ["ukr"] = "uk", ["hrv"] = "hr", ["srp"] = "sr", ["slv"] = "sl", ["lit"] = "lt", ["lav"] = "lv", ["est"] = "et", ["heb"] = "he",
        ["ara"] = "ar", ["per"] = "fa", ["tha"] = "th", ["vie"] = "vi", ["ind"] = "id", ["may"] = "ms", ["cat"] = "ca", ["glg"] = "gl",
        ["baq"] = "eu", ["afr"] = "af", ["alb"] = "sq", ["arm"] = "hy", ["geo"] = "ka", ["mac"] = "mk", ["bos"] = "bs", ["wel"] = "cy",
        ["gle"] = "ga", ["epo"] = "eo", ["lat"] = "la", ["hin"] = "hi", ["urd"] = "ur", ["mul"] = "mul", ["und"] = "und",
        ["english"] = "en", ["french"] = "fr", ["german"] = "de", ["spanish"] = "es", ["portuguese"] = "pt", ["chinese"] = "zh",
        ["turkish"] = "tr", ["russian"] = "ru", ["italian"] = "it", ["japanese"] = "ja", ["korean"] = "ko",
    };

    /// <summary>The DOI that <paramref name="text"/> is, without resolver or prefix; null when it is none.</summary>
    public static string? Doi(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        foreach (string wrapper in DoiWrappers)
        {
            if (!text.IsEmpty && text[0] != '1' && text.StartsWith(wrapper.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                text = text.Slice(wrapper.Length).TrimStart();
                break;
            }
        }

        text = text.TrimEnd(".,;".AsSpan());
        if (!text.StartsWith(DoiPrefix.AsSpan(), StringComparison.Ordinal))
            return null;
        int slash = text.IndexOf('/');
        if (slash < DoiPrefix.Length + 4 || slash == text.Length - 1 || text.IndexOfAny(' ', '\t') >= 0)
            return null;
        ReadOnlySpan<char> registrant = text.Slice(DoiPrefix.Length, slash - DoiPrefix.Length);
        int digits = 0;
        foreach (char c in registrant)
        {
            if (c is not ((>= '0' and <= '9') or '.'))
                return null;
            digits++;
        }

        return digits >= 4 ? text.ToString() : null;
    }

    /// <summary>Pages with every last page in full, separated as written: <c>1231-41</c> is <c>1231-1241</c>.</summary>
    public static string Pages(string text)
    {
        if (text.IndexOf('-') < 0)
            return text;
        StringBuilder? full = null;
        int copied = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] != '-')
                continue;
            int start = at;
            while (start > 0 && IsPage(text[start - 1]))
                start--;
            int end = at + 1;
            while (end < text.Length && IsPage(text[end]))
                end++;
            ReadOnlySpan<char> first = text.AsSpan(start, at - start);
            ReadOnlySpan<char> last = text.AsSpan(at + 1, end - at - 1);
            if (!IsAbbreviated(first, last))
                continue;
            full ??= new StringBuilder(text.Length + 8);
            full.Append(text, copied, at + 1 - copied).Append(text, start, first.Length - last.Length);
            copied = at + 1;
        }

        return full is null ? text : full.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The ORCID iD that <paramref name="text"/> ends in, as 0000-0002-1825-0097; null when its form or check digit is wrong.</summary>
    public static string? Orcid(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[16];
        int count = 0;
        int start = text.LastIndexOfAny(":/ ".AsSpan()) + 1;
        foreach (char c in text.Slice(start))
        {
            if (c == '-')
                continue;
            if (count == 16 || c is not ((>= '0' and <= '9') or 'X' or 'x'))
                return null;
            digits[count++] = char.ToUpperInvariant(c);
        }

        if (count != 16)
            return null;
        int total = 0;
        for (int i = 0; i < 15; i++)
        {
            if (digits[i] == 'X')
                return null;
            total = (total + digits[i] - '0') * 2 % 11;
        }

        int check = (12 - total) % 11;
        if (digits[15] != (check == 10 ? 'X' : (char)('0' + check)))
            return null;
        Span<char> normal = stackalloc char[19];
        for (int i = 0, at = 0; i < 16; i++)
        {
            if (i is 4 or 8 or 12)
                normal[at++] = '-';
            normal[at++] = digits[i];
        }

        return normal.ToString();
    }

    /// <summary>The ISSN that <paramref name="text"/> starts with or, behind <c>ISSN-</c>, ends in, as 1759-4774; null when its form is wrong.</summary>
    public static string? Issn(ReadOnlySpan<char> text)
    {
        int blank = text.IndexOf(' ');
        if (blank >= 0)
            text = text.Slice(0, blank);
        if (text.IndexOf("ISSN-".AsSpan(), StringComparison.Ordinal) is var prefix && prefix >= 0)
            text = text.Slice(prefix + 5);
        if (text.Length == 9 && text[4] == '-' && AllDigits(text.Slice(0, 4)) && AllDigits(text.Slice(5, 3)) && text[8] is (>= '0' and <= '9') or 'X')
            return text.ToString();
        return text.Length == 8 && AllDigits(text.Slice(0, 7)) && text[7] is (>= '0' and <= '9') or 'X' or 'x'
            ? text.Slice(0, 4).ToString() + "-" + text.Slice(4).ToString().ToUpperInvariant()
            : null;
    }

    /// <summary>MEDLINE's language code or an English name as a BCP 47 tag; null when it is not known.</summary>
    public static string? Language(string text) => Languages.TryGetValue(text, out string? tag) ? tag : null;

    /// <summary>Number of the month whose English name or abbreviation <paramref name="word"/> is; 0 for any other word.</summary>
    public static int Month(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
            return 0;
        for (int i = 0; i < MonthNames.Length; i++)
        {
            if (word.StartsWith(MonthNames[i].AsSpan(), StringComparison.OrdinalIgnoreCase))
                return word.Length <= 9 ? i + 1 : 0;
        }

        return 0;
    }

    /// <summary>The season that <paramref name="word"/> names.</summary>
    public static Season Season(ReadOnlySpan<char> word)
    {
        if (word.Equals("Spring".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return Dates.Season.Spring;
        if (word.Equals("Summer".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return Dates.Season.Summer;
        if (word.Equals("Autumn".AsSpan(), StringComparison.OrdinalIgnoreCase) || word.Equals("Fall".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return Dates.Season.Autumn;
        return word.Equals("Winter".AsSpan(), StringComparison.OrdinalIgnoreCase) ? Dates.Season.Winter : Dates.Season.None;
    }

    /// <summary>Whether the calendar has the day.</summary>
    public static bool IsDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is < 1 or > 9999 ? 2000 : year, month);

    /// <summary>Whether <paramref name="text"/> is digits only.</summary>
    public static bool AllDigits(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return !text.IsEmpty;
    }

    /// <summary>Value of up to nine digits.</summary>
    public static int Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char c in digits)
            number = (number * 10) + (c - '0');
        return number;
    }

    private static bool IsPage(char c) => char.IsLetterOrDigit(c) || c == '.';

    /// <summary>NLM drops the leading digits of the last page that the first page has too (NLM indexing manual, chapter 10).</summary>
    private static bool IsAbbreviated(ReadOnlySpan<char> first, ReadOnlySpan<char> last)
    {
        if (!AllDigits(last))
            return false;
        int digits = first.Length;
        while (digits > 0 && first[digits - 1] is >= '0' and <= '9')
            digits--;
        digits = first.Length - digits;

        // Digits must be missing; a prefix then comes along (S12-8). "S28-36" is full as it is.
        return digits > last.Length && first.IndexOf('.') < 0;
    }
}
