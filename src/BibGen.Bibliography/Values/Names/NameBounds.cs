using BibGen.Text;

namespace BibGen.Values.Names;

/// <summary>Where the tokens of a name stand between its commas.</summary>
internal struct NameBounds
{
    public int NameStart, NameEnd;
    public int Commas, TrailingComma;

    // Before the first comma: the last token, and the run from the first to the last lower-case token that is not the last token.
    public int LastToken, LastEnd;
    private int _vonStart, _vonEnd, _afterVon;

    // Between the commas, and after the second.
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
