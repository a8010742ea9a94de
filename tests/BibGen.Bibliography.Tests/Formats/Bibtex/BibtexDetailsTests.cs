using BibGen.Formats;
using BibGen.Model;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>What a record says beyond title, names, date and place; and which of its numbers is what.</summary>
public class BibtexDetailsTests
{
    [Theory]
    [InlineData("@article{k, journal = {J}, number = 7}", "7", null)]
    [InlineData("@article{k, journal = {J}, number = 7, issue = 9}", "9", "7")]
    [InlineData("@report{k, number = {TR-7}}", null, "TR-7")]
    [InlineData("@techreport{k, number = {TR-7}}", null, "TR-7")]
    [InlineData("@patent{k, number = {US 1234567}}", null, "US 1234567")]
    [InlineData("@book{k, series = {S}, number = 7}", null, "7")]
    [InlineData("@misc{k, journal = {J}, number = 7}", "7", null)]
    [InlineData("@article{k, journal = {J}, number = 7, reportnumber = {CERN-1}}", "7", "CERN-1")]
    public void A_number_is_an_issue_in_serials_and_the_number_of_other_works(string entry, string? issue, string? number)
    {
        Work work = WorkOf(entry);
        Assert.Equal((issue, number), (work.Issue, work.Details.Number));
    }

    [Theory]
    [InlineData("url = {https://a.org}, howpublished = {\\url{https://b.org}}", "https://a.org", null)]
    [InlineData("howpublished = {\\url{https://b.org/x_y}}", "https://b.org/x_y", null)]
    [InlineData("howpublished = {https://b.org}", "https://b.org", null)]
    [InlineData("howpublished = {{\\url{https://b.org}}.}", "https://b.org", null)]
    [InlineData("howpublished = {Available at \\url{https://b.org}}", "https://b.org", "Available at https://b.org")]
    [InlineData("howpublished = {Web page, https://b.org}", null, "Web page, https://b.org")]
    [InlineData("howpublished = {Privately printed}", null, "Privately printed")]
    [InlineData("note = {\\url{https://b.org}}", "https://b.org", null)]
    [InlineData("note = {See \\url{https://b.org} for an erratum}", null, null)]
    public void An_address_may_stand_where_BibTeX_has_room_for_it(string fields, string? url, string? howPublished)
    {
        Work work = WorkOf($"@misc{{k, {fields}}}");
        Assert.Equal((url, howPublished), (work.Url, work.Details.HowPublished));
    }

    [Theory]
    [InlineData("urldate = {2020-02-03}", "2020-02-03", "2020-02-03")]
    [InlineData("urlyear = 2020, urlmonth = 2", "2020-02", "2020 2")]
    [InlineData("lastchecked = {2020-02}", "2020-02", "2020-02")]
    [InlineData("urldate = {3 February}", null, "3 February")]
    public void The_day_of_a_visit_is_kept_whatever_its_form(string fields, string? start, string text)
    {
        IssuedDate accessed = WorkOf($"@online{{k, {fields}}}").Details.Accessed!;
        Assert.Equal((start, text), (accessed.Start?.ToString(), accessed.Text));
    }

    /// <summary>BibTeX hands down fields of the same name only: a volume of proceedings that is to be a parent says its title twice (btxdoc §3.2).</summary>
    [Theory]
    [InlineData("@proceedings{k, title = {Proceedings}, booktitle = {Proceedings}}", null)]
    [InlineData("@proceedings{k, title = {Proceedings of the Conference}, booktitle = {Proc. Conf.}}", null)]
    [InlineData("@book{k, title = {The {B}ook}, booktitle = {The Book}}", null)]
    [InlineData("@book{k, title = {A Chapter}, booktitle = {The Book}}", "The Book")]
    [InlineData("@proceedings{k, booktitle = {Proceedings}}", "Proceedings")]
    [InlineData("@inproceedings{k, title = {Proceedings}, booktitle = {Proceedings}}", "Proceedings")]
    public void A_whole_is_no_part_of_itself(string entry, string? container) => Assert.Equal(container, WorkOf(entry).Container?.Plain);

    [Fact]
    public void Those_who_had_another_part_are_named_with_it()
    {
        WorkDetails details = WorkOf(
            """
            @book{k, translator = {Roe, Jane and others}, bookauthor = {Poe, Ann}, editora = {Doe, John}, editoratype = {redactor}, editorb = {Moe, Carl},
              foreword = {Zoe, Dan}, holder = {{The Company}}}
            """).Details;
        Assert.Equal("Roe", Assert.Single(details.Translators.Persons).Family);
        Assert.True(details.Translators.HasOthers);
        Assert.Equal("Poe", Assert.Single(details.BookAuthors.Persons).Family);
        Assert.Equal(
            ["author of foreword: Zoe", "holder: The Company", "redactor: Doe", "editor: Moe"],
            details.Contributors.Select(contributor => $"{contributor.Role}: {contributor.Person.Family ?? contributor.Person.Literal}"));
    }

    [Fact]
    public void A_record_that_says_no_more_has_no_details() =>
        Assert.Same(WorkDetails.None, WorkOf("@article{k, author = {Roe, Jane}, title = {T}, journal = {J}, year = 2019, doi = {10.1000/x}}").Details);

    private static Work WorkOf(string entry) => Assert.Single(BibliographyFile.Read("a.bib", entry).Works);
}
