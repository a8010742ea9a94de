using BibGen.Text;

namespace BibGen.Names;

/// <summary>Walks a raw name list once and gives the raw parts of each name, without allocating.</summary>
/// <remarks>BibTeX's algorithm with the policy of names-vectors.json: Unicode letter case, and no token ends at a hyphen.</remarks>
internal ref struct NameListEnumerator
{
    private readonly ReadOnlySpan<char> _list;
    private readonly int _start;
    private int _at;
    private NameParts _current;

    /// <summary>Begins before the first name of <paramref name="list"/>, the raw value of a field.</summary>
    public NameListEnumerator(ReadOnlySpan<char> list)
    {
        int start = 0;
        int end = list.Length;
        while (start < end && NameToken.IsWhite(list[start]))
            start++;
        while (end > start && NameToken.IsWhite(list[end - 1]))
            end--;
        _list = list.Slice(0, end);
        _start = _at = start;
    }

    /// <summary>The name at which the walk stands.</summary>
    public readonly NameParts Current => _current;

    /// <summary>Lets <c>foreach</c> walk the list.</summary>
    public readonly NameListEnumerator GetEnumerator() => this;

    /// <summary>Goes to the next name; false behind the last.</summary>
    public bool MoveNext()
    {
        ReadOnlySpan<char> list = _list;
        int at = _at;
        if (at >= list.Length)
            return false;

        int nameStart = -1;
        int nameEnd = at;
        int commas = 0;
        int trailingComma = -1;
        Segments segments = new(list);
        while (true)
        {
            for (; at < list.Length && NameToken.IsSeparator(list[at]); at++)
            {
                if (list[at] != ',')
                    continue;
                commas++;
                if (trailingComma < 0)
                    trailingComma = at;
                if (nameStart < 0)
                    nameStart = at;
            }

            int start = at;
            if (start == list.Length)
                break;
            at = NameToken.EndOf(list, start);
            if (at - start == 3 && IsSeparator(start))
            {
                if (nameStart < 0)
                    (nameStart, nameEnd) = (start, at);
                break;
            }

            if (nameStart < 0)
                nameStart = start;
            nameEnd = at;
            trailingComma = -1;
            segments.Add(start, at, commas);
        }

        _at = at;
        if (trailingComma >= 0 && nameStart >= trailingComma)
            nameEnd = trailingComma + 1;
        nameStart = nameStart < 0 ? nameEnd : nameStart;
        _current = segments.ToParts(SourceSpan.FromBounds(nameStart, Math.Max(nameStart, nameEnd)), trailingComma);
        return true;
    }

    /// <summary>Whether the token of three characters at <paramref name="at"/> is the <c>and</c> between names: in any case, with white space on both sides.</summary>
    private readonly bool IsSeparator(int at) =>
        (_list[at] | 0x20) == 'a' && (_list[at + 1] | 0x20) == 'n' && (_list[at + 2] | 0x20) == 'd'
        && at > _start && NameToken.IsWhite(_list[at - 1])
        && at + 3 < _list.Length && NameToken.IsWhite(_list[at + 3]);

    /// <summary>Collects the tokens of one name between its commas.</summary>
    private ref struct Segments(ReadOnlySpan<char> list)
    {
        private readonly ReadOnlySpan<char> _list = list;
        private int _commas;
        private bool _any;

        // Before the first comma: its bounds, its last token, and from the first to the last lower-case token that is not the last token.
        private int _start, _end, _lastToken = -1, _vonStart = -1, _vonEnd, _afterVon;

        // Between the commas, and behind the second.
        private int _secondStart, _secondEnd, _thirdStart, _thirdEnd;

        public void Add(int start, int end, int commas)
        {
            _commas = commas;
            _any = true;
            if (commas == 0)
            {
                // Only now is it known that the token before is not the last.
                if (_lastToken < 0)
                {
                    _start = start;
                }
                else if (NameToken.IsLower(_list.Slice(_lastToken, _end - _lastToken)))
                {
                    if (_vonStart < 0)
                        _vonStart = _lastToken;
                    _vonEnd = _end;
                    _afterVon = start;
                }

                _lastToken = start;
                _end = end;
            }
            else if (commas == 1)
            {
                if (_secondEnd == 0)
                    _secondStart = start;
                _secondEnd = end;
            }
            else
            {
                if (_thirdEnd == 0)
                    _thirdStart = start;
                _thirdEnd = end;
            }
        }

        public readonly NameParts ToParts(SourceSpan name, int trailingComma)
        {
            if (!_any)
                return new NameParts(_list) { Span = name, TrailingComma = trailingComma };

            SourceSpan first, von = default, last = default, jr = default;
            SourceSpan second = SourceSpan.FromBounds(_secondStart, _secondEnd);
            if (_commas == 0)
            {
                int behindFirst = _vonStart < 0 ? _lastToken : _vonStart;
                first = Trimmed(_start, behindFirst);
                last = SourceSpan.FromBounds(_vonStart < 0 ? _lastToken : _afterVon, _end);
                if (_vonStart >= 0)
                    von = SourceSpan.FromBounds(_vonStart, _vonEnd);
            }
            else
            {
                if (_vonStart >= 0)
                    von = SourceSpan.FromBounds(_start, _vonEnd);
                if (_lastToken >= 0)
                    last = SourceSpan.FromBounds(_vonStart < 0 ? _start : _afterVon, _end);
                first = _commas == 1 ? second : SourceSpan.FromBounds(_thirdStart, _thirdEnd);
                jr = _commas == 1 ? default : second;
            }

            return new NameParts(_list)
            {
                Span = name, FirstSpan = first, VonSpan = von, LastSpan = last, JrSpan = jr, Commas = _commas, TrailingComma = trailingComma,
            };
        }

        private readonly SourceSpan Trimmed(int start, int end)
        {
            while (end > start && NameToken.IsSeparator(_list[end - 1]))
                end--;
            return SourceSpan.FromBounds(start, end);
        }
    }
}
