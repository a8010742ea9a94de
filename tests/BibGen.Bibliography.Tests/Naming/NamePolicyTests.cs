using BibGen.Naming;

namespace BibGen.Tests.Naming;

public class NamePolicyTests
{
    public static TheoryData<string, string> Documented()
    {
        var rows = new TheoryData<string, string>();
        foreach (string line in File.ReadLines(Path.Combine(SharedData.Repository, "docs", "names.md")))
        {
            string[] cells = line.Split('|');
            if (cells.Length == 5 && cells[1].Trim() is ['`', .., '`'] key)
                rows.Add(key[1..^1], cells[2].Trim().Trim('`'));
        }

        return rows;
    }

    [Fact]
    public void The_documented_table_has_at_least_sixty_examples() => Assert.True(Documented().Count >= 60);

    [Theory]
    [MemberData(nameof(Documented))]
    public void A_key_gives_the_documented_name(string key, string name) => Assert.Equal(name, NamePolicy.NameOf(key, "References"));

    [Theory]
    [InlineData("all")]
    [InlineData("find")]
    [InlineData("keys")]
    [InlineData("citation")]
    [InlineData("title")]
    [InlineData("equals")]
    [InlineData("finalize")]
    [InlineData("getHashCode")]
    [InlineData("getType")]
    [InlineData("memberwiseClone")]
    [InlineData("referenceEquals")]
    [InlineData("toString")]
    [InlineData("references")]
    public void A_member_of_the_class_or_the_class_itself_has_the_name_already(string key) =>
        Assert.Equal(char.ToUpperInvariant(key[0]) + key[1..] + "_", NamePolicy.NameOf(key, "References"));

    [Fact]
    public void A_long_key_has_a_long_name() =>
        Assert.Equal("_" + string.Join('_', Enumerable.Repeat("1", 300)), NamePolicy.NameOf(string.Join(':', Enumerable.Repeat("1", 300)), "References"));

    [Theory]
    [InlineData("Smith2011", "Smith2011")]
    [InlineData("smith2011", "Smith2011")]
    [InlineData("Smith_2011", "Smith2011")]
    [InlineData("a_\u0967_\u0968", "A\u0967_\u0968")]
    [InlineData("a_1_\u0968", "A1_\u0968")]
    [InlineData("\u0967a", "_\u0967a")]
    [InlineData("\u00E9l\u00E8ve", "\u00C9l\u00E8ve")]
    [InlineData("cafe\u0301", "Cafe\u0301")]
    [InlineData("a\u0080b", "AB")]
    [InlineData("\u8AD6\u6587", "\u8AD6\u6587")]
    [InlineData("++", "U002B002B")]
    [InlineData("", "U")]
    public void Letters_and_digits_of_all_scripts_stay(string key, string name) => Assert.Equal(name, NamePolicy.NameOf(key, "References"));

    [Fact]
    public void Two_keys_with_one_name_are_both_without_it() =>
        Assert.Equal([null, "Other", null], NamePolicy.NamesFor(["smith:2011", "other", "smith-2011"], "References"));

    [Fact]
    public void Of_a_key_that_stands_twice_the_first_has_the_name() =>
        Assert.Equal(["Smith2011", null], NamePolicy.NamesFor(["smith2011", "smith2011"], "References"));

    [Theory]
    [InlineData("references.bib", "References")]
    [InlineData("data/my-refs.nbib", "MyRefs")]
    [InlineData("C:\\work\\2011.papers.bib", "_2011Papers")]
    [InlineData(".bib", "Bib")]
    [InlineData("data/refs.v2.txt", "RefsV2")]
    [InlineData("refs", "Refs")]
    [InlineData(".papers", "Papers")]
    public void A_class_is_named_after_its_file(string path, string name) => Assert.Equal(name, NamePolicy.ClassNameOf(path));
}
