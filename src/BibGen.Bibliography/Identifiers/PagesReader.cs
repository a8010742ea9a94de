namespace BibGen.Identifiers;

/// <summary>Takes a list of pages apart: items between commas and semicolons, each a page or a range.</summary>
internal sealed class PagesReader
{
    private static readonly string[] PageWords = ["pages", "page", "pgs", "pg", "pp", "p"];
    private static readonly string[] ListWords = ["passim", "contd", "concl"];

    private readonly string _value;
    private readonly PageNotation _notation;
    private readonly List<PageRange> _ranges = [];
    private readonly List<PagesFault> _faults = [];

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
            _faults.Add(new(PagesProblem.NotPages, 0, _value.Length, null));
        return new(_ranges, _faults);
    }

    private void ReadItem(int start, int end)
    {
        (start, end) = Trim(start, end);
        if (start == end)
            return;
        int itemStart = start;
        start = SkipPageWord(start, end);
        end = CutListWord(start, end);
        string? label = ReadLabel(ref start, end);
        if (start == end || IsPageCount(start, end) || IsNotPages(start, end))
        {
            AddText(itemStart, end);
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
        if (first.Length == 0 || last.Length == 0 || IsNoPage(last) || IsNoPage(first))
        {
            bool isFirst = first.Length == 0 || (last.Length > 0 && IsNoPage(first));
            bool isMissing = (isFirst ? first : last).Length == 0;
            (int from, int to) = isMissing ? (dash, dashEnd) : isFirst ? (firstStart, firstEnd) : (lastStart, lastEnd);
            _faults.Add(new(PagesProblem.OpenRange, from, to - from, null));
            _ranges.Add(new(first, last, label));
            return;
        }
        PageNumber numberOfFirst = new(first.AsSpan());
        PageNumber numberOfLast = new(last.AsSpan());
        bool isShort = numberOfFirst.IsAbbreviatedBy(numberOfLast);
        if (isShort && _notation == PageNotation.Bibtex && numberOfFirst.Digits.Length > 5)
        {
            // An article's number with its last page (1830009--298): nothing to complete or to compare.
        }
        else if (isShort && !IsReversedForSure(numberOfFirst))
        {
            string full = numberOfFirst.Complete(numberOfLast);
            bool isReversed = numberOfFirst.CompareTo(new PageNumber(full.AsSpan())) > 0;
            _faults.Add(isReversed ? new(PagesProblem.Reversed, firstStart, lastEnd - firstStart, null) : new(PagesProblem.Abbreviated, lastStart, lastEnd - lastStart, full));
            last = full;
        }
        else if (Compare(first, last, numberOfFirst, numberOfLast) is { } order and >= 0)
        {
            _faults.Add(new(order == 0 ? PagesProblem.SamePage : PagesProblem.Reversed, firstStart, lastEnd - firstStart, order == 0 ? first : null));
        }
        _ranges.Add(new(first, last, label));
    }

    /// <summary>
    /// Nobody abbreviates behind a hundred: Chicago (9.61) and AMA write 300-325, so that 300--25 in a .bib is a range back to front.
    /// MEDLINE abbreviates there too.
    /// </summary>
    private bool IsReversedForSure(PageNumber first) => _notation == PageNotation.Bibtex && first.IsAllDigits && first.Digits.EndsWith("00".AsSpan());

    private static int? Compare(string first, string last, PageNumber from, PageNumber to)
    {
        if (first == last)
            return 0;
        int a = RomanNumeral.Read(first.AsSpan());
        int b = RomanNumeral.Read(last.AsSpan());
        bool areOneCase = Ascii.IsUpper(first[0]) == Ascii.IsUpper(last[0]);
        if (a > 0 && b > 0 && areOneCase)
            return a.CompareTo(b);
        return from.CompareTo(to);
    }

    private void JudgeDash(int dash, int end)
    {
        if (_notation == PageNotation.Medline)
            return;
        (int start, int stop) = Trim(dash, end);
        ReadOnlySpan<char> text = _value.AsSpan(start, stop - start);
        if (text.SequenceEqual("--".AsSpan()))
            return;
        _faults.Add(new(text.SequenceEqual("-".AsSpan()) ? PagesProblem.SingleHyphen : PagesProblem.Dash, start, stop - start, "--"));
    }

    /// <summary>Takes what cannot be read as it stands.</summary>
    private void AddText(int start, int end)
    {
        if (start < end)
            _ranges.Add(new(Plain(start, end)));
    }

    private int SkipPageWord(int start, int end)
    {
        ReadOnlySpan<char> text = _value.AsSpan(start, end - start);
        foreach (string word in PageWords)
        {
            if (!Ascii.StartsWith(text, word))
                continue;
            int length = word.Length;
            if (length < text.Length && text[length] == '.')
                length++;
            int blanks = length;
            while (blanks < text.Length && (char.IsWhiteSpace(text[blanks]) || text[blanks] is '~' or '\\'))
                blanks++;
            // p12 is a page of its own kind, p. 12 and pp 12 are not.
            if (blanks == text.Length || (blanks == word.Length && word != "pp") || !Ascii.IsDigit(text[blanks]))
                return start;
            _faults.Add(new(PagesProblem.PageWord, start, blanks, ""));
            return start + blanks;
        }
        return start;
    }

    /// <summary>Words with which MEDLINE ends a list: <c>31-7 contd</c>.</summary>
    private int CutListWord(int start, int end)
    {
        ReadOnlySpan<char> text = _value.AsSpan(start, end - start);
        foreach (string word in ListWords)
        {
            if (text.Length > word.Length + 1 && text.EndsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(text[text.Length - word.Length - 1]))
                return Trim(start, end - word.Length).End;
        }
        return end;
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
        bool isFollowedByPage = at < end && (Ascii.IsDigit(_value[at]) || (at + 1 < end && Ascii.IsLetter(_value[at]) && HasDigit(at, end)));
        if (labelEnd == start || !isFollowedByPage || RomanNumeral.Read(_value.AsSpan(start, labelEnd - start)) > 0)
            return null;
        string label = Plain(start, labelEnd);
        start = at;
        return label;
    }

    /// <summary><c>xiv + 524</c>, <c>xi+98 pp.</c>, <c>63 p.</c>: how many pages there are, not which.</summary>
    private bool IsPageCount(int start, int end)
    {
        ReadOnlySpan<char> text = _value.AsSpan(start, end - start);
        int plus = text.IndexOf('+');
        bool isSum = plus > 0 && text.IndexOf('(') < 0 && plus < text.Length - 1 && HasPage(text.Slice(0, plus)) && HasPage(text.Slice(plus + 1));
        ReadOnlySpan<char> counted = text.TrimEnd('.');
        int digits = Ascii.CountDigits(text);
        ReadOnlySpan<char> word = counted.Slice(Math.Min(digits, counted.Length)).Trim();
        bool hasWord = digits > 0 && (word.Equals("p".AsSpan(), StringComparison.OrdinalIgnoreCase) || word.Equals("pp".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || word.Equals("pages".AsSpan(), StringComparison.OrdinalIgnoreCase)) && counted.Length > digits && (char.IsWhiteSpace(counted[digits]) || counted.Length < text.Length || word.Length > 1);
        if (!isSum && !hasWord)
            return false;
        _faults.Add(new(PagesProblem.PageCount, start, end - start, null));
        return true;
    }

    private static bool HasPage(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return RomanNumeral.Read(text) > 0 || (text.Length > 0 && Ascii.IsDigit(text[0]));
    }

    /// <summary>Words without a number (<c>to appear</c>), question marks, an address, or a sentence behind a range.</summary>
    private bool IsNotPages(int start, int end)
    {
        ReadOnlySpan<char> text = _value.AsSpan(start, end - start);
        if (text.IndexOf("\\bibstring".AsSpan()) >= 0)
            return false;
        bool isWords = !HasDigit(start, end) && IsNoPage(Plain(start, end)) && PageDash.Find(text).Index < 0;
        bool isEprint = text.StartsWith("arXiv:".AsSpan(), StringComparison.OrdinalIgnoreCase) || (text.IndexOf('/') > 1 && Ascii.IsLetter(text[0]) && ArXivId.Read(text.ToString()).IsGood);
        if (isWords || isEprint)
        {
            _faults.Add(new(PagesProblem.NotPages, start, end - start, null));
            return true;
        }
        int remark = FindRemark(text);
        if (remark <= 0)
            return false;
        _faults.Add(new(PagesProblem.NotPages, start + remark, text.Length - remark, null));
        return true;
    }

    /// <summary>Where behind pages other text begins: <c>161--174 (1972)</c>, <c>4457--4469 \textbf{check}</c>.</summary>
    private static int FindRemark(ReadOnlySpan<char> text)
    {
        int page = 0;
        while (page < text.Length && !char.IsWhiteSpace(text[page]))
            page++;
        int rest = page;
        while (rest < text.Length && char.IsWhiteSpace(text[rest]))
            rest++;
        bool startsRemark = rest < text.Length && (text[rest] is '(' or '\\' || (char.IsLetter(text[rest]) && rest + 3 < text.Length && char.IsLetter(text[rest + 1]) && char.IsLetter(text[rest + 2])));
        return startsRemark && !text.Slice(rest).StartsWith("\\psq".AsSpan()) && Ascii.CountDigits(text) > 0 ? rest : -1;
    }

    /// <summary>Whether a text cannot be a page: no digit, no Roman numeral, no letter of a script without pages like <c>c</c> or <c>Cover</c>.</summary>
    private static bool IsNoPage(string page)
    {
        if (page.Length <= 1)
            return page is "&" or "?" or "-";
        foreach (char c in page)
        {
            if (Ascii.IsDigit(c) || c > 0x7F)
                return false;
        }
        int hyphen = page.LastIndexOf('-');   // III-IV
        return RomanNumeral.Read(page.AsSpan(hyphen + 1)) == 0 && !page.StartsWith("\\psq", StringComparison.Ordinal);
    }

    private bool HasDigit(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Ascii.IsDigit(_value[i]))
                return true;
        }
        return false;
    }

    /// <summary>The text without the braces that protect hyphens; those of a command stay.</summary>
    private string Plain(int start, int end)
    {
        ReadOnlySpan<char> text = _value.AsSpan(start, end - start);
        return text.IndexOfAny('{', '}') < 0 || text.IndexOf('\\') >= 0 ? text.ToString() : text.ToString().Replace("{", "").Replace("}", "");
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
