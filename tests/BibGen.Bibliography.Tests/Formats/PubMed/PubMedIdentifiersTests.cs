using BibGen.Formats.PubMed;
using BibGen.Model;
using BibGen.Records;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>Identifiers: AID and LID with their schemes, and those of other tags.</summary>
public sealed class PubMedIdentifiersTests
{
    private static Field[] FieldsOf(params string[] lines) => [.. Assert.Single(PubMedReader.Read(string.Join("\n", lines)).Records).Fields];

    private static Work WorkOf(params string[] lines) => PubMedWork.Read(Assert.Single(PubMedReader.Read(string.Join("\n", lines)).Records));

    private static string Problems(Work work) =>
        string.Join('|', work.Problems.Select(one => $"{one.Field.Name} {one.Kind} '{one.Field.Value.Substring(one.Offset, one.Length)}'"));

    [Theory]
    [InlineData("10.1038/x [doi]", "10.1038/x", "doi")]
    [InlineData("10.1038/x  [doi]", "10.1038/x", "doi")]
    [InlineData("a[1] b [pii]", "a[1] b", "pii")]
    [InlineData("[pii]", "", "pii")]
    [InlineData("x []", "x", "")]
    [InlineData("x[1]", "x[1]", "")]
    [InlineData("x [doi", "x [doi", "")]
    [InlineData("x]", "x]", "")]
    [InlineData("]", "]", "")]
    [InlineData("e5350", "e5350", "")]
    [InlineData("", "", "")]
    public void The_scheme_stands_behind_a_blank_in_brackets_at_the_end(string text, string value, string scheme)
    {
        ReadOnlySpan<char> read = PubMedValues.WithoutScheme(text.AsSpan(), out ReadOnlySpan<char> given);
        Assert.Equal((value, scheme), (read.ToString(), given.ToString()));
    }

    [Theory]
    [InlineData("AID - 10.1038/x [doi]", "doi:10.1038/x")]
    [InlineData("AID - 10.1038/x [DOI]", "doi:10.1038/x")]
    [InlineData("AID - doi:10.1038/x", "doi:10.1038/x")]
    [InlineData("LID - http://dx.doi.org/10.1038/x", "doi:10.1038/x")]
    [InlineData("AID - 10.1038 [doi]", "doi:10.1038")]
    [InlineData("AID - S0140 [PII]", "pii:S0140")]
    [InlineData("LID - e12", ":e12")]
    [InlineData("SO  - J. 2011. doi: 10.1038/x. Epub 2011.", "doi:10.1038/x")]
    [InlineData("SO  - J. 2011. DOI:10.1038/x", "doi:10.1038/x")]
    [InlineData("SO  - doi: 10.1038/x", "doi:10.1038/x")]
    [InlineData("SO  - J. 2011. doi: ", "")]
    [InlineData("SO  - J. 2011;1:2.", "")]
    [InlineData("MID - NIHMS123", "mid:NIHMS123")]
    [InlineData("OID - NASA: 92000001", "nasa:92000001")]
    [InlineData("OID - ED123456", "oid:ED123456")]
    [InlineData("OID - : x", ":x")]
    [InlineData("PMID- 1", "")]
    [InlineData("AID - ", "")]
    [InlineData("MID - ", "")]
    [InlineData("OID - ", "")]
    public void An_identifier_is_read_with_its_scheme(string line, string expected) =>
        Assert.Equal(expected, string.Join(' ', PubMedIdentifiers.Of(FieldsOf(line)).Select(one => $"{one.Scheme}:{one.Value}")));

    [Fact]
    public void DOIs_are_listed_once_whatever_their_case() =>
        Assert.Equal(
            ["10.1038/one", "10.1038/two"],
            PubMedIdentifiers.DoisOf(FieldsOf("LID - 10.1038/one [doi]", "LID - S1 [pii]", "AID - 10.1038/ONE [doi]", "AID - 10.1038/two [doi]")));

    [Theory]
    [InlineData("e5350", "LID - 134 [pii]", "LID - e5350", "LID - e5351")]
    [InlineData("18", "LID - 18")]
    [InlineData("e1", "AID - e2", "LID - e1")]
    [InlineData(null, "AID - e2")]
    [InlineData(null, "LID - http://example.org/1")]
    [InlineData(null, "LID - 134 [pii]")]
    [InlineData(null, "LID - ")]
    public void A_location_without_a_scheme_is_the_number_of_the_article(string? number, params string[] lines)
    {
        Assert.Equal(number, PubMedIdentifiers.ArticleNumberOf(FieldsOf(lines)));
        Assert.Equal(number, WorkOf(lines).ArticleNumber);
        Assert.Null(WorkOf([.. lines, "PG  - 1"]).ArticleNumber);
    }

    [Theory]
    [InlineData("10.1038/x", "", "AID - 10.1038/x [doi]", "LID - 10.1038/x [doi]")]
    [InlineData("10.1038/x", "", "LID - 10.1038/x [doi]", "AID - 10.1038/x [doi]")]
    [InlineData("10.1038/x", "", "AID - 10.1038/x [doi]", "AID - 10.1038/X [doi]")]
    [InlineData("10.1038/y", "LID ConflictingDois '10.1038/x'", "LID - 10.1038/x [doi]", "AID - 10.1038/y [doi]")]
    [InlineData("10.1038/x", "AID ConflictingDois '10.1038/y'", "AID - 10.1038/x [doi]", "AID - 10.1038/y [doi]")]
    [InlineData("10.1038/x", "LID ConflictingDois '10.1038/y'|LID ConflictingDois '10.1038/z'",
        "AID - 10.1038/x [doi]", "LID - 10.1038/y [doi]", "LID - 10.1038/z [doi]", "LID - 10.1038/z [doi]")]
    [InlineData("10.1038/y", "LID MalformedDoi '10.1038'|LID ConflictingDois '10.1038/x'",
        "LID - 10.1038/x [doi]", "LID - 10.1038 [doi]", "AID - 10.1038/y [doi]")]
    [InlineData("10.1038/x", "", "AID - 10.1038/x [doi]", "AID - doi:10.1038/y")]
    [InlineData("10.1038/y", "", "LID - http://dx.doi.org/10.1038/x", "AID - 10.1038/y [doi]")]
    [InlineData("10.1038/x", "", "AID - e12", "LID - S0140 [pii]", "SO  - J. 2011. doi: 10.1038/x.")]
    [InlineData("10.1038/x", "", "AID - 10.1038/x [doi]", "SO  - J. 2011. doi: 10.1038/y.")]
    [InlineData("10.1038/x", "", "SO  - J. 2011. doi: 10.1038/x.", "SO  - J. 2011. doi: 10.1038/y.")]
    [InlineData("10.1038/x", "AID DoiNotBare 'https://doi.org/10.1038/x'", "AID - https://doi.org/10.1038/x [doi]")]
    [InlineData(null, "AID MalformedDoi '10.1038'", "AID - 10.1038 [doi]")]
    [InlineData(null, "", "AID - 10.1038")]
    [InlineData(null, "", "AID - [doi]")]
    [InlineData(null, "", "SO  - J. 2011.")]
    public void The_DOI_and_what_is_wrong_with_it(string? doi, string problems, params string[] lines)
    {
        Work work = WorkOf(lines);
        Assert.Equal((doi, problems), (work.Doi, Problems(work)));
    }

    [Theory]
    [InlineData("1759-4774", "", "IS  - 1759-4774 (Print)")]
    [InlineData("1759-4774", "", "IS  - 1759-4774")]
    [InlineData("1759-4774", "", "ISSN - EISSN-1759-4774")]
    [InlineData("1759-4774", "", "ISSN - ISSN-1759-4774")]
    [InlineData("1759-4774", "", "ISSN - ISSN: 1759-4774")]
    [InlineData("1759-4774,1759-4782", "", "IS  - 1759-4774 (Print)", "IS  - 1759-4782 (Electronic)", "IS  - 1759-4774 (Linking)")]
    [InlineData("1759-4774,1759-4782", "", "ISSN- ISSN-1759-4774", "ISSN- EISSN-1759-4782")]
    [InlineData("", "IS InvalidIssn '5'", "IS  - 1759-4775")]
    [InlineData("", "", "IS  - ")]
    public void ISSNs_are_listed_once(string issns, string problems, params string[] lines)
    {
        Work work = WorkOf(["OWN - ERIC", .. lines]);
        Assert.Equal((issns, problems), (string.Join(',', work.Issn), Problems(work)));
    }

    [Theory]
    [InlineData("978-3-86680-192-9", "", "ISBN- 978-3-86680-192-9 (print)")]
    [InlineData("978-3-86680-192-9", "", "ISBN- ISBN: 978-3-86680-192-9")]
    [InlineData("978-3-86680-192-9,978-3-642-00230-4", "", "ISBN- ISBN 978-3-86680-192-9", "ISBN- 978-3-642-00230-4")]
    [InlineData("", "ISBN InvalidIsbn '5'", "ISBN- 978-3-642-00230-5")]
    public void ISBNs_are_read_with_label_and_note(string isbns, string problems, params string[] lines)
    {
        Work work = WorkOf(lines);
        Assert.Equal((isbns, problems), (string.Join(',', work.Isbn), Problems(work)));
    }

    [Theory]
    [InlineData("PMID- 21629216", "21629216", "")]
    [InlineData("PMID- 1", "1", "")]
    [InlineData("PMID- 123456789", null, "PMID InvalidPmid '9'")]
    [InlineData("PMID- x", null, "PMID InvalidPmid 'x'")]
    [InlineData("TI  - T", null, "")]
    public void A_PMID_is_up_to_eight_digits(string line, string? pmid, string problems)
    {
        Work work = WorkOf(line);
        Assert.Equal((pmid, problems), (work.Pmid, Problems(work)));
    }

    [Theory]
    [InlineData("PMC3669410", "PMC3669410", "")]
    [InlineData("3669410", "PMC3669410", "")]
    [InlineData("PMC", null, "PMC InvalidPmid 'PMC'")]
    [InlineData("PMCx", null, "PMC InvalidPmid 'x'")]
    [InlineData("x", null, "PMC InvalidPmid 'x'")]
    public void A_PMCID_is_digits_after_PMC(string text, string? pmcid, string problems)
    {
        Work work = WorkOf("PMID- 1", "PMC - " + text, "PMC - PMC1");
        Assert.Equal((pmcid, problems), (work.Pmcid, Problems(work)));
    }

    [Theory]
    [InlineData("ORCID: 0000-0002-1825-0097", "0000-0002-1825-0097", "")]
    [InlineData("orcid: 0000-0002-1825-0097", "0000-0002-1825-0097", "")]
    [InlineData("0000-0002-1825-0097", "0000-0002-1825-0097", "")]
    [InlineData("0000000218250097", "0000-0002-1825-0097", "")]
    [InlineData("https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097", "")]
    [InlineData("ISNI: 0000000218250097", null, "")]
    [InlineData("ORCID: 0000-0002-1825-0098", null, "AUID InvalidOrcid '8'")]
    public void An_AUID_without_another_label_is_an_ORCID_iD(string text, string? orcid, string problems)
    {
        Work work = WorkOf("FAU - Roe, Jane", "AUID- " + text);
        Assert.Equal((orcid, problems), (Assert.Single(work.Authors.Persons).Orcid, Problems(work)));
    }
}
