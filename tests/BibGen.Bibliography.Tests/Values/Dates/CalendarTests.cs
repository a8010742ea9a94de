using BibGen.Model;
using BibGen.Values.Dates;

namespace BibGen.Tests.Values.Dates;

public class CalendarTests
{
    [Theory]
    [InlineData(2011, 0, 0, true)]
    [InlineData(2011, 0, 5, false)]
    [InlineData(2011, 2, 0, true)]
    [InlineData(2011, 2, 29, false)]
    [InlineData(2000, 2, 29, true)]
    [InlineData(1900, 2, 29, false)]
    [InlineData(2011, 4, 31, false)]
    [InlineData(2011, 12, 31, true)]
    [InlineData(2011, 13, 0, false)]
    [InlineData(2011, -1, 0, false)]
    [InlineData(2011, 1, -1, false)]
    public void The_calendar_has_a_date_as_far_as_it_is_known(int year, int month, int day, bool has) =>
        Assert.Equal(has, Calendar.Has(new PartialDate(year, month, day)));
}
