using BibGen.Values.Identifiers;
using CsCheck;

namespace BibGen.Tests.Values.Identifiers;

public class IdentifierTests
{
    private static readonly Dictionary<string, Func<string, IdentifierReading>> Readers = new()
    {
        ["ISBN"] = Isbn.Read,
        ["ISSN"] = Issn.Read,
        ["ISMN"] = Ismn.Read,
        ["ORCID"] = Orcid.Read,
        ["PMID"] = Pmid.Read,
        ["PMCID"] = Pmcid.Read,
        ["arXiv"] = ArXivId.Read,
        ["MR"] = MathReviewsNumber.Read,
        ["Zbl"] = ZblNumber.Read,
    };

    [Theory]
    [InlineData("ISBN", "0-321-35668-3 (paperback)", "0-321-35668-3")]
    [InlineData("ISBN", "0 201 13447 0", "0-201-13447-0")]
    [InlineData("ISBN", "080442957x", "080442957X")]
    [InlineData("ISBN", "9783161484100", "9783161484100")]
    [InlineData("ISSN", "17594774", "1759-4774")]
    [InlineData("ISSN", "{0030-1299}", "0030-1299")]
    [InlineData("ISSN", "1471-2105 (Electronic)", "1471-2105")]
    [InlineData("ISMN", "M-2600-0043-8", "9790260000438")]
    [InlineData("ORCID", "0000000218250097", "0000-0002-1825-0097")]
    [InlineData("PMID", "https://pubmed.ncbi.nlm.nih.gov/21629216/?dopt=Abstract", "21629216")]
    [InlineData("PMCID", "pmc3669410", "PMC3669410")]
    [InlineData("arXiv", "physics/0610206v3", "physics/0610206v3")]
    [InlineData("arXiv", "arXiv 2402.08741", "2402.08741")]
    [InlineData("arXiv", "https://arxiv.org/pdf/math/0110247", "math/0110247")]
    [InlineData("MR", "4186137", "MR4186137")]
    [InlineData("MR", "MR0012345 (7,45a)", "MR0012345")]
    [InlineData("MR", "1 339 116", "MR1339116")]
    [InlineData("MR", "91a:68053", "91a:68053")]
    [InlineData("Zbl", "Zbl 1055.11001", "1055.11001")]
    [InlineData("Zbl", "JFM 26.0123.01", "26.0123.01")]
    [InlineData("Zbl", "26.0123.01", "26.0123.01")]
    [InlineData("Zbl", "0123.45678", "0123.45678")]
    [InlineData("Zbl", "123.45678", "123.45678")]
    [InlineData("Zbl", "01234567", "01234567")]
    [InlineData("Zbl", "1234567", "1234567")]
    [InlineData("ISBN", "urn:isbn:0-321-35668-3", "0-321-35668-3")]
    [InlineData("ISBN", "ISBN-13: 978-3-16-148410-0", "978-3-16-148410-0")]
    [InlineData("ISBN", "ISBN-10 0-321-35668-3", "0-321-35668-3")]
    [InlineData("ISBN", "ISBN13 978-3-16-148410-0", "978-3-16-148410-0")]
    [InlineData("ISBN", "ISBN10 0-321-35668-3", "0-321-35668-3")]
    [InlineData("ISBN", "e-ISBN 978-3-16-148410-0", "978-3-16-148410-0")]
    [InlineData("ISBN", "eISBN 978-3-16-148410-0", "978-3-16-148410-0")]
    [InlineData("ISBN", "ISBN 978-3-16-148410-0", "978-3-16-148410-0")]
    [InlineData("ISBN", "978 \u2013 3-16--148410-0-", "978-3-16-148410-0")]
    [InlineData("ISSN", "urn:issn:1759-4774", "1759-4774")]
    [InlineData("ISSN", "eISSN 1759-4774", "1759-4774")]
    [InlineData("ISSN", "e-ISSN 1759-4774", "1759-4774")]
    [InlineData("ISSN", "pISSN 1759-4774", "1759-4774")]
    [InlineData("ISSN", "p-ISSN: 1759-4774", "1759-4774")]
    [InlineData("ISSN", "ISSN-L 1759-4774", "1759-4774")]
    [InlineData("ISSN", "ISSN = 1759-4774", "1759-4774")]
    [InlineData("ISSN", "\"1474-547x\"", "1474-547X")]
    [InlineData("ISSN", "17594-774", "1759-4774")]
    [InlineData("ISMN", "urn:ismn:979-0-2600-0043-8", "9790260000438")]
    [InlineData("ISMN", "ISMN M-2600-0043-8", "9790260000438")]
    [InlineData("ORCID", "ORCID: https://orcid.org/0000-0002-1825-0097/", "0000-0002-1825-0097")]
    [InlineData("ORCID", "ORCID {0000-0002-9079-593x}", "0000-0002-9079-593X")]
    [InlineData("ORCID", "http://www.orcid.org/0000-0002-1825-0097#works", "0000-0002-1825-0097")]
    [InlineData("PMID", "http://www.ncbi.nlm.nih.gov/pubmed/21629216", "21629216")]
    [InlineData("PMID", "PMID#21629216", "21629216")]
    [InlineData("PMID", "pubmed.21629216", "21629216")]
    [InlineData("PMID", "12345678", "12345678")]
    [InlineData("PMCID", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3669410/", "PMC3669410")]
    [InlineData("PMCID", "https://pmc.ncbi.nlm.nih.gov/articles/PMC3669410", "PMC3669410")]
    [InlineData("PMCID", "PMCID: PMC3531190.1", "PMC3531190.1")]
    [InlineData("arXiv", "https://export.arxiv.org/abs/0706.0001", "0706.0001")]
    [InlineData("arXiv", "arxiv.org/html/2402.08741v1", "2402.08741v1")]
    [InlineData("arXiv", "arxiv.org/format/2402.08741", "2402.08741")]
    [InlineData("arXiv", "arxiv.org/src/2402.08741", "2402.08741")]
    [InlineData("arXiv", "arxiv.org/pdf/2402.08741v10.pdf", "2402.08741v10")]
    [InlineData("arXiv", "https://doi.org/10.48550/arXiv.2402.08741", "2402.08741")]
    [InlineData("arXiv", "dx.doi.org/10.48550/arXiv.2402.08741", "2402.08741")]
    [InlineData("arXiv", "doi:10.48550/arXiv.2402.08741", "2402.08741")]
    [InlineData("arXiv", "0706.0001 [hep-th]", "0706.0001")]
    [InlineData("arXiv", "0704.0001", "0704.0001")]
    [InlineData("arXiv", "1412.0001", "1412.0001")]
    [InlineData("arXiv", "1501.00001", "1501.00001")]
    [InlineData("arXiv", "2012.00001", "2012.00001")]
    [InlineData("arXiv", "hep-th/9107001", "hep-th/9107001")]
    [InlineData("arXiv", "math.GT/0703001v12", "math.GT/0703001v12")]
    [InlineData("arXiv", "cs/0012001", "cs/0012001")]
    [InlineData("MR", "39 #2789", "39 #2789")]
    [InlineData("MR", "7,45a", "7,45a")]
    [InlineData("MR", "2001a:00012", "2001a:00012")]
    [InlineData("MR", "91a: 68053", "91a: 68053")]
    [InlineData("MR", @"39 \#2789", @"39 \#2789")]
    [InlineData("MR", "0000012345", "MR0012345")]
    public void Identifiers_have_one_normal_form(string kind, string value, string normal)
    {
        IdentifierReading reading = Readers[kind](value);
        Assert.Equal(
            (normal, normal != value, 0, value.Length),
            (reading.Value, reading.Decoration != IdentifierDecoration.None, reading.Offset, reading.Length));
    }

    [Theory]
    [InlineData("ISBN", "978-3-16-148410-1", nameof(IdentifierProblem.WrongCheckDigit), "1", "0")]
    [InlineData("ISBN", "0-201-15790-1", nameof(IdentifierProblem.WrongCheckDigit), "1", "X")]
    [InlineData("ISBN", "0-201-1579O-X", nameof(IdentifierProblem.WrongCharacter), "O", null)]
    [InlineData("ISBN", "977-3-16-148410-0", nameof(IdentifierProblem.WrongPrefix), "977", null)]
    [InlineData("ISBN", "979-0-2600-0043-8", nameof(IdentifierProblem.WrongPrefix), "979-0", null)]
    [InlineData("ISBN", "978-3-16-148410", nameof(IdentifierProblem.WrongLength), "978-3-16-148410", null)]
    [InlineData("ISSN", "1759-4775", nameof(IdentifierProblem.WrongCheckDigit), "5", "4")]
    [InlineData("ISSN", "17S9-4774", nameof(IdentifierProblem.WrongCharacter), "S", null)]
    [InlineData("ISMN", "979-0-2600-0043-9", nameof(IdentifierProblem.WrongCheckDigit), "9", "8")]
    [InlineData("ORCID", "https://orcid.org/0000-0002-1825-0098", nameof(IdentifierProblem.WrongCheckDigit), "8", "7")]
    [InlineData("PMID", "123456789", nameof(IdentifierProblem.WrongLength), "9", null)]
    [InlineData("PMID", "PMC3110", nameof(IdentifierProblem.WrongPrefix), "PMC", null)]
    [InlineData("PMID", "21 629 216", nameof(IdentifierProblem.WhiteSpace), " ", null)]
    [InlineData("PMCID", "3669410", nameof(IdentifierProblem.WrongPrefix), "3669410", "PMC3669410")]
    [InlineData("arXiv", "0713.0001", nameof(IdentifierProblem.OutOfRange), "13", null)]
    [InlineData("arXiv", "arXiv:1501.0001", nameof(IdentifierProblem.WrongLength), "0001", null)]
    [InlineData("arXiv", "foo/0309136", nameof(IdentifierProblem.OutOfRange), "foo", null)]
    [InlineData("arXiv", "hal-03612955", nameof(IdentifierProblem.WrongCharacter), "h", null)]
    [InlineData("arXiv", "https://doi.org/10.1137/090745499", nameof(IdentifierProblem.WrongPrefix), "10.1137/090745499", null)]
    [InlineData("arXiv", "https://example.org/2201.00978", nameof(IdentifierProblem.WrongPrefix), "https://example.org/2201.00978", null)]
    [InlineData("MR", "MRabc", nameof(IdentifierProblem.WrongCharacter), "a", null)]
    [InlineData("Zbl", "1055.1101", nameof(IdentifierProblem.WrongLength), "1055.1101", null)]
    [InlineData("Zbl", "10551.11001", nameof(IdentifierProblem.WrongLength), "10551.11001", null)]
    [InlineData("Zbl", "1055.11001.", nameof(IdentifierProblem.WrongLength), "1055.11001.", null)]
    [InlineData("Zbl", "1055", nameof(IdentifierProblem.WrongLength), "1055", null)]
    [InlineData("Zbl", "123456", nameof(IdentifierProblem.WrongLength), "123456", null)]
    [InlineData("Zbl", "123456789", nameof(IdentifierProblem.WrongLength), "123456789", null)]
    [InlineData("Zbl", "JFM 1055.11001", nameof(IdentifierProblem.WrongLength), "1055.11001", null)]
    [InlineData("Zbl", "Zbl 1055.1100a", nameof(IdentifierProblem.WrongCharacter), "a", null)]
    [InlineData("Zbl", "Zbl", nameof(IdentifierProblem.Empty), "Zbl", null)]
    [InlineData("ISBN", "", nameof(IdentifierProblem.Empty), "", null)]
    [InlineData("ISBN", "ISBN ", nameof(IdentifierProblem.Empty), "ISBN ", null)]
    [InlineData("ISBN", "97831614841X0", nameof(IdentifierProblem.WrongCharacter), "0", null)]
    [InlineData("ISBN", "978316148410X", nameof(IdentifierProblem.WrongCharacter), "X", null)]
    [InlineData("ISBN", "12345678X", nameof(IdentifierProblem.WrongCharacter), "X", null)]
    [InlineData("ISBN", "X-321-35668-3", nameof(IdentifierProblem.WrongCharacter), "X", null)]
    [InlineData("ISBN", "979-1-09-063607-2", nameof(IdentifierProblem.WrongCheckDigit), "2", "1")]
    [InlineData("ISSN", "1759-47X4", nameof(IdentifierProblem.WrongCharacter), "4", null)]
    [InlineData("ISSN", "1759-477", nameof(IdentifierProblem.WrongLength), "1759-477", null)]
    [InlineData("ISSN", "0321356680", nameof(IdentifierProblem.WrongLength), "0321356680", null)]
    [InlineData("ISSN", "ISSN", nameof(IdentifierProblem.Empty), "ISSN", null)]
    [InlineData("ISMN", "978-0-2600-0043-8", nameof(IdentifierProblem.WrongPrefix), "978-0", null)]
    [InlineData("ISMN", "M-2600-0043", nameof(IdentifierProblem.WrongLength), "-2600-0043", null)]
    [InlineData("ISMN", "979-0-2600-0043-X", nameof(IdentifierProblem.WrongCharacter), "X", null)]
    [InlineData("ISMN", "979-0-26a0", nameof(IdentifierProblem.WrongCharacter), "a", null)]
    [InlineData("ISMN", "ISMN", nameof(IdentifierProblem.Empty), "ISMN", null)]
    [InlineData("ORCID", "0000-0002-1825-009", nameof(IdentifierProblem.WrongLength), "0000-0002-1825-009", null)]
    [InlineData("ORCID", "0000-0002-1825-0O97", nameof(IdentifierProblem.WrongCharacter), "O", null)]
    [InlineData("ORCID", "https://orcid.org/", nameof(IdentifierProblem.Empty), "https://orcid.org/", null)]
    [InlineData("PMID", "", nameof(IdentifierProblem.Empty), "", null)]
    [InlineData("PMID", "021629216", nameof(IdentifierProblem.OutOfRange), "0", null)]
    [InlineData("PMID", "https://pubmed.ncbi.nlm.nih.gov/21629216/x", nameof(IdentifierProblem.WrongCharacter), "/", null)]
    [InlineData("PMCID", "PMCID:", nameof(IdentifierProblem.Empty), "PMCID:", null)]
    [InlineData("PMCID", "PMC", nameof(IdentifierProblem.WrongLength), "PMC", null)]
    [InlineData("PMCID", "PMC0123", nameof(IdentifierProblem.OutOfRange), "0", null)]
    [InlineData("PMCID", "PMCx", nameof(IdentifierProblem.WrongCharacter), "x", null)]
    [InlineData("PMCID", "PMC123.", nameof(IdentifierProblem.WrongCharacter), ".", null)]
    [InlineData("PMCID", "PMC123.1x", nameof(IdentifierProblem.WrongCharacter), "x", null)]
    [InlineData("PMCID", "EMS123", nameof(IdentifierProblem.WrongPrefix), "EMS123", null)]
    [InlineData("arXiv", "", nameof(IdentifierProblem.Empty), "", null)]
    [InlineData("arXiv", "0703.0001", nameof(IdentifierProblem.OutOfRange), "0703", null)]
    [InlineData("arXiv", "0700.0001", nameof(IdentifierProblem.OutOfRange), "00", null)]
    [InlineData("arXiv", "1412.00001", nameof(IdentifierProblem.WrongLength), "00001", null)]
    [InlineData("arXiv", "0706.0000", nameof(IdentifierProblem.OutOfRange), "0000", null)]
    [InlineData("arXiv", "0706.x", nameof(IdentifierProblem.WrongCharacter), "x", null)]
    [InlineData("arXiv", "070.0001", nameof(IdentifierProblem.WrongLength), "070", null)]
    [InlineData("arXiv", "0706", nameof(IdentifierProblem.WrongLength), "0706", null)]
    [InlineData("arXiv", "0706.", nameof(IdentifierProblem.WrongLength), "", null)]
    [InlineData("arXiv", "0706.0001w2", nameof(IdentifierProblem.WrongCharacter), "w", null)]
    [InlineData("arXiv", "0706.0001v0", nameof(IdentifierProblem.OutOfRange), "v0", null)]
    [InlineData("arXiv", "0706.0001v", nameof(IdentifierProblem.OutOfRange), "v", null)]
    [InlineData("arXiv", "0706.0001v2x", nameof(IdentifierProblem.WrongCharacter), "x", null)]
    [InlineData("arXiv", "math.gt/0309136", nameof(IdentifierProblem.WrongCharacter), "gt", null)]
    [InlineData("arXiv", "math.GTA/0309136", nameof(IdentifierProblem.WrongCharacter), "GTA", null)]
    [InlineData("arXiv", "math/030913", nameof(IdentifierProblem.WrongLength), "030913", null)]
    [InlineData("arXiv", "math/x309136", nameof(IdentifierProblem.WrongCharacter), "x", null)]
    [InlineData("arXiv", "math/0313136", nameof(IdentifierProblem.OutOfRange), "13", null)]
    [InlineData("arXiv", "math/0704136", nameof(IdentifierProblem.OutOfRange), "0704", null)]
    [InlineData("arXiv", "math/9106136", nameof(IdentifierProblem.OutOfRange), "9106", null)]
    [InlineData("MR", "", nameof(IdentifierProblem.Empty), "", null)]
    [InlineData("MR", "12345678", nameof(IdentifierProblem.WrongLength), "12345678", null)]
    [InlineData("MR", "20001a:68053", nameof(IdentifierProblem.WrongCharacter), "a", null)]
    [InlineData("MR", "a:68053", nameof(IdentifierProblem.WrongCharacter), "a", null)]
    [InlineData("MR", "91a", nameof(IdentifierProblem.WrongCharacter), "a", null)]
    [InlineData("MR", "91a:x", nameof(IdentifierProblem.WrongCharacter), "a", null)]
    [InlineData("MR", "1 339~11x", nameof(IdentifierProblem.WrongCharacter), "x", null)]
    public void The_smallest_wrong_stretch_is_what_is_reported(string kind, string value, string problem, string stretch, string? expected)
    {
        IdentifierReading reading = Readers[kind](value);
        Assert.Equal((problem, stretch, expected), (reading.Problem.ToString(), value.Substring(reading.Offset, reading.Length), reading.Expected));
        Assert.NotNull(reading.Explanation);
    }

    [Theory]
    [InlineData("ISBN", "ISBN", "the number is missing; an ISBN has 10 or 13 digits")]
    [InlineData("ISBN", "", "an ISBN has 10 or 13 digits")]
    [InlineData("ISBN", "978-3-16", "10 or 13 digits")]
    [InlineData("ISBN", "0-201-1579O-X", "digits and hyphens only")]
    [InlineData("ISBN", "978316148410X", "last of ten digits")]
    [InlineData("ISBN", "979-0-2600-0043-8", "begins an ISMN")]
    [InlineData("ISBN", "977-3-16-148410-0", "978 or 979")]
    [InlineData("ISSN", "17S9-4774", "8 digits")]
    [InlineData("ISMN", "978-0-2600-0043-8", "979-0 or M and 9 digits")]
    [InlineData("ORCID", "0000", "16 digits")]
    [InlineData("PMID", "123456789", "1 to 8 digits")]
    [InlineData("PMID", "PMC3110", "this is a PMCID")]
    [InlineData("PMID", "012", "does not begin with 0")]
    [InlineData("PMCID", "3669410", "the letters PMC are missing")]
    [InlineData("PMCID", "PMC012", "does not begin with 0")]
    [InlineData("PMCID", "EMS123", "PMC and digits")]
    [InlineData("arXiv", "", "YYMM.NNNNN")]
    [InlineData("arXiv", "https://example.org/2201.00978", "elsewhere than to arXiv")]
    [InlineData("arXiv", "0703.0001", "begins with April 2007")]
    [InlineData("arXiv", "1412.00001", "4 digits (until December 2014)")]
    [InlineData("arXiv", "1501.0001", "5 digits (since January 2015)")]
    [InlineData("arXiv", "0706.0000", "numbers begin with 1")]
    [InlineData("arXiv", "0713.0001", "no such month")]
    [InlineData("arXiv", "0706.0001v0", "versions begin with v1")]
    [InlineData("arXiv", "math.gt/0309136", "two capital letters")]
    [InlineData("arXiv", "foo/0309136", "no archive of that name")]
    [InlineData("arXiv", "math/030913", "7 digits, YYMMNNN")]
    [InlineData("arXiv", "math/0704136", "from 1991 to March 2007")]
    [InlineData("MR", "MRabc", "MR and up to 7 digits")]
    [InlineData("Zbl", "1055.1101", "4 digits, a full stop and 5 digits")]
    [InlineData("Zbl", "JFM 1055.11001", "2, 4 and 2 digits")]
    public void What_is_wrong_is_said(string kind, string value, string words) =>
        Assert.Contains(words, Readers[kind](value).Explanation, StringComparison.Ordinal);

    [Theory]
    [InlineData("ISSN", "{1759-4774}", IdentifierDecoration.Braces)]
    [InlineData("ISSN", "<1759-4774>", IdentifierDecoration.Wrapping)]
    [InlineData("ISSN", "'1759-4774'", IdentifierDecoration.Wrapping)]
    [InlineData("ISSN", " 1759-4774", IdentifierDecoration.WhiteSpace)]
    [InlineData("ISSN", "1759-4774 ", IdentifierDecoration.WhiteSpace)]
    [InlineData("ISSN", "ISSN 1759-4774", IdentifierDecoration.Label)]
    [InlineData("ISSN", "1759-4774(print)", IdentifierDecoration.Remark)]
    [InlineData("ISSN", "1759 4774", IdentifierDecoration.Form)]
    [InlineData("ORCID", "orcid.org/0000-0002-1825-0097", IdentifierDecoration.Resolver)]
    [InlineData("ORCID", "orcid.org/0000-0002-1825-0097?a", IdentifierDecoration.Resolver | IdentifierDecoration.QueryOrFragment)]
    [InlineData("arXiv", "0706.0001.pdf", IdentifierDecoration.PageSuffix)]
    [InlineData("ISSN", "{ISSN 1759-4775}", IdentifierDecoration.None)] // Of what is wrong only what was taken away around it counts.
    [InlineData("ISSN", "<ISSN 1759-4775>", IdentifierDecoration.Wrapping)]
    [InlineData("arXiv", "0706.0001", IdentifierDecoration.None)]
    internal void What_stood_around_an_identifier_is_named(string kind, string value, IdentifierDecoration decoration) =>
        Assert.Equal(decoration, Readers[kind](value).Decoration);

    [Fact]
    public void The_archives_of_arXiv_are_known_those_that_were_closed_too()
    {
        string[] archives =
        [
            .. "astro-ph cond-mat gr-qc hep-ex hep-lat hep-ph hep-th math-ph nlin nucl-ex nucl-th physics quant-ph math cs q-bio q-fin stat eess econ".Split(' '),
            .. "acc-phys adap-org alg-geom ao-sci atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas dg-ga funct-an mtrl-th patt-sol plasm-ph".Split(' '),
            .. "q-alg solv-int supr-con".Split(' '),
        ];
        Assert.All(archives, archive => Assert.True(ArXivId.Read(archive + "/9601001").IsGood, archive));
    }

    [Fact]
    public void What_decorates_an_identifier_has_words()
    {
        IdentifierDecoration[] silent = [IdentifierDecoration.None, IdentifierDecoration.WhiteSpace, IdentifierDecoration.Braces, IdentifierDecoration.Form];
        Assert.All(Enum.GetValues<IdentifierDecoration>(), one => Assert.Equal(silent.Contains(one), string.IsNullOrEmpty(one.Describe())));
        Assert.Equal("a label before it", (IdentifierDecoration.Label | IdentifierDecoration.Wrapping).Describe());
    }

    [Fact]
    public void An_issn_in_the_place_of_an_isbn_is_named()
    {
        Assert.StartsWith("this is an ISSN", Isbn.Read("1471-2105").Explanation, StringComparison.Ordinal);
        Assert.StartsWith("this is an ISBN", Issn.Read("978-1-4614-1926-6").Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0-13-110362-8, 978-0-13-110362-7", "0-13-110362-8|978-0-13-110362-7")]
    [InlineData("978-3-540-34415-5 978-3-540-34416-2", "978-3-540-34415-5|978-3-540-34416-2")]
    [InlineData("{978-1-107-02506-6; 978-1-107-60780-4}", "978-1-107-02506-6|978-1-107-60780-4")]
    [InlineData("0-471-87542-2 (hardcover) and 0-471-89052-9 (paperback, with disc)", "0-471-87542-2|0-471-89052-9")]
    [InlineData("0 201 13447 0", "0-201-13447-0")]
    [InlineData("0-13-110362-8/978-0-13-110362-7", "0-13-110362-8|978-0-13-110362-7")]
    [InlineData("0-13-110362-8,,978-0-13-110362-7,", "0-13-110362-8|978-0-13-110362-7")]
    [InlineData("0-13-110362-8 (a, b; c) 978-0-13-110362-7", "0-13-110362-8|978-0-13-110362-7")]
    [InlineData("0-8044-2957-X 0-13-110362-8", "0-8044-2957-X|0-13-110362-8")]
    [InlineData("0-13-110362-8) , 978-0-13-110362-7", "|978-0-13-110362-7")]
    [InlineData("", "")]
    public void Several_isbns_in_one_field_are_told_apart(string value, string expected) =>
        Assert.Equal(expected, string.Join('|', Isbn.ReadAll(value).Select(r => r.Value)));

    [Fact]
    public void Several_issns_in_one_field_are_told_apart_and_keep_their_places()
    {
        string value = "0001-0782 (print), 1557-7318 (electronic)";
        IReadOnlyList<IdentifierReading> issns = Issn.ReadAll(value);
        Assert.Equal("0001-0782", issns[0].Value);
        Assert.Equal((IdentifierProblem.WrongCheckDigit, "8", "7"), (issns[1].Problem, value.Substring(issns[1].Offset, issns[1].Length), issns[1].Expected));
        Assert.Equal(27, issns[1].Offset);
    }

    [Theory]
    [InlineData("0-13-110362-8", "9780131103627")]
    [InlineData("978-0-13-110362-7", "9780131103627")]
    [InlineData("080442957X", "9780804429573")]
    [InlineData("123", null)]
    public void The_two_forms_of_an_isbn_compare_equal(string isbn, string? isbn13) => Assert.Equal(isbn13, Isbn.ToIsbn13(isbn));

    [Theory]
    [InlineData("math.GT/0309136v1", "math/0309136")]
    [InlineData("0706.0001v2", "0706.0001")]
    [InlineData("0706.0001", "0706.0001")]
    [InlineData("math.GT/0309136", "math/0309136")]
    [InlineData("solv-int/9312001", "solv-int/9312001")]
    public void Versions_and_classes_do_not_distinguish_arxiv_papers(string id, string identity) => Assert.Equal(identity, ArXivId.Identity(id));

    [Fact]
    public void A_mistyped_digit_is_always_noticed() =>
        Gen.Select(Gen.Int[0, 999_999_999], Gen.Int[0, 8], Gen.Int[1, 9]).Sample((number, place, more) =>
        {
            string digits = number.ToString("000000000", System.Globalization.CultureInfo.InvariantCulture);
            string isbn = digits + CheckDigit.Modulo11(digits);
            char[] mistyped = isbn.ToCharArray();
            mistyped[place] = (char)('0' + (mistyped[place] - '0' + more) % 10);
            return Isbn.Read(isbn).IsGood && Isbn.Read(new string(mistyped)).Problem == IdentifierProblem.WrongCheckDigit;
        });

    [Fact]
    public void Whatever_the_value_places_lie_within_it() =>
        Gen.Char["0123456789Xx-–. /:()[]{}arXivPMCIDSNBhtpsmth\u0661"].Array[0, 30].Sample(characters =>
        {
            string value = new(characters);
            IEnumerable<IdentifierReading> readings = [.. Readers.Values.Select(read => read(value)), .. Isbn.ReadAll(value), .. Issn.ReadAll(value)];
            return readings.All(r =>
                r.Offset >= 0 && r.Length >= 0 && r.Offset + r.Length <= value.Length && r.IsGood == r.Value is not null && r.IsGood == r.Explanation is null)
                && Isbn.ToIsbn13(value) is null or { Length: 13 };
        }, iter: 5_000);
}
