using BibGen.Values.Names;

namespace BibGen.Tests.Values.Names;

/// <summary>Fields that hold one name, or a part of one.</summary>
public sealed class SingleNameTests
{
    [Theory]
    [InlineData("Smith, Ann; Doe, Jane", "WrongSeparator ';'")]
    [InlineData("Ann Smith;", "")]
    [InlineData(";Ann Smith", "")]
    [InlineData("Ann Smith; ;", "")]
    [InlineData("Ann M&uuml;ller", "")]
    [InlineData("Ann M&#252;ller, x", "")]
    [InlineData("&;b", "WrongSeparator ';'")]
    [InlineData("Smith, A. and Doe, J.", "WrongSeparator 'and'")]
    [InlineData("Smith, A. and Doe", "")]
    [InlineData("Ann Smith and Jane Doe", "")]
    [InlineData("and Doe, J., x", "")]
    [InlineData("Smith et al.", "EtAl 'et al.'")]
    [InlineData("et al.", "")]
    [InlineData("Smith, A., B., C.", "TooManyCommas 'Smith, A., B., C.'")]
    [InlineData("Smith, A., B.", "")]
    [InlineData("Harris CR, Millman KJ", "WrongSeparator ','")]
    [InlineData("Harris CR, Millman", "")]
    [InlineData("Smith J, Ann", "")]
    [InlineData("Steele Jr, Doe K", "")]
    [InlineData("Smith J., Doe K.", "")]
    [InlineData("smith J, Doe K", "")]
    [InlineData("J., Smith", "")]
    [InlineData(", Ann", "MissingFamily ', Ann'")]
    [InlineData("Smith, Jr.", "")]
    [InlineData("Smith,", "")]
    [InlineData("J. K., Smith", "")]
    [InlineData("J.K., S", "WrongPart 'J.K.'")]
    public void A_field_for_one_name_holds_one(string name, string expected) =>
        Assert.Equal(expected, SingleName.Check(name, "write each into a field of its own") is { } problem ? Describe(name, problem) : "");

    [Theory]
    [InlineData("Smith; Doe", true, "WrongSeparator ';'")]
    [InlineData("Smith, Ann", true, "WrongPart 'Smith, Ann'")]
    [InlineData("Smith, Ann", false, "")]
    [InlineData(", Ann", true, "")]
    [InlineData("Smith", true, "")]
    public void A_field_for_a_part_of_a_name_holds_no_more(string part, bool isFamily, string expected) =>
        Assert.Equal(expected, SingleName.CheckPart(part, isFamily, "write each into a field of its own") is { } problem ? Describe(part, problem) : "");

    private static string Describe(string text, NameProblem problem)
    {
        Assert.Empty(problem.Edits);
        return $"{problem.Kind} '{problem.Span.TextIn(text)}'";
    }
}
