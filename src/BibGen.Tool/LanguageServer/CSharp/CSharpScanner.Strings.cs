namespace BibGen.Tool.LanguageServer.CSharp;

/// <summary>String literals: regular, verbatim and raw, with holes and without.</summary>
internal sealed partial class CSharpScanner
{
    /// <summary>Quotation marks from which on a literal is raw.</summary>
    private const int RawQuotes = 3;

    /// <summary>Whether <c>$</c>, or several, begin a literal here.</summary>
    private bool IsInterpolated()
    {
        int quote = CountFrom(_at, '$');
        return Peek(quote) == '"' || (Peek(quote) == '@' && Peek(quote + 1) == '"');
    }

    private int CountFrom(int start, char c)
    {
        int end = start;
        while (end < _text.Length && _text[end] == c)
            end++;
        return end - start;
    }

    private void ScanString()
    {
        int start = _at;
        int dollars = 0;
        bool isVerbatim = false;
        for (; _text[_at] != '"'; _at++)
        {
            dollars += _text[_at] == '$' ? 1 : 0;
            isVerbatim |= _text[_at] == '@';
        }

        int quotes = isVerbatim ? 1 : CountFrom(_at, '"');
        bool isRaw = quotes >= RawQuotes;
        if (dollars > 0)
        {
            Boundary();
            _at += isRaw ? quotes : 1;
            _strings.Push(new InterpolatedString(dollars, isRaw ? quotes : 0, isVerbatim));
            ScanText();
            return;
        }

        int end = isRaw ? EndOfRaw(_at + quotes, quotes) : quotes == 2 ? _at + 2 : EndOfQuoted(_at + 1, isVerbatim);
        _at = start;
        Add(CSharpTokenKind.String, end - start);
        if (Peek() is 'u' or 'U' && Peek(1) == '8')
            _at += 2;
    }

    private int EndOfQuoted(int at, bool isVerbatim)
    {
        while (at < _text.Length)
        {
            char c = _text[at];
            if (c == '"' && !(isVerbatim && at + 1 < _text.Length && _text[at + 1] == '"'))
                return at + 1;
            if (!isVerbatim && c is '\n' or '\r')
                return at;
            at += c == '"' || (c == '\\' && !isVerbatim) ? 2 : 1;
        }

        return _text.Length;
    }

    private int EndOfRaw(int at, int quotes)
    {
        while (at < _text.Length)
        {
            int next = _text.IndexOf('"', at);
            if (next < 0)
                break;
            int count = CountFrom(next, '"');
            at = next + count;
            if (count >= quotes)
                return at;
        }

        return _text.Length;
    }

    /// <summary>The text of the innermost interpolated string from here on, up to its next hole or its end.</summary>
    private void ScanText()
    {
        InterpolatedString literal = _strings.Peek();
        while (_at < _text.Length)
        {
            char c = _text[_at];
            int count = c is '"' or '{' ? CountFrom(_at, c) : 1;
            if (literal.IsRaw)
            {
                _at += count;
                if (c == '"' && count >= literal.Quotes)
                    break;
                if (c == '{' && count >= literal.Dollars)
                    return;
            }
            else if (c == '{')
            {
                _at += count;
                if (count % 2 == 1)
                    return;
            }
            else if (c == '"')
            {
                bool isPair = literal.IsVerbatim && count > 1;
                _at += isPair ? 2 : 1;
                if (!isPair)
                    break;
            }
            else if (!literal.IsVerbatim && c is '\n' or '\r')
            {
                break;
            }
            else
            {
                _at += c == '\\' && !literal.IsVerbatim ? 2 : 1;
            }
        }

        _at = Math.Min(_at, _text.Length);
        _strings.Pop();
        Boundary();
    }

    /// <summary>What has another meaning in a hole than in other code: its end, and the colon before a format.</summary>
    /// <returns>Whether it was that.</returns>
    private bool ScanInHole(char c)
    {
        InterpolatedString literal = _strings.Peek();
        if (c is '(' or '[' or '{')
        {
            literal.Depth++;
            return false;
        }

        if (literal.Depth > 0)
        {
            literal.Depth -= c is ')' or ']' or '}' ? 1 : 0;
            return false;
        }

        if (c is not ('}' or ':'))
            return false;
        Boundary();
        if (c == ':')
        {
            while (_at < _text.Length && _text[_at] != '}' && (literal.IsRaw || _text[_at] is not ('"' or '\n' or '\r')))
                _at++;
        }

        if (_at < _text.Length && _text[_at] == '}')
            _at += Math.Min(CountFrom(_at, '}'), literal.IsRaw ? literal.Dollars : 1);
        ScanText();
        return true;
    }

    private void Boundary() => Add(CSharpTokenKind.Boundary, 0);

    /// <summary>An interpolated string that is being read.</summary>
    /// <param name="dollars">How many braces open a hole in a raw one.</param>
    /// <param name="quotes">How many quotation marks end a raw one; zero for others.</param>
    /// <param name="isVerbatim">Whether it takes backslashes as they are.</param>
    private sealed class InterpolatedString(int dollars, int quotes, bool isVerbatim)
    {
        public int Dollars => dollars;

        public int Quotes => quotes;

        public bool IsRaw => quotes > 0;

        public bool IsVerbatim => isVerbatim;

        /// <summary>Brackets that are open in the hole.</summary>
        public int Depth { get; set; }
    }
}
