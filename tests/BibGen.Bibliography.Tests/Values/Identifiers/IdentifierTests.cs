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
    public void The_smallest_wrong_stretch_is_what_is_reported(string kind, string value, string problem, string stretch, string? expected)
    {
        IdentifierReading reading = Readers[kind](value);
        Assert.Equal((problem, stretch, expected), (reading.Problem.ToString(), value.Substring(reading.Offset, reading.Length), reading.Expected));
        Assert.NotNull(reading.Explanation);
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
