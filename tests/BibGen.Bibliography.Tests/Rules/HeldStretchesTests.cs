using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Rules;
using BibGen.Text;

namespace BibGen.Tests.Rules;

/// <summary>Findings that begin in a stretch are held back, whichever stretches lie beside it, around it or in it.</summary>
public sealed class HeldStretchesTests
{
    private const string Text = "@misc{a, x = 1}\n@misc{b, x = 2}\n@misc{c, x = 3}\n@misc{d, x = 4}\n";

    private static readonly Consequence OfField = new("BIB0013", ConsequenceReach.Field, BibtexErrors.UndefinedMacro.Id);
    private static readonly Consequence OfRecord = new("BIB0013", ConsequenceReach.Record, BibtexErrors.UndefinedMacro.Id);
    private static readonly Consequence OfAll = new("BIB0010", ConsequenceReach.Record);

    [Theory]
    [InlineData("b", "b")]
    [InlineData("b d", "b d")]
    [InlineData("d b", "b d")]
    [InlineData("b b", "b")]
    [InlineData("a b c", "a b c")]
    [InlineData("a d c b", "a b c d")]
    [InlineData("", "")]
    public void Each_record_that_has_a_cause_is_one(string causes, string held) => Assert.Equal(held, Held(OfRecord, causes));

    [Fact]
    public void A_stretch_within_another_one_ends_nothing()
    {
        HeldStretches stretches = new(BibliographyFile.Read("test.bib", Text));
        stretches.Add(OfRecord, At("a,"));
        stretches.Add(OfField, At("x = 1"));
        stretches.Add(OfField, At("x = 3"));

        Assert.True(stretches.Contain(FindingAt(At("}"))));
        Assert.False(stretches.Contain(FindingAt(At("b,"))));
        Assert.True(stretches.Contain(FindingAt(At("x = 3"))));
        Assert.False(stretches.Contain(FindingAt(At("c,"))));
    }

    [Fact]
    public void More_may_come_after_a_question()
    {
        HeldStretches stretches = new(BibliographyFile.Read("test.bib", Text));
        stretches.Add(OfRecord, At("c,"));
        Assert.False(stretches.Contain(FindingAt(At("b,"))));
        stretches.Add(OfRecord, At("b,"));
        Assert.True(stretches.Contain(FindingAt(At("b,"))));
        Assert.True(stretches.Contain(FindingAt(At("c,"))));
    }

    [Fact]
    public void They_hold_for_the_rules_of_their_row_or_for_all()
    {
        HeldStretches stretches = new(BibliographyFile.Read("test.bib", Text));
        stretches.Add(OfRecord, At("b,"));
        stretches.Add(OfAll, At("c,"));

        Assert.True(stretches.Contain(FindingAt(At("x = 2"))));
        Assert.False(stretches.Contain(FindingAt(At("x = 2"), "BIB2003")));
        Assert.True(stretches.Contain(FindingAt(At("x = 3"), "BIB2003")));
        Assert.False(stretches.Contain(FindingAt(At("c,"), "BIB2003"))); // The cause itself.
    }

    private static SourceSpan At(string what) => new(Text.IndexOf(what, StringComparison.Ordinal), 1);

    private static Finding FindingAt(SourceSpan span, string? id = null) =>
        new(RuleCatalogue.All.First(rule => rule.Id == (id ?? BibtexErrors.UndefinedMacro.Id)), span, "k", "x", "y", "z");

    private static string Held(Consequence row, string causes)
    {
        HeldStretches stretches = new(BibliographyFile.Read("test.bib", Text));
        foreach (string cause in causes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            stretches.Add(row, At(cause + ","));
        return string.Join(' ', new[] { "a", "b", "c", "d" }.Where(key => stretches.Contain(FindingAt(At(key + ",")))));
    }
}
