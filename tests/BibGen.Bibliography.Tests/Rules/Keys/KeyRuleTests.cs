namespace BibGen.Tests.Rules.Keys;

/// <summary>The rules about keys and the names that come from them.</summary>
public class KeyRuleTests
{
    [Fact]
    public void Keys_that_differ_in_case_only()
    {
        Assert.Equal(
            "2,7 'DeBock2011': The key 'DeBock2011' differs from 'debock2011' (test.bib(1,7)) in case only; BibTeX takes them for the same key",
            RuleFindings.InBib("BIB1002", "@misc{debock2011, title = {A}}\n@misc{DeBock2011, title = {B}}"));
    }

    [Fact]
    public void Keys_with_the_same_name_in_code_are_a_collision_and_nothing_else()
    {
        const string Text = "@misc{smith2011, title = {A}}\n@misc{Smith2011, title = {B}}";
        Assert.Equal("BIB1003", RuleFindings.Ids("test.bib", Text));
        Assert.Equal("", RuleFindings.InBib("BIB1002", "@misc{smith2011a, title = {A}}\n@misc{smith2011b, title = {B}}"));
    }

    [Fact]
    public void A_key_that_is_no_name()
    {
        Assert.Equal("1,7 'smith:2011': The key 'smith:2011' is no C# name; in code it is References.Smith2011",
            RuleFindings.InBib("BIB1004", "@misc{smith:2011, title = {A}}"));
        Assert.Equal("1,7 'title': The key 'title' is no C# name; in code it is References.Title_", RuleFindings.InBib("BIB1004", "@misc{title, title = {A}}"));
        Assert.Equal("", RuleFindings.InBib("BIB1004", "@misc{smith2011, title = {A}}"));
    }

    [Fact]
    public void An_alias_that_is_another_entrys_key_or_alias()
    {
        Assert.Equal(
            "1,39 'two': The alias 'two' of 'one' is also the key of another entry (test.bib(2,7))",
            RuleFindings.InBib("BIB1005", "@misc{one, title = {A}, ids = {first, two}}\n@misc{two, title = {B}}"));
        Assert.Equal(
            "2,32 'x': The alias 'x' of 'two' is also an alias of 'one' (test.bib(1,31))",
            RuleFindings.InBib("BIB1005", "@misc{one, title = {A}, ids = {x}}\n@misc{two, title = {B}, ids = {x}}"));
        Assert.Equal("", RuleFindings.InBib("BIB1005", "@misc{one, title = {A}, ids = {one, first, first}}\n@misc{two, title = {B}, ids = {second}}"));
        Assert.Single(RuleFindings.Of("BIB1005", "@misc{one, title = {A}, ids = {two, three}}\n@misc{two, title = {B}}\n@misc{three, title = {C}}")); // One a list
        Assert.Single(RuleFindings.Of("BIB1005", "@misc{one, title = {A}, ids = {x, y}}\n@misc{two, title = {B}, ids = {x, y}}"));
        Assert.Equal(2, RuleFindings.Of("BIB1005", "@misc{one, title = {A}, ids = {x}}\n@misc{two, title = {B}, ids = {x}}\n@misc{c, ids = {x}}").Count);
    }

    [Fact]
    public void An_alias_is_looked_up_in_all_files_of_a_class() =>
        Assert.Equal(
            "a.bib 1,32 'two': The alias 'two' of 'one' is also the key of another entry (b.bib(1,7))",
            RuleFindings.In("BIB1005", ("a.bib", "@misc{one, title = {A}, ids = {two}}"), ("b.bib", "@misc{two, title = {B}}")));

    private static string Record(int pmid, string author, string title) => $"PMID- {pmid}\nTI  - {title}\nFAU - {author}\nDP  - 2011\n\n";

    [Fact]
    public void Records_that_share_author_and_year()
    {
        Assert.Equal(
            "1,7 '1': 2 records would be called 'Smith2011', so that their names are longer: Smith2011First (PMID 1), Smith2011Second (PMID 2)",
            RuleFindings.InNbib("BIB1006", Record(1, "Smith, A", "First paper") + Record(2, "Smith, B", "Second paper")));
        Assert.Equal("", RuleFindings.InNbib("BIB1006", Record(1, "Smith, A", "First paper") + Record(2, "Roe, B", "Second paper")));
        Assert.StartsWith(
            "1,7 '1': 2 records would be called 'Learning2011'",
            RuleFindings.InNbib("BIB1006", "PMID- 1\nTI  - Learning one way\nDP  - 2011\n\nPMID- 2\nTI  - Learning another way\nDP  - 2011\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Records_of_several_files_of_a_class()
    {
        string one = Record(1, "Smith, A", "First paper");
        string two = Record(2, "Smith, B", "Second paper") + Record(3, "Smith, C", "Third paper");
        Assert.Equal(
            "a.nbib 1,7 '1': 3 records would be called 'Smith2011', so that their names are longer: Smith2011First (PMID 1), Smith2011Second (PMID 2), Smith2011Third (PMID 3)",
            RuleFindings.In("BIB1006", ("a.nbib", one), ("b.nbib", two)));

        // A copy is a duplicate work and has no key that anybody wrote twice.
        Assert.Equal("", RuleFindings.In("BIB1006", ("a.nbib", one), ("b.nbib", one)));
        Assert.Equal("", RuleFindings.In("BIB1001", ("a.nbib", one), ("b.nbib", one)));
    }
}
