using System.Buffers;

namespace BibGen.Formats.Bibtex;

/// <summary>
/// Which brace closes which, for the rest of a text, found in one pass. Only files whose braces do not balance need it: there a search for
/// the closing brace of one value ends at the end of the file, and would be made again for every value.
/// </summary>
internal sealed class BracePairs
{
    private readonly int _count;
    private readonly int[] _opening;
    private readonly int[] _closing;

    /// <summary>The pairs of <paramref name="text"/> from a place on. A closing brace too many closes nothing.</summary>
    public BracePairs(ReadOnlySpan<char> text, int from)
    {
        foreach (char c in text.Slice(from))
            _count += c == '{' ? 1 : 0;
        _opening = ArrayPool<int>.Shared.Rent(_count);
        _closing = ArrayPool<int>.Shared.Rent(_count);

        int next = 0;
        int innermost = -1; // Until it closes, a brace holds the number of the one around it.
        for (int at = from; ; at++)
        {
            int step = text.Slice(at).IndexOfAny('{', '}');
            if (step < 0)
                break;
            at += step;
            if (text[at] == '{')
            {
                _opening[next] = at;
                _closing[next] = innermost;
                innermost = next++;
            }
            else if (innermost >= 0)
            {
                int outer = _closing[innermost];
                _closing[innermost] = at;
                innermost = outer;
            }
        }

        for (; innermost >= 0;)
        {
            int outer = _closing[innermost];
            _closing[innermost] = -1;
            innermost = outer;
        }
    }

    /// <summary>Where the brace at <paramref name="open"/> is closed; -1 when it is not.</summary>
    public int ClosingOf(int open) => _closing[Array.BinarySearch(_opening, 0, _count, open)];

    /// <summary>Gives the memory back. The pairs cannot be asked for afterwards.</summary>
    public void Return()
    {
        ArrayPool<int>.Shared.Return(_opening);
        ArrayPool<int>.Shared.Return(_closing);
    }
}
