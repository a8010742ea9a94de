using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>
/// The items of a field that lists several numbers, between commas, semicolons, slashes, <c>and</c>, or blanks where each side is a
/// whole number.
/// </summary>
/// <remarks>Remarks in round brackets may hold anything.</remarks>
internal ref struct IdentifierList
{
    private readonly string _value;
    private readonly int _digitsOfAnItem;
    private readonly int _last;
    private int _next;

    /// <summary>Starts before the first item.</summary>
    /// <param name="value">The field's value.</param>
    /// <param name="digitsOfAnItem">The fewest digits an item has: a blank within <c>0 201 13447 0</c> is none between items.</param>
    public IdentifierList(string value, int digitsOfAnItem)
    {
        _value = value;
        _digitsOfAnItem = digitsOfAnItem;
        IdentifierText whole = new(value);
        _next = whole.Start;
        _last = whole.End;
        Start = End = _next;
    }

    /// <summary>Place of the item.</summary>
    public int Start { get; private set; }

    /// <summary>Place after the item.</summary>
    public int End { get; private set; }

    /// <summary>Goes to the next item that is not empty.</summary>
    public bool MoveNext()
    {
        while (_next < _last)
        {
            Start = _next;
            End = FindEnd();
            while (Start < End && char.IsWhiteSpace(_value[Start]))
                Start++;
            while (Start < End && char.IsWhiteSpace(_value[End - 1]))
                End--;
            if (Start < End)
                return true;
        }
        return false;
    }

    private int FindEnd()
    {
        int digits = 0;
        int depth = 0;
        for (int i = _next; i < _last; i++)
        {
            char c = _value[i];
            if (c == '(')
                depth++;
            else if (c == ')')
                depth = Math.Max(0, depth - 1);
            if (depth > 0)
                continue;
            if (Ascii.IsDigit(c) || (c is 'X' or 'x' && digits > 0))
                digits++;
            int separator = c is ',' or ';' or '/' ? 1
                : !char.IsWhiteSpace(c) ? 0
                : Ascii.StartsWith(_value.AsSpan(i + 1, _last - i - 1), "and ") ? 5
                : digits >= _digitsOfAnItem && i + 1 < _last && Ascii.IsDigit(_value[i + 1]) ? 1 : 0;
            if (separator == 0)
                continue;
            _next = Math.Min(i + separator, _last);
            return i;
        }
        _next = _last;
        return _last;
    }
}
