using BibGen.Formats.PubMed;
using BibGen.Model;
using BibGen.Values.Dates;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>Dates of publication (DP), which librarians write, and days, which the database does.</summary>
public sealed class PubMedDatesTests
{
    [Theory]
    [InlineData("2011 Apr 15-May", "2011-04-15/2011-05")]
    [InlineData("1998 Dec 30-1999 Jan 2", "1998-12-30/1999-01-02")]
    [InlineData("2011/2012", "2011/2012")]
    [InlineData("2011–2012", "2011/2012")]
    [InlineData("-2011", "2011")]
    [InlineData("2011-", "2011")]
    [InlineData("2011 May.", "2011-05")]
    [InlineData("2011 MAY 31", "2011-05-31")]
    [InlineData("2011 May 31 Jun", "2011-06")]
    [InlineData("2011 2012", "2011")]
    [InlineData("2011 1", "2011-01")]
    [InlineData("2011 12", "2011-12")]
    [InlineData("2011 12 31", "2011-12-31")]
    [InlineData("2011 May 1", "2011-05-01")]
    [InlineData("2011 May 31st", "2011-05")]
    [InlineData("2011 May 9 10", "2011-05-09")]
    [InlineData("2011 Spring 3", "2011 Spring")]
    [InlineData("2012 Feb 29", "2012-02-29")]
    [InlineData("2011 00012", "2011")]
    [InlineData("2011 May-2012", "2011-05/2012")]
    [InlineData("20111", "")]
    [InlineData("20111 2012", "2012")]
    [InlineData("0999", "0999")]
    [InlineData("Winter 1998-1999", "1998/1999 Winter")]
    [InlineData("1998 Summer-Autumn", "1998/1998 Summer")]
    [InlineData("2000 1st-2nd Quarter", "2000-01/2000-06")]
    [InlineData("2000 2nd Quarter", "2000-04/2000-06")]
    [InlineData("2000 3d quarter", "2000-07/2000-09")]
    [InlineData("2000 4th Quarter-2001 1st Quarter", "2000-10/2001-03")]
    [InlineData("2000 3rd-4th Quarter", "2000-07/2000-12")]
    [InlineData("2000 0th Quarter", "2000")]
    [InlineData("2000 5th Quarter", "2000")]
    [InlineData("2000 1st-5th Quarter", "2000-01/2000-03")]
    [InlineData("2000 12th", "2000")]
    [InlineData("May", "")]
    [InlineData("Spring-2011", "2011/2011 Spring")]
    [InlineData("Jan-Mar 2011", "2011-01/2011-03")]
    [InlineData("May 31", "")]
    public void A_date_of_publication_is_read_as_far_as_it_is_understood(string text, string expected)
    {
        IssuedDate date = PubMedDates.Published(text);
        string read = $"{date.Start}{(date.End is { } end ? $"/{end}" : "")}{(date.Season == Season.None ? "" : $" {date.Season}")}";
        Assert.Equal((expected, text), (read, date.Text));
    }

    [Theory]
    [InlineData("2011 13", "NoSuchMonth '13'")]
    [InlineData("2011 0", "NoSuchMonth '0'")]
    [InlineData("2011 00", "NoSuchMonth '00'")]
    [InlineData("2011 31", "NoSuchMonth '31'")]
    [InlineData("2011 Feb 30", "NoSuchDay '30'")]
    [InlineData("2011 Feb 29", "NoSuchDay '29'")]
    [InlineData("2011 Apr 1-31", "NoSuchDay '31'")]
    [InlineData("2011 Mar 5-Feb 30", "NoSuchDay '30'")]
    [InlineData("2011 13-14", "NoSuchMonth '13'")]
    [InlineData("2012 Feb 29", "")]
    [InlineData("2011 Dec 31", "")]
    [InlineData("2011 12 31", "")]
    [InlineData("2011", "")]
    [InlineData("2011-12", "")]
    [InlineData("2011 Spring 13", "")]
    [InlineData("2011 1st Quarter 13", "")]
    [InlineData("13", "")]
    [InlineData("2011 123", "")]
    [InlineData("2011-2012 13", "")]
    public void A_month_or_day_that_no_year_has_is_a_problem(string text, string expected)
    {
        _ = PubMedDates.Published(text, out DateProblem problem);
        Assert.Equal(expected, problem.Kind == DateProblemKind.None ? "" : $"{problem.Kind} '{text.Substring(problem.Offset, problem.Length)}'");
    }

    [Theory]
    [InlineData("20110531", "2011-05-31")]
    [InlineData("2011/05/31", "2011-05-31")]
    [InlineData("2011/05/31 06:00", "2011-05-31")]
    [InlineData("  2011-05-31  ", "2011-05-31")]
    [InlineData("2011/05", "2011-05")]
    [InlineData("2011/05/", "2011-05")]
    [InlineData("2011/05/3", "2011-05")]
    [InlineData("2011/05/1x", "2011-05")]
    [InlineData("2011/05 31", "2011-05")]
    [InlineData("2011/5", "2011")]
    [InlineData("2011/", "2011")]
    [InlineData("2011/x5", "2011")]
    [InlineData("2011/0:", "2011")]
    [InlineData("2011/00/31", "2011")]
    [InlineData("2011/01/31", "2011-01-31")]
    [InlineData("2011/12/01", "2011-12-01")]
    [InlineData("2011/13/01", "2011")]
    [InlineData("2011/02/30", "2011-02")]
    [InlineData("2011/02/00", "2011-02")]
    [InlineData("2011", "2011")]
    [InlineData("201105", "2011")]
    [InlineData("2011053", "2011")]
    [InlineData("20111301", "2011")]
    [InlineData("20110230", "2011-02")]
    [InlineData("201", null)]
    [InlineData("", null)]
    [InlineData("soon", null)]
    [InlineData("/2011", null)]
    [InlineData("x2011", null)]
    public void A_day_is_read_in_the_three_forms_of_the_database(string text, string? expected) =>
        Assert.Equal(expected, PubMedDates.Day(text.AsSpan())?.ToString());
}
