using BibGen.Model;
using BibGen.Values.Dates;
using CsCheck;

namespace BibGen.Tests.Values.Dates;

public class DateReaderTests
{
    [Theory]
    [InlineData("2011", "2011")]
    [InlineData("2011-05-31", "2011-05-31")]
    [InlineData("2012-02-29", "2012-02-29")]
    [InlineData("-0876", "-0876")]
    [InlineData("-0004-02-29", "-0004-02-29")]
    [InlineData("2004-04-05T14:34:00.000+05:00", "2004-04-05")]
    [InlineData("1723~", "1723 approximate")]
    [InlineData("1723?", "1723 uncertain")]
    [InlineData("1723%", "1723 approximate uncertain")]
    [InlineData("1723~?", "1723 approximate uncertain")]
    [InlineData("1984?/2004~", "1984/2004 approximate uncertain")]
    [InlineData("1997/", "1997/..")]
    [InlineData("1997/..", "1997/..")]
    [InlineData("/1997", "/1997")]
    [InlineData("../1997", "/1997")]
    [InlineData("2004-21", "2004 Spring")]
    [InlineData("2004-28", "2004 Winter")]
    [InlineData("2004-31", "2004 Autumn")]
    [InlineData("2004-33", "2004-01/2004-03")]
    [InlineData("2004-41", "2004-07/2004-12")]
    [InlineData("2004-21/2004-23", "2004/2004 Spring")]
    [InlineData("199X", "1990/1999")]
    [InlineData("19XX", "1900/1999")]
    [InlineData("2000-02-XX", "2000-02-01/2000-02-29")]
    [InlineData("1999-XX-XX", "1999-01-01/1999-12-31")]
    [InlineData("2000-02-29", "2000-02-29")]
    [InlineData("2011-01-31", "2011-01-31")]
    [InlineData("2011-04-30", "2011-04-30")]
    [InlineData("0000", "0000")]
    [InlineData("0000-01", "0000-01")]
    [InlineData("9999-12-31", "9999-12-31")]
    [InlineData("2011-25", "2011 Spring")]
    [InlineData("2011-26", "2011 Summer")]
    [InlineData("2011-27", "2011 Autumn")]
    [InlineData("2011-29", "2011 Spring")]
    [InlineData("2011-30", "2011 Summer")]
    [InlineData("2011-32", "2011 Winter")]
    [InlineData("2011-34", "2011-04/2011-06")]
    [InlineData("2011-35", "2011-07/2011-09")]
    [InlineData("2011-36", "2011-10/2011-12")]
    [InlineData("2011-37", "2011-01/2011-04")]
    [InlineData("2011-39", "2011-09/2011-12")]
    [InlineData("2011-40", "2011-01/2011-06")]
    [InlineData("2004-01-01T10:10:10", "2004-01-01")]
    [InlineData("2004-01-01T23:59:59", "2004-01-01")]
    [InlineData("2004-01-01T10:10:10Z", "2004-01-01")]
    [InlineData("2004-01-01T10:10:10+05:30", "2004-01-01")]
    [InlineData("2004-01-01T10:10:10-05:00", "2004-01-01")]
    [InlineData("2011-05-31/2012", "2011-05-31/2012")]
    [InlineData("2000-XX", "2000-01/2000-12")]
    [InlineData("2000-XX-XX", "2000-01-01/2000-12-31")]
    [InlineData("Y12345", "12345")]
    [InlineData("Y-12345", "-12345")]
    [InlineData("Y123456789", "123456789")]
    [InlineData("2011?/", "2011/.. uncertain")]
    [InlineData("/2011~", "/2011 approximate")]
    [InlineData("2011%", "2011 approximate uncertain")]
    [InlineData("2011-05?", "2011-05 uncertain")]
    [InlineData("2011-05-31~", "2011-05-31 approximate")]
    [InlineData("Y17000", "17000")]
    [InlineData("Y-17000", "-17000")]
    [InlineData("Y17000000002", "")]
    [InlineData("१९८७-०१-१५/१९८८-०५-११", "1987-01-15/1988-05-11")]
    [InlineData("2004-01/2004-33", "2004-01/2004-03")]
    public void A_date_is_read_as_biber_reads_it(string value, string expected)
    {
        IssuedDate? date = DateReader.ReadDate(value);

        Assert.NotNull(date);
        Assert.Equal(expected, Describe(date));
        Assert.Equal(value, date.Text);
    }

    [Theory]
    [InlineData("", "Malformed 0+0")]
    [InlineData("11", "Year 0+2")]
    [InlineData("20110531", "Year 0+8")]
    [InlineData("20X1", "Malformed 0+4")]
    [InlineData("May 2011", "Malformed 0+8")]
    [InlineData("2011a", "Malformed 0+5")]
    [InlineData("Y1700", "Year 1+4")]
    [InlineData("y-123456789", "Malformed 0+11")]
    [InlineData("2011/in press", "Malformed 5+8")]
    [InlineData("09--12 March 1998", "Malformed 0+17")]
    [InlineData("-876", "Year 1+3")]
    [InlineData("11-05", "Year 0+2")]
    [InlineData("2011-", "Month 5+0")]
    [InlineData("2011-5", "Month 5+1")]
    [InlineData("2011-13", "Month 5+2")]
    [InlineData("2011-00", "Month 5+2")]
    [InlineData("2011-1X", "Month 5+2")]
    [InlineData("2011-2012", "Month 5+4")]
    [InlineData("2011-5-31", "Month 5+1")]
    [InlineData("2011-02-29", "Day 8+2")]
    [InlineData("2011-04-31", "Day 8+2")]
    [InlineData("2011-04-", "Day 8+0")]
    [InlineData("2011-XX-03", "Day 8+2")]
    [InlineData("2011-05-31/2011-02-30", "Day 19+2")]
    [InlineData("2004-01-01T10:10", "Time 10+6")]
    [InlineData("2004-01-01T25:10:10", "Time 10+9")]
    [InlineData("2011.05", "Malformed 4+3")]
    [InlineData("2011 ", "Malformed 4+1")]
    [InlineData("1723?~", "Malformed 5+1")]
    [InlineData("199X~", "Malformed 4+1")]
    [InlineData("199X/2004", "Malformed 0+4")]
    [InlineData("2004-01-01T10:10:10Zulu", "Malformed 20+3")]
    [InlineData("2011/05/31", "Range 7+1")]
    [InlineData("1900-02-29", "Day 8+2")]
    [InlineData("2100-02-29", "Day 8+2")]
    [InlineData("2011-06-31", "Day 8+2")]
    [InlineData("2011-11-31", "Day 8+2")]
    [InlineData("2011-12-32", "Day 8+2")]
    [InlineData("2011-05-00", "Day 8+2")]
    [InlineData("2011-20", "Month 5+2")]
    [InlineData("2011-42", "Month 5+2")]
    [InlineData("2011-43", "Month 5+2")]
    [InlineData("2004-01-01T24:00:00", "Time 10+9")]
    [InlineData("2004-01-01T23:60:00", "Time 10+9")]
    [InlineData("2004-01-01T10:10:60", "Time 10+9")]
    [InlineData("2004-01-01T10:10:61", "Time 10+9")]
    [InlineData("2004-01-01T10:10:10+5", "Time 10+11")]
    [InlineData("2004-01-01T10:10:10.5Z", "Time 10+12")]
    [InlineData("2004-01-01T", "Time 10+1")]
    [InlineData("2004-01T10:10:10", "Malformed 7+9")]
    [InlineData("2004-01-01T10-10:10", "Time 10+9")]
    [InlineData("2004-01-01Tab:10:10", "Time 10+9")]
    [InlineData("..", "Malformed 0+2")]
    [InlineData("2011/2012/2013", "Range 9+1")]
    [InlineData("1XXX", "Malformed 0+4")]
    [InlineData("XXXX", "Malformed 0+4")]
    [InlineData("200X-05", "Malformed 4+3")]
    [InlineData("2000-1X", "Month 5+2")]
    [InlineData("2000-05-3X", "Day 8+2")]
    [InlineData("2000-05-X1", "Day 8+2")]
    [InlineData("Y1", "Year 1+1")]
    [InlineData("E12", "Malformed 0+3")]
    [InlineData("/", "Range 0+1")]
    [InlineData("2011//2012", "Range 5+1")]
    [InlineData("-20X1", "Malformed 0+5")]
    [InlineData("20YX", "Malformed 0+4")]
    public void What_is_no_date_is_wrong_at_a_place(string value, string expected)
    {
        Assert.False(DateReader.TryReadDate(value, out IssuedDate? date, out DateProblem problem));
        Assert.Null(date);
        Assert.Equal(expected, $"{problem.Kind} {problem.Offset}+{problem.Length}");
        Assert.Null(DateReader.ReadDate(value));
    }

    [Theory]
    [InlineData("2011", null, null, "2011")]
    [InlineData("{2011}", "{may}", null, "2011-05")]
    [InlineData("2011", "May", "31", "2011-05-31")]
    [InlineData("2011", "5", null, "2011-05")]
    [InlineData("2011", "05", "07", "2011-05-07")]
    [InlineData("2011", "May 31", null, "2011-05-31")]
    [InlineData("2011", "31~May", null, "2011-05-31")]
    [InlineData("2011", "July 30th", null, "2011-07-30")]
    [InlineData("2011", "May--June", null, "2011-05/2011-06")]
    [InlineData("2011", "Jan./Feb.", null, "2011-01/2011-02")]
    [InlineData("2011", "January\\slash February", null, "2011-01/2011-02")]
    [InlineData("2011", "8/9", null, "2011-08/2011-09")]
    [InlineData("2011", "July 21--26", null, "2011-07-21/2011-07-26")]
    [InlineData("2011", "21--26 July", null, "2011-07-21/2011-07-26")]
    [InlineData("2011", "28 June--2 July", null, "2011-06-28/2011-07-02")]
    [InlineData("2011", "June 28--July 2", null, "2011-06-28/2011-07-02")]
    [InlineData("2011", "July", "14--17", "2011-07-14/2011-07-17")]
    [InlineData("2011", "jan, feb, mar", null, "2011-01/2011-03")]
    [InlineData("2011", "Sept. 2011", null, "2011-09")]
    [InlineData("2011", "Spring", null, "2011 Spring")]
    [InlineData("2011", "fall", null, "2011 Autumn")]
    [InlineData("2011", "February", "30", "2011-02")]
    [InlineData("2011", "1st Quarter", null, "2011")]
    [InlineData("2011", "juillet", null, "2011")]
    [InlineData("2011", "????", null, "2011")]
    [InlineData("2011", "14", null, "2011")]
    [InlineData("2011", "December/January", null, "2011-12")]
    [InlineData("2011/2012", "December/January", null, "2011-12/2012-01")]
    [InlineData("c. 1900", null, null, "1900 approximate")]
    [InlineData("circa 1900", null, null, "1900 approximate")]
    [InlineData("c1980", null, null, "1980")]
    [InlineData("1988??", null, null, "1988 uncertain")]
    [InlineData("[1936]", null, null, "1936")]
    [InlineData("1999a", null, null, "1999")]
    [InlineData("1998/1999", null, null, "1998/1999")]
    [InlineData("1998--1999", null, null, "1998/1999")]
    [InlineData("1998–1999", null, null, "1998/1999")]
    [InlineData("1954--58", null, null, "1954/1958")]
    [InlineData("1982--4", null, null, "1982/1984")]
    [InlineData("1890/91", null, null, "1890/1891")]
    [InlineData("2001--", null, null, "2001/..")]
    [InlineData("2004-- \\ldots", null, null, "2004/..")]
    [InlineData("1998 (1965)", null, null, "1998")]
    [InlineData("{\\noopsort{1973c}}1981", null, null, "1981")]
    [InlineData("{\\noopsort{1973a}}{\\switchargs{--90}{1968}}", null, null, "1968")]
    [InlineData("1865（清同治四年）", null, null, "1865")]
    [InlineData("August, 2005", null, null, "2005-08")]
    [InlineData("2011 May 31", null, null, "2011-05-31")]
    [InlineData("{2000-11-12}", null, null, "2000-11-12")]
    [InlineData("2011/05/31", null, null, "2011-05-31")]
    [InlineData("2015-1-2", null, null, "2015-01-02")]
    [InlineData("2023/10//", null, null, "2023-10")]
    [InlineData("Wed Mar 14 09:14:23 MST 2001", null, null, "2001-03-14")]
    [InlineData("19-22 May 1993", null, null, "1993-05-19/1993-05-22")]
    [InlineData("to appear, 2012", null, null, "2012")]
    [InlineData("forthcoming", null, null, "")]
    [InlineData("submitted", null, null, "")]
    [InlineData("accepted", null, null, "")]
    [InlineData("im Druck", null, null, "")]
    [InlineData("in Druck", null, null, "")]
    [InlineData("online", null, null, "")]
    [InlineData("online first", null, null, "")]
    [InlineData("to appear", null, null, "")]
    [InlineData("n.d.", null, null, "")]
    [InlineData("in preparation", null, null, "")]
    [InlineData("AD 1066", null, null, "1066")]
    [InlineData("1066 AD", null, null, "1066")]
    [InlineData("44 BC", null, null, "")]
    [InlineData("44 B.C.", null, null, "")]
    [InlineData("1900 CE", null, null, "1900")]
    [InlineData("2011 online", null, null, "2011")]
    [InlineData("1998-2001", null, null, "1998/2001")]
    [InlineData("1998/01", null, null, "1998-01")]
    [InlineData("2011", "00", null, "2011")]
    [InlineData("2011", "13", null, "2011")]
    [InlineData("2011", "0", null, "2011")]
    [InlineData("2011", "12", null, "2011-12")]
    [InlineData("2011", "Dec.", null, "2011-12")]
    [InlineData("2011", "december", null, "2011-12")]
    [InlineData("2011", "Januar", null, "2011-01")]
    [InlineData("2011", "1-3", null, "2011-01/2011-03")]
    [InlineData("2011", "3-1", null, "2011-03")]
    [InlineData("2011", "Jan 31", null, "2011-01-31")]
    [InlineData("2011", "Feb 30", null, "2011-02")]
    [InlineData("2011", "31 Feb", null, "2011-02")]
    [InlineData("2011", "May", "0", "2011-05")]
    [InlineData("2011", "May", "32", "2011-05")]
    [InlineData("2011", "May", "1-3", "2011-05-01/2011-05-03")]
    [InlineData("2011", "May", "3-1", "2011-05-03")]
    [InlineData("2011", "winter", null, "2011 Winter")]
    [InlineData("2011", "Autumn", null, "2011 Autumn")]
    [InlineData("2011", "Winter 2011", null, "2011 Winter")]
    [InlineData("2011", "Spring/Summer", null, "2011 Spring")]
    [InlineData("2011", "May 2010", null, "2011-05")]
    [InlineData("2011", "12 May 2011", null, "2011-05-12")]
    [InlineData("2011", "May 12, 2011", null, "2011-05-12")]
    [InlineData("2011", "1st May", null, "2011-05-01")]
    [InlineData("2011", "2nd-3rd May", null, "2011-05-02/2011-05-03")]
    [InlineData("2011", "May, 12", null, "2011-05-12")]
    [InlineData("2011", "May--12", null, "2011-05-12")]
    [InlineData("2011", "5", "12", "2011-05-12")]
    [InlineData("2011", "5--6", null, "2011-05/2011-06")]
    [InlineData("2011", "Q1", null, "2011")]
    [InlineData("c.1900", null, null, "1900 approximate")]
    [InlineData("ca. 1900", null, null, "1900 approximate")]
    [InlineData("[ca. 1900]", null, null, "1900 approximate")]
    [InlineData("1900?", null, null, "1900 uncertain")]
    [InlineData("[1900?]", null, null, "1900 uncertain")]
    [InlineData("(1900)", null, null, "1900")]
    [InlineData("1900-", null, null, "1900/..")]
    [InlineData("1900/", null, null, "1900/..")]
    [InlineData("1900 [1850]", null, null, "1900")]
    [InlineData("12345", null, null, "")]
    [InlineData("123", null, null, "")]
    [InlineData("1900a", null, null, "1900")]
    [InlineData("1 900", null, null, "")]
    [InlineData("May 1900", null, null, "1900-05")]
    [InlineData("19000531", null, null, "")]
    [InlineData("１９００", null, null, "1900")]
    [InlineData("19--", null, null, "")]
    [InlineData("19??", null, null, "")]
    [InlineData("in press", null, null, "")]
    [InlineData("in press", "May", null, "")]
    [InlineData("92", null, null, "")]
    [InlineData("19xx", null, null, "")]
    [InlineData("20110531", null, null, "")]
    [InlineData(null, "May", null, "")]
    [InlineData("Circa 1900", null, null, "1900 approximate")]
    [InlineData("2011/12/24", null, null, "2011-12-24")]
    [InlineData("2011/10 12", null, null, "2011-10")]
    [InlineData("2023/12", null, null, "2023-12")]
    [InlineData("2023/13", null, null, "2023")]
    [InlineData("2023/13/24", null, null, "2023")]
    public void Years_and_months_are_read_as_people_write_them(string? year, string? month, string? day, string expected)
    {
        IssuedDate? date = DateReader.ReadYearMonth(year, month, day);

        Assert.NotNull(date);
        Assert.Equal(expected, Describe(date));
        Assert.Equal(string.Join(' ', new[] { year, month, day }.OfType<string>()), date.Text);
    }

    [Theory]
    [InlineData("2005--2001", true)]
    [InlineData("2005/2001", true)]
    [InlineData("2005--2005", false)]
    [InlineData("2001--2005", false)]
    [InlineData("2005", false)]
    [InlineData("2005--2001 (reprint)", false)]
    [InlineData("reprint 2005--2001", false)]
    public void Years_back_to_front_are_a_slip(string year, bool isReversed)
    {
        IssuedDate? date = DateReader.ReadYearMonth(year, null, null, out bool found);
        Assert.NotNull(date);
        Assert.Equal(isReversed, found);
    }

    [Theory]
    [InlineData("2011-05", "2011-05", "2011-05", "None 0+0")]
    [InlineData(" {2011-05-31} ", "2011-05-31", "2011-05-31", "None 0+0")]
    [InlineData("{ 2011-13 }", null, null, "Month 7+2")]
    [InlineData("2011-", null, null, "Month 0+5")]
    [InlineData("{31/05/2011}", null, null, "Range 1+10")]
    [InlineData("{May 2011}", null, null, "Malformed 1+8")]
    [InlineData("{}", null, null, "None 0+0")]
    [InlineData("2011\\slash 2012", "2011/2012", "2011/2012", "Malformed 4+11")]
    public void A_field_may_have_braces_and_LaTeX_round_its_date(string value, string? expected, string? text, string problem)
    {
        IssuedDate? date = DateReader.ReadField(value, out DateProblem found);
        Assert.Equal(expected, date is null ? null : Describe(date));
        Assert.Equal(text, date?.Text);
        Assert.Equal(problem, $"{found.Kind} {found.Offset}+{found.Length}");
    }

    [Fact]
    public void What_would_be_right_is_said_of_every_problem()
    {
        DateProblemKind[] kinds = [.. Enum.GetValues<DateProblemKind>().Except([DateProblemKind.None, DateProblemKind.Range])];
        Assert.Equal(kinds.Length, kinds.Select(kind => kind.Explain()).Distinct().Count());
        Assert.All(kinds, kind => Assert.Matches("^(a|the) ", kind.Explain()));
        Assert.Equal(DateProblemKind.Malformed.Explain(), DateProblemKind.Range.Explain());
    }

    [Fact]
    public void Nothing_given_is_no_date()
    {
        Assert.Null(DateReader.ReadYearMonth(null, null, null));
        Assert.Null(DateReader.ReadYearMonth("", "", null));
    }

    [Theory]
    [InlineData("January", 1)]
    [InlineData("sept.", 9)]
    [InlineData("SEP", 9)]
    [InlineData("Decem", 12)]
    [InlineData("September", 9)]
    [InlineData("Oct.", 10)]
    [InlineData("October", 10)]
    [InlineData("Nov", 11)]
    [InlineData("November", 11)]
    [InlineData("Feb", 2)]
    [InlineData("mar", 3)]
    [InlineData("April", 4)]
    [InlineData("jun", 6)]
    [InlineData("jul", 7)]
    [InlineData("aug.", 8)]
    [InlineData("may", 5)]
    [InlineData("ma", 0)]
    [InlineData("mayo", 0)]
    [InlineData("Septembers", 0)]
    [InlineData("", 0)]
    [InlineData("...", 0)]
    public void Months_are_found_by_name(string word, int month) => Assert.Equal(month, MonthNames.Find(word));

    [Fact]
    public void No_value_throws_and_what_is_read_exists()
    {
        Gen<string> values = Gen.OneOf(
            "2011",
            "19",
            "X",
            "XX",
            "-",
            "--",
            "/",
            "..",
            "05",
            "31",
            "21",
            "T",
            "10:10:10",
            "Z",
            "~",
            "?",
            "%",
            "Y",
            "May",
            "june",
            "\\",
            "{",
            "}",
            " ",
            "c.",
            "–",
            "१९",
            "\ud83d",
            "Spring")
            .List[0, 9].Select(string.Concat);
        values.Sample(value =>
        {
            if (DateReader.TryReadDate(value, out IssuedDate? date, out DateProblem problem))
                AssertExists(date);
            else
                Assert.True(problem.Kind != DateProblemKind.None && problem.Offset >= 0 && problem.Offset + problem.Length <= value.Length, value);

            AssertExists(DateReader.ReadYearMonth(value, null, null));
            AssertExists(DateReader.ReadYearMonth("2011", value, value));
        }, iter: 50_000);
    }

    [Theory]
    [InlineData('9')]
    [InlineData('X')]
    [InlineData('{')]
    [InlineData('\\')]
    [InlineData('-')]
    [InlineData('/')]
    public void A_million_of_a_character_are_harmless(char c)
    {
        string run = new(c, 1_000_000);

        Assert.Null(DateReader.ReadDate(run));
        DateReader.ReadDate("Y" + run);
        DateReader.ReadYearMonth(run, run, run);
        DateReader.ReadYearMonth("2011" + run, "\\a{" + run, run);
    }

    private static void AssertExists(IssuedDate? date)
    {
        Assert.True(date?.Start is not { } start || Calendar.Has(start), $"{date?.Start}");
        Assert.True(date?.End is not { } end || Calendar.Has(end), $"{date?.End}");
    }

    private static string Describe(IssuedDate date) => string.Join(' ', new[]
    {
        date.End is { } end ? $"{date.Start}/{end}" : date.IsOpenEnded ? $"{date.Start}/.." : $"{date.Start}",
        date.Season == Season.None ? "" : date.Season.ToString(),
        date.IsApproximate ? "approximate" : "",
        date.IsUncertain ? "uncertain" : "",
    }.Where(part => part.Length > 0));
}
