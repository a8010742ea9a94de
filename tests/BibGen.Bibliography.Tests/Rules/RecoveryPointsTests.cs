using BibGen.Formats;
using BibGen.Rules;
using BibGen.Text;

namespace BibGen.Tests.Rules;

/// <summary>How far the consequences of a finding reach: <c>§</c> marks where it stands, and the stretch is written as text.</summary>
public sealed class RecoveryPointsTests
{
    [Theory]
    [InlineData("@misc{k, title = {T§}, year = 1}", "title = {T}")]
    [InlineData("@misc{k, §title = {T}, year = 1}", "title = {T}")]
    [InlineData("@misc{k, title = {T}§, year = 1}", "title = {T}")]
    [InlineData("@misc{k, title = {T},§ year = 1}", "")]
    [InlineData("@misc{k,§ title = {T}, year = 1}", "")]
    [InlineData("§text @misc{k, title = {T}}", "")]
    public void Of_a_field(string text, string expected) => Assert.Equal(expected, Reach(ConsequenceReach.Field, text));

    [Theory]
    [InlineData("@misc{k, title = {T§}}\n\n@misc{l, title = {U}}", "@misc{k, title = {T}}\n")]
    [InlineData("@misc{k, title = {T}}\n§\n@misc{l, title = {U}}", "")]
    [InlineData("@misc{k, title = {T}}\n\n@misc{l, title = {§U}}", "@misc{l, title = {U}}")]
    public void Of_a_record(string text, string expected) => Assert.Equal(expected, Reach(ConsequenceReach.Record, text));

    [Theory]
    [InlineData("@misc{k, title = {T§}}\nx\n@misc{l, title = {U}}", "@misc{k, title = {T}}\nx\n")]
    [InlineData("@misc{k, title = {T}}\nx§y\n@misc{l, title = {U}}", "@misc{k, title = {T}}\nxy\n")]
    [InlineData("x§y\n@misc{l, title = {U}}", "y\n")]
    [InlineData("@misc{k, title = {T}}\nx§y\n", "@misc{k, title = {T}}\nxy\n")]
    public void Of_a_record_and_the_text_after_it(string text, string expected) => Assert.Equal(expected, Reach(ConsequenceReach.RecordAndRest, text));

    [Theory]
    [InlineData("@misc{k, §a b\n c\n d = {1},\n e = {2}}", "a b\n c\n ")]
    [InlineData("@misc{k, §a b\r\n\r\n\tdate\t= {1}}", "a b\r\n\r\n\t")]
    [InlineData("@misc{k, §a b\n = {1},\n e = {2}}", "a b\n = {1},\n ")]
    [InlineData("@misc{k, §a b\n c {1}\n}\n@misc{l}", "a b\n c {1}\n}\n")]
    [InlineData("@misc{k, §a b\n c", "a b\n c")]
    [InlineData("@misc{k, §a b = {1}}", "a b = {1}}")]
    public void Up_to_the_next_line_that_begins_a_field_or_a_record(string text, string expected) =>
        Assert.Equal(expected, Reach(ConsequenceReach.Stretch, text));

    [Theory]
    [InlineData("<<<<<<<§ a\n=======\n>>>>>>> b\n@misc{k}", "<<<<<<< a\n=======\n>>>>>>> b\n")]
    [InlineData("<<<<<<<§ a\n@misc{k, x = 1}\n=======\n@misc{k,\n x = 2}\n>>>>>>> b\n@misc{l}", "<<<<<<< a\n@misc{k, x = 1}\n=======\n@misc{k,\n x = 2}\n>>>>>>> b\n")]
    [InlineData("<<<<<<<§ a\n=======\n>>>>>>> b", "<<<<<<< a\n=======\n>>>>>>> b")]
    [InlineData("<<<<<<<§ a\n=======\n", "<<<<<<< a\n=======\n")]
    public void Of_a_merge_conflict_up_to_its_end(string text, string expected) =>
        Assert.Equal(expected, Reach(new Consequence("BIB0044", ConsequenceReach.Stretch, "BIB1001"), text, backwards: 7));

    [Fact]
    public void Of_a_whole_file() => Assert.Equal("@misc{k, title = {T}}", Reach(ConsequenceReach.File, "@misc{k, title = {T§}}"));

    [Theory]
    [InlineData("@misc{k, title = {§T}, year = 1}", "},")]
    [InlineData("@misc{k, title = §{T}, year = 1}", "T},")]
    public void What_has_all_findings_after_it_for_consequences_is_none_itself(string text, string expected) =>
        Assert.Equal(expected, Reach(new Consequence("BIB0010", ConsequenceReach.Field), text));

    [Fact]
    public void A_later_place_before_the_same_field_reaches_to_it_and_one_after_it_to_the_next()
    {
        const string Text = "@misc{k,\n a b\n c d\n e = {1}\n f g\n h = {2}}";
        var points = new RecoveryPoints(BibliographyFile.Read("test.bib", Text));
        Assert.Equal(
            ["e", "e", "e", "h", "e"],
            new[] { "a", "c", "d", "f", "a" }.Select(from => Text[points.ReachOf(At(from), Stretch).End].ToString()));

        static SourceSpan At(string word) => new(Text.IndexOf(word, 8, StringComparison.Ordinal), 1);
    }

    private static readonly Consequence Stretch = new("BIB0013", ConsequenceReach.Stretch, "BIB2001");

    private static string Reach(ConsequenceReach reach, string marked) => Reach(new Consequence("BIB0013", reach, "BIB2001"), marked);

    private static string Reach(Consequence row, string marked, int backwards = 0)
    {
        int at = marked.IndexOf('§', StringComparison.Ordinal);
        string text = marked.Remove(at, 1);
        SourceSpan reach = new RecoveryPoints(BibliographyFile.Read("test.bib", text)).ReachOf(new SourceSpan(at - backwards, backwards), row);
        return text[reach.Start..Math.Min(reach.End, text.Length)];
    }
}
