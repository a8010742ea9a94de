using BibGen.Text;

namespace BibGen.Names;

/// <summary>Walks a raw name list once and gives the raw parts of each name, without allocating.</summary>
/// <remarks>BibTeX's algorithm with the policy of names-vectors.json: Unicode letter case, and no token ends at a hyphen.</remarks>
internal ref struct NameListEnumerator
{
    private readonly ReadOnlySpan<char> _list;
    private readonly int _start;
    private int _at;
    private Bounds _bounds;

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
    public readonly NameParts Current => _bounds.ToParts(_list);

    /// <summary>Lets <c>foreach</c> walk the list.</summary>
    public readonly NameListEnumerator GetEnumerator() => this;

    /// <summary>Goes to the next name; false behind the last.</summary>
    public bool MoveNext()
    {
        ReadOnlySpan<char> list = _list;
        int at = _at;
        if (at >= list.Length)
            return false;

        Bounds bounds = default;
        int nameStart = -1, nameEnd = at;
        int commas = 0, trailingComma = -1;
        int lastToken = -1, lastEnd = 0;
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
            if (at - start == 3 && IsAnd(start))
            {
                if (nameStart < 0)
                    (nameStart, nameEnd) = (start, at);
                break;
            }

            if (nameStart < 0)
                nameStart = start;
            nameEnd = at;
            trailingComma = -1;
            bounds.Commas = commas;
            if (commas > 0)
            {
                bounds.AddBehindComma(start, at);
                continue;
            }

            // Only now is it known that the token before is not the last, so that it may belong to the particle.
            if (lastToken >= 0 && NameToken.IsLower(list.Slice(lastToken, lastEnd - lastToken)))
                bounds.AddToParticle(lastToken, lastEnd, start);
            (lastToken, lastEnd) = (start, at);
        }

        _at = at;
        if (trailingComma >= 0 && nameStart >= trailingComma)
            nameEnd = trailingComma + 1;
        bounds.NameStart = nameStart < 0 ? nameEnd : nameStart;
        bounds.NameEnd = Math.Max(bounds.NameStart, nameEnd);
        bounds.TrailingComma = trailingComma;
        bounds.LastToken = lastToken;
        bounds.LastEnd = lastEnd;
        _bounds = bounds;
        return true;
    }

    /// <summary>Whether the token of three characters at <paramref name="at"/> is the <c>and</c> between names: in any case, with white space on both sides.</summary>
    private readonly bool IsAnd(int at) =>
        (_list[at] | 0x20) == 'a' && (_list[at + 1] | 0x20) == 'n' && (_list[at + 2] | 0x20) == 'd'
        && at > _start && NameToken.IsWhite(_list[at - 1])
        && at + 3 < _list.Length && NameToken.IsWhite(_list[at + 3]);

    /// <summary>Where the tokens of a name stand between its commas.</summary>
    private struct Bounds
    {
        public int NameStart, NameEnd;
        public int Commas, TrailingComma;

        // Before the first comma: the last token, and the run from the first to the last lower-case token that is not the last token.
        public int LastToken, LastEnd;
        private int _vonStart, _vonEnd, _afterVon;

        // Between the commas, and behind the second.
        private int _secondStart, _secondEnd, _thirdStart, _thirdEnd;

        public void AddToParticle(int start, int end, int next)
        {
            if (_afterVon == 0)
                _vonStart = start;
            _vonEnd = end;
            _afterVon = next;
        }

        public void AddBehindComma(int start, int end)
        {
            if (Commas == 1)
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

        public readonly NameParts ToParts(ReadOnlySpan<char> list)
        {
            SourceSpan first = default, von = default, last = default, jr = default;
            bool hasVon = _afterVon > 0;
            if (Commas > 0)
            {
                // With a comma the particle begins with the name, whatever the case of its tokens.
                if (hasVon)
                    von = SourceSpan.FromBounds(NameStart, _vonEnd);
                if (LastToken >= 0)
                    last = SourceSpan.FromBounds(hasVon ? _afterVon : NameStart, LastEnd);
                SourceSpan second = SourceSpan.FromBounds(_secondStart, _secondEnd);
                first = Commas == 1 ? second : SourceSpan.FromBounds(_thirdStart, _thirdEnd);
                jr = Commas == 1 ? default : second;
            }
            else if (LastToken >= 0)
            {
                int firstEnd = hasVon ? _vonStart : LastToken;
                while (firstEnd > NameStart && NameToken.IsSeparator(list[firstEnd - 1]))
                    firstEnd--;
                first = SourceSpan.FromBounds(NameStart, firstEnd);
                if (hasVon)
                    von = SourceSpan.FromBounds(_vonStart, _vonEnd);
                last = SourceSpan.FromBounds(hasVon ? _afterVon : LastToken, LastEnd);
            }

            return new NameParts(list)
            {
                Span = SourceSpan.FromBounds(NameStart, NameEnd),
                FirstSpan = first,
                VonSpan = von,
                LastSpan = last,
                JrSpan = jr,
                Commas = Commas,
                TrailingComma = TrailingComma,
            };
        }
    }
}
