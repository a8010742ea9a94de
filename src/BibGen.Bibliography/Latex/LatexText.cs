using BibGen.Text;

namespace BibGen.Latex;

/// <summary>
/// Turns LaTeX values into Unicode text. What is not known degrades to the text of its arguments; nothing is lost and nothing fails.
/// Not for verbatim fields (<c>url</c>, <c>doi</c>, <c>eprint</c>, <c>file</c>), in which a backslash is a backslash.
/// </summary>
public static class LatexText
{
    private const string Special = "\\{}$~`'";

    /// <summary>The text of <paramref name="value"/> with its formatting.</summary>
    public static RichText Decode(string value) => Decode(value, undecodable: null);

    /// <summary>The text of <paramref name="value"/> with its formatting. Commands that are not known are added to <paramref name="undecodable"/>.</summary>
    public static RichText Decode(string value, ICollection<UndecodableCommand>? undecodable)
    {
        if (IsPlain(value.AsSpan()))
            return new RichText(value);
        var decoder = new LatexDecoder(value.AsSpan(), isName: false, undecodable, hasRuns: true);
        return decoder.DecodeRich();
    }

    /// <summary>The text of <paramref name="value"/> without its formatting; the same string when there is nothing to do.</summary>
    public static string ToPlain(string value) => IsPlain(value.AsSpan()) ? value : Decode(value.AsSpan(), isName: false);

    /// <summary>The text of <paramref name="value"/> without its formatting.</summary>
    internal static string ToPlain(ReadOnlySpan<char> value) => IsPlain(value) ? value.ToString() : Decode(value, isName: false);

    /// <summary>The text of a part of a name, in which a tie is a plain blank.</summary>
    internal static string ToName(ReadOnlySpan<char> value) => IsPlain(value) && value.IndexOfAny('\n', '\t') < 0 ? value.ToString() : Decode(value, isName: true);

    private static string Decode(ReadOnlySpan<char> value, bool isName)
    {
        var decoder = new LatexDecoder(value, isName, undecodable: null, hasRuns: false);
        return decoder.DecodePlain();
    }

    private static bool IsPlain(ReadOnlySpan<char> value) =>
        value.IndexOfAny(Special.AsSpan()) < 0 && value.IndexOf("--".AsSpan()) < 0 && value.IndexOfAny('<', '>') < 0 && value.IndexOf(",,".AsSpan()) < 0
        && !HasCombiningMark(value);

    /// <summary>Letters and marks that stand apart are put together, so that equal texts are equal strings (Unicode NFC).</summary>
    private static bool HasCombiningMark(ReadOnlySpan<char> value)
    {
        foreach (char c in value)
        {
            if (LatexDecoder.IsCombiningMark(c))
                return true;
        }

        return false;
    }
}
