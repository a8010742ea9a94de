using BibGen.Values.Names;

namespace BibGen.Tests.Values.Names;

/// <summary>Particles that a source does not set apart from the family name.</summary>
public sealed class NameParticleTests
{
    [Theory]
    [InlineData("Smith", null, "Smith")]
    [InlineData("van der Berg", "van der", "Berg")]
    [InlineData("de la Cruz Lopez", "de la", "Cruz Lopez")]
    [InlineData("De Bock", null, "De Bock")]
    [InlineData("van", null, "van")]
    [InlineData("d'Alembert", null, "d'Alembert")]
    [InlineData("", null, "")]
    public void Words_in_lower_case_before_the_family_name_are_its_particle(string name, string? particle, string family) =>
        Assert.Equal((particle, family), NameParticle.Split(name));
}
