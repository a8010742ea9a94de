using BibGen.Rules.Syntax;

namespace BibGen.Tests.Rules.Syntax;

public class MisreadUtf8Tests
{
    [Theory]
    [InlineData("Â©", "©")]
    [InlineData("Ã¼", "ü")]
    [InlineData("Ã€", "À")]
    [InlineData("Ã\u0080", "À")] // In Latin-1
    [InlineData("Å¡", "š")]
    [InlineData("Å“", "")] // A letter may stand before a quotation mark
    [InlineData("cÅ“ur", "œ")] // and not within a word.
    [InlineData("Î±", "α")]
    [InlineData("Î“", "")]
    [InlineData("aÎ“b", "Γ")]
    [InlineData("Ð¶", "ж")]
    [InlineData("â€“", "–")]
    [InlineData("â„¢", "™")]
    [InlineData("ï¬\u0081", "ﬁ")]
    [InlineData("ï¿½", "\uFFFD")]
    [InlineData("ï»¿", "\uFEFF")]
    [InlineData("ã\u0081‚", "")]
    [InlineData("ã\u0081¯", "は")]
    [InlineData("ä¸­", "中")]
    [InlineData("ä¸”", "")]
    [InlineData("ã\u0084\u0080", "")] // Behind the syllables of Japanese
    [InlineData("ä·¿", "")] // Before the signs of Chinese
    [InlineData("ä¸\u0080", "一")]
    [InlineData("é¿\u00BF", "\u9FFF")]
    [InlineData("ê\u0080\u0080", "")]
    [InlineData("ê¯¿", "")] // Before the syllables of Korean
    [InlineData("í\u009E£", "힣")]
    [InlineData("í\u009E¤", "")]
    [InlineData("ê°€", "가")]
    [InlineData("ê°”", "")]
    [InlineData("ðŸ˜€", "😀")]
    [InlineData("Á€", "")] // No sequence begins with that byte
    [InlineData("õ€€€", "")]
    [InlineData("Ãx", "")]
    [InlineData("â€", "")]
    [InlineData("â€x", "")]
    [InlineData("Â\u0085", "")] // A control character
    [InlineData("È€", "")] // U+0200, which hardly anybody writes
    public void A_sequence_is_what_was_written_where_no_language_has_these_letters_side_by_side(string text, string expected)
    {
        int at = text.AsSpan().IndexOfAnyInRange('\u00C0', '\u00FF');
        int length = MisreadUtf8.At(text.AsSpan(), at, out string meant);
        Assert.Equal(expected, meant);
        Assert.Equal(expected.Length > 0, length > 0);
    }

    [Theory]
    [InlineData("Â\u0080", true)]
    [InlineData("ô\u00BF", true)]
    [InlineData("Â\u007F", false)]
    [InlineData("Á\u0080", false)]
    [InlineData("õ\u0080", false)]
    [InlineData("Â", false)]
    public void A_sequence_begins_with_one_of_its_first_bytes_and_no_ASCII_behind_it(string text, bool expected) =>
        Assert.Equal(expected, MisreadUtf8.MayStand(text.AsSpan(), 0));

    [Theory]
    [InlineData("ü", true)]
    [InlineData("–", true)]
    [InlineData("😀", true)]
    [InlineData("\u00A0", false)]
    [InlineData("\u00AD", false)]
    [InlineData("\u2003", false)]
    [InlineData("\u200B", false)]
    [InlineData("\uFEFF", false)]
    [InlineData("\uFFFD", false)]
    public void Blanks_and_what_has_no_width_cannot_be_shown(string meant, bool expected) => Assert.Equal(expected, MisreadUtf8.IsVisible(meant));
}
