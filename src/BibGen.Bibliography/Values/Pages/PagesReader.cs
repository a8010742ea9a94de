using BibGen.Text;

namespace BibGen.Values.Pages;

/// <summary>Takes a list of pages apart: items between commas and semicolons, each a page or a range.</summary>
internal sealed class PagesReader
{
    /// <summary>Pages of an article or chapter that are no slip.</summary>
    private const int LongestArticle = 400;

    private readonly string _value;
    private readonly PageNotation _notation;
    private readonly List<PageRange> _ranges = [];
    private List<PagesFault>? _faults;

    public PagesReader(string value, PageNotation notation)
    {
        _value = value;
        _notation = notation;
    }

    public PageRanges Read()
    {
        (int start, int end) = Trim(0, _value.Length);
        int braces = CountOuterBraces(start, end);
        (start, end) = Trim(start + braces, end - braces);
        int items = 0;
        for (int at = start; at < end; items++)
        {
            int stop = FindSeparator(at, end);
            ReadItem(at, stop);
            at = Math.Min(end, stop + 1);
        }
        if (items == 0)
            AddFault(PagesProblem.NotPages, 0, _value.Length, null);
        return new(_ranges, (IReadOnlyList<PagesFault>?)_faults ?? []);
    }

    private void ReadItem(int start, int end)
    {
        (start, end) = Trim(start, end);
        if (start == end)
            return;
        int itemStart = start;
        int pageWord = PageText.CountPageWord(_value.AsSpan(start, end - start));
        if (pageWord > 0)
            AddFault(PagesProblem.PageWord, start, start + pageWord, "");
        start += pageWord;
        end -= PageText.CountListWord(_value.AsSpan(start, end - start));
        string? label = ReadLabel(ref start, end);
        if (FindOtherText(start, end) is { } other)
        {
            // What cannot be read stays as it stands.
            AddFault(other.Problem, start + other.Index, end, null);
            _ranges.Add(new(Plain(itemStart, end)));
            return;
        }
        (int dash, int length) = PageDash.Find(_value.AsSpan(start, end - start));
        if (dash < 0)
        {
            _ranges.Add(new(Plain(start, end), null, label));
            return;
        }
        ReadRange(start, start + dash, start + dash + length, end, label);
    }

    private void ReadRange(int start, int dash, int dashEnd, int end, string? label)
    {
        (int firstStart, int firstEnd) = Trim(start, dash);
        (int lastStart, int lastEnd) = Trim(dashEnd, end);
        JudgeDash(dash, dashEnd);
        string first = Plain(firstStart, firstEnd);
        string last = Plain(lastStart, lastEnd);
        if (label is not null && last.StartsWith(label + " ", StringComparison.Ordinal))
            last = last.Substring(label.Length + 1);   // ABC 7-1--ABC 7-13
        string? full = Complete(first, last);
        if (first.Length == 0 || last.Length == 0)
            AddFault(PagesProblem.OpenRange, dash, dashEnd, null);
        else if (PageText.IsNoPage(first.AsSpan()))
            AddFault(PagesProblem.OpenRange, firstStart, firstEnd, null);
        else if (PageText.IsNoPage(last.AsSpan()))
            AddFault(PagesProblem.OpenRange, lastStart, lastEnd, null);
        else if (first == last)
            AddFault(PagesProblem.SamePage, firstStart, lastEnd, first);
        else if (Compare(first, full ?? last) > 0)
            AddFault(PagesProblem.Reversed, firstStart, lastEnd, null);
        else if (full is not null)
            AddFault(PagesProblem.Abbreviated, lastStart, lastEnd, full);
        _ranges.Add(new(first, full ?? last, label));
    }

    /// <summary>The last page in full when it leaves digits out; else null.</summary>
    /// <remarks>
    /// Nobody abbreviates after a hundred: Chicago (9.61) and AMA write 300-325, so that 300--25 in a .bib is a range back to front, unless the
    /// other way round it would be longer than any article: 700--65. MEDLINE abbreviates there too.
    /// Numbers of more than five digits are an article's, with its last page (1830009--298).
    /// </remarks>
    private string? Complete(string first, string last)
    {
        PageNumber from = new(first.AsSpan());
        PageNumber to = new(last.AsSpan());
        if (!from.IsAbbreviatedBy(to))
            return null;
        bool isHundred = from.IsAllDigits && from.Digits.EndsWith("00".AsSpan()) && from.Digits.Length <= 3 && (from.Digits[0] - '0') * 100 <= LongestArticle;
        return _notation == PageNotation.Bibtex && (isHundred || from.Digits.Length > 5) ? null : from.Complete(to);
    }

    /// <summary>Compares two pages; null when they belong to different numberings.</summary>
    private static int? Compare(string first, string last)
    {
        PageNumber from = new(first.AsSpan());
        PageNumber to = new(last.AsSpan());
        // 1830009--298: of an article's number and a page neither comes first.
        if (from.IsAbbreviatedBy(to) && from.Digits.Length > 5)
            return null;
        int a = RomanNumeral.Read(first.AsSpan());
        int b = RomanNumeral.Read(last.AsSpan());
        bool areOneCase = Ascii.IsUpper(first[0]) == Ascii.IsUpper(last[0]);
        return a > 0 && b > 0 && areOneCase ? a.CompareTo(b) : from.CompareTo(to);
    }

    private void JudgeDash(int dash, int end)
    {
        if (_notation == PageNotation.Medline)
            return;
        (int start, int stop) = Trim(dash, end);
        ReadOnlySpan<char> text = _value.AsSpan(start, stop - start);
        if (text.SequenceEqual("--".AsSpan()))
            return;
        AddFault(text.SequenceEqual("-".AsSpan()) ? PagesProblem.SingleHyphen : PagesProblem.Dash, start, stop, "--");
    }

    /// <summary>Words before a page and a blank: <c>discussion E174</c>, <c>suppl 3-9</c>, <c>Cover 3</c>.</summary>
    private string? ReadLabel(ref int start, int end)
    {
        int at = start;
        int labelEnd = start;
        while (at < end)
        {
            int word = at;
            while (word < end && (char.IsLetter(_value[word]) || _value[word] is '.' or ':'))
                word++;
            if (word == at || word == end || !char.IsWhiteSpace(_value[word]))
                break;
            labelEnd = word;
            while (word < end && char.IsWhiteSpace(_value[word]))
                word++;
            at = word;
        }
        ReadOnlySpan<char> rest = _value.AsSpan(at, end - at);
        bool isFollowedByPage = rest.Length > 0 && (Ascii.IsDigit(rest[0]) || (Ascii.IsLetter(rest[0]) && PageText.HasDigit(rest)));
        if (labelEnd == start || !isFollowedByPage || RomanNumeral.Read(_value.AsSpan(start, labelEnd - start)) > 0)
            return null;
        string label = Plain(start, labelEnd);
        start = at;
        return label;
    }

    /// <summary>Where text that is no page begins, and what it is; null when all of it is pages.</summary>
    private (PagesProblem Problem, int Index)? FindOtherText(int start, int end)
    {
        ReadOnlySpan<char> text = _value.AsSpan(start, end - start);
        if (PageText.IsPageCount(text))
            return (PagesProblem.PageCount, 0);
        if (text.IndexOf("\\bibstring".AsSpan()) >= 0)
            return null;
        bool isWords = PageText.IsNoPage(Plain(start, end).AsSpan()) && PageDash.Find(text).Index < 0;
        if (isWords || PageText.IsEprint(text))
            return (PagesProblem.NotPages, 0);
        int remark = PageText.FindRemark(text);
        return remark > 0 ? (PagesProblem.NotPages, remark) : null;
    }

    private void AddFault(PagesProblem problem, int start, int end, string? expected) =>
        (_faults ??= []).Add(new(problem, start, end - start, expected));

    /// <summary>The text without the braces that protect hyphens; those of a command stay.</summary>
    private string Plain(int start, int end)
    {
        ReadOnlySpan<char> text = _value.AsSpan(start, end - start);
        return text.IndexOfAny('{', '}') < 0 || text.IndexOf('\\') >= 0
            ? text.ToString()
            : text.ToString().Replace("{", "").Replace("}", "");
    }

    private (int Start, int End) Trim(int start, int end)
    {
        while (start < end && IsBlank(_value[start]))
            start++;
        while (start < end && IsBlank(_value[end - 1]))
            end--;
        return (start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '~';

    /// <summary>Number of brace pairs around the whole, which protect nothing.</summary>
    private int CountOuterBraces(int start, int end)
    {
        int open = start;
        while (open < end && _value[open] == '{')
            open++;
        int close = end;
        while (close > open && _value[close - 1] == '}')
            close--;
        int depth = open - start;
        int pairs = Math.Min(depth, end - close);
        for (int i = open; i < close; i++)
        {
            depth += _value[i] == '{' ? 1 : _value[i] == '}' ? -1 : 0;
            pairs = Math.Min(pairs, Math.Max(0, depth));
        }
        return pairs;
    }

    /// <summary>The next comma or semicolon, but not one within braces or within a number (<c>11,695</c>).</summary>
    private int FindSeparator(int start, int end)
    {
        int depth = 0;
        for (int i = start; i < end; i++)
        {
            char c = _value[i];
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth <= 0 && (c == ';' || (c == ',' && !IsWithinNumber(start, i, end))))
                return i;
        }
        return end;
    }

    private bool IsWithinNumber(int start, int comma, int end)
    {
        int before = comma;
        while (before > start && Ascii.IsDigit(_value[before - 1]))
            before--;
        return comma - before is 1 or 2 && Ascii.CountDigits(_value.AsSpan(comma + 1, end - comma - 1)) == 3;
    }
}
