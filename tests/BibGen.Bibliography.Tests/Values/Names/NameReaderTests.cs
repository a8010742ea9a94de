using BibGen.Model;
using BibGen.Values.Names;
using CsCheck;

namespace BibGen.Tests.Values.Names;

public class NameReaderTests
{
    [Theory]
    [InlineData("De Bock, Katrien", "De Bock", "Katrien", null, null)]
    [InlineData("Katrien {De Bock}", "De Bock", "Katrien", null, null)]
    [InlineData("Katrien De Bock", "Bock", "Katrien De", null, null)]
    [InlineData("Ludwig van Beethoven", "Beethoven", "Ludwig", "van", null)]
    [InlineData("van Beethoven, Ludwig", "Beethoven", "Ludwig", "van", null)]
    [InlineData("von Smith, Jr., John Paul", "Smith", "John Paul", "von", "Jr.")]
    [InlineData("Smith, , John", "Smith", "John", null, null)]
    [InlineData("John~Paul\n  Jones", "Jones", "John Paul", null, null)]
    [InlineData("Frances Y. Mc~Donald", "Donald", "Frances Y. Mc", null, null)]
    [InlineData("Élodie Durand", "Durand", "Élodie", null, null)]
    [InlineData("фон дер Иванов, И. И.", "Иванов", "И. И.", "фон дер", null)]
    [InlineData("\U0001E922\U0001E923 Foo Bar", "Foo Bar", null, "\U0001E922\U0001E923", null)] // Adlam, small letters
    [InlineData("\U0001E900\U0001E923 Foo Bar", "Bar", "\U0001E900\U0001E923 Foo", null, null)] // Adlam, capital first
    [InlineData("Gerard al-Din", "al-Din", "Gerard", null, null)]
    [InlineData("Aristotle", "Aristotle", null, null, null)]
    [InlineData("NASA", "NASA", null, null, null)]
    [InlineData("{\\relax de} Man", "Man", null, "de", null)]
    [InlineData("\\v{Z}. Ivezi\\'c", "Ivezić", "Ž.", null, null)] // A command's own letters are none of the name's.
    [InlineData("\\'{E}mile \\v{S}tefan Durand", "Durand", "Émile Štefan", null, null)]
    [InlineData("\\c{s}en Bar", "Bar", null, "şen", null)]
    [InlineData("\\O ystein M\\o  ller", "Møller", "Øystein", null, null)]
    [InlineData("Slavoj \\v Zizek", "Žizek", "Slavoj", null, null)]
    [InlineData("Ann \\O", "Ø", "Ann", null, null)]
    [InlineData("\\AA, Ann", "Å", "Ann", null, null)]
    [InlineData("Ann {Institute {of} Health}", "Institute of Health", "Ann", null, null)]
    [InlineData("Jan {\\l}ask Kowalski", "Kowalski", "Jan", "łask", null)]
    [InlineData("Hans {\\o}st Dahl", "Dahl", "Hans", "øst", null)]
    [InlineData("Jan {\\relax{}z}ebrak Novak", "Novak", "Jan", "zebrak", null)]
    public void A_person_has_the_parts_that_BibTeX_gives(string value, string family, string? given, string? particle, string? suffix)
    {
        Person person = Assert.Single(NameReader.Read(value).Persons);

        Assert.Equal((family, given, particle, suffix, null), (person.Family, person.Given, person.Particle, person.Suffix, person.Literal));
    }

    [Theory]
    [InlineData("Ann \\O and Ben Roe")]
    [InlineData("Ann \\O  AND\nBen Roe")]
    public void A_command_before_the_and_of_a_list_leaves_it_alone(string value) =>
        Assert.Equal(["Ø", "Roe"], NameReader.Read(value).Persons.Select(person => person.Family));

    [Theory]
    [InlineData("{World Health Organization}", "World Health Organization")]
    [InlineData("{{National Institutes of Health}}", "National Institutes of Health")]
    [InlineData("{Barnes and Noble, Inc.}", "Barnes and Noble, Inc.")]
    [InlineData("{NASA},", "NASA")]
    [InlineData("\"family={Robert and Sons, Inc.}\"", "Robert and Sons, Inc.")]
    public void A_name_that_is_one_brace_group_is_literal(string value, string literal)
    {
        Person person = Assert.Single(NameReader.Read(value).Persons);

        Assert.Equal((literal, null, null), (person.Literal, person.Family, person.Given));
    }

    [Theory]
    [InlineData("{Barnes} {Noble}")]
    [InlineData("{\\'E}mile")]
    [InlineData("{van} {Gogh}, Vincent")]
    public void A_name_that_only_begins_with_a_brace_is_not_literal(string value) =>
        Assert.Null(Assert.Single(NameReader.Read(value).Persons).Literal);

    [Theory]
    [InlineData("Smith, John and others", 1)]
    [InlineData("Smith, John AND Others", 1)]
    [InlineData("Smith, John and others and Doe, Jane", 2)]
    [InlineData("others", 0)]
    public void Others_say_that_there_are_more(string value, int persons)
    {
        NameList names = NameReader.Read(value);

        Assert.True(names.HasOthers);
        Assert.Equal(persons, names.Persons.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("{}")]
    [InlineData(", ,")]
    [InlineData("~")]
    [InlineData("nosortothers=true")]
    public void A_value_without_names_gives_an_empty_list(string value) => Assert.Same(NameList.Empty, NameReader.Read(value));

    [Theory]
    [InlineData("A B and and C D", "EmptyName 8 and")]
    [InlineData("and A B", "EmptyName 0 and")]
    [InlineData("A B and", "EmptyName 4 and")]
    [InlineData("and", "EmptyName 0 and")]
    [InlineData("A B and and", "EmptyName 8 and")]
    [InlineData("A and , and B", "EmptyName 6 ,")]
    [InlineData("A and {} and B", "EmptyName 6 {}")]
    [InlineData("Metin And", "")]
    [InlineData("A and Smith, Jr, John, PhD", "TooManyCommas 6 Smith, Jr, John, PhD")]
    [InlineData("Smith, John, and B", "TrailingComma 11 ,")]
    [InlineData("Smith,", "TrailingComma 5 ,")]
    [InlineData("A and , John", "MissingFamily 6 , John")]
    [InlineData("A and others and B", "OthersNotLast 6 others")]
    [InlineData("A and family = Smith, given=J", "FragileNamePart 6 family = Smith")]
    [InlineData("family={Robert and Sons, Inc.}", "FragileNamePart 0 family={Robert and Sons, Inc.}")]
    [InlineData("family=Smith, nickname=Bob, id=x, given-i=J, useprefix=true", "UnknownNamePart 14 nickname")]
    [InlineData("family=Smith, John", "UnknownNamePart 14 John")]
    [InlineData("{Smith, Jr, John, PhD} and Smith, Jr, John", "")]
    public void Problems_say_where_they_are(string value, string expected)
    {
        List<NameProblem>? problems = null;

        NameReader.Read(value, ref problems);

        Assert.Equal(expected, string.Join("; ", (problems ?? []).Select(p => $"{p.Kind} {p.Span.Start} {p.Span.TextIn(value)}")));
    }

    [Fact]
    public void A_third_comma_acts_as_a_blank() =>
        Assert.Equal("John PhD {a,b}".Replace("{", "").Replace("}", ""), NameReader.Read("Smith, Jr, John , PhD,{a,b}").Persons[0].Given);

    [Fact]
    public void No_value_throws_and_spans_lie_in_order_within_it()
    {
        Gen<string> values = Gen.OneOf(
            "and",
            "others",
            " ",
            "  ",
            "~",
            ",",
            "{",
            "}",
            "\\",
            "\"",
            "=",
            "family=",
            "given",
            "von",
            "É",
            "Smith",
            "J.",
            "\ud83d",
            "\ude00",
            "\n",
            "{\\'e}",
            "a",
            "true",
            "\\v ",
            "\\O",
            "\\~")
            .List[0, 25].Select(string.Concat);
        values.Sample(value =>
        {
            NameReader.Read(value);
            int at = 0;
            foreach (NameParts name in new NameListEnumerator(value))
            {
                Assert.True(name.Span.Start >= at && name.Span.End <= value.Length, value);
                at = name.Span.End;
                Assert.True(name.IsEmpty || name.Span.Contains(name.FirstSpan) || name.FirstSpan.Length == 0, value);
                Assert.True(name.LastSpan.Length == 0 || name.Span.Contains(name.LastSpan), value);
                Assert.True(name.VonSpan.Length == 0 || name.VonSpan.End < name.LastSpan.Start, value);
                Assert.True(name.JrSpan.Length == 0 || name.FirstSpan.Length == 0 || name.JrSpan.End < name.FirstSpan.Start, value);
            }
        }, iter: 20_000);
    }

    [Theory]
    [InlineData('{')]
    [InlineData('}')]
    [InlineData(',')]
    [InlineData('~')]
    [InlineData('a')]
    [InlineData('"')]
    [InlineData('=')]
    [InlineData('\\')]
    public void A_million_of_a_character_are_harmless(char c)
    {
        string run = new(c, 1_000_000);

        NameReader.Read(run);
        NameReader.Read("family=" + run + ", given=x and " + run);
    }

    [Fact]
    public void A_long_name_and_a_long_list_take_linear_time()
    {
        string tokens = string.Concat(Enumerable.Repeat("{x} ", 300_000));
        string names = string.Concat(Enumerable.Repeat("van der Berg, {\\relax }A and ", 100_000)) + "others";

        Assert.Single(NameReader.Read(tokens).Persons);
        Assert.Single(NameReader.Read(string.Concat(Enumerable.Repeat("\\O ", 300_000))).Persons);
        Assert.Single(NameReader.Read("\\O" + new string(' ', 1_000_000) + "x").Persons);
        Assert.Equal(100_000, NameReader.Read(names).Persons.Count);
    }
}
