using BibGen.Formats.PubMed;
using BibGen.Model;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>Headings, substances and keywords, taken apart.</summary>
public sealed class PubMedSubjectsTests
{
    private static Work WorkOf(params string[] lines) => PubMedWork.Read(Assert.Single(PubMedReader.Read(string.Join("\n", lines)).Records));

    [Theory]
    [InlineData("Neoplasms", "Neoplasms")]
    [InlineData("*Neoplasms", "Neoplasms!")]
    [InlineData("Neoplasms/*drug therapy/metabolism", "Neoplasms > drug therapy! > metabolism")]
    [InlineData("*Neoplasms/drug therapy", "Neoplasms! > drug therapy")]
    [InlineData("Neoplasms /drug therapy / *metabolism", "Neoplasms > drug therapy > metabolism!")]
    [InlineData("Neoplasms/", "Neoplasms > ")]
    [InlineData("/x", " > x")]
    public void A_heading_has_qualifiers_and_stars_for_what_the_work_is_mainly_about(string text, string expected)
    {
        MeshHeading heading = PubMedSubjects.Heading(text.AsSpan());
        string descriptor = heading.Descriptor + (heading.IsMajor ? "!" : "");
        Assert.Equal(expected, string.Join(" > ", [descriptor, .. heading.Qualifiers.Select(one => one.Name + (one.IsMajor ? "!" : ""))]));
    }

    [Theory]
    [InlineData("S88TT14065 (Oxygen)", "S88TT14065", "Oxygen")]
    [InlineData("0 (Angiogenesis Inhibitors)", null, "Angiogenesis Inhibitors")]
    [InlineData("EC 2.7.10.1 (Receptors (VEGF))", "EC 2.7.10.1", "Receptors (VEGF)")]
    [InlineData("0 (a", null, "a")]
    [InlineData("1 ()", "1", null)]
    [InlineData("1 (", "1", null)]
    [InlineData("S88TT14065", "S88TT14065", null)]
    [InlineData("(x)", "(x)", null)]
    [InlineData("0", null, null)]
    public void A_substance_has_a_number_or_a_name_or_both(string text, string? number, string? name)
    {
        Assert.Equal(new Substance(number, name), PubMedSubjects.Registered(text));
        Assert.Equal(name is null ? [] : [name], WorkOf("RN  - " + text).Substances);
        Assert.Equal([new Substance(number, name)], PubMedDetails.Of(WorkOf("RN  - " + text, "RN  - ", "NM  - "))!.Substances);
    }

    [Fact]
    public void Substances_stand_in_the_order_of_the_record() =>
        Assert.Equal(["a", "b", "c"], WorkOf("NM  - a", "RN  - 0 (b)", "RN  - 1", "NM  - ", "NM  - c").Substances);

    [Theory]
    [InlineData("A,B", "MH  - A", "MH  - B")]
    [InlineData("A,B,C", "MH  - A", "OT  - x", "MH  - B", "OT  - y", "MH  - C")]
    [InlineData("A,B/*c,D", "MH  - A", "MH  - B", "      /*c", "MH  - D")]
    [InlineData("A/b,C/d", "MH  - A /b", "MH  - C /d")]
    [InlineData("A/b", "MH  - ", "MH  - A/b")]
    [InlineData("", "MH  - ")]
    public void Headings_stand_as_written_but_for_a_line_that_breaks_at_a_stroke(string expected, params string[] lines) =>
        Assert.Equal(expected, string.Join(',', WorkOf(lines).Mesh));

    [Theory]
    [InlineData("a,b,c", "OT  - a", "KW  - b", "OT  - c")]
    [InlineData("a,b,c", "OT  - a", "MH  - x", "OT  - b", "MH  - y", "OT  - c")]
    [InlineData("a,b,c", "OT  - a", "OT  - *b", "OT  - c")]
    [InlineData("a,b", "OT  - *a", "OT  - **b")]
    [InlineData("", "OT  - ")]
    public void Keywords_lose_their_stars(string expected, params string[] lines) => Assert.Equal(expected, string.Join(',', WorkOf(lines).Keywords));

    [Fact]
    public void Keywords_have_the_owner_above_them() =>
        Assert.Equal(
            [new Keyword("a", false, null), new Keyword("b", true, "NOTNLM"), new Keyword("c", false, "NOTNLM"), new Keyword("d", false, "NASA")],
            PubMedDetails.Of(WorkOf("OT  - a", "OTO - NOTNLM", "OT  - *b", "OTO - ", "OT  - ", "KW  - c", "OTO - NASA", "OT  - d"))!.Keywords);
}
