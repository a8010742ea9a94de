using BibGen.Values.Pages;

namespace BibGen.Tests.Values.Pages;

/// <summary>Pages that need no second look, so that most values are read by their digits alone.</summary>
public class UsualPagesTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("12", true)]
    [InlineData("393--404", true)]
    [InlineData("9--10", true)]
    [InlineData("99--100", true)]
    [InlineData("99--010", false)]
    [InlineData("404--393", false)]
    [InlineData("100--99", false)]
    [InlineData("12--12", false)]
    [InlineData("12--", false)]
    [InlineData("--14", false)]
    [InlineData("12-14", false)]
    [InlineData("12---14", false)]
    [InlineData("12--14a", false)]
    [InlineData("12--1a5", false)]
    [InlineData("e12", false)]
    public void Numbers_in_order_are_usual(string pages, bool areUsual) => Assert.Equal(areUsual, UsualPages.Are(pages, "--"));

    [Theory]
    [InlineData("737-738", true)]
    [InlineData("737-8", false)]
    [InlineData("737--738", false)]
    public void The_dash_is_that_of_the_format(string pages, bool areUsual) => Assert.Equal(areUsual, UsualPages.Are(pages, "-"));
}
