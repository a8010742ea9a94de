using BibGen.Model;

namespace BibGen.Values.Dates;

/// <summary>A date without a slash: all of a value, or one side of a range (ISO 8601-1 §4, ISO 8601-2 §4.2–4.8, as biber 2.18 reads them).</summary>
internal ref struct DateSide
{
    private DateCursor _cursor;

    /// <summary>Prepares to read <paramref name="text"/>, which stands at <paramref name="offset"/> of the value.</summary>
    public DateSide(ReadOnlySpan<char> text, int offset)
    {
        _cursor = new DateCursor(text);
        Offset = offset;
    }

    /// <summary>Where it stands in the value.</summary>
    public int Offset { get; }

    /// <summary>Its length in the value.</summary>
    public readonly int Length => _cursor.Text.Length;

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

    /// <summary>Reads it; false with <see cref="Problem"/> when it is no date.</summary>
    public bool Read()
    {
        if (_cursor.Text.Length > 1 && _cursor.Text[0] == 'Y')
            return ReadLongYear();

        int sign = _cursor.Text.Length > 0 && _cursor.Text[0] == '-' ? -1 : 1;
        _cursor.At = sign < 0 ? 1 : 0;
        int length = _cursor.RunLength();
        int year = _cursor.Number(4);
        if (length != 4 || year < 0)
            return length == 4 ? ReadOpenYear(_cursor.IsOpen(2, 2) ? 2 : _cursor.IsOpen(3, 1) ? 1 : 0) : FailAtYear(length);
        year *= sign;
        _cursor.At += 4;
        if (!_cursor.StartsWith('-'))
        {
            First = new PartialDate(year);
            return ReadEnd();
        }

        _cursor.At++;
        return ReadMonth(year);
    }

    private bool ReadMonth(int year)
    {
        int length = _cursor.RunLength();
        if (length == 2 && _cursor.IsOpen(0, 2))
            return ReadOpenMonth(year);
        int month = _cursor.Number(2);
        bool division = YearDivisions.Has(month);
        if (length != 2 || !(month is >= 1 and <= 12 || division))
            return Fail(DateProblemKind.Month, length);
        _cursor.At += 2;
        if (division)
        {
            Season = YearDivisions.SeasonOf(month);
            (int first, int last) = YearDivisions.MonthsOf(month);
            First = new PartialDate(year, first);
            Last = last == 0 ? null : new PartialDate(year, last);
            return ReadEnd();
        }

        if (!_cursor.StartsWith('-'))
        {
            First = new PartialDate(year, month);
            return ReadEnd();
        }

        _cursor.At++;
        return ReadDay(year, month);
    }

    private bool ReadDay(int year, int month)
    {
        int length = _cursor.RunLength();
        if (length == 2 && _cursor.IsOpen(0, 2))
        {
            _cursor.At += 2;
            return Cover(new PartialDate(year, month, 1), new PartialDate(year, month, Calendar.DaysIn(year, month)));
        }

        int day = _cursor.Number(2);
        if (length != 2 || day < 1 || day > Calendar.DaysIn(year, month))
            return Fail(DateProblemKind.Day, length);
        _cursor.At += 2;
        First = new PartialDate(year, month, day);
        if (_cursor.StartsWith('T'))
        {
            int time = DateTimeOfDay.LengthOf(_cursor.Rest);
            if (time == 0)
                return Fail(DateProblemKind.Time, _cursor.Rest.Length);
            _cursor.At += time;
        }

        return ReadEnd();
    }

    /// <summary><c>199X</c> and <c>19XX</c>.</summary>
    private bool ReadOpenYear(int open)
    {
        int known = _cursor.Number(4 - open);
        if (open == 0 || known < 0)
            return FailAtYear(4);
        int size = open == 1 ? 10 : 100;
        _cursor.At += 4;
        return Cover(new PartialDate(known * size), new PartialDate((known * size) + size - 1));
    }

    /// <summary><c>1999-XX</c> and <c>1999-XX-XX</c>.</summary>
    private bool ReadOpenMonth(int year)
    {
        _cursor.At += 2;
        if (!_cursor.StartsWith('-'))
            return Cover(new PartialDate(year, 1), new PartialDate(year, 12));
        _cursor.At++;
        int length = _cursor.RunLength();
        if (length != 2 || !_cursor.IsOpen(0, 2))
            return Fail(DateProblemKind.Day, length);
        _cursor.At += 2;
        return Cover(new PartialDate(year, 1, 1), new PartialDate(year, 12, 31));
    }

    /// <summary>A date with open digits, which biber reads only where nothing else stands: no sign, no <c>?</c>, <c>~</c> or <c>%</c>.</summary>
    private bool Cover(PartialDate first, PartialDate last)
    {
        if (_cursor.At < _cursor.Text.Length || _cursor.Text[0] == '-')
            return Fail(DateProblemKind.Malformed, _cursor.Rest.Length);
        First = first;
        Last = last;
        IsUnspecified = true;
        return true;
    }

    /// <summary><c>Y17000000002</c>: five digits or more.</summary>
    private bool ReadLongYear()
    {
        _cursor.At = 1;
        bool negative = _cursor.StartsWith('-');
        if (negative)
            _cursor.At++;
        int length = _cursor.RunLength();
        long year = 0;
        for (int i = 0; i < length; i++)
        {
            int digit = _cursor.DigitAt(_cursor.At + i);
            if (digit < 0)
                return Fail(DateProblemKind.Year, length);
            year = Math.Min((year * 10) + digit, int.MaxValue + 1L);
        }

        if (length < 5)
            return Fail(DateProblemKind.Year, length);
        _cursor.At += length;
        if (year <= int.MaxValue)
            First = new PartialDate((int)(negative ? -year : year));
        return ReadEnd();
    }

    /// <summary>The qualifiers, in the order in which biber takes them off: <c>%</c>, <c>~</c>, <c>?</c>.</summary>
    private bool ReadEnd()
    {
        if (_cursor.StartsWith('%'))
        {
            IsApproximate = IsUncertain = true;
            _cursor.At++;
        }

        if (_cursor.StartsWith('~'))
        {
            IsApproximate = true;
            _cursor.At++;
        }

        if (_cursor.StartsWith('?'))
        {
            IsUncertain = true;
            _cursor.At++;
        }

        return _cursor.At == _cursor.Text.Length || Fail(DateProblemKind.Malformed, _cursor.Rest.Length);
    }

    /// <summary>A year of too few or too many digits, or something else altogether (<c>May 2011</c>).</summary>
    private bool FailAtYear(int length)
    {
        bool isYear = length > 0 && (_cursor.Rest.Length == length || _cursor.Rest[length] == '-') && _cursor.Text.IndexOf(' ') < 0;
        for (int i = 0; i < length; i++)
            isYear &= _cursor.DigitAt(_cursor.At + i) >= 0;
        if (isYear)
            return Fail(DateProblemKind.Year, length);
        _cursor.At = 0;
        return Fail(DateProblemKind.Malformed, _cursor.Text.Length);
    }

    private bool Fail(DateProblemKind kind, int length)
    {
        Problem = new DateProblem(kind, Offset + _cursor.At, length);
        return false;
    }
}
