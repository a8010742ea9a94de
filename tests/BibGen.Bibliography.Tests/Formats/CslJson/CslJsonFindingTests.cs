using BibGen.Tests.Rules;

namespace BibGen.Tests.Formats.CslJson;

/// <summary>Rules that are not about CSL-JSON at the places of such a file, with fixes that are JSON.</summary>
public sealed class CslJsonFindingTests
{
    private const string Name = "test.csljson";
    private const string Head = "[{\n  \"id\": \"k\",\n  \"type\": \"article-journal\",\n  ";
    private const string Tail = "\n}]\n";

    private static string Find(string id, string member) => RuleFindings.In(id, (Name, Head + member + Tail));

    private static string Fix(string id, string member) => RuleFindings.Fixed(id, Head + member + Tail, Name)[Head.Length..^Tail.Length];

    [Theory]
    [InlineData("BIB3001", "\"DOI\": \"10.1038\\\\171737a0\"", "4,18 '\\\\': The DOI '10.1038\\171737a0' of 'k' is malformed at '\\'")]
    [InlineData("BIB3002", "\"DOI\": \"https:\\/\\/doi.org\\/10.1000\\/1\"", "4,11 'https:\\/\\/doi.org\\/10.1000\\/1': The DOI of 'k' has ")]
    [InlineData("BIB3003", "\"URL\": \"https://doi.org/10.1000/1\"",
        "4,11 'https://doi.org/10.1000/1': The DOI 10.1000/1 of 'k' stands in the field 'URL', where few programs look for it; write it into the field 'DOI'")]
    [InlineData("BIB3010", "\"ISBN\": \"978-3-642-00230-5\"", "4,28 '5': The ISBN")]
    [InlineData("BIB3011", "\"ISSN\": [\"1759-4774\", \"1759-4775\"]", "4,34 '5': The ISSN")]
    [InlineData("BIB3012", "\"PMID\": \"PMC12\"", "4,12 'PMC': The PubMed identifier")]
    [InlineData("BIB4021", "\"page\": \"404-393\"", "4,12 '404-393': The pages '404-393' of 'k' end before they begin; correct the numbers")]
    [InlineData("BIB4003", "\"author\": [{\"literal\": \"Doe, A.; Roe, B.\"}]",
        "4,34 ';': The names in the field 'author' of 'k' are joined with ';'; write an object")]
    [InlineData("BIB4005", "\"author\": [{\"family\": \"Doe, Ann\"}]",
        "4,26 'Doe, Ann': In the field 'author' of 'k' the name 'Doe, Ann' is all read as the family name; write the given name apart")]
    [InlineData("BIB4011", "\"issued\": {\"literal\": \"99\"}", "4,13 '{\"literal\": \"99\"}': The date of publication")]
    [InlineData("BIB6001", "\"title\": \"RETRACTED: A title\"", "4,12 '\"RETRACTED: A title\"': 'k' was retracted")]
    [InlineData("BIB3017", "\"title\": \"A title, https://example.org\"", "4,22 'https://example.org': The field 'title' of 'k' contains the address")]
    public void A_finding_stands_where_the_value_is_wrong(string id, string member, string expected) =>
        Assert.StartsWith(expected, Find(id, member), StringComparison.Ordinal);

    [Theory]
    [InlineData("BIB3002", "\"DOI\": \"https://doi.org/10.1000/1\"", "\"DOI\": \"10.1000/1\"")]
    [InlineData("BIB3003", "\"URL\": \"https://doi.org/10.1000/1\"", "\"DOI\": \"10.1000/1\"")]
    [InlineData("BIB3003", "\"URL\": \"https://link.springer.com/article/10.1007/s10915-014-9831-3\"",
        "\"DOI\": \"10.1007/s10915-014-9831-3\",\n  \"URL\": \"https://link.springer.com/article/10.1007/s10915-014-9831-3\"")]
    public void A_fix_writes_JSON(string id, string member, string expected) => Assert.Equal(expected, Fix(id, member));

    [Fact]
    public void The_same_id_twice_is_a_duplicate_key() =>
        Assert.StartsWith("1,39 'k': ", RuleFindings.In("BIB1001", (Name, "[{\"id\": \"k\", \"type\": \"book\"}, {\"id\": \"k\", \"type\": \"book\"}]")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("a.bib")]
    [InlineData("a.nbib")]
    [InlineData("a.ris")]
    public void CSL_JSON_under_another_name_is_found(string name) =>
        Assert.Contains("CSL-JSON (.csljson)", RuleFindings.In("BIB0003", (name, "[{\"id\": \"k\", \"type\": \"book\", \"author\": []}]\n")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("@article{k, title = {A title}}\n", "BibTeX (.bib)")]
    [InlineData("TY  - JOUR\nTI  - A title\nER  - \n", "RIS (.ris)")]
    [InlineData("{\"name\": \"package\", \"version\": \"1.0.0\"}", "JSON")]
    public void Another_format_under_the_name_of_CSL_JSON_is_found(string text, string format) =>
        Assert.Contains(format, RuleFindings.In("BIB0003", (Name, text)), StringComparison.Ordinal);

    [Fact]
    public void A_file_without_items_is_empty_and_no_other_format()
    {
        Assert.Empty(RuleFindings.In("BIB0003", (Name, "[]")));
        Assert.NotEmpty(RuleFindings.In("BIB0002", (Name, "[]")));
    }

    [Theory]
    [InlineData("{\"items\": []}")]
    [InlineData("{ \"references\": [ ] }")]
    [InlineData("{\"source\": \"a program\", \"data\": []}\n")]
    public void A_list_without_items_in_an_object_is_empty_as_well(string text)
    {
        Assert.Equal("BIB0002", string.Join(' ', RuleFindings.All(Name, text).Select(finding => finding.Rule.Id)));
    }

    [Fact]
    public void A_file_can_be_called_csl_json() =>
        Assert.NotEmpty(RuleFindings.In("BIB3001", ("test.csl.json", Head + "\"DOI\": \"10.1038\"" + Tail)));

    [Fact]
    public void A_good_file_has_no_finding() =>
        Assert.Empty(RuleFindings.Ids(Name, Head
            + "\"title\": \"A title\", \"author\": [{\"family\": \"Smith\"}], \"issued\": {\"date-parts\": [[2011]]}, \"DOI\": \"10.1000/1\"" + Tail));
}
