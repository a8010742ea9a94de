using BibGen.Rules.Code;

namespace BibGen.Tests.Rules.Code;

public class NameFoldingTests
{
    [Theory]
    [InlineData("Smith", "smith")]
    [InlineData("Müller", "muller mueller")]
    [InlineData("Bäcker", "backer baecker")]
    [InlineData("Klöckner", "klockner kloeckner")]
    [InlineData("Åberg", "aberg aaberg")]
    [InlineData("Sørensen", "sorensen soerensen")]
    [InlineData("Strauß", "strauss")]
    [InlineData("Æsop", "aesop")]
    [InlineData("Łoś", "los")]
    [InlineData("Đorđević", "dordevic")]
    [InlineData("Þór", "thor")]
    [InlineData("Yıldız", "yildiz")]
    [InlineData("Cœur", "coeur")]
    [InlineData("O'Neill-Gómez", "oneillgomez")]
    public void A_name_has_the_forms_in_which_people_retype_it(string name, string expected) =>
        Assert.Equal(expected, string.Join(' ', NameFolding.FormsOf(name)));
}
