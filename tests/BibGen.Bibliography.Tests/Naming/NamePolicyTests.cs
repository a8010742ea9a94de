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
    public void A_class_is_named_after_its_file(string path, string name) => Assert.Equal(name, NamePolicy.ClassNameOf(path));
}
