using BibGen.Styles;

namespace BibGen.Tests.Styles;

/// <summary>Hard cases in the forms that the styles' manuals show.</summary>
public class ReferenceCaseTests
{
    public static TheoryData<string> Names() => [.. ReferenceCase.All.Select(each => each.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hard_case_is_written_as_the_manuals_say(string name)
    {
        var wrong = new List<string>();
        foreach (ReferenceCase expected in ReferenceCase.All.Where(each => each.Name == name))
        {
            string actual = MarkedText.Of(ReferenceStyle.Find(expected.Style)!.Write(expected.Work));
            if (actual != expected.Reference)
                wrong.Add($"{expected.Style} ({expected.Manual}):\n  {expected.Reference}\n  {actual}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void The_table_is_no_smaller_than_it_was_and_has_all_styles()
    {
        Assert.True(Names().Count >= 55, $"{Names().Count} cases");
        Assert.All(ReferenceStyle.All, style => Assert.True(ReferenceCase.All.Count(each => each.Style == style.Name) >= 7, style.Name));
        Assert.All(ReferenceCase.All, each => Assert.NotEmpty(each.Manual));
    }
}
