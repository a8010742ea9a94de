using System.Globalization;

namespace BibGen.Rules.Syntax;

/// <summary>
/// Tells UTF-8 that was read as Windows-1252 or Latin-1: each of its bytes has become a character. What a first byte and those after it make is
/// taken for it where no language writes these characters side by side.
/// </summary>
internal static class MisreadUtf8
{
    /// <summary>What Windows-1252 shows for the bytes from 0x80 to 0x9F; those that it does not have stay control characters.</summary>
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The lowest byte that a sequence of UTF-8 begins with.</summary>
    private const char FirstLead = '\u00C2';

    /// <summary>The highest of them.</summary>
    private const char LastLead = '\u00F4';

    private const char LastAscii = '\u007F';

    /// <summary>Marks that stand after letters in good text.</summary>
    private const string Punctuation = "«»‘’“”‚„–—…‹›\u00A0";

    /// <summary>Whether a sequence may stand at <paramref name="at"/>: two characters dismiss nearly all accented letters.</summary>
    public static bool MayStand(ReadOnlySpan<char> text, int at) =>
        text[at] is >= FirstLead and <= LastLead && at + 1 < text.Length && text[at + 1] > LastAscii;

    /// <summary>The length of the sequence at <paramref name="at"/>, and what it was; 0 when there is none.</summary>
    public static int At(ReadOnlySpan<char> text, int at, out string meant)
    {
        meant = "";
        char first = text[at];
        int length = first switch { < '\u00E0' => 2, < '\u00F0' => 3, _ => 4 };
        if (!MayStand(text, at) || at + length > text.Length)
            return 0;
        int code = first & (0xFF >> (length + 1));
        bool hasPunctuation = false;
        for (int i = 1; i < length; i++)
        {
            int continuation = ByteOf(text[at + i]);
            if (continuation is < 0x80 or > 0xBF)
                return 0;
            code = (code << 6) | (continuation & 0x3F);
            hasPunctuation |= Punctuation.IndexOf(text[at + i]) >= 0;
        }

        if (!IsCertain(code, hasPunctuation, isWithinWord: at > 0 && char.IsLetter(text[at - 1]) && at + length < text.Length
            && char.IsLetter(text[at + length])))
            return 0;
        meant = char.ConvertFromUtf32(code);
        return length;
    }

    private static int ByteOf(char c)
    {
        if (c is >= '\u00A0' and <= '\u00BF')
            return c;
        int place = Windows1252.IndexOf(c);
        return place >= 0 ? 0x80 + place : c is >= '\u0080' and < '\u00A0' ? c : -1;
    }

    /// <summary>
    /// Whether what comes out is what somebody has written. Ã and Â are rare letters, and none of their languages has them before such signs; Ä and
    /// Å may well stand before a quotation mark.
    /// </summary>
    private static bool IsCertain(int code, bool hasPunctuation, bool isWithinWord) => code switch
    {
        < 0xA0 => false,
        < 0x100 => true,
        < 0x180 => !hasPunctuation || isWithinWord,
        >= 0x370 and < 0x460 => !hasPunctuation || isWithinWord,
        >= 0x2000 and < 0x2300 => true,
        0xFEFF or 0xFFFD or (>= 0xFB00 and <= 0xFB06) => true,
        (>= 0x3040 and < 0x3100) or (>= 0x4E00 and < 0xA000) or (>= 0xAC00 and < 0xD7A4) => !hasPunctuation,
        >= 0x1F300 and < 0x1FB00 => true,
        _ => false,
    };

    /// <summary>Whether a message can show what was meant.</summary>
    public static bool IsVisible(string meant) =>
        meant is not "\uFEFF" and not "\uFFFD" and not "\u00A0" and not "\u00AD" && CharUnicodeInfo.GetUnicodeCategory(meant,
            0) is not UnicodeCategory.Format and not UnicodeCategory.SpaceSeparator;
}
