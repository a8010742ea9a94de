
namespace BibGen.Values.Names;

/// <summary>Walks a raw name list once and gives the raw parts of each name, without allocating.</summary>
/// <remarks>BibTeX's algorithm with the policy of names-vectors.json: Unicode letter case, and no token ends at a hyphen.</remarks>
internal ref struct NameListEnumerator
{
    private readonly ReadOnlySpan<char> _list;
    private readonly int _start;
    private int _at;
    private NameBounds _bounds;

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

    /// <summary>Goes to the next name; false after the last.</summary>
    public bool MoveNext()
    {
        ReadOnlySpan<char> list = _list;
        int at = _at;
        if (at >= list.Length)
            return false;

        NameBounds bounds = default;
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

    /// <summary>
    /// Whether the token of three characters at <paramref name="at"/> is the <c>and</c> between names: in any case, with white space on both sides.
    /// </summary>
    private readonly bool IsAnd(int at) => at > _start && NameToken.IsWhite(_list[at - 1]) && NameToken.IsAnd(_list, at);
}
