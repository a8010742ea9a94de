using BibGen.Values.Identifiers;
using CsCheck;

namespace BibGen.Tests.Values.Identifiers;

public class DoiTests
{
    [Theory]
    [InlineData(@"10.1038\nrclinonc.2011.83", nameof(IdentifierProblem.NoSlash), @"\")]
    [InlineData(@"https://doi.org/10.1038\nrclinonc.2011.83", nameof(IdentifierProblem.NoSlash), @"\")]
    [InlineData(@"10.1007/978-3-642-15618-2\_19 b", nameof(IdentifierProblem.WhiteSpace), " ")]
    [InlineData(@"10.1000/a\b", nameof(IdentifierProblem.WrongCharacter), @"\")]
    [InlineData("10,1038/abc", nameof(IdentifierProblem.WrongPrefix), ",")]
    [InlineData("0.1007/978-94-011-2642-7_23", nameof(IdentifierProblem.WrongPrefix), "0")]
    [InlineData("20.500.12932/17808", nameof(IdentifierProblem.WrongPrefix), "20")]
    [InlineData("n/a", nameof(IdentifierProblem.WrongPrefix), "n/a")]
    [InlineData("10/3212.3123", nameof(IdentifierProblem.WrongRegistrant), "/")]
    [InlineData("10.12/abc", nameof(IdentifierProblem.WrongRegistrant), "12")]
    [InlineData("10.abc/def", nameof(IdentifierProblem.WrongRegistrant), "abc")]
    [InlineData("1O.1038/abc", nameof(IdentifierProblem.LetterForDigit), "O")]
    [InlineData("10.1O38/abc", nameof(IdentifierProblem.LetterForDigit), "O")]
    [InlineData("10.1038nrclinonc", nameof(IdentifierProblem.NoSlash), "n")]
    [InlineData("10.1038/", nameof(IdentifierProblem.EmptySuffix), "/")]
    [InlineData("l0.1038/abc", nameof(IdentifierProblem.LetterForDigit), "l")]
    [InlineData("lO.1038/abc", nameof(IdentifierProblem.LetterForDigit), "lO")]
    [InlineData("Io.1038/abc", nameof(IdentifierProblem.LetterForDigit), "Io")]
    [InlineData("i0.1038/abc", nameof(IdentifierProblem.LetterForDigit), "i")]
    [InlineData("10.l038/abc", nameof(IdentifierProblem.WrongRegistrant), "l038")]
    [InlineData("10.10l8/abc", nameof(IdentifierProblem.LetterForDigit), "l")]
    [InlineData("10.1038o/abc", nameof(IdentifierProblem.LetterForDigit), "o")]
    [InlineData("10.1038or", nameof(IdentifierProblem.NoSlash), "o")]
    [InlineData("10.1038overlong/abc", nameof(IdentifierProblem.NoSlash), "o")]
    [InlineData("10.1038", nameof(IdentifierProblem.NoSlash), "10.1038")]
    [InlineData("10.1038.12x", nameof(IdentifierProblem.NoSlash), "x")]
    [InlineData("10.1038 /abc", nameof(IdentifierProblem.WhiteSpace), " ")]
    [InlineData("10./abc", nameof(IdentifierProblem.WrongRegistrant), ".")]
    [InlineData("10.abc", nameof(IdentifierProblem.WrongRegistrant), ".")]
    [InlineData("10.1234567890/abc", nameof(IdentifierProblem.WrongRegistrant), "1234567890")]
    [InlineData("10-1038/abc", nameof(IdentifierProblem.WrongPrefix), "-")]
    [InlineData("101038/abc", nameof(IdentifierProblem.WrongPrefix), "101038")]
    [InlineData("10", nameof(IdentifierProblem.WrongPrefix), "10")]
    [InlineData("10.1038/a{b", nameof(IdentifierProblem.WrongCharacter), "{")]
    [InlineData("10.1038/a}b{c", nameof(IdentifierProblem.WrongCharacter), "}")]
    [InlineData("10.1038/a\u0001b", nameof(IdentifierProblem.WrongCharacter), "\u0001")]
    [InlineData("10.1038/a  b", nameof(IdentifierProblem.WhiteSpace), "  ")]
    [InlineData("10.1038/a doi:10.1038/b", nameof(IdentifierProblem.SeveralValues), "doi:10.1038/b")]
    [InlineData("https://example.org/abc", nameof(IdentifierProblem.ForeignAddress), "https://example.org/abc")]
    [InlineData("https://dl.acm.org/doi/10.5555/1234567.1234568", nameof(IdentifierProblem.ForeignAddress), "https://dl.acm.org/doi/10.5555/1234567.1234568")]
    [InlineData("", nameof(IdentifierProblem.Empty), "")]
    [InlineData(" { } ", nameof(IdentifierProblem.Empty), " { } ")]
    [InlineData("10.1103/PhysRevC.55.1420, 10.1103/PhysRevC.56.2336", nameof(IdentifierProblem.SeveralValues), "10.1103/PhysRevC.56.2336")]
    [InlineData(
        "http://dx.doi.org/10.1002/spe.2105; http://dx.doi.org/10.1002/spe.2106",
        nameof(IdentifierProblem.SeveralValues),
        "http://dx.doi.org/10.1002/spe.2106")]
    public void The_smallest_wrong_stretch_is_what_is_reported(string value, string problem, string stretch)
    {
        IdentifierReading reading = Doi.Read(value);
        Assert.Null(reading.Value);
        Assert.Equal((problem, stretch), (reading.Problem.ToString(), value.Substring(reading.Offset, reading.Length)));
    }

    [Theory]
    [InlineData("", "10.1038/nrclinonc.2011.83")]
    [InlineData("https://doi.org/", "10.1038/nrclinonc.2011.83")]
    [InlineData("n/a", "begins with 10.")]
    [InlineData("10.12/abc", "4 to 9 digits")]
    [InlineData("10./abc", "4 to 9 digits")]
    [InlineData("10/3212.3123", "4 to 9 digits")]
    [InlineData("10.1038", "a slash has to stand here")]
    [InlineData("10.1038/", "the suffix after the slash is missing")]
    [InlineData("10.1O38/abc", "a letter where a digit has to stand")]
    [InlineData("10.1038/a b", "no white space")]
    [InlineData("10.1038/a 10.1038/b", "a second DOI begins here")]
    [InlineData(@"10.1038/a\b", "cannot stand in a DOI")]
    [InlineData("10.1016/j.cell", "names a journal or volume")]
    [InlineData("https://example.org/abc", "no DOI in this address")]
    [InlineData("10/gf4gqc", "a short DOI, an alias")]
    public void What_is_wrong_is_said(string value, string words) => Assert.Contains(words, Doi.Read(value).Explanation, StringComparison.Ordinal);

    [Theory]
    [InlineData("10/gf4gqc", "10/gf4gqc")]
    [InlineData("https://doi.org/gf4gqc", "10/gf4gqc")]
    [InlineData("https://doi.org/10/gf4gqc", "10/gf4gqc")]
    [InlineData("doi.org/bzmn", "10/bzmn")]
    [InlineData("https://doi.org/abcdefghij", "10/abcdefghij")]
    [InlineData("10/ab", "10/ab")]
    [InlineData("10/a", null)]
    [InlineData("gf4gqc", null)]
    [InlineData("https://doi.org/abc", null)]
    [InlineData("https://doi.org/abcdefghijk", null)]
    [InlineData("https://doi.org/gf4-gqc", null)]
    public void A_short_DOI_is_known_by_its_prefix_or_resolver(string value, string? alias)
    {
        IdentifierReading reading = Doi.Read(value);
        Assert.Equal((alias, alias is not null), (reading.Value, reading.Problem == IdentifierProblem.ShortDoi));
    }

    [Theory]
    [InlineData("10.1016/j", true)]
    [InlineData("10.1016/j.cell", true)]
    [InlineData("10.1016/j.jcp.2009.04", true)]
    [InlineData("10.1214/aos", true)]
    [InlineData("10.1088/0305-4470", true)]
    [InlineData("10.1088/0305-4470/36/12", true)]
    [InlineData("10.1103/PhysRevLett.116", true)]
    [InlineData("10.1007/s10915-014", true)]
    [InlineData("10.1371/journal.pone", true)]
    [InlineData("10.1371/journal", true)]
    [InlineData("10.1016/j.jcp.2009", true)]
    [InlineData("10.1016/0021-9991", true)]
    [InlineData("10.1016/0021-999x", true)]
    [InlineData("10.1016/S0021-9991", true)]
    [InlineData("10.1016/S0021-999X", true)]
    [InlineData("10.1016/s0021-9991", true)]
    [InlineData("10.1016/s0021-999x", true)]
    [InlineData("10.1007/s10915", true)]
    [InlineData("10.1088/0305-447x", true)]
    [InlineData("10.1088/0305-4470/36", true)]
    [InlineData("10.1088/0305-447x/36", true)]
    [InlineData("10.1088/0305-447x/36/12", true)]
    [InlineData("10.1093/bioinformatics", true)]
    [InlineData("10.1103/PhysRevLett", true)]
    [InlineData("10.1109/TPAMI", true)]
    [InlineData("10.1109/TPAMI.2010", true)]
    [InlineData("10.1126/science", true)]
    [InlineData("10.1093/bioinformatics/btp352", false)]
    [InlineData("10.1109/TPAMI.2010.57", false)]
    [InlineData("10.1126/science.1157996", false)]
    [InlineData("10.1371/journal.pone.0012345", false)]
    [InlineData("10.1371/journals", false)]
    [InlineData("10.1088/0305-4470/36/", true)]
    [InlineData("10.1016/j..", true)]
    [InlineData("10.1093/averyveryverylongwordofletters", false)] // Longer than what is cut off.
    [InlineData("10.1016/j.jcp.2009.04.012", false)]
    [InlineData("10.1016/0021-9991(92)90240-Y", false)]
    [InlineData("10.1214/aos/1176344136", false)]
    [InlineData("10.1088/0305-4470/36/12/301", false)]
    [InlineData("10.1103/PhysRevLett.116.061102", false)]
    [InlineData("10.1007/s100510050001", false)]
    [InlineData("10.1038/nature12373", false)]
    [InlineData("10.1016/j.lana.2022.100184", false)]
    [InlineData("10.1145/3386569", false)] // A proceedings' own.
    [InlineData("10.1000/aos", false)] // Of other registrants nothing is known.
    public void A_DOI_that_is_cut_off_is_known(string doi, bool isCut) =>
        Assert.Equal(isCut ? IdentifierProblem.Truncated : IdentifierProblem.None, Doi.Read(doi).Problem);

    [Theory]
    [InlineData(@"10.1002/(SICI)1097-0207{\%}1\&2{\#}\~{}x", "10.1002/(SICI)1097-0207%1&2#~x", (int)(IdentifierDecoration.LatexEscapes))]
    [InlineData(@"10.1641/0006-3568(2006)56{[}801:SCEABS]2.0.CO;2", "10.1641/0006-3568(2006)56[801:SCEABS]2.0.CO;2", (int)(IdentifierDecoration.LatexEscapes))]
    [InlineData(@"10.1175/15(2002)130\textless{}19:E\textgreater{}2", "10.1175/15(2002)130<19:E>2", (int)(IdentifierDecoration.LatexEscapes))]
    [InlineData(
        "http://www.springerlink.com/openurl.asp?genre=article&id=doi:10.1023/A:1018740018699",
        "10.1023/A:1018740018699",
        (int)(IdentifierDecoration.PublisherAddress))]
    [InlineData(
        "http://link.springer.com/accesspage/chapter/10.1007/978-3-642-25704-9_1",
        "10.1007/978-3-642-25704-9_1",
        (int)(IdentifierDecoration.PublisherAddress))]
    [InlineData(
        "https://www.frontiersin.org/articles/10.3389/fabc.2015.00033/full",
        "10.3389/fabc.2015.00033",
        (int)(IdentifierDecoration.PublisherAddress | IdentifierDecoration.PageSuffix))]
    [InlineData("http://doi.ieeecomputersociety.org/10.1109/MSP.2009.144", "10.1109/MSP.2009.144", (int)(IdentifierDecoration.Resolver))]
    [InlineData("https://doi.org/doi:10.1000/182", "10.1000/182", (int)(IdentifierDecoration.Resolver | IdentifierDecoration.Label))]
    [InlineData("<10.1000/182>.", "10.1000/182", (int)(IdentifierDecoration.Wrapping | IdentifierDecoration.TrailingPunctuation))]
    [InlineData("10.1021/ja036138+", "10.1021/ja036138+", (int)(IdentifierDecoration.None))]
    [InlineData("doi.acm.org/10.1145/3386569.3392377", "10.1145/3386569.3392377", (int)(IdentifierDecoration.Resolver))]
    [InlineData("dx.plos.org/10.1371/journal.pone.0012345", "10.1371/journal.pone.0012345", (int)(IdentifierDecoration.Resolver))]
    [InlineData("doi.wiley.com/10.1111%2Fj.1365-2966", "10.1111/j.1365-2966", (int)(IdentifierDecoration.Resolver | IdentifierDecoration.PercentEncoding))]
    [InlineData("link.springer.com/article/10.1007/s10915-014-9831-3", "10.1007/s10915-014-9831-3", (int)(IdentifierDecoration.PublisherAddress))]
    [InlineData("10.1038/nrclinonc.2011.83/full", "10.1038/nrclinonc.2011.83", (int)(IdentifierDecoration.PageSuffix))]
    [InlineData("10.1177/0022343315123456.full.pdf", "10.1177/0022343315123456", (int)(IdentifierDecoration.PageSuffix))]
    [InlineData("10.1007/s10915-014-9831-3.pdf", "10.1007/s10915-014-9831-3", (int)(IdentifierDecoration.PageSuffix))]
    [InlineData("10.1002/cpa.3160480399/abstract", "10.1002/cpa.3160480399", (int)(IdentifierDecoration.PageSuffix))]
    [InlineData("10.1038/nrclinonc.2011.83#abstract", "10.1038/nrclinonc.2011.83", (int)(IdentifierDecoration.QueryOrFragment))]
    [InlineData("10.1080/01621459.2017.1285773?journalCode=uasa20", "10.1080/01621459.2017.1285773", (int)(IdentifierDecoration.QueryOrFragment))]
    [InlineData("10.1006/rwei.1999#.0001", "10.1006/rwei.1999#.0001", (int)(IdentifierDecoration.None))]
    [InlineData("urn:doi:10.1000/182", "10.1000/182", (int)(IdentifierDecoration.Label))]
    [InlineData("info:doi/10.1000/182", "10.1000/182", (int)(IdentifierDecoration.Label))]
    [InlineData("DOI = 10.1000/182", "10.1000/182", (int)(IdentifierDecoration.Label))]
    [InlineData("doi10.1000/182", "10.1000/182", (int)(IdentifierDecoration.Label))]
    [InlineData("10.1000/182 [doi]", "10.1000/182", (int)(IdentifierDecoration.Remark))]
    [InlineData(@"\url{10.1000/182}", "10.1000/182", (int)(IdentifierDecoration.Wrapping))]
    [InlineData(@"\doi{10.1000/182}", "10.1000/182", (int)(IdentifierDecoration.Wrapping))]
    [InlineData(@"\href{https://doi.org/10.1000/182}{the article}", "10.1000/182", (int)(IdentifierDecoration.Wrapping | IdentifierDecoration.Resolver))]
    [InlineData("[10.1000/182]", "10.1000/182", (int)(IdentifierDecoration.Wrapping))]
    [InlineData("'10.1000/182'", "10.1000/182", (int)(IdentifierDecoration.Wrapping))]
    [InlineData("\u201C10.1000/182\u201D", "10.1000/182", (int)(IdentifierDecoration.Wrapping))]
    [InlineData(" 10.1000/182\n", "10.1000/182", (int)(IdentifierDecoration.WhiteSpace))]
    [InlineData("10.1000/1\u201182", "10.1000/1-82", (int)(IdentifierDecoration.Dashes))]
    [InlineData("10.1000/\u00AD1\u206082\uFEFF", "10.1000/182", (int)(IdentifierDecoration.InvisibleCharacters))]
    [InlineData("10.1000/1&lt;8&gt;2&amp;3&x", "10.1000/1<8>2&3&x", (int)(IdentifierDecoration.HtmlEntities))]
    [InlineData("10.1000/1%3C8", "10.1000/1<8", (int)(IdentifierDecoration.PercentEncoding))]
    [InlineData("10.1000/1%C38%4", "10.1000/1%C38%4", (int)(IdentifierDecoration.None))]
    [InlineData("https%3A%2F%2Fdoi.org%2F10.1000%2F182", "10.1000/182", (int)(IdentifierDecoration.Resolver | IdentifierDecoration.PercentEncoding))]
    [InlineData("10.1000/182/", "10.1000/182", (int)(IdentifierDecoration.TrailingPunctuation))]
    [InlineData("10.1000/182;jsessionid=1A2B", "10.1000/182", (int)(IdentifierDecoration.QueryOrFragment))]
    [InlineData("https://doi.org/10.1000/182?1", "10.1000/182", (int)(IdentifierDecoration.Resolver | IdentifierDecoration.QueryOrFragment))]
    [InlineData("10.1000/182?1", "10.1000/182?1", (int)(IdentifierDecoration.None))]
    [InlineData("https://www.doi.org/10.1000/182", "10.1000/182", (int)(IdentifierDecoration.Resolver))]
    [InlineData("http://doi.org//10.1000/182", "10.1000/182", (int)(IdentifierDecoration.Resolver))]
    [InlineData("https://doi-org.library.example/10.1000/182", "10.1000/182", (int)(IdentifierDecoration.Resolver))]
    [InlineData("https://academic.oup.com/abc/article/doi/10.1093/abc/xyz092/8285999", "10.1093/abc/xyz092", (int)(IdentifierDecoration.PublisherAddress))]
    [InlineData("https://academic.oup.com/abc/10.1093/abc/12345", "10.1093/abc/12345", (int)(IdentifierDecoration.PublisherAddress))]
    [InlineData("https://example.org/10.1093/abc/xyz092/8285999", "10.1093/abc/xyz092/8285999", (int)(IdentifierDecoration.PublisherAddress))]
    [InlineData("https://www.biorxiv.org/content/10.1101/123456v2", "10.1101/123456", (int)(IdentifierDecoration.PublisherAddress))]
    [InlineData("https://example.org/10.1102/123456v2", "10.1102/123456v2", (int)(IdentifierDecoration.PublisherAddress))]
    [InlineData("https://example.org/10.1101/123456v", "10.1101/123456v", (int)(IdentifierDecoration.PublisherAddress))]
    [InlineData("10.1000/182/full/html", "10.1000/182", (int)(IdentifierDecoration.PageSuffix))]
    [InlineData("10.1000/182/full/pdf", "10.1000/182", (int)(IdentifierDecoration.PageSuffix))]
    [InlineData("10.1000/182/fulltext", "10.1000/182", (int)(IdentifierDecoration.PageSuffix))]
    [InlineData("10.1000/182/abs", "10.1000/182", (int)(IdentifierDecoration.PageSuffix))]
    [InlineData("10.1000/182/summary", "10.1000/182", (int)(IdentifierDecoration.PageSuffix))]
    [InlineData("10.1000/182/references", "10.1000/182", (int)(IdentifierDecoration.PageSuffix))]
    [InlineData("10.1000/182/meta", "10.1000/182", (int)(IdentifierDecoration.PageSuffix))]
    [InlineData("10.1000/182/html", "10.1000/182", (int)(IdentifierDecoration.PageSuffix))]
    [InlineData("10.1000/182/epub", "10.1000/182", (int)(IdentifierDecoration.PageSuffix))]
    [InlineData("10.1000/182/epdf", "10.1000/182", (int)(IdentifierDecoration.PageSuffix))]
    [InlineData("10.1000/182/pdf/", "10.1000/182", (int)(IdentifierDecoration.PageSuffix))]
    [InlineData("10.1000/182.full", "10.1000/182", (int)(IdentifierDecoration.PageSuffix))]
    [InlineData("10.1000/182.html", "10.1000/182", (int)(IdentifierDecoration.PageSuffix))]
    [InlineData("\"10.1000/182\"", "10.1000/182", (int)(IdentifierDecoration.Wrapping))]
    [InlineData("{10.1000/182}", "10.1000/182", (int)(IdentifierDecoration.Braces))]
    [InlineData("10.1000/\u200B18\u200B2", "10.1000/182", (int)(IdentifierDecoration.InvisibleCharacters))]
    [InlineData("10.1000/\u200B182", "10.1000/182", (int)(IdentifierDecoration.InvisibleCharacters))]
    public void Decoration_is_taken_away_and_named(string value, string doi, int decoration)
    {
        IdentifierReading reading = Doi.Read(value);
        Assert.Equal((doi, IdentifierProblem.None), (reading.Value, reading.Problem));
        Assert.Equal((IdentifierDecoration)decoration, reading.Decoration);
    }

    [Fact]
    public void A_bare_doi_comes_back_as_the_same_string()
    {
        string value = "10.1038/NRCLINONC.2011.83";
        Assert.Same(value, Doi.Read(value).Value);
    }

    [Fact]
    public void Case_does_not_distinguish_dois()
    {
        Assert.True(Doi.Comparer.Equals("10.1038/NRCLINONC.2011.83", "10.1038/nrclinonc.2011.83"));
        Assert.False(Doi.Comparer.Equals("10.1000/Ä", "10.1000/ä"));   // beyond ASCII it does
        HashSet<string> set = new(Doi.Comparer) { "10.1000/ABC" };
        Assert.Contains("10.1000/abc", set);
    }

    [Theory]
    [InlineData("10.1038/nrclinonc.2011.83", true)]
    [InlineData("10.1002/(SICI)1522-2594(199911)42:5<952::AID-MRM16>3.0.CO;2-S", true)]
    [InlineData("10.1175/1520-0493(2002)130<1913:EDAWPO>2.0.CO;2", true)]
    [InlineData("10.1207/s15327906mbr2001&2_3", true)]
    [InlineData("10.1021/ja00123a004", true)]
    [InlineData("10.1021/ja036138+", false)]
    [InlineData("10.1006/rwei.1999#.0001", false)]
    [InlineData("10.1002/abc+1", true)] // Wiley's own pattern takes anything.
    [InlineData("10.1000.10/abc", false)]
    [InlineData("10.1175/1520-049X(2002)130<1913:EDAWPO>2.0.CO;x", false)]
    [InlineData("10.1175/1520-049X(2002)130<1913:>2.0.CO;2", true)]
    [InlineData("10.11751/1520-0493(2002)130<1913:EDAWPO>2.0.CO;2", false)]
    [InlineData("10.1175/1520-0493(2002)130<:EDAWPO>2.0.CO;2", false)]
    [InlineData("10.1175/1520(2002)130<1913:EDAWPO>2.0.CO;2", false)]
    [InlineData("10.1175/1520-(2002)130<1913:EDAWPO>2.0.CO;2", false)]
    [InlineData("10.1175/1520-0493(2002)130<1913:EDAWPO>2.0.CO;23", false)]
    [InlineData("10.1208/s15327906mbr2001&2_3", false)]
    [InlineData("10.1207/s15327906mbr2001&2", false)]
    [InlineData("10.1207/s15327906mbr2001&2_", false)]
    [InlineData("10.1207/&2_3", false)]
    [InlineData("10.1038/", false)]
    [InlineData("nothing", false)]
    public void Crossrefs_patterns_tell_the_common_from_the_unusual(string doi, bool isCommon) => Assert.Equal(isCommon, Doi.IsCommonForm(doi));

    [Theory]
    [InlineData("/-/x")]
    [InlineData("/suppl_1")]
    [InlineData("/DCSupplemental")]
    [InlineData("/dcsup1")]
    [InlineData("/MediaObjects/x")]
    [InlineData("/attachment/1")]
    [InlineData("/asset/1")]
    [InlineData("/files/1")]
    [InlineData("/file/1")]
    [InlineData("/figure/1")]
    [InlineData("/fig1")]
    [InlineData("/table/1")]
    [InlineData("/download")]
    [InlineData("/bitstream/1")]
    [InlineData("/image/1")]
    [InlineData("/media/1")]
    [InlineData("/media-1")]
    [InlineData("/esm1")]
    [InlineData("/pdf/1")]
    [InlineData("/section/1")]
    public void An_address_that_goes_on_after_the_DOI_is_that_of_something_else(string path) =>
        Assert.Equal(IdentifierProblem.ForeignAddress, Doi.Read("https://example.org/10.1038/abc" + path).Problem);

    [Fact]
    public void Whatever_the_value_reading_ends_and_places_lie_within_it() =>
        Gen.Char[@"10./\_%{}$<>&;:doiurhtps 2FaX()[]#?"].Array[0, 40].Sample(characters =>
        {
            string value = new(characters);
            IdentifierReading reading = Doi.Read(value);
            bool isPlaced = reading.Offset >= 0 && reading.Length >= 0 && reading.Offset + reading.Length <= value.Length;
            bool isStable = reading.Value is null || reading.Problem != IdentifierProblem.None || reading.Value.Contains('%', StringComparison.Ordinal)
                || Doi.Read(reading.Value).Value is not null;
            bool isFound = !Doi.TryFindIn(value, out _, out int offset, out int length) || (length > 0 && offset + length <= value.Length);
            return isPlaced && isStable && isFound && (reading.Value is not null || reading.Explanation is not null);
        }, iter: 20_000);

    [Theory]
    [InlineData("{", 1_000_000)]
    [InlineData("10.1000/\\{\\}", 100_000)]
    [InlineData("10.1000/\\x", 100_000)]
    [InlineData("10.1000/x (", 100_000)]
    [InlineData("https://doi.org/", 60_000)]
    [InlineData("doi:", 250_000)]
    [InlineData("&lt;", 250_000)]
    [InlineData("%2F", 300_000)]
    [InlineData("$<$", 300_000)]
    [InlineData("10.", 300_000)]
    public void A_million_characters_are_read_at_linear_cost(string part, int count)
    {
        string value = string.Concat(Enumerable.Repeat(part, count));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Doi.Read(value);
        Doi.Read("https://doi.org/10.1000/" + value);
        Doi.TryFindIn(value, out _, out _, out _);
        WebAddress.Read("https://example.org/" + value);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400L * value.Length); // And quadratic time would take hours.
    }

    [Fact]
    public void Many_layers_are_taken_away_at_linear_cost()
    {
        string value = new string('(', 200_000) + "10.1000/182" + string.Concat(Enumerable.Repeat(").", 200_000));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Null(Doi.Read(value).Value);
        Assert.Equal("10.1000/182", Doi.Read("((10.1000/182).).").Value);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400L * value.Length); // And quadratic time would take hours.
    }
}
