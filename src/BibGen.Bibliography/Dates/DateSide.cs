namespace BibGen.Dates;

/// <summary>A date without a slash: all of a value, or one side of a range (ISO 8601-1 §4, ISO 8601-2 §4.2–4.8, as biber 2.18 reads them).</summary>
internal ref struct DateSide
{
    private readonly ReadOnlySpan<char> _text;
    private int _at;

    /// <summary>Prepares to read <paramref name="text"/>, which stands at <paramref name="offset"/> of the value.</summary>
    public DateSide(ReadOnlySpan<char> text, int offset)
    {
        _text = text;
        Offset = offset;
        _at = 0;
    }

    /// <summary>Where it stands in the value.</summary>
    public int Offset { get; }

    /// <summary>Its length in the value.</summary>
    public readonly int Length => _text.Length;

    /// <summary>The date, or the first of those that it covers; null for a year beyond the range of <see cref="int"/>.</summary>
    public PartialDate? First { get; private set; }

    /// <summary>The last date of those that it covers; null when it is a single one.</summary>
    public PartialDate? Last { get; private set; }

    /// <summary>Whether it leaves digits open (<c>199X</c>, <c>1999-XX</c>).</summary>
    public bool IsUnspecified { get; private set; }

    /// <summary>Its season.</summary>
    public Season Season { get; private set; }

    /// <summary>Whether <c>~</c> or <c>%</c> follows.</summary>
    public bool IsApproximate { get; private set; }

    /// <summary>Whether <c>?</c> or <c>%</c> follows.</summary>
    public bool IsUncertain { get; private set; }

    /// <summary>Why it is no date.</summary>
    public DateProblem Problem { get; private set; }

    private readonly ReadOnlySpan<char> Rest => _text.Slice(_at);

    /// <summary>Reads it; false with <see cref="Problem"/> when it is no date.</summary>
    public bool Read()
    {
        if (_text.Length > 1 && _text[0] == 'Y')
            return ReadLongYear();

        int sign = _text.Length > 0 && _text[0] == '-' ? -1 : 1;
        _at = sign < 0 ? 1 : 0;
        int length = RunLength();
        int year = Number(4);
        if (length != 4 || year < 0)
            return length == 4 ? ReadOpenYear(IsOpen(2, 2) ? 2 : IsOpen(3, 1) ? 1 : 0) : FailAtYear(length);
        year *= sign;
        _at += 4;
        if (!StartsWith('-'))
        {
            First = new PartialDate(year);
            return ReadEnd();
        }

        _at++;
        return ReadMonth(year);
    }

    private bool ReadMonth(int year)
    {
        int length = RunLength();
        if (length == 2 && IsOpen(0, 2))
            return ReadOpenMonth(year);
        int month = Number(2);
        bool division = YearDivisions.Has(month);
        if (length != 2 || !(month is >= 1 and <= 12 || division))
            return Fail(DateProblemKind.Month, length);
        _at += 2;
        if (division)
        {
            Season = YearDivisions.SeasonOf(month);
            (int first, int last) = YearDivisions.MonthsOf(month);
            First = new PartialDate(year, first);
            Last = last == 0 ? null : new PartialDate(year, last);
            return ReadEnd();
        }

        if (!StartsWith('-'))
        {
            First = new PartialDate(year, month);
            return ReadEnd();
        }

        _at++;
        return ReadDay(year, month);
    }

    private bool ReadDay(int year, int month)
    {
        int length = RunLength();
        if (length == 2 && IsOpen(0, 2))
        {
            _at += 2;
            return Cover(new PartialDate(year, month, 1), new PartialDate(year, month, Calendar.DaysIn(year, month)));
        }

        int day = Number(2);
        if (length != 2 || day < 1 || day > Calendar.DaysIn(year, month))
            return Fail(DateProblemKind.Day, length);
        _at += 2;
        First = new PartialDate(year, month, day);
        if (StartsWith('T'))
        {
            int time = DateTimeOfDay.LengthOf(Rest);
            if (time == 0)
                return Fail(DateProblemKind.Time, Rest.Length);
            _at += time;
        }

        return ReadEnd();
    }

    /// <summary><c>199X</c> and <c>19XX</c>.</summary>
    private bool ReadOpenYear(int open)
    {
        int known = Number(4 - open);
        if (open == 0 || known < 0)
            return FailAtYear(4);
        int size = open == 1 ? 10 : 100;
        _at += 4;
        return Cover(new PartialDate(known * size), new PartialDate((known * size) + size - 1));
    }

    /// <summary><c>1999-XX</c> and <c>1999-XX-XX</c>.</summary>
    private bool ReadOpenMonth(int year)
    {
        _at += 2;
        if (!StartsWith('-'))
            return Cover(new PartialDate(year, 1), new PartialDate(year, 12));
        _at++;
        int length = RunLength();
        if (length != 2 || !IsOpen(0, 2))
            return Fail(DateProblemKind.Day, length);
        _at += 2;
        return Cover(new PartialDate(year, 1, 1), new PartialDate(year, 12, 31));
    }

    /// <summary>A date with open digits, which biber reads only where nothing else stands: no sign, no <c>?</c>, <c>~</c> or <c>%</c>.</summary>
    private bool Cover(PartialDate first, PartialDate last)
    {
        if (_at < _text.Length || _text[0] == '-')
            return Fail(DateProblemKind.Malformed, Rest.Length);
        First = first;
        Last = last;
        IsUnspecified = true;
        return true;
    }

    /// <summary><c>Y17000000002</c>: five digits or more.</summary>
    private bool ReadLongYear()
    {
        _at = 1;
        bool negative = StartsWith('-');
        if (negative)
            _at++;
        int length = RunLength();
        long year = 0;
        for (int i = 0; i < length; i++)
        {
            int digit = DigitAt(_at + i);
            if (digit < 0)
                return Fail(DateProblemKind.Year, length);
            year = Math.Min((year * 10) + digit, int.MaxValue + 1L);
        }

        if (length < 5)
            return Fail(DateProblemKind.Year, length);
        _at += length;
        if (year <= int.MaxValue)
            First = new PartialDate((int)(negative ? -year : year));
        return ReadEnd();
    }

    /// <summary>The qualifiers, in the order in which biber takes them off: <c>%</c>, <c>~</c>, <c>?</c>.</summary>
    private bool ReadEnd()
    {
        if (StartsWith('%'))
        {
            IsApproximate = IsUncertain = true;
            _at++;
        }

        if (StartsWith('~'))
        {
            IsApproximate = true;
            _at++;
        }

        if (StartsWith('?'))
        {
            IsUncertain = true;
            _at++;
        }

        return _at == _text.Length || Fail(DateProblemKind.Malformed, Rest.Length);
    }

    private readonly bool StartsWith(char c) => _at < _text.Length && _text[_at] == c;

    private readonly bool IsOpen(int start, int count) => Rest.Slice(start, count).TrimStart('X').IsEmpty;

    /// <summary>Length of the run of letters and digits here: what stands in the place of a year, a month or a day.</summary>
    private readonly int RunLength()
    {
        int end = _at;
        while (end < _text.Length && char.IsLetterOrDigit(_text[end]) && !(_text[end] == 'T' && end > _at))
            end++;
        return end - _at;
    }

    /// <summary>The number that <paramref name="count"/> digits make here; -1 when they are not all digits.</summary>
    private readonly int Number(int count)
    {
        int number = 0;
        for (int i = 0; i < count; i++)
        {
            int digit = DigitAt(_at + i);
            if (digit < 0)
                return -1;
            number = (number * 10) + digit;
        }

        return number;
    }

    /// <summary>Digits are those of any script, as for biber (<c>१९८७</c>).</summary>
    private readonly int DigitAt(int at)
    {
        if (at >= _text.Length)
            return -1;
        char c = _text[at];
        if (c < 128)
            return c is >= '0' and <= '9' ? c - '0' : -1;
        return System.Globalization.CharUnicodeInfo.GetDecimalDigitValue(c);
    }

    /// <summary>A year of too few or too many digits, or something else altogether (<c>May 2011</c>).</summary>
    private bool FailAtYear(int length)
    {
        bool isYear = length > 0 && (Rest.Length == length || Rest[length] == '-') && _text.IndexOf(' ') < 0;
        for (int i = 0; i < length; i++)
            isYear &= DigitAt(_at + i) >= 0;
        if (isYear)
            return Fail(DateProblemKind.Year, length);
        _at = 0;
        return Fail(DateProblemKind.Malformed, _text.Length);
    }

    private bool Fail(DateProblemKind kind, int length)
    {
        Problem = new DateProblem(kind, Offset + _at, length);
        return false;
    }
}
