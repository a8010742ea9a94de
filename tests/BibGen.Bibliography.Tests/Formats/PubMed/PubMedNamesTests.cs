using BibGen.Formats.PubMed;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>Names of persons and groups, full and short, as NLM's rules of data entry and old or foreign exports have them.</summary>
public sealed class PubMedNamesTests
{
    private static string Parts(PubMedName name) => name.Literal ?? $"{name.Particle}|{name.Family}|{name.Given}|{name.Suffix}";

    [Theory]
    [InlineData("Smith, John Jr.", "|Smith|John|Jr.")]
    [InlineData("Smith, John Sr", "|Smith|John|Sr")]
    [InlineData("Smith, John Sr.", "|Smith|John|Sr.")]
    [InlineData("Smith, John II", "|Smith|John|II")]
    [InlineData("Smith, John III", "|Smith|John|III")]
    [InlineData("Smith, John IV", "|Smith|John|IV")]
    [InlineData("Smith, John 1st", "|Smith|John|1st")]
    [InlineData("Smith, John 2nd", "|Smith|John|2nd")]
    [InlineData("Smith, John 3rd", "|Smith|John|3rd")]
    [InlineData("Smith, John 9th", "|Smith|John|9th")]
    [InlineData("Smith, John 0th", "|Smith|John 0th|")]
    [InlineData("Smith, John 5xx", "|Smith|John 5xx|")]
    [InlineData("Smith, John 15th", "|Smith|John 15th|")]
    [InlineData("Smith, John I", "|Smith|John I|")]
    [InlineData("Smith, John IX", "|Smith|John IX|")]
    [InlineData("Smith, John Jo", "|Smith|John Jo|")]
    [InlineData("Smith, John Jrx", "|Smith|John Jrx|")]
    [InlineData("Smith, John Jr..", "|Smith|John Jr..|")]
    [InlineData("Smith, John J", "|Smith|John J|")]
    [InlineData("Smith, John Ar", "|Smith|John Ar|")]
    [InlineData("Smith, Jr, John", "|Smith|John|Jr")]
    [InlineData("Smith, Jr, Sr", "|Smith|Jr|Sr")]
    [InlineData("Smith, John, PhD", "|Smith|John|PhD")]
    [InlineData("Smith, John ,Jr", "|Smith|John|Jr")]
    [InlineData("Smith, John,", "|Smith|John|")]
    [InlineData("Smith,,Jr", "|Smith||Jr")]
    [InlineData("Smith ,John", "|Smith|John|")]
    [InlineData("Smith,", "|Smith||")]
    [InlineData("von, Anna", "|von|Anna|")]
    [InlineData("van den Heuvel", "van den|Heuvel||")]
    [InlineData("d'Arcy de la Cruz, A", "d'Arcy de la|Cruz|A|")]
    [InlineData("de", "|de||")]
    public void Full_names(string name, string parts)
    {
        PubMedName read = PubMedNames.Full(name.AsSpan());
        Assert.Equal(parts, Parts(read));
        Assert.DoesNotContain("", new[] { read.Literal, read.Particle, read.Given, read.Suffix });
    }

    [Theory]
    [InlineData("Smith J", "|Smith|J|")]
    [InlineData("Smith JAB", "|Smith|J A B|")]
    [InlineData("Smith J-PA", "|Smith|J-P A|")]
    [InlineData("Smith J.A.", "|Smith|J.A.|")]
    [InlineData("O'Neill M'B", "|O'Neill|M'B|")]
    [InlineData("Smith ABCDEF", "|Smith|A B C D E F|")]
    [InlineData("Smith ABCDEFG", "Smith ABCDEFG")]
    [InlineData("Smith J 3rd", "|Smith|J|3rd")]
    [InlineData("van den Heuvel AB Jr.", "van den|Heuvel|A B|Jr.")]
    [InlineData("Smith Jr", "Smith Jr")]
    [InlineData("Smith John", "Smith John")]
    [InlineData("Smith .-", "Smith .-")]
    [InlineData("Smith Jones K", "|Smith Jones|K|")]
    [InlineData("Li", "|Li||")]
    [InlineData("de Li", "de Li")]
    [InlineData("Smith, John Jr", "|Smith|John|Jr")]
    [InlineData(", John", "||John|")]
    public void Short_names(string name, string parts)
    {
        PubMedName read = PubMedNames.Short(name);
        Assert.Equal(parts, Parts(read));
        Assert.DoesNotContain("", new[] { read.Literal, read.Particle, read.Given, read.Suffix });
    }

    [Theory]
    [InlineData("De Bock K", "De Bock")]
    [InlineData("Smith JA Jr", "Smith")]
    [InlineData("Shalimar", "Shalimar")]
    [InlineData("Raj, Nisha S.", "Raj")]
    [InlineData(", Nisha S.", "")]
    [InlineData("World Health Organization", null)]
    [InlineData("Group III", "Group")]
    public void The_family_name_of_a_short_name(string name, string? family) => Assert.Equal(family, PubMedNames.FamilyOf(name));

    [Theory]
    [InlineData("et al", true)]
    [InlineData("et al.", true)]
    [InlineData("Et Al.", true)]
    [InlineData("et alia", false)]
    [InlineData("al.", false)]
    [InlineData("", false)]
    public void A_line_of_authors_may_say_that_there_are_more(string name, bool expected) => Assert.Equal(expected, PubMedNames.AreOthers(name.AsSpan()));
}
