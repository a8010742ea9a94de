
namespace BibGen.Values.Latex;

/// <summary>Character references that exports from publishers' pages leave in values (<c>Psychology &amp;amp; Marketing</c>).</summary>
internal static class HtmlCharacterReference
{
    private const int LongestName = 6;

    private static readonly (string Name, char Character)[] Names =
    [
        ("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\''), ("nbsp", '\u00A0'), ("ndash", '–'), ("mdash", '—'),
    ];

    /// <summary>Length of the character reference that <paramref name="text"/> begins with; zero when it begins with none.</summary>
    /// <param name="text">Text that begins with <c>&amp;</c>.</param>
    /// <param name="character">The character it stands for.</param>
    public static int LengthAt(ReadOnlySpan<char> text, out char character)
    {
        character = '\0';
        ReadOnlySpan<char> name = text.Slice(1, Math.Min(text.Length - 1, LongestName + 1));
        int length = name.IndexOf(';');
        if (length < 2)
            return 0;
        name = name.Slice(0, length);
        if (name[0] == '#')
            return TryNumber(name.Slice(1), out character) ? length + 2 : 0;
        foreach ((string known, char value) in Names)
        {
            if (name.SequenceEqual(known.AsSpan()))
            {
                character = value;
                return length + 2;
            }
        }

        return 0;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out char character)
    {
        bool isHex = digits[0] is 'x' or 'X';
        int number = 0;
        foreach (char c in isHex ? digits.Slice(1) : digits)
        {
            int digit = Digits.ValueOf(c);
            if (digit >= (isHex ? 16 : 10))
            {
                number = 0;
                break;
            }

            number = (number * (isHex ? 16 : 10)) + digit;
        }

        character = (char)number;
        return number is >= ' ' and <= char.MaxValue && !char.IsSurrogate(character) && !char.IsControl(character);
    }
}
