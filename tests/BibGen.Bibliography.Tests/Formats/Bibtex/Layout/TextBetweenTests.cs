namespace BibGen.Tests.Formats.Bibtex.Layout;

/// <summary>Empty lines between entries, and to which of two a comment belongs.</summary>
public class TextBetweenTests
{
    [Theory]
    [InlineData("empty-lines=0", "@misc{a}\n\n\n@misc{b}\n", "@misc{a}\n@misc{b}\n")]
    [InlineData("empty-lines=0", "@misc{a}\n\n% c\n\n@misc{b}", "@misc{a}\n\n% c\n\n@misc{b}")]
    [InlineData("empty-lines=0", "@misc{a} % c\n\n\n@misc{b}", "@misc{a} % c\n@misc{b}")]
    [InlineData("empty-lines=0", "@misc{a}\n\n\n% b\n@misc{b}", "@misc{a}\n% b\n@misc{b}")]
    [InlineData("empty-lines=0", "@misc{a}\n\n\n% b\n% b\n@misc{b}", "@misc{a}\n% b\n% b\n@misc{b}")]
    [InlineData("empty-lines=1", "\n\n@misc{a}@misc{b}", "\n\n@misc{a}@misc{b}")]
    [InlineData("empty-lines=1", "@misc{a}\n@misc{b}\n\n\n", "@misc{a}\n\n@misc{b}\n\n\n")]
    [InlineData("empty-lines=1", "@misc{a}\r\n@misc{b}", "@misc{a}\r\n\r\n@misc{b}")]
    [InlineData("empty-lines=1", "@misc{a} \n\n\n % c\n@misc{b}", "@misc{a}\n\n % c\n@misc{b}")]
    [InlineData("empty-lines=1", "@misc{a}\n\n\n% c\n\n% d\n@misc{b}", "@misc{a}\n\n\n% c\n\n% d\n@misc{b}")]
    [InlineData(
        "empty-lines=1",
        "@comment{bibgen-disable-next X}\n\n\n@misc{a}\n\n\n@misc{b}",
        "@comment{bibgen-disable-next X}\n\n\n@misc{a}\n\n@misc{b}")]
    [InlineData("empty-lines=1", "@misc{a}\ntext\n\n\n@misc{b}", "@misc{a}\ntext\n\n\n@misc{b}")]
    [InlineData("empty-lines=1", "@string{a = {A}}\n@misc{b}", "@string{a = {A}}\n\n@misc{b}")]
    [InlineData("empty-lines=1", "@misc{a}%c\n@misc{b}", "@misc{a}%c\n\n@misc{b}")]
    [InlineData("empty-lines=1", "@misc{a} @misc{b}", "@misc{a} @misc{b}")]
    [InlineData("empty-lines=1", "@misc{a}\r\n% b\r\n@misc{b}", "@misc{a}\r\n\r\n% b\r\n@misc{b}")]
    [InlineData("empty-lines=1", "@misc{a}\n  % b\n  @misc{b}", "@misc{a}\n\n  % b\n  @misc{b}")]
    [InlineData("empty-lines=3", "@misc{a}\n@misc{b}", "@misc{a}\n\n\n\n@misc{b}")]
    public void Only_white_space_between_two_entries_changes(string options, string text, string expected) =>
        Assert.Equal(expected, BibtexLayoutTests.Apply(text, options));
}
