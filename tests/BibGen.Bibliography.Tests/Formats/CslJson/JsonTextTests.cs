using BibGen.Formats.CslJson;
using BibGen.Text;

namespace BibGen.Tests.Formats.CslJson;

/// <summary>Strings of JSON as the text that they stand for, and text as a string of JSON (RFC 8259 §7).</summary>
public sealed class JsonTextTests
{
    [Theory]
    [InlineData("plain é", "plain é")]
    [InlineData("", "")]
    [InlineData("a\"b\\c/d", "a\\\"b\\\\c/d")]
    [InlineData("a\nb\rc\td", "a\\nb\\rc\\td")]
    [InlineData("\u0001\u001f ", "\\u0001\\u001F ")]
    [InlineData("\"", "\\\"")]
    public void Text_is_written_with_the_escapes_that_it_needs(string text, string written) => Assert.Equal(written, JsonText.Write(text));

    /// <summary>White space is folded; each character of the text, and its end, has its place in the string.</summary>
    [Theory]
    [InlineData("a b", "a b", null)]
    [InlineData("  a \t\n b ", "a b", null)]
    [InlineData("\\u0041b", "Ab", "0 6 7")]
    [InlineData("a\\n\\n b", "a b", "0 1 6 7")]
    [InlineData("\\n a \\t", "a", "3 4")]
    [InlineData("\\\"\\\\\\/", "\"\\/", "0 2 4 6")]
    [InlineData("a\\x", "a\\x", "0 1 2 3")]
    [InlineData("a\\", "a\\", "0 1 2")]
    [InlineData("\\u12", "\\u12", "0 1 2 3 4")]
    [InlineData("\\ud83d\\ude00", "\ud83d\ude00", "0 6 12")]
    public void A_string_is_read_with_the_places_of_its_characters(string written, string text, string? places)
    {
        (string value, int[]? at) = JsonText.Read(written, new SourceSpan(0, written.Length));
        Assert.Equal((text, places), (value, at is null ? null : string.Join(' ', at)));
    }

    [Theory]
    [InlineData("\"a\"", 1, 2)]
    [InlineData("\"a", 1, 2)]
    [InlineData("\"", 1, 1)]
    [InlineData("'a'", 1, 2)]
    [InlineData("\u201ca\u201d", 1, 2)]
    [InlineData("\u201ea\u201d", 1, 2)]
    [InlineData("\u2018a\u2019", 1, 2)]
    [InlineData("word", 0, 4)]
    [InlineData("", 0, 0)]
    public void The_inside_of_a_string_is_what_its_quotation_marks_hold(string text, int start, int end) =>
        Assert.Equal(SourceSpan.FromBounds(start, end), JsonText.Inside(text, new SourceSpan(0, text.Length)));
}
