using BibGen.Values.Names;

namespace BibGen.Tests.Values.Names;

/// <summary>What are initials, and what are suffixes.</summary>
public sealed class NameInitialsTests
{
    [Theory]
    [InlineData("J", true)]
    [InlineData("J.", true)]
    [InlineData("J.-P.", true)]
    [InlineData("J. A.", true)]
    [InlineData("J~A", true)]
    [InlineData("JA", true)]
    [InlineData("ABCD", true)]
    [InlineData("A.B.C.D.", true)]
    [InlineData("É.", true)]
    [InlineData("ABCDE", false)]
    [InlineData("A. B. C. D. E.", false)]
    [InlineData("", false)]
    [InlineData(".", false)]
    [InlineData(" J", false)]
    [InlineData("-J", false)]
    [InlineData("~J", false)]
    [InlineData("j", false)]
    [InlineData("Jo", false)]
    [InlineData("J1", false)]
    [InlineData("J,A", false)]
    public void Initials_are_one_to_four_capitals(string text, bool expected) => Assert.Equal(expected, NameInitials.Are(text));

    [Theory]
    [InlineData("Jr", true)]
    [InlineData("jr", true)]
    [InlineData("Jr.", true)]
    [InlineData("jr.", true)]
    [InlineData("Sr", true)]
    [InlineData("Sr.", true)]
    [InlineData("II", true)]
    [InlineData("III", true)]
    [InlineData("IV", true)]
    [InlineData("PhD", true)]
    [InlineData("Ph.D.", true)]
    [InlineData("MD", true)]
    [InlineData("M.D.", true)]
    [InlineData("Esq.", true)]
    [InlineData("", false)]
    [InlineData(".", false)]
    [InlineData("I", false)]
    [InlineData("VI", false)]
    [InlineData("JR", false)]
    [InlineData("John", false)]
    public void A_suffix_follows_a_family_name_and_is_none(string text, bool expected) => Assert.Equal(expected, NameInitials.AreSuffix(text));
}
