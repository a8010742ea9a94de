using System.Runtime.CompilerServices;
using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>Looking ahead without reading.</summary>
internal ref partial struct BibtexParser
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly char CharAt(int position) => position < _text.Length ? _text[position] : '\0';

    /// <summary>Notes that the text has been looked at up to a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void LookAt(int position)
    {
        if (position > _reach)
            _reach = position;
    }

    private int SkipWhiteSpace(int position)
    {
        ReadOnlySpan<char> text = _text;
        while ((uint)position < (uint)text.Length && BibtexCharacters.IsWhiteSpace(text[position]))
            position++;
        LookAt(position);
        return position;
    }

    private int SkipName(int position)
    {
        ReadOnlySpan<char> text = _text;
        while ((uint)position < (uint)text.Length && BibtexCharacters.IsName(text[position]))
            position++;
        LookAt(position);
        return position;
    }

    /// <summary>Skips what btparse allows between <c>@</c>, type and delimiter: white space, and comments that stand alone in their lines.</summary>
    private int SkipHeaderTrivia(int position)
    {
        int next = SkipWhiteSpace(position);
        int first = next;
        while (CharAt(next) == '%' && LineEnd(position) < next)
        {
            if (next >= _triviaFrom && next < _triviaEnd)
            {
                LookAt(_triviaEnd);
                return _triviaEnd; // Else every '@' in a row of comments would go through the rest of them.
            }

            position = LineEnd(next);
            next = SkipWhiteSpace(position);
        }

        if (next > first)
            (_triviaFrom, _triviaEnd) = (first, next);
        return next;
    }

    /// <summary>
    /// Whether an entry goes on at <paramref name="position"/> although its opening delimiter is missing: an optional key, a comma, and a field.
    /// </summary>
    private bool IsEntryWithoutDelimiter(int position)
    {
        int comma = SkipWhiteSpace(SkipName(position));
        return CharAt(comma) == ',' && IsFieldStart(SkipWhiteSpace(comma + 1));
    }

    /// <summary>Skips white space and comments. biber reads <c>%</c> between fields as the start of a comment, BibTeX as an error.</summary>
    private void SkipTrivia(string? key)
    {
        while (true)
        {
            _at = SkipWhiteSpace(_at);
            if (CharAt(_at) != '%')
                return;
            int length = _text.Slice(_at).IndexOfAny('\r', '\n');
            int end = length < 0 ? _text.Length : _at + length;
            if (!_commentReported)
                Report(BibtexErrors.ReadersDisagree, SourceSpan.FromBounds(_at, end), key,
                    "BibTeX knows no comments inside an entry and drops the rest of it; biber ignores the line, and so does BibGen");
            _commentReported = true;
            _at = end;
        }
    }

    /// <summary>Whether <c>name =</c> stands at <paramref name="position"/>.</summary>
    private bool IsFieldStart(int position)
    {
        int end = SkipName(position);
        return end > position && CharAt(SkipWhiteSpace(end)) == '=';
    }

    /// <summary>Whether <c>@type{</c> stands at <paramref name="position"/> as the first thing in its line.</summary>
    private bool IsEntryStart(int position)
    {
        if (CharAt(position) != '@')
            return false;
        int before = position - 1;
        while (before >= 0 && _text[before] is ' ' or '\t')
            before--;
        if (before >= 0 && _text[before] is not ('\n' or '\r'))
            return false;
        int typeStart = SkipWhiteSpace(position + 1);
        int typeEnd = SkipName(typeStart);
        return typeEnd > typeStart && CharAt(SkipWhiteSpace(typeEnd)) is '{' or '(';
    }

    /// <summary>Whether a <c>%</c> stands before <paramref name="position"/> in its line, with nothing that could be an entry between.</summary>
    private readonly bool IsBehindPercent(int position)
    {
        ReadOnlySpan<char> before = _text.Slice(_freeStart, position - _freeStart);
        int line = before.LastIndexOfAny('\r', '\n');
        return before.Slice(line + 1).IndexOf('%') >= 0;
    }

    /// <summary>The end of the line in which <paramref name="position"/> stands.</summary>
    private int LineEnd(int position)
    {
        if (position < _lineFrom || position > _lineEnd)
        {
            int length = _text.Slice(position).IndexOfAny('\r', '\n');
            _lineFrom = position;
            _lineEnd = length < 0 ? _text.Length : position + length;
        }

        LookAt(_lineEnd);
        return _lineEnd;
    }

    /// <summary>
    /// Whether the entry that opens at <paramref name="open"/> after a <c>%</c> goes on in a line that begins with <c>%</c> too: somebody has commented it
    /// out.
    /// </summary>
    private bool IsCommentedOut(int open)
    {
        int end = LineEnd(open);
        if (CharAt(SkipWhiteSpace(end)) != '%')
            return false;
        int depth = 0;
        foreach (char c in _text.Slice(open, end - open))
            depth += c is '{' or '(' ? 1 : c is '}' or ')' ? -1 : 0;
        return depth > 0;
    }

    /// <summary>The first place in a stretch where <c>@type{</c> stands, at a line start or not; -1 when there is none.</summary>
    private int FindEntryStart(int from, int to)
    {
        while (from < to)
        {
            int next = _text.Slice(from, to - from).IndexOf('@');
            if (next < 0)
                return -1;
            from += next;
            int typeEnd = SkipName(from + 1);
            if (typeEnd > from + 1 && CharAt(SkipWhiteSpace(typeEnd)) == '{')
                return from;
            from++;
        }

        return -1;
    }

    /// <summary>
    /// The first place from <paramref name="position"/> on where an entry begins a line; the length of the text when there is none. Each <c>@</c> is checked
    /// once.
    /// </summary>
    private int NextEntryStart(int position)
    {
        if (_entryStartFrom < 0 || position < _entryStartFrom || position > _entryStart)
        {
            int before = _reach;
            _reach = 0;
            _entryStartFrom = position;
            _entryStart = FindLineWithEntry(position);
            LookAt(_entryStart);
            _entryStartReach = _reach;
            _reach = before;
        }

        LookAt(_entryStartReach);
        return _entryStart;
    }

    private int FindLineWithEntry(int position)
    {
        for (int at = position; ; at++)
        {
            int next = _text.Slice(at).IndexOf('@');
            if (next < 0)
                return _text.Length;
            at += next;
            if (IsEntryStart(at))
                return at;
        }
    }

    /// <summary>The brace that closes the one at <paramref name="open"/>; -1 when there is none.</summary>
    private int FindClosingBrace(int open)
    {
        if (_pairs is not null)
            return Paired(open);
        int depth = 1;
        int at = open + 1;
        int limit = NextEntryStart(open);
        while (true)
        {
            int next = _text.Slice(at, limit - at).IndexOfAny('{', '}');
            if (next < 0)
                break;
            at += next;
            if (_text[at] == '{')
                depth++;
            else if (--depth == 0)
                return at; // Before the next entry, which has been looked at.
            at++;
        }

        _lookAhead += limit - open;
        _pairs = new BracePairs(_text, _block.Start); // Reading never goes back behind the start of a block.
        return Paired(open);
    }

    private int Paired(int open)
    {
        int close = _pairs!.ClosingOf(open);
        LookAt(close < 0 ? _text.Length : close);
        return close;
    }

    /// <summary>The parenthesis that closes the one at <paramref name="open"/>, braces and inner parentheses skipped; -1 when there is none.</summary>
    private int FindClosingParenthesis(int open)
    {
        int depth = 0;
        int at = open;
        while (at < _text.Length)
        {
            int next = _text.Slice(at).IndexOfAny('(', ')');
            LookAt(next < 0 ? _text.Length : at + next);
            if (next < 0 || (_lookAhead += next + 1) > MostLookAhead)
                return -1;
            at += next;
            depth += _text[at] == '(' ? 1 : -1;
            if (depth == 0)
                return at;
            at++;
        }

        return -1;
    }
}
