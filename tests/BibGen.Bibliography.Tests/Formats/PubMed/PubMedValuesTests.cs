using BibGen.Formats.PubMed;
using BibGen.Model;
using BibGen.Records;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>Values of single tags, taken apart.</summary>
public sealed class PubMedValuesTests
{
    private static Field[] FieldsOf(params string[] lines) => [.. Assert.Single(PubMedReader.Read(string.Join("\n", lines)).Records).Fields];

    private static PubMedDetails DetailsOf(params string[] lines) =>
        PubMedDetails.Of(PubMedWork.Read(Assert.Single(PubMedReader.Read(string.Join("\n", lines)).Records)))!;

    [Theory]
    [InlineData("R01 CA123456/CA/NCI NIH HHS/United States", "R01 CA123456|CA|NCI NIH HHS|United States")]
    [InlineData("R01 CA123456 / CA / NCI NIH HHS / United States", "R01 CA123456|CA|NCI NIH HHS|United States")]
    [InlineData("1/ABC/NIH/US", "1|ABC|NIH|US")]
    [InlineData("1/ABCD/NIH/US", "1/ABCD||NIH|US")]
    [InlineData("1/A/NIH/US", "1/A||NIH|US")]
    [InlineData("1/AZ/NIH/US", "1|AZ|NIH|US")]
    [InlineData("1/A1/NIH/US", "1/A1||NIH|US")]
    [InlineData("1/Ab/NIH/US", "1/Ab||NIH|US")]
    [InlineData("1/A@/NIH/US", "1/A@||NIH|US")]
    [InlineData("1/A[/NIH/US", "1/A[||NIH|US")]
    [InlineData("CA/NIH/US", "CA||NIH|US")]
    [InlineData("MC_1/2/Wellcome Trust/United Kingdom", "MC_1/2||Wellcome Trust|United Kingdom")]
    [InlineData("A/1/MRC/Wellcome Trust/United Kingdom", "A/1|MRC|Wellcome Trust|United Kingdom")]
    [InlineData("Wellcome Trust/United Kingdom", "||Wellcome Trust|United Kingdom")]
    [InlineData("//Wellcome Trust/United Kingdom", "||Wellcome Trust|United Kingdom")]
    [InlineData("1//", "1|||")]
    [InlineData("/", "|||")]
    public void A_grant_is_read_from_its_end(string text, string expected)
    {
        Grant grant = PubMedValues.Grant(text);
        Assert.Equal(expected, $"{grant.Id}|{grant.Acronym}|{grant.Agency}|{grant.Country}");
        Assert.DoesNotContain("", new[] { grant.Id, grant.Acronym, grant.Agency, grant.Country });
    }

    [Theory]
    [InlineData("ClinicalTrials.gov/NCT01778335", "ClinicalTrials.gov", "NCT01778335")]
    [InlineData("GENBANK/A1/2", "GENBANK", "A1/2")]
    [InlineData("12563", null, "12563")]
    [InlineData("GENBANK/", "GENBANK", null)]
    [InlineData("/A1", null, "A1")]
    public void An_accession_is_a_data_bank_and_a_number(string text, string? bank, string? number) =>
        Assert.Equal(new DatabankAccession(bank, number), PubMedValues.Accession(text));

    [Theory]
    [InlineData("IS  - 1759-4774 (Print)", "1759-4774 Print")]
    [InlineData("IS  - 1759-4782 (Electronic)", "1759-4782 Electronic")]
    [InlineData("IS  - 1759-4774 (Linking)", "1759-4774 Linking")]
    [InlineData("IS  - 1759-4774", "1759-4774 Unknown")]
    [InlineData("IS  - 1759-4774 (Undetermined)", "1759-4774 Unknown")]
    [InlineData("ISSN- EISSN-1759-4774", "1759-4774 Electronic")]
    [InlineData("ISSN- ISSN-1759-4774", "1759-4774 Unknown")]
    [InlineData("IS  - 1759-4775 (Print)", "")]
    [InlineData("IS  - none", "")]
    [InlineData("JID - 1759-4774", "")]
    public void An_ISSN_says_which_edition_it_is_of(string line, string expected) =>
        Assert.Equal(expected, string.Join(',', PubMedValues.Issns(FieldsOf(line)).Select(issn => $"{issn.Value} {issn.Kind}")));

    [Theory]
    [InlineData("2011/05/31 06:30 [received]", "received 2011-05-31 06:30:00")]
    [InlineData("2011/05/31 00:00 [received] ", "received 2011-05-31 00:00:00")]
    [InlineData("2011/05/31 23:59", " 2011-05-31 23:59:00")]
    [InlineData("2011/05/31 [accepted]", "accepted 2011-05-31 ")]
    [InlineData("2016 [ecollection]", "ecollection 2016 ")]
    [InlineData("2016[pmc-release]", "pmc-release 2016 ")]
    [InlineData("2011/05/31 6:30 [x]", "x 2011-05-31 ")]
    [InlineData("2011/05/31 06.30 [x]", "x 2011-05-31 ")]
    [InlineData("2011/05/31 0a:30 [x]", "x 2011-05-31 ")]
    [InlineData("2011/05/31 06:3a [x]", "x 2011-05-31 ")]
    [InlineData("2011/05/31 06:30:00 [x]", "x 2011-05-31 ")]
    [InlineData("[accepted]", "")]
    [InlineData("soon [accepted]", "")]
    [InlineData("", "")]
    public void An_event_has_a_day_and_may_have_a_time(string text, string expected) =>
        Assert.Equal(expected, PubMedValues.Event(text.AsSpan()) is { } one ? $"{one.Status} {one.Date} {one.Time}" : "");

    [Fact]
    public void Other_abstracts_have_language_and_copyright_behind_them() =>
        Assert.Equal(
            [
                new OtherAbstract("Resumen", "es", "(c) a"), new OtherAbstract("Zusammenfassung", "tlh-x", null), new OtherAbstract("Summary", null, "(c) b"),
            ],
            DetailsOf(
                "OABL- fre", "OCI - (c) nobody", "OAB - Resumen", "OABL- spa", "OCI - (c) a", "OAB - ", "OAB - Zusammenfassung", "OABL- tlh-x", "OAB - Summary",
                "OCI - (c) b").OtherAbstracts);

    [Theory]
    [InlineData("Doe>Jane>Here+There|Roe>>", "FIR - Doe, Jane", "IR  - Doe J", "IRAD- Here", "IRAD- There", "FIR - Roe", "IR  - Roe R")]
    [InlineData("Doe>J>Here|Roe>R>", "IR  - Doe J", "IRAD- Here", "FIR - ", "IRAD- ", "IR  - Roe R")]
    [InlineData("Doe>J>Before", "IRAD- Before", "IR  - Doe J")]
    [InlineData("", "IRAD- Here")]
    [InlineData("", "AU  - Doe J", "AD  - Here")]
    public void Investigators_are_those_with_full_names_or_else_all(string expected, params string[] lines) =>
        Assert.Equal(
            expected,
            string.Join('|', DetailsOf(lines).Investigators.Select(one => $"{one.Family}>{one.Given}>{string.Join('+', one.Affiliations)}")));

    [Theory]
    [InlineData("Darwin>Charles", "FPS - Darwin, Charles", "PS  - Darwin C")]
    [InlineData("Darwin>C|Mendel>G", "PS  - Darwin C", "IRAD- Here", "PS  - Mendel G")]
    public void Persons_as_subjects_are_read_likewise(string expected, params string[] lines)
    {
        IReadOnlyList<Person> persons = DetailsOf(lines).Subjects;
        Assert.Equal(expected, string.Join('|', persons.Select(one => $"{one.Family}>{one.Given}")));
        Assert.All(persons, one => Assert.Empty(one.Affiliations));
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("0", "0")]
    [InlineData("999999999", "999999999")]
    [InlineData("1000000000", null)]
    [InlineData("25 refs", null)]
    [InlineData("-1", null)]
    public void The_number_of_references_is_digits(string text, string? expected)
    {
        Assert.Equal(expected, DetailsOf("RF  - " + text, "NR  - 7").ReferenceCount?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(expected, DetailsOf("NR  - " + text).ReferenceCount?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("[Cats].", true)]
    [InlineData("[Cats]", true)]
    [InlineData("[Cats] .", true)]
    [InlineData("[Cats] and dogs.", false)]
    [InlineData("Cats [and dogs].", false)]
    [InlineData("[", false)]
    [InlineData("Cats.", false)]
    public void A_translated_title_stands_in_brackets(string title, bool expected) => Assert.Equal(expected, DetailsOf("TI  - " + title).IsTitleTranslated);

    [Theory]
    [InlineData("COI - b", "COIS- a")]
    [InlineData("COIS- a")]
    [InlineData("COI - a")]
    public void Conflicts_of_interest_stand_under_two_tags(params string[] lines) => Assert.Equal("a", DetailsOf(lines).ConflictOfInterest);

    [Theory]
    [InlineData("CRDT- 2011/05/31", "DA  - 20100101")]
    [InlineData("DA  - 20110531")]
    [InlineData("CRDT- ", "DA  - 20110531")]
    public void Old_files_have_another_tag_for_the_day_of_creation(params string[] lines) => Assert.Equal("2011-05-31", DetailsOf(lines).Created?.ToString());

    [Theory]
    [InlineData("CTDT- 20110531", "CDAT- 2010/01/01")]
    [InlineData("CDAT- 2011/05/31")]
    public void A_chapter_has_its_day_under_two_tags(params string[] lines) => Assert.Equal("2011-05-31", DetailsOf(lines).Contributed?.ToString());

    [Fact]
    public void A_record_that_says_nothing_of_all_this_has_nothing_of_it()
    {
        PubMedDetails details = DetailsOf("PMID- 1");
        foreach (System.Reflection.PropertyInfo property in typeof(PubMedDetails).GetProperties().Where(one => one.Name != "Work"))
        {
            object? value = property.GetValue(details);
            Assert.True(value is null or false or System.Collections.ICollection { Count: 0 } or System.Collections.IEnumerable, property.Name);
            if (value is System.Collections.IEnumerable values)
                Assert.Empty(values);
        }
    }

    [Fact]
    public void The_country_is_that_of_a_journal()
    {
        Assert.Equal("England", DetailsOf("TI  - T", "PL  - England").Country);
        Assert.Null(DetailsOf("BTI - B", "PL  - London").Country);
    }
}
