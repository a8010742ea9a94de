using BibGen.Formats.Ris;
using BibGen.Model;

namespace BibGen.Tests.Formats.Ris;

/// <summary>Dates as the specification has them (<c>YYYY/MM/DD/other</c>), and as programs write them.</summary>
public sealed class RisDatesTests
{
    private static string? Read(IssuedDate? date) => date is null ? null
        : $"{date.Start}{(date.End is { } end ? $"/{end}" : "")}{(date.Season == Season.None ? "" : $" {date.Season}")}";

    [Theory]
    [InlineData("2011/05/31/", "2011-05-31")]
    [InlineData("2011/05/31/online", "2011-05-31")]
    [InlineData("2011/5/3", "2011-05-03")]
    [InlineData("2011/ 5 / 3 ", "2011-05-03")]
    [InlineData("2011/1/1", "2011-01-01")]
    [InlineData("2011/12/31", "2011-12-31")]
    [InlineData("2011/05//", "2011-05")]
    [InlineData("2011/05", "2011-05")]
    [InlineData("2011/", "2011")]
    [InlineData("2011//31", "2011")]
    [InlineData("2011/13/31", "2011")]
    [InlineData("2011/0/1", "2011")]
    [InlineData("2011/02/29", "2011-02")]
    [InlineData("2012/02/29", "2012-02-29")]
    [InlineData("2011/05/99999", "2011-05")]
    [InlineData("2011/05/3a", "2011-05")]
    [InlineData("2011/may/3", "2011-05-03")]
    [InlineData("2011/Sept./3", "2011-09-03")]
    [InlineData("2011/Spring", "2011 Spring")]
    [InlineData("2011//Fall/Winter", "2011 Autumn")]
    [InlineData("2011/// Winter ", "2011 Winter")]
    [InlineData("0000/05/31", "")]
    [InlineData("20110531", "2011-05-31")]
    [InlineData("20110230", "2011-02")]
    [InlineData("00000531", "")]
    [InlineData("2011053", "")]
    [InlineData("201/05/31", "")]
    [InlineData("20111/05", "")]
    [InlineData("abcd/05", "")]
    [InlineData("2011", "2011")]
    [InlineData("0000", "")]
    [InlineData("May 2013", "2013-05")]
    [InlineData("1998-1999", "1998/1999")]
    [InlineData("1-3 Oct. 2011", "2011-10-01/2011-10-03")]
    [InlineData("in press", "")]
    [InlineData("///", null)]
    [InlineData(" ", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_date_is_read(string? text, string? expected)
    {
        IssuedDate? date = RisDates.Read(text);
        Assert.Equal(expected, Read(date));
        Assert.Equal(expected is null ? null : text, date?.Text);
    }

    [Theory]
    [InlineData("2011/05/31", "2011", "2010", "2011-05-31", "2011/05/31")]
    [InlineData("2011", "2011/05", "2011/05/31", "2011-05-31", "2011/05/31")]
    [InlineData("2011", "2011///Spring", null, "2011 Spring", "2011///Spring")]
    [InlineData("2011", "2011-2012", null, "2011/2012", "2011-2012")]
    [InlineData("2011-2012", "2011/05/31", null, "2011/2012", "2011-2012")]
    [InlineData("2011///Spring", "2011/05", null, "2011 Spring", "2011///Spring")]
    [InlineData("2011/05", "2012/05/31", null, "2011-05", "2011/05")]
    [InlineData("2011/05", "2011/06/30", null, "2011-05", "2011/05")]
    [InlineData("2011/05/01", "2011/05/31", null, "2011-05-01", "2011/05/01")]
    [InlineData("2011/05/01", "2011/05", null, "2011-05-01", "2011/05/01")]
    [InlineData("in press", "2011", null, "2011", "2011 in press")]
    [InlineData("in press", null, "2011", "2011", "2011 in press")]
    [InlineData("JUL 12", "2011", null, "2011-07-12", "2011 JUL 12")]
    [InlineData("JUL 12", null, "2011", "2011-07-12", "2011 JUL 12")]
    [InlineData("JUL", "2011/05", null, "2011-05", "2011/05")]
    [InlineData("JUL", "2011-2012", null, "2011/2012", "2011-2012")]
    [InlineData("JUL", "2011///Spring", null, "2011 Spring", "2011///Spring")]
    [InlineData("2012/07", "2011", null, "2012-07", "2012/07")]
    [InlineData("JUL 12", null, null, "", "JUL 12")]
    [InlineData(null, "in press", null, "", "in press")]
    [InlineData(null, "soon", "in press", "", "soon")]
    [InlineData(null, null, "in press", "", "in press")]
    [InlineData("///", "soon", null, "", "soon")]
    [InlineData(null, null, null, null, null)]
    public void Of_DA_PY_and_Y1_the_first_counts_and_the_others_make_it_more_precise(string? da, string? py, string? y1, string? expected, string? text)
    {
        IssuedDate? date = RisDates.Published(da, py, y1);
        Assert.Equal((expected, text), (Read(date), date?.Text));
    }
}
