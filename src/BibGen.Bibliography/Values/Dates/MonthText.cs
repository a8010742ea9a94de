using BibGen.Model;

namespace BibGen.Values.Dates;

/// <summary>The months and days in what people write into a <c>month</c> field. Zeros stand for what is not said.</summary>
internal struct MonthText
{
    // Numbers that wait for a month after them, as in "28 June--2 July".
    private int _waiting, _waitingLast;
    private bool _daysFirst;
    private bool _hasNames, _hasOtherWords;

    /// <summary>The month, or the first of a range.</summary>
    public int Month { get; private set; }

    /// <summary>The day, or the first of a range.</summary>
    public int Day { get; private set; }

    /// <summary>The last month of a range; the same as <see cref="Month"/> for a range of days.</summary>
    public int LastMonth { get; private set; }

    /// <summary>The last day of a range.</summary>
    public int LastDay { get; private set; }

    /// <summary>The season, the first where there are two.</summary>
    public Season Season { get; private set; }

    /// <summary>
    /// Reads <c>May</c>, <c>5</c>, <c>May--June</c>, <c>8/9</c>, <c>31 May</c>, <c>June 28--July 2</c>, <c>Spring</c>. Numbers of more than two
    /// digits are passed over.
    /// </summary>
    public static MonthText Read(ReadOnlySpan<char> text)
    {
        MonthText months = default;
        for (int at = 0; at < text.Length;)
        {
            DateWord word = DateWord.At(text, at);
            at = word.End;
            if (word is { IsNumber: true, Length: <= 2 } && !IsTime(text, word))
                months.AddNumber(word.Number);
            else if (char.IsLetter(text[word.Start]))
                months.AddWord(word.In(text));
        }

        if (months.Month == 0 && !months._hasOtherWords)
            months.TakeNumbersAlone();
        return months;
    }

    /// <summary>The month that stands in the year field, by name or in a date of numbers; none when there is no name.</summary>
    public static MonthText InYear(ReadOnlySpan<char> text, in YearText years)
    {
        if (years.Month > 0)
            return new MonthText { Month = years.Month, Day = years.Day };
        MonthText months = Read(text);
        return months._hasNames ? months : default;
    }

    /// <summary>Adds the value of a <c>day</c> field, which says nothing without a month.</summary>
    public void AddDays(ReadOnlySpan<char> text)
    {
        if (Month == 0 || Day > 0)
            return;
        for (int at = 0; at < text.Length;)
        {
            DateWord word = DateWord.At(text, at);
            at = word.End;
            if (word is { IsNumber: true, Length: <= 2 })
                AddDayBehindMonth(word.Number);
        }
    }

    /// <summary>Whether a number belongs to a time of day, as in <c>Wed Mar 14 09:14:23 2001</c>.</summary>
    private static bool IsTime(ReadOnlySpan<char> text, DateWord word) =>
        (word.Start > 0 && text[word.Start - 1] == ':') || (word.End < text.Length && text[word.End] == ':');

    private void AddNumber(int number)
    {
        if (Month > 0 && !_daysFirst)
            AddDayBehindMonth(number);
        else if (_waiting == 0)
            _waiting = number;
        else
            _waitingLast = number;
    }

    private void AddDayBehindMonth(int day)
    {
        if (Day == 0 && LastMonth == 0)
            Day = day;
        else
            (LastMonth, LastDay) = (LastMonth == 0 ? Month : LastMonth, day);
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        Season season = SeasonNames.Find(word);
        int month = season == Season.None ? MonthNames.Find(word) : 0;
        if (season != Season.None)
        {
            Season = Season == Season.None ? season : Season;
            _hasNames = true;
        }
        else if (month == 0)
        {
            _hasOtherWords = true;
        }
        else if (Month == 0)
        {
            _hasNames = true;
            _daysFirst = _waiting > 0;
            (Month, Day) = (month, _waiting);
            if (_waitingLast > 0)
                (LastMonth, LastDay) = (month, _waitingLast);
            _waiting = _waitingLast = 0;
        }
        else
        {
            (LastMonth, LastDay) = (month, _waiting);
            _waiting = 0;
        }
    }

    /// <summary>Without a name a number is a month, and two are months or a month and a day, whichever they can be.</summary>
    private void TakeNumbersAlone()
    {
        if (_waiting is >= 1 and <= 12)
        {
            Month = _waiting;
            if (_waitingLast is >= 1 and <= 12)
                LastMonth = _waitingLast;
            else
                Day = _waitingLast;
        }
        else if (_waitingLast is >= 1 and <= 12)
        {
            (Month, Day) = (_waitingLast, _waiting);
        }
    }
}
