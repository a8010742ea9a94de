using BibGen.Text;

namespace BibGen.Tests.Text;

public class ChangedStretchTests
{
    [Theory]
    [InlineData("", "", 0, 0, 0)]
    [InlineData("abc", "abc", 3, 3, 3)]
    [InlineData("abc", "abXc", 2, 2, 3)]
    [InlineData("abbc", "abc", 2, 3, 2)] // Which of two equal letters is gone nobody can say.
    [InlineData("abc", "", 0, 3, 0)]
    [InlineData("", "abc", 0, 0, 3)]
    [InlineData("one two", "one 2 two", 4, 4, 6)]
    public void The_smallest_stretch_tells_two_texts_apart(string earlier, string later, int start, int end, int newEnd) =>
        Assert.Equal(new ChangedStretch(start, end, newEnd), ChangedStretch.Between(earlier, later));

    /// <summary>What is said of two edits says of the first text and the last which stretch differs: the rest is the same.</summary>
    [Fact]
    public void Two_edits_are_one_from_the_first_text_to_the_last()
    {
        var random = new Random(16);
        for (int round = 0; round < 2000; round++)
        {
            string first = string.Concat(Enumerable.Range(0, random.Next(12)).Select(i => (char)('a' + i)));
            (string second, ChangedStretch one) = Edit(first, random);
            (string third, ChangedStretch two) = Edit(second, random);
            ChangedStretch both = one.Then(two);
            Assert.Equal(first[..both.Start], third[..both.Start]);
            Assert.Equal(first[both.End..], third[both.NewEnd..]);
            Assert.InRange(both.Start, Math.Min(one.Start, two.Start), first.Length);
        }
    }

    [Fact]
    public void An_edit_that_changes_nothing_adds_nothing()
    {
        var edit = new ChangedStretch(70, 71, 75);
        Assert.Equal(edit, default(ChangedStretch).Then(edit));
        Assert.Equal(edit, edit.Then(default));
        Assert.Equal(edit, edit.Then(new ChangedStretch(900, 900, 900)));
    }

    private static (string Text, ChangedStretch Change) Edit(string text, Random random)
    {
        int start = random.Next(text.Length + 1);
        int end = random.Next(start, text.Length + 1);
        string inserted = new('X', random.Next(4));
        return (text[..start] + inserted + text[end..], new ChangedStretch(start, end, start + inserted.Length));
    }
}
