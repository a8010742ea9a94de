using BibGen.Formats;
using BibGen.Model;

namespace BibGen.Tests.Formats.CslJson;

/// <summary>Dates of CSL: their parts, seasons, texts and EDTF, and what no calendar has.</summary>
public sealed class CslDatesTests
{
    [Theory]
    [InlineData("{\"date-parts\": [[2011]]}", "2011 '2011'")]
    [InlineData("{\"date-parts\": [[2011, 5]]}", "2011-05 '2011-05'")]
    [InlineData("{\"date-parts\": [[\"2011\", \"05\", \"31\"]]}", "2011-05-31 '2011-05-31'")]
    [InlineData("{\"date-parts\": [[2011, 5, 31, 7]]}", "2011-05-31 '2011-05-31'")]
    [InlineData("{\"date-parts\": [[2011], [2012]]}", "2011/2012 '2011/2012'")]
    [InlineData("{\"date-parts\": [[2011], [2012], [2013]]}", "2011/2012 '2011/2012'")]
    [InlineData("{\"date-parts\": [[2011], [0]]}", "2011/ '2011/'")]
    [InlineData("{\"date-parts\": [[2011], []]}", "2011/ '2011/'")]
    [InlineData("{\"date-parts\": [[2011, 0]]}", "2011 '2011'")]
    [InlineData("{\"date-parts\": [[2011, 1, 0]]}", "2011-01 '2011-01'")]
    [InlineData("{\"date-parts\": [[2011, 12, 31]]}", "2011-12-31 '2011-12-31'")]
    [InlineData("{\"date-parts\": [[2011, 12, 32]]}", "2011-12 '2011-12' [InvalidDate 27+2]")]
    [InlineData("{\"date-parts\": [[2011, 13]]}", "2011 Spring '2011' [InvalidDate 23+2]")]
    [InlineData("{\"date-parts\": [[2011, 16]]}", "2011 Winter '2011' [InvalidDate 23+2]")]
    [InlineData("{\"date-parts\": [[2011, 17]]}", "2011 '2011' [InvalidDate 23+2]")]
    [InlineData("{\"date-parts\": [[2011, 20]]}", "2011 '2011' [InvalidDate 23+2]")]
    [InlineData("{\"date-parts\": [[2011, 21]]}", "2011 Spring '2011'")]
    [InlineData("{\"date-parts\": [[2011, 24]]}", "2011 Winter '2011'")]
    [InlineData("{\"date-parts\": [[2011, 25]]}", "2011 '2011' [InvalidDate 23+2]")]
    [InlineData("{\"date-parts\": [[2011, 4, 31]]}", "2011-04 '2011-04' [InvalidDate 26+2]")]
    [InlineData("{\"date-parts\": [[2012, 2, 29]]}", "2012-02-29 '2012-02-29'")]
    [InlineData("{\"date-parts\": [[2011, 2, 29]]}", "2011-02 '2011-02' [InvalidDate 26+2]")]
    [InlineData("{\"date-parts\": [[0]]}", "none")]
    [InlineData("{\"date-parts\": [[-1]]}", "0000 '0000'")]
    [InlineData("{\"date-parts\": [[-44, 3, 15]]}", "-0043-03-15 '-0043-03-15'")]
    [InlineData("{\"date-parts\": [[]]}", "none")]
    [InlineData("{\"date-parts\": []}", "none")]
    [InlineData("{\"date-parts\": [2011, 5]}", "2011-05 '2011-05'")]
    [InlineData("{\"date-parts\": \"2011\"}", "none")]
    [InlineData("{\"date-parts\": [[\"x\"]]}", "none")]
    [InlineData("{\"date-parts\": [[2011, \"x\"]]}", "2011 '2011'")]
    [InlineData("{\"date-parts\": [[2011, null, 5]]}", "2011 '2011'")]
    [InlineData("{\"date-parts\": [[2011], [2012, 13, 5]]}", "2011/2012 '2011/2012' [InvalidDate 31+2]")]
    [InlineData("{\"date-parts\": [[2011]], \"season\": 1}", "2011 Spring '2011'")]
    [InlineData("{\"date-parts\": [[2011]], \"season\": \"4\"}", "2011 Winter '2011'")]
    [InlineData("{\"date-parts\": [[2011]], \"season\": 5}", "2011 '2011'")]
    [InlineData("{\"date-parts\": [[2011]], \"season\": 0}", "2011 '2011'")]
    [InlineData("{\"date-parts\": [[2011]], \"season\": \"Spring\"}", "2011 Spring '2011'")]
    [InlineData("{\"date-parts\": [[2011]], \"season\": \"2x\"}", "2011 '2011'")]
    [InlineData("{\"date-parts\": [[2011, 5]], \"season\": 1}", "2011-05 '2011-05'")]
    [InlineData("{\"date-parts\": [[2011]], \"circa\": true}", "2011~ '2011'")]
    [InlineData("{\"date-parts\": [[2011]], \"circa\": 1}", "2011~ '2011'")]
    [InlineData("{\"date-parts\": [[2011]], \"circa\": \"yes\"}", "2011~ '2011'")]
    [InlineData("{\"date-parts\": [[2011]], \"circa\": false}", "2011 '2011'")]
    [InlineData("{\"date-parts\": [[2011]], \"circa\": 0}", "2011 '2011'")]
    [InlineData("{\"date-parts\": [[2011]], \"circa\": \"\"}", "2011 '2011'")]
    [InlineData("{\"date-parts\": [[2011]], \"circa\": null}", "2011 '2011'")]
    [InlineData("{\"raw\": \"2011-05-31\"}", "2011-05-31 '2011-05-31'")]
    [InlineData("{\"raw\": \"May 2011\"}", "2011-05 'May 2011'")]
    [InlineData("{\"raw\": \"in press\"}", " 'in press'")]
    [InlineData("{\"raw\": \"\"}", "none")]
    [InlineData("{\"raw\": \"2011-13-05\"}", "2011 '2011-13-05' [InvalidDate 14+2]")]
    [InlineData("{\"edtf\": \"2011-05\"}", "2011-05 '2011-05'")]
    [InlineData("{\"edtf\": \"2011/2012\"}", "2011/2012 '2011/2012'")]
    [InlineData("{\"literal\": \"in press\"}", " 'in press'")]
    [InlineData("{\"literal\": \"2011\"}", "2011 '2011'")]
    [InlineData("{\"raw\": \"2011\", \"literal\": \"x\"}", "2011 '2011'")]
    [InlineData("{\"date-parts\": [[]], \"raw\": \"2011\"}", "2011 '2011'")]
    [InlineData("{\"date-parts\": [[2010]], \"raw\": \"2011\"}", "2010 '2010'")]
    [InlineData("{\"raw\": \"2011\", \"circa\": true}", "2011~ '2011'")]
    [InlineData("\"2011-05~\"", "2011-05~ '2011-05~'")]
    [InlineData("\"2011-13\"", "2011/2013 '2011-13'")]
    [InlineData("\"31 May 2011\"", "2011-05-31 '31 May 2011'")]
    [InlineData("\"nonsense\"", " 'nonsense'")]
    [InlineData("2011", "2011 '2011'")]
    [InlineData("[[2011, 5]]", "2011-05 '2011-05'")]
    [InlineData("[2011, 5]", "2011-05 '2011-05'")]
    [InlineData("{}", "none")]
    [InlineData("null", "none")]
    public void A_date_is_read_with_what_is_wrong_in_it(string date, string read) => Assert.Equal(read, Print(date));

    private static string Print(string date)
    {
        Work work = BibliographyFile.Read("a.csljson", $$"""[{"id": "k", "type": "book", "issued": {{date}}}]""").Works[0];
        string problems = string.Concat(work.Problems.Select(problem => $" [{problem.Kind} {problem.Offset}+{problem.Length}]"));
        if (work.Issued is not { } issued)
            return "none" + problems;
        string end = issued.End is { } last ? $"/{last}" : issued.IsOpenEnded ? "/" : "";
        string season = issued.Season == Season.None ? "" : $" {issued.Season}";
        return $"{issued.Start}{end}{season}{(issued.IsApproximate ? "~" : "")} '{issued.Text}'{problems}";
    }
}
