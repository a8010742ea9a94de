using BibGen.Formats.PubMed;
using BibGen.Model;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>Authors, groups and editors, with what stands on the lines around their names.</summary>
public sealed class PersonListBuilderTests
{
    private static Work WorkOf(params string[] lines) => PubMedWork.Read(Assert.Single(PubMedReader.Read(string.Join("\n", lines)).Records));

    [Theory]
    [InlineData("Roe>Jane>", "AU  - Roe J", "FAU - Roe, Jane")]
    [InlineData("van Roe>Jane>", "AU  - van Roe J", "FAU - van Roe, Jane")]
    [InlineData("Roe>J>|van Roe>Jane>", "AU  - Roe J", "FAU - van Roe, Jane")]
    [InlineData("Roe>J>|Doe>Ann>", "AU  - Roe J", "FAU - Doe, Ann")]
    [InlineData("Roe>Jane>|Roe>June>", "FAU - Roe, Jane", "FAU - Roe, June")]
    [InlineData("Roe>Jane>|Roe>June>", "AU  - Roe J", "FAU - Roe, Jane", "FAU - Roe, June")]
    [InlineData("Roe>Jane>|Doe>A>", "FAU - Roe, Jane", "AU  - Roe J", "AU  - Doe A")]
    [InlineData("Roe>Jane>|Roe>June>", "FAU - Roe, Jane", "AU  - Roe J", "FAU - Roe, June", "AU  - Roe J")]
    [InlineData("Roe>J>|Doe>A>", "AU  - Roe J", "AU  - Doe A")]
    [InlineData("A Group|Doe>Ann>", "CN  - A Group", "FAU - Doe, Ann")]
    [InlineData("Roe>J>|A Group|Roe>Jane>", "AU  - Roe J", "CN  - A Group", "FAU - Roe, Jane")]
    [InlineData("Roe>Jane>|A Group|Doe>A>", "FAU - Roe, Jane", "CN  - A Group", "AU  - Doe A")]
    [InlineData("Roe>Jane>|others", "FAU - Roe, Jane", "AU  - Roe J", "AU  - et al.")]
    [InlineData("others", "AU  - et al")]
    [InlineData("Roe>J>1 > one", "AU  - Roe J", "AUID- 0000-0002-1825-0097", "AUID- 0000-0002-9079-593X", "AD  - one")]
    [InlineData("Roe>J> > one + two", "AU  - Roe J", "AD  - one", "AD  - two", "AUID- ISNI: 0000000121032683")]
    [InlineData("Roe>J>1 > one + two|Doe>A> > three", "AU  - Roe J", "AD  - one", "AUID- 0000-0002-1825-0097", "AD  - two", "AU  - Doe A", "AD  - three")]
    [InlineData("Roe>J>1", "AUID- 0000-0002-1825-0097", "AU  - Roe J")]
    [InlineData("", "AD  - one")]
    [InlineData("", "FAU - ", "AU  - ", "CN  - ")]
    public void Authors_are_named_twice_and_groups_once(string expected, params string[] lines) => Assert.Equal(expected, Persons(WorkOf(lines).Authors));

    [Theory]
    [InlineData("Adam>Margaret>", "", "FED - Adam, Margaret", "ED  - Adam M")]
    [InlineData("Adam>Margaret>|Bell>B>", "", "FED - Adam, Margaret", "ED  - Adam M", "ED  - Bell B")]
    [InlineData("Adam>M>|Bell>Bo>", "Roe>Jane>", "ED  - Adam M", "FED - Bell, Bo", "FAU - Roe, Jane", "AU  - Roe J")]
    [InlineData("Adam>Margaret> > here", "", "FED - Adam, Margaret", "ED  - Adam M", "AD  - here")]
    [InlineData("Adam>M> > here", "", "ED  - Adam M", "AD  - here")]
    [InlineData("Adam>Margaret>1", "", "FED - Adam, Margaret", "AUID- 0000-0002-1825-0097")]
    [InlineData("Adam>M>", "Roe>J> > here", "ED  - Adam M", "AU  - Roe J", "AD  - here")]
    [InlineData("Adam>M>", "A Group > here", "ED  - Adam M", "CN  - A Group", "AD  - here")]
    [InlineData("Adam>M> > here", "Roe>Jane> > there", "FAU - Roe, Jane", "AU  - Roe J", "AD  - there", "ED  - Adam M", "AD  - here")]
    [InlineData("Adam>M> > here|others", "", "ED  - Adam M", "ED  - et al.", "AD  - here")]
    public void What_follows_an_editor_is_the_editor_s(string editors, string authors, params string[] lines)
    {
        Work work = WorkOf(["BTI - B", .. lines]);
        Assert.Equal((editors, authors), (Persons(work.Editors), Persons(work.Authors)));
    }

    /// <summary>Family and given names, the iD where it is one of two, and affiliations.</summary>
    private static string Persons(NameList names) =>
        string.Join('|', names.Persons.Select(Person).Concat(names.HasOthers ? ["others"] : Array.Empty<string>()));

    private static string Person(Person one)
    {
        string orcid = one.Orcid switch { null => "", "0000-0002-1825-0097" => "1", _ => "2" };
        string name = one.Literal ?? $"{one.Particle} {one.Family}>{one.Given}>{orcid}".TrimStart();
        return one.Affiliations.Count == 0 ? name : $"{name} > {string.Join(" + ", one.Affiliations)}";
    }
}
