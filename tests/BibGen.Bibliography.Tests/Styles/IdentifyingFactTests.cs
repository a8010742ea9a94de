using BibGen.Formats;
using BibGen.Styles;

namespace BibGen.Tests.Styles;

/// <summary>No style leaves out what identifies a work that is no article or book.</summary>
public class IdentifyingFactTests
{
    private const string Preprint = "@misc{k, author = {Roe, Jane}, title = {Attention}, year = 2017, eprint = {1706.03762}, archiveprefix = {arXiv}}";

    private const string Software =
        "@software{k, author = {Roe, Jane}, title = {Tool}, year = 2020, version = {1.2}, url = {https://example.org/tool}, urldate = {2020-02-03}}";

    private const string Patent = "@patent{k, author = {Roe, Jane}, title = {Device}, year = 2019, number = {US 1234567}}";

    private const string Report = "@techreport{k, author = {Roe, Jane}, title = {Findings}, institution = {Institute}, year = 2019, number = {TR-7}}";

    public static TheoryData<string> Styles() => [.. ReferenceStyle.All.Select(style => style.Name)];

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_preprint_has_its_number(string style) => Assert.Contains("1706.03762", Write(style, Preprint), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Styles))]
    public void Software_has_its_version(string style) => Assert.Contains("1.2", Write(style, Software), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Styles))]
    public void Patents_and_reports_have_their_numbers(string style)
    {
        Assert.Contains("1234567", Write(style, Patent), StringComparison.Ordinal);
        Assert.Contains("TR-7", Write(style, Report), StringComparison.Ordinal);
    }

    /// <summary>APA has a date of retrieval only for what is not dated otherwise (7th edition, 9.16); Nature has none.</summary>
    [Theory]
    [InlineData("nlm", "[cited 2020 Feb 3]")]
    [InlineData("vancouver", "[cited 2020 Feb 3]")]
    [InlineData("ama", "Accessed February 3, 2020. https://example.org/tool")]
    [InlineData("chicago", "Accessed February 3, 2020. https://example.org/tool")]
    [InlineData("ieee", "Accessed: Feb. 3, 2020. [Online]. Available: https://example.org/tool")]
    [InlineData("harvard", "Available at: https://example.org/tool (Accessed: 3 February 2020).")]
    public void An_address_has_the_day_of_the_visit(string style, string expected) =>
        Assert.Contains(expected, Write(style, Software), StringComparison.Ordinal);

    [Theory]
    [InlineData("nlm", "王小云, Roe J.")]
    [InlineData("apa", "王小云, & Roe, J.")]
    [InlineData("ieee", "王小云 and J. Roe,")]
    [InlineData("chicago", "王小云, and Jane Roe.")]
    public void Names_without_initials_are_whole(string style, string expected) =>
        Assert.StartsWith(expected, Write(style, "@misc{k, author = {王, 小云 and Roe, Jane}, title = {T}, year = 2020}"), StringComparison.Ordinal);

    [Fact]
    public void A_parent_that_says_its_title_twice_is_no_part_of_itself() =>
        Assert.DoesNotContain("In:", Write("nlm", "@proceedings{k, title = {Proceedings}, booktitle = {Proceedings}, year = 2020}"), StringComparison.Ordinal);

    private static string Write(string style, string entry) =>
        ReferenceStyle.Find(style)!.Write(Assert.Single(BibliographyFile.Read("a.bib", entry).Works)).Plain;
}
