using BibGen.Formats.CslJson;
using BibGen.Model;

namespace BibGen.Tests.Formats.CslJson;

/// <summary>Names in CSL-JSON, and what other programs call their parts.</summary>
public sealed class CslNamesTests
{
    [Theory]
    [InlineData("given", "first firstName first-name first_name forename givenName given-name given_name Given FirstName")]
    [InlineData("family", "last lastName last-name last_name surname familyName family-name family_name Surname famly")]
    [InlineData("literal", "litteral Literal")]
    [InlineData("suffix", "sufix")]
    [InlineData("dropping-particle", "droping-particle")]
    [InlineData("non-dropping-particle", "nondropping-particle")]
    public void A_part_under_another_name_is_known(string part, string members) =>
        Assert.All(members.Split(' '), member => Assert.Equal(part, CslNames.PartMeantBy(member)));

    [Theory]
    [InlineData("family")]
    [InlineData("given")]
    [InlineData("literal")]
    [InlineData("suffix")]
    [InlineData("dropping-particle")]
    [InlineData("non-dropping-particle")]
    [InlineData("affiliation")]
    [InlineData("xyzzy")]
    public void A_part_itself_and_what_is_none_are_not_meant_otherwise(string member) => Assert.Null(CslNames.PartMeantBy(member));

    [Theory]
    [InlineData("""{"family": "van der Berg", "given": "Jan"}""", "van der>Berg>Jan>")]
    [InlineData("""{"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"}""", "van der>Berg>Jan>")]
    [InlineData("""{"family": "Beethoven", "dropping-particle": "van", "suffix": "Jr."}""", "van>Beethoven>>Jr.")]
    [InlineData("""{"family": "Berg", "dropping-particle": "de", "non-dropping-particle": "la"}""", "de la>Berg>>")]
    [InlineData("""{"given": "Jan", "non-dropping-particle": "van"}""", "van>>Jan>")]
    [InlineData("""{"suffix": "III"}""", ">>>III")]
    [InlineData("""{"given": "Plato"}""", "Plato")]
    [InlineData("""{"name": "A Group"}""", "A Group")]
    [InlineData("""{"literal": "WHO", "name": "A Group", "given": "x"}""", "WHO")]
    [InlineData("""{"family": "Doe", "literal": "Jane Doe"}""", ">Doe>>")]
    [InlineData("""{"family": 5}""", ">5>>")]
    [InlineData("""{"family": "M&uuml;ller"}""", ">Müller>>")]
    [InlineData("Doe, Jane", ">Doe>Jane>")]
    [InlineData("Doe,", ">Doe>>")]
    [InlineData("Jane Doe", "Jane Doe")]
    [InlineData("""{"family": ""}""", null)]
    [InlineData("""{"family": ["Doe"]}""", null)]
    [InlineData("{}", null)]
    [InlineData("", null)]
    public void A_name_has_its_parts(string value, string? expected)
    {
        Person? person = CslNames.ReadName(value);
        Assert.Equal(expected, person is null ? null : person.Literal ?? $"{person.Particle}>{person.Family}>{person.Given}>{person.Suffix}");
    }
}
