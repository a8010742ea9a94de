using BibGen.Formats.Ris;
using BibGen.Model;

namespace BibGen.Tests.Formats.Ris;

/// <summary>Names as the specification has them (<c>Family,Given,Suffix</c>), and as programs write them.</summary>
public sealed class RisNamesTests
{
    private static string Parts(Person one) => one.Literal ?? $"{one.Particle}|{one.Family}|{one.Given}|{one.Suffix}";

    [Theory]
    [InlineData("Smith, John", "|Smith|John|")]
    [InlineData("Smith,John A.,Sr.", "|Smith|John A.|Sr.")]
    [InlineData("Smith , John , Sr.", "|Smith|John|Sr.")]
    [InlineData("Smith, II, John", "|Smith|John|II")]
    [InlineData("Smith, III, John", "|Smith|John|III")]
    [InlineData("Smith, IV, John", "|Smith|John|IV")]
    [InlineData("Smith, 2nd, John", "|Smith|John|2nd")]
    [InlineData("Smith, 3rd, John", "|Smith|John|3rd")]
    [InlineData("Smith, 4th, John", "|Smith|John|4th")]
    [InlineData("Smith, Sr, John", "|Smith|John|Sr")]
    [InlineData("Smith, V, John", "|Smith|V|John")]
    [InlineData("Smith, Jr., Sr.", "|Smith|Jr.|Sr.")]
    [InlineData("Smith, Jr.", "|Smith|Jr.|")]
    [InlineData("Smith,,Jr.", "|Smith||Jr.")]
    [InlineData("Smith,", "Smith")]
    [InlineData("Smith,,", "Smith")]
    [InlineData("Smith, John, Jr., PhD", "|Smith|John|Jr., PhD")]
    [InlineData(", John", "||John|")]
    [InlineData(", John, Jr.", "||John|Jr.")]
    [InlineData(",", null)]
    [InlineData("", null)]
    [InlineData("  ", null)]
    [InlineData("van der Berg, Jan", "van der|Berg|Jan|")]
    [InlineData("Aristotle", "|Aristotle||")]
    [InlineData("J. Smith", "|Smith|J.|")]
    [InlineData("J Smith", "|Smith|J|")]
    [InlineData("J. P. Smith", "|Smith|J. P.|")]
    [InlineData("J.  Smith", "|Smith|J.|")]
    [InlineData("Ch.-F. Smith", "|Smith|Ch.-F.|")]
    [InlineData("J.P.R.S. Smith", "J.P.R.S. Smith")]
    [InlineData("J. Smith Jr.", "|Smith|J.|Jr.")]
    [InlineData("J. Jr.", "|Jr.|J.|")]
    [InlineData("J. P. R.", "|R.|J. P.|")]
    [InlineData("J. de la Cruz Lopez", "de la|Cruz Lopez|J.|")]
    [InlineData("j. Smith", "j. Smith")]
    [InlineData("Jr. Smith", "Jr. Smith")]
    [InlineData("Smith J", "|Smith|J|")]
    [InlineData("Smith JAB", "|Smith|J A B|")]
    [InlineData("Smith JABC", "Smith JABC")]
    [InlineData("Smith Ja", "Smith Ja")]
    [InlineData("SMITH JA", "SMITH JA")]
    [InlineData("smith JA", "smith JA")]
    [InlineData("van der Berg JA", "van der|Berg|J A|")]
    [InlineData("De Berg JA", "De Berg JA")]
    [InlineData("Johnson & Johnson", "Johnson & Johnson")]
    [InlineData("World Health Organization", "World Health Organization")]
    public void A_name_is_read(string name, string? parts)
    {
        Person? person = RisNames.Read(name);
        Assert.Equal(parts, person is null ? null : Parts(person));
        Assert.DoesNotContain("", new[] { person?.Literal, person?.Particle, person?.Family, person?.Given, person?.Suffix });
    }

    [Theory]
    [InlineData("Smith, J.; Doe, A.", "|Smith|J.| + |Doe|A.|", false)]
    [InlineData("Smith, J.;", "|Smith|J.|", false)]
    [InlineData("Smith, J.; et al.", "|Smith|J.|", true)]
    [InlineData("Smith, J.; et al", "|Smith|J.|", true)]
    [InlineData("Smith, J.;others", "|Smith|J.|", true)]
    [InlineData("et al.", "", true)]
    [InlineData("Others", "|Others||", false)]
    [InlineData("M&uuml;ller, <i>J.</i>", "|Müller|J.|", false)]
    public void A_line_may_have_several_names(string line, string names, bool more)
    {
        List<Person> persons = [];
        bool hasOthers = false;
        RisNames.AddTo(persons, line, ref hasOthers);
        Assert.Equal((names, more), (string.Join(" + ", persons.Select(Parts)), hasOthers));
    }
}
