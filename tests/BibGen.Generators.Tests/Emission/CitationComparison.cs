using System.Collections;
using BibGen.Model;

namespace BibGen.Tests.Generators.Emission;

/// <summary>Compares a citation of a loaded assembly with the work that it comes from, member by member.</summary>
internal static class CitationComparison
{
    /// <summary>What a citation makes of its other properties.</summary>
    private static readonly string[] Derived = ["DoiUrl", "PubMedUrl", "PmcUrl", "ArXivUrl"];

    public static void AssertSame(Work work, object citation)
    {
        var source = new MemberSource(work, (string)Get(citation, "Reference")!, work.Status, Notice: null);
        Assert.Equal(
            MemberTable.Properties.SelectMany(member => Describe(member, member.Read(source))),
            MemberTable.Properties.SelectMany(member => DescribeProperty(member, citation)));

        // Nothing that the citation offers is left out of the comparison.
        Assert.Empty(citation.GetType().GetProperties().Select(property => property.Name)
            .Except(MemberTable.Properties.Select(member => member.Name)).Except(MemberTable.Properties.Select(member => "HasMore" + member.Name))
                .Except(Derived));
    }

    private static IEnumerable<string> Describe(Member member, object? value) => value switch
    {
        NameList names => [Line(member.Name, names.Persons.Select(Describe)), $"HasMore{member.Name}: {names.HasOthers}"],
        IReadOnlyList<string> texts => [Line(member.Name, texts)],
        IReadOnlyList<WorkLink> links => [Line(member.Name, links.Select(link => $"{link.Kind}|{link.Text}|{link.Doi}|{link.Pmid}"))],
        IReadOnlyList<Contributor> contributors => [Line(member.Name, contributors.Select(one => $"{one.Role}|{Describe(one.Person)}"))],
        Records.Record record => [Line(member.Name, record.Fields.Concat(record.InheritedFields).Select(field => $"{field.Name}={field.Value}"))],
        IssuedDate date => [$"{member.Name}: {Describe(date)}"],
        null when member.Type == MemberType.Status => [$"{member.Name}: {WorkStatus.Current}"],
        _ => [$"{member.Name}: {value ?? "(null)"}"],
    };

    private static IEnumerable<string> DescribeProperty(Member member, object citation)
    {
        object? value = Get(citation, member.Name);
        return member.Type switch
        {
            MemberType.Names => [Line(member.Name, Items(value).Select(DescribePerson)), $"HasMore{member.Name}: {Get(citation, "HasMore" + member.Name)}"],
            MemberType.Texts or MemberType.Identifiers => [Line(member.Name, Items(value).Cast<string>())],
            MemberType.Links =>
                [Line(member.Name, Items(value).Select(link => $"{Get(link, "Kind")}|{Get(link, "Text")}|{Get(link, "Doi")}|{Get(link, "Pmid")}"))],
            MemberType.Contributors => [Line(member.Name, Items(value).Select(one => $"{Get(one, "Role")}|{DescribePerson(Get(one, "Person")!)}"))],
            MemberType.Fields => [Line(member.Name, ((IEnumerable<KeyValuePair<string, string>>)value!).Select(field => $"{field.Key}={field.Value}"))],
            MemberType.Date when value is not null => [$"{member.Name}: {DescribeDate(value)}"],
            _ => [$"{member.Name}: {value ?? "(null)"}"],
        };
    }

    private static string Describe(Person person) =>
        string.Join('|', [person.Family, person.Given, person.Particle, person.Suffix, person.Literal, person.Orcid, .. person.Affiliations]);

    private static string DescribePerson(object person) => string.Join('|', [
        (string?)Get(person, "Family"), (string?)Get(person, "Given"), (string?)Get(person, "Particle"), (string?)Get(person, "Suffix"),
            (string?)Get(person, "Group"),
        (string?)Get(person, "Orcid"), .. Items(Get(person, "Affiliations")).Cast<string>()]);

    private static string Describe(IssuedDate date) => string.Join('|', [
        date.Start?.Year, Given(date.Start?.Month), Given(date.Start?.Day), date.End?.Year, Given(date.End?.Month), Given(date.End?.Day),
        date.Season == Season.None ? null : date.Season.ToString(), date.Text, date.IsOpenEnded, date.IsApproximate, date.IsUncertain]);

    private static int? Given(int? part) => part == 0 ? null : part;

    private static string DescribeDate(object date) => string.Join('|', [
        Get(date, "Year"), Get(date, "Month"), Get(date, "Day"), Get(date, "EndYear"), Get(date, "EndMonth"), Get(date, "EndDay"),
        Get(date, "Season"), Get(date, "Text"), Get(date, "IsOpenEnded"), Get(date, "IsApproximate"), Get(date, "IsUncertain")]);

    private static string Line(string name, IEnumerable<string> values) => $"{name}: {string.Join(" ¦ ", values)}";

    private static IEnumerable<object> Items(object? list) => ((IEnumerable)list!).Cast<object>();

    private static object? Get(object instance, string property) => instance.GetType().GetProperty(property)!.GetValue(instance);
}
