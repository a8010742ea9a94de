using BibGen.Model;

namespace BibGen.Tests.Rules.Values;

public class DateRuleTests
{
    [Theory]
    [InlineData(
        "date = {31 May 2011},",
        "2,11 '31 May 2011': The date '31 May 2011' of 'k' is wrong at '31 May 2011': a date is 2011, 2011-05 or 2011-05-31, a range 2011/2013")]
    [InlineData(
        "date = {31/05/2011},",
        "2,11 '31/05/2011': The date '31/05/2011' of 'k' is wrong at '31/05/2011': a date is 2011, 2011-05 or 2011-05-31, a range 2011/2013")]
    [InlineData("urldate = {2011-5-31},", "2,19 '5': The urldate '2011-5-31' of 'k' is wrong at '5': a month has two digits, 01 to 12")]
    [InlineData("date = {2011-02-30},", "2,19 '30': The date '2011-02-30' of 'k' is wrong at '30': a day has two digits, and the month has to have it")]
    [InlineData("origdate = {98},", "2,15 '98': The origdate '98' of 'k' is wrong at '98': a year has four digits")]
    [InlineData("date = {{2011-13}},", "2,17 '13': The date '{2011-13}' of 'k' is wrong at '13': a month has two digits, 01 to 12")]
    [InlineData("year = 2011, month = feb, day = 30,", "2,35 '30': The day '30' of 'k' is wrong at '30': 2011-02 has no such day")]
    [InlineData("year = 2011, month = 13,", "2,24 '13': The month '13' of 'k' is wrong at '13': a year has the months 1 to 12")]
    [InlineData("year = 2011, month = {0},", "2,25 '0': The month '0' of 'k' is wrong at '0': a year has the months 1 to 12")]
    [InlineData("year = 2011, month = {{12}},", "")]
    [InlineData("date = {1850~}, urldate = {1850~/..},", "")]
    [InlineData("date = {2011-05-31/..}, urldate = {2004-22}, origdate = {1723~}, eventdate = {-0356?},", "")]
    [InlineData("date = {}, year = {2011}, month = {14--17 May}, day = {x},", "")]
    [InlineData("year = 2012, month = feb, day = 29,", "")]
    public void A_wrong_date_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB4010", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("year = {'98},", "2,11 ''98': The year ''98' of 'k' holds no year; write four digits")]
    [InlineData("year = 20111,", "2,10 '20111': The year '20111' of 'k' holds no year; write four digits")]
    [InlineData("year = {0000},", "2,11 '0000': The year '0000' of 'k' holds no year; write four digits")]
    [InlineData("year = {20XX},", "2,11 '20XX': The year '20XX' of 'k' holds no year; write four digits")]
    [InlineData("year = {19xxa},", "2,11 '19xxa': The year '19xxa' of 'k' holds no year; write four digits")]
    [InlineData("year = {19xx},", "")] // The century is known, as in a catalogue.
    [InlineData("year = {{197?}},", "")]
    [InlineData("year = {in press},", "")]
    [InlineData("year = {c. 1900/1905},", "")]
    [InlineData("year = {{2011a}},", "")]
    [InlineData("year = {44 BC},", "")]
    [InlineData("year = {-350},", "")]
    [InlineData("year = {13th Century},", "")]
    [InlineData("year = {},", "")]
    public void A_wrong_year_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB4011", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("a.nbib", "PMID- 1\nTI  - A\nDP  - 2011 13\n", "3,12 '13'")]
    [InlineData("a.nbib", "PMID- 1\nTI  - A\nDP  - 2011 45\n", "3,12 '45'")]
    [InlineData("a.nbib", "PMID- 1\nTI  - A\nDP  - 2011 Feb 30\n", "3,16 '30'")]
    [InlineData("a.nbib", "PMID- 1\nTI  - A\nDP  - 2011 Jan 15-Feb 30\n", "3,23 '30'")]
    [InlineData("a.nbib", "PMID- 1\nTI  - A\nDP  - 1998-99\n", "")]
    [InlineData("a.nbib", "PMID- 1\nTI  - A\nDP  - 2001 Apr 15-30\n", "")]
    [InlineData("a.nbib", "PMID- 1\nTI  - A\nDP  - 2011 31 May\n", "")]
    [InlineData("a.nbib", "PMID- 1\nTI  - A\nDP  - 2000 1st Quarter\n", "")]
    [InlineData("a.nbib", "PMID- 1\nTI  - A\nDP  - 2012 Feb 29\n", "")]
    [InlineData("a.nbib", "PMID- 1\nTI  - A\nDP  - Nov 2022\n", "")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - A\nPY  - 2011/13/01\nER  - \n", "3,12 '13'")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - A\nPY  - 2011\nDA  - 2011/02/30\nER  - \n", "4,15 '30'")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - A\nDA  - 2011-13-01\nER  - \n", "3,12 '13'")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - A\nY1  - 20111301\nER  - \n", "3,11 '13'")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - A\nPY  - 2011///Spring\nDA  - 2011/00/00\nER  - \n", "")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - A\nPY  - 2011-13\nER  - \n", "")] // A range of years
    [InlineData("a.ris", "TY  - JOUR\nTI  - A\nPY  - 2012/02/29/\nER  - \n", "")]
    [InlineData("a.csl.json", "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"A\",\n\"issued\": {\"date-parts\": [[2011, 13, 1]]}}]", "2,34 '13'")]
    [InlineData("a.csl.json", "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"A\",\n\"issued\": {\"date-parts\": [[\"2011\", \"2\", \"30\"]]}}]", "2,42 '30'")]
    [InlineData("a.csl.json", "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"A\",\n\"issued\": {\"raw\": \"2011-13-01\"}}]", "2,25 '13'")]
    [InlineData("a.csl.json", "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"A\",\n\"issued\": {\"date-parts\": [[2011, 21]]}}]", "")] // Spring
    [InlineData("a.csl.json", "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"A\",\n\"issued\": {\"date-parts\": [[2012, 2, 29], [2012, 12, 31]]}}]", "")]
    public void A_month_or_day_that_no_year_has_is_found_in_every_format(string name, string text, string expected) => Assert.Equal(
        expected,
        string.Join(' ', RuleFindings.Check((name, text)).Where(found => found.Finding.Rule.Id == "BIB4010")
            .Select(found => (At: found.File.Lines.PositionOf(found.Finding.Span.Start), Text: found.Finding.Span.TextIn(text)))
            .Select(found => $"{found.At.Line},{found.At.Column} '{found.Text}'")));

    [Theory]
    [InlineData("DP  - Spring 99", "2,7 'Spring 99': The date of publication 'Spring 99' of 'A' holds no year; write four digits")]
    [InlineData("DP  - 2011 Spring", "")]
    public void A_PubMed_date_without_a_year_is_found(string line, string expected) =>
        Assert.Equal(expected, RuleFindings.InNbib("BIB4011", "TI  - A\n" + line + "\n"));

    [Theory]
    [InlineData("date = {2013/2011},", "2,11 '2013/2011': The date '2013/2011' of 'k' ends before it begins; correct one of its ends")]
    [InlineData("eventdate = {2011-05-31/2011-05-14},", "2,16 '2011-05-31/2011-05-14': The eventdate '2011-05-31/2011-05-14' of 'k' ends before it begins; correct one of its ends")]
    [InlineData("year = {2005--2001},", "2,11 '2005--2001': The year '2005--2001' of 'k' ends before it begins; correct one of its ends")]
    [InlineData("date = {2011-05/2011},", "")] // Until some time of the same year
    [InlineData("year = {1998--99},", "")]
    [InlineData("year = {1998/1999},", "")]
    [InlineData("date = {2999},", "")] // Without a reference date nothing is in the future.
    public void A_range_back_to_front_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB4012", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("year = 2028,", "2,10 '2028': The year '2028' of 'k' is more than a year after 2026-11-23, the build's reference date")]
    [InlineData("date = {2062-05},", "2,11 '2062-05': The date '2062-05' of 'k' is more than a year after 2026-11-23, the build's reference date")]
    [InlineData("urldate = {2026-11-24},", "2,14 '2026-11-24': The urldate '2026-11-24' of 'k' is after 2026-11-23, the build's reference date")]
    [InlineData("title = {T}, urldate = {2026-12}, note = {N},",
        "2,27 '2026-12': The urldate '2026-12' of 'k' is after 2026-11-23, the build's reference date")] // And no other field.
    [InlineData("year = 2027,", "")] // Journals date issues ahead.
    [InlineData("urldate = {2026-11},", "")]
    [InlineData("urldate = {2026-11-23}, eventdate = {2029-06},", "")] // Conferences are planned.
    public void A_date_after_the_reference_date_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB4012", RuleFindings.Entry(fields), new PartialDate(2026, 11, 23)));

    [Theory]
    [InlineData("DP  - 2062 May", "2,7 '2062 May': The date of publication '2062 May' of 'A2062' is more than a year after 2026, the build's reference date")]
    [InlineData("DP  - 2001 Jan-2000 Dec", "2,7 '2001 Jan-2000 Dec': The date of publication '2001 Jan-2000 Dec' of 'A2001' ends before it begins; correct one of its ends")]
    [InlineData("DP  - 2000 Dec-2001 Jan", "")]
    public void A_PubMed_date_that_cannot_be_is_found(string line, string expected) =>
        Assert.Equal(expected, RuleFindings.InNbib("BIB4012", "TI  - A\n" + line + "\n", new PartialDate(2026)));

    [Theory]
    [InlineData("month = {January},", "2,12 'January': The month 'January' of 'k' is text, which styles cannot shorten or translate; write the macro jan")]
    [InlineData("month = \"Sept.\",", "2,12 'Sept.': The month 'Sept.' of 'k' is text, which styles cannot shorten or translate; write the macro sep")]
    [InlineData("month = {juillet},",
        "2,12 'juillet': The month 'juillet' of 'k' is no month that BibTeX knows; write one of the macros jan to dec, or 1 to 12")]
    [InlineData("month = {{May} 22},",
        "2,12 '{May} 22': The month '{May} 22' of 'k' is no month that BibTeX knows; write one of the macros jan to dec, or 1 to 12")]
    [InlineData("month = {\"May\" 22},",
        "2,12 '\"May\" 22': The month '\"May\" 22' of 'k' is no month that BibTeX knows; write one of the macros jan to dec, or 1 to 12")]
    [InlineData("month = {\\May 22},",
        "2,12 '\\May 22': The month '\\May 22' of 'k' is no month that BibTeX knows; write one of the macros jan to dec, or 1 to 12")]
    [InlineData("month = jan,", "")]
    [InlineData("month = \"8~\" # jan,", "")]
    [InlineData("month = {05},", "")]
    [InlineData("month = 5,", "")]
    [InlineData("month = {Spring},", "")]
    [InlineData("month = {????},", "")]
    public void A_month_that_is_no_macro_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB4013", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("month = {January},", "month = jan,")]
    [InlineData("month = \"Sept.\",", "month = sep,")]
    [InlineData("month = {{MAY 22}},", "month = may # \" 22\",")]
    [InlineData("month = {30 May--2 June},", "month = \"30 \" # may # \"--2 \" # jun,")]
    public void The_macro_is_written(string fields, string expected) =>
        Assert.Equal(RuleFindings.Entry(expected), RuleFindings.Fixed("BIB4013", RuleFindings.Entry(fields)));
}
