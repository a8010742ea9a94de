using BibGen.Values.Names;

namespace BibGen.Tests.Values.Names;

/// <summary>Family names in capitals that look like initials.</summary>
public sealed class ShortFamilyNamesTests
{
    [Theory]
    [InlineData("LI", true)]
    [InlineData("li", true)]
    [InlineData("XQ", false)]
    [InlineData("JAK", true)]
    [InlineData("JEK", true)]
    [InlineData("JIK", true)]
    [InlineData("JOK", true)]
    [InlineData("JUK", true)]
    [InlineData("JYK", true)]
    [InlineData("BRT", false)]
    [InlineData("A", false)]
    [InlineData("LIAO", false)]
    [InlineData("", false)]
    public void Short_family_names_in_capitals_are_known_or_can_be_spoken(string capitals, bool expected) =>
        Assert.Equal(expected, ShortFamilyNames.Has(capitals));

    [Fact]
    public void Family_names_of_two_letters_are_no_initials()
    {
        const string Families =
            "Ai An Ao Au Ba Bi Bo Bu Di Do Du Fa Fu Ge Gu Ha He Ho Hu Ji Ju Ke Ko Ku Le Li Lo Lu Lv Ly Ma Mi Mo Mu Na Ng Ni No Oh Ok Om On Ou Pu Qi Qu Ri Ro Ru "
            + "Se Si So Su Ta Tu Ty Vo Vu Wu Xi Xu Ya Ye Yi Yu Ze Zu";
        Assert.All(Families.ToUpperInvariant().Split(' '), family => Assert.True(ShortFamilyNames.Has(family), family));
        Assert.All(["JA", "JK"], initials => Assert.False(ShortFamilyNames.Has(initials), initials));
    }
}
