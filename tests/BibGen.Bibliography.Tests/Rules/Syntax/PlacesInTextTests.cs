using BibGen.Rules.Syntax;
using BibGen.Text;

namespace BibGen.Tests.Rules.Syntax;

public class PlacesInTextTests
{
    private static readonly PlacesInText Places = PlacesInText.Of([10, 100, 200]);

    [Theory]
    [InlineData(0, 0, 5, "15 105 205")]
    [InlineData(50, 60, 50, "10 90 190")]
    [InlineData(150, 150, 151, "10 100 201")]
    [InlineData(95, 150, 95, "10 145")]
    [InlineData(300, 310, 305, "10 100 200")]
    public void Places_behind_a_change_move_with_it(int start, int end, int newEnd, string expected) =>
        Assert.Equal(expected, string.Join(' ', Places.After([], new ChangedStretch(start, end, newEnd))));

    [Fact]
    public void What_is_found_anew_stands_between_those_before_and_behind() =>
        Assert.Equal([10, 90, 95, 201], Places.After([90, 95], new ChangedStretch(100, 110, 111)));

    [Fact]
    public void A_change_behind_all_of_them_leaves_them_as_they_are() =>
        Assert.Same(Places, Places.After([], new ChangedStretch(300, 310, 305)));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, 10)]
    [InlineData(11, 100)]
    [InlineData(201, -1)]
    public void The_next_place_is_the_one_there_or_behind(int from, int expected) => Assert.Equal(expected, Places.Next(from));
}
