using System.Collections;
using BibGen.Model;

namespace BibGen.Tests.Generators;

/// <summary>Compares a citation of a loaded assembly with the work that it comes from, field by field.</summary>
internal static class CitationComparison
{
    public static void AssertSame(Work work, object citation)
    {
        Assert.Equal(Describe(work), Describe(citation));

        // Nothing that the citation offers is left out of the comparison.
        Assert.Empty(citation.GetType().GetProperties().Select(property => property.Name).Except(Compared));
    }

    private static readonly string[] Compared =
    [
        "Key", "Type", "Title", "Subtitle", "OriginalTitle", "Container", "ContainerShort", "Series", "Volume", "Issue", "Pages", "ArticleNumber", "Chapter",
        "Publisher", "Place", "Edition", "Doi", "Pmid", "Pmcid", "ArXiv", "Url", "Abstract", "Language", "Status", "Isbn", "Issn", "PublicationTypes", "Mesh",
        "Substances", "Keywords", "Authors", "Editors", "HasMoreAuthors", "HasMoreEditors", "Issued", "Links",
        "Reference", "DoiUrl", "PubMedUrl", "PmcUrl", "ArXivUrl", // Made from the others.
    ];

    private static string[] Describe(Work work) =>
    [
        Line("Key", work.Key), Line("Type", work.EntryType), Line("Title", work.Title?.Plain), Line("Subtitle", work.Subtitle?.Plain), Line("OriginalTitle", work.OriginalTitle?.Plain),
        Line("Container", work.Container?.Plain), Line("ContainerShort", work.ContainerShort), Line("Series", work.Series?.Plain), Line("Volume", work.Volume), Line("Issue", work.Issue),
        Line("Pages", work.Pages), Line("ArticleNumber", work.ArticleNumber), Line("Chapter", work.Chapter), Line("Publisher", work.Publisher?.Plain), Line("Place", work.Place?.Plain),
        Line("Edition", work.Edition), Line("Doi", work.Doi), Line("Pmid", work.Pmid), Line("Pmcid", work.Pmcid), Line("ArXiv", work.ArXiv), Line("Url", work.Url),
        Line("Abstract", work.Abstract), Line("Language", work.Language), Line("Status", work.Status.ToString()),
        Line("Isbn", [.. work.Isbn]), Line("Issn", [.. work.Issn]), Line("PublicationTypes", [.. work.PublicationTypes]), Line("Mesh", [.. work.Mesh]),
        Line("Substances", [.. work.Substances]), Line("Keywords", [.. work.Keywords]),
        Line("Authors", [.. work.Authors.Persons.Select(Describe)]), Line("Editors", [.. work.Editors.Persons.Select(Describe)]),
        Line("HasMoreAuthors", work.Authors.HasOthers.ToString()), Line("HasMoreEditors", work.Editors.HasOthers.ToString()),
        Line("Issued", work.Issued is { } issued ? Describe(issued) : null),
        Line("Links", [.. work.Links.Select(link => $"{link.Kind}|{link.Text}|{link.Doi}|{link.Pmid}")]),
    ];

    private static string[] Describe(object citation) =>
    [
        .. Compared.Take(24).Select(name => Line(name, Get(citation, name)?.ToString())),
        .. Compared.Skip(24).Take(6).Select(name => Line(name, [.. Items(citation, name).Cast<string>()])),
        Line("Authors", [.. Items(citation, "Authors").Select(DescribePerson)]), Line("Editors", [.. Items(citation, "Editors").Select(DescribePerson)]),
        Line("HasMoreAuthors", Get(citation, "HasMoreAuthors")!.ToString()), Line("HasMoreEditors", Get(citation, "HasMoreEditors")!.ToString()),
        Line("Issued", Get(citation, "Issued") is { } issued ? DescribeDate(issued) : null),
        Line("Links", [.. Items(citation, "Links").Select(link => $"{Get(link, "Kind")}|{Get(link, "Text")}|{Get(link, "Doi")}|{Get(link, "Pmid")}")]),
    ];

    private static string Describe(Person person) =>
        string.Join('|', [person.Family, person.Given, person.Particle, person.Suffix, person.Literal, person.Orcid, .. person.Affiliations]);

    private static string DescribePerson(object person) =>
        string.Join('|', [(string?)Get(person, "Family"), (string?)Get(person, "Given"), (string?)Get(person, "Particle"), (string?)Get(person, "Suffix"), (string?)Get(person, "Group"), (string?)Get(person, "Orcid"), .. Items(person, "Affiliations").Cast<string>()]);

    private static string Describe(IssuedDate date) => string.Join('|', [
        date.Start?.Year, date.Start?.Month ?? 0, date.Start?.Day ?? 0, date.End?.Year, date.End?.Month ?? 0, date.End?.Day ?? 0,
        date.Season == Season.None ? null : date.Season.ToString(), date.Text, date.IsOpenEnded, date.IsApproximate, date.IsUncertain]);

    private static string DescribeDate(object date) => string.Join('|', [
        Get(date, "Year"), Get(date, "Month"), Get(date, "Day"), Get(date, "EndYear"), Get(date, "EndMonth"), Get(date, "EndDay"),
        Get(date, "Season"), Get(date, "Text"), Get(date, "IsOpenEnded"), Get(date, "IsApproximate"), Get(date, "IsUncertain")]);

    private static string Line(string name, params string?[] values) => $"{name}: {string.Join(" ¦ ", values.Select(value => value ?? "(null)"))}";

    private static IEnumerable<object> Items(object instance, string property) => ((IEnumerable)Get(instance, property)!).Cast<object>();

    private static object? Get(object instance, string property) => instance.GetType().GetProperty(property)!.GetValue(instance);
}
