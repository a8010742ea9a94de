using BibGen.Values.Dates;

namespace BibGen.Tests.Values.Dates;

/// <summary>Months and days that no year has, in dates of digits.</summary>
public class NumericDateTests
{
    [Theory]
    [InlineData("2011/13/05", "NoSuchMonth 5+2")]
    [InlineData("2011/13", "NoSuchMonth 5+2")]
    [InlineData("2011/13//", "NoSuchMonth 5+2")]
    [InlineData("2011/13/99", "NoSuchMonth 5+2")]
    [InlineData("2011/02/30", "NoSuchDay 8+2")]
    [InlineData("2011/2/30", "NoSuchDay 7+2")]
    [InlineData("2011/02/30/Spring", "NoSuchDay 8+2")]
    [InlineData("2011-13-05", "NoSuchMonth 5+2")]
    [InlineData("2011-02-30", "NoSuchDay 8+2")]
    [InlineData("2011/12/32", "NoSuchDay 8+2")]
    [InlineData("20111305", "NoSuchMonth 4+2")]
    [InlineData("20110230", "NoSuchDay 6+2")]
    public void A_month_or_day_that_does_not_exist_is_found_at_its_place(string text, string expected)
    {
        DateProblem problem = NumericDate.ProblemOf(text);
        Assert.Equal(expected, $"{problem.Kind} {problem.Offset}+{problem.Length}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("2011")]
    [InlineData("2011/")]
    [InlineData("2011//30")]
    [InlineData("2011/12/31")]
    [InlineData("2012/02/29")]
    [InlineData("2011/00/45")]
    [InlineData("2011/02/00")]
    [InlineData("2011/02//")]
    [InlineData("2011/123/30")]
    [InlineData("2011/02/301")]
    [InlineData("2011/02-30")]
    [InlineData("2011-13")]
    [InlineData("2011-2013")]
    [InlineData("2011-2-30")]
    [InlineData("2011.13.05")]
    [InlineData("20110228")]
    [InlineData("201113")]
    [InlineData("201/13/05")]
    [InlineData("May 13/13/05")]
    public void What_exists_or_may_mean_something_else_is_let_pass(string text) => Assert.Equal(default, NumericDate.ProblemOf(text));
}
