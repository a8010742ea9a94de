using BibGen.Model;
using BibGen.Values.Names;

namespace BibGen.Tests.Values.Names;

/// <summary>Names in biblatex's extended format: what is read, and what is said of parts that biber would lose.</summary>
public sealed class ExtendedNameTests
{
    [Theory]
    [InlineData("family=De Bock, given=Katrien", "Family=De Bock Given=Katrien")]
    [InlineData("given=Katrien,family=De Bock", "Family=De Bock Given=Katrien")]
    [InlineData("family=Smith,\tgiven=Ann,\nprefix=von,\r\nsuffix=Jr.", "Family=Smith Given=Ann Particle=von Suffix=Jr.")]
    [InlineData("family=Smith, , given=Ann", "Family=Smith Given=Ann")]
    [InlineData("family=Smith, given=Ann,", "Family=Smith Given=Ann")]
    [InlineData(", family=Smith", "Family=Smith")]
    [InlineData("family= Smith , given=  Ann ", "Family=Smith Given=Ann")]
    [InlineData("family=Smith, given=", "Family=Smith")]
    [InlineData("family=, given=Ann", "Given=Ann")]
    [InlineData("prefix=von", "Particle=von")]
    [InlineData("suffix=Jr.", "Suffix=Jr.")]
    [InlineData("family=A=B", "Family=A=B")]
    [InlineData("family={World Health Organization}", "Literal=World Health Organization")]
    [InlineData("family={World Health Organization}, given={}", "Literal=World Health Organization")]
    [InlineData("family={De Bock}, given=Katrien", "Family=De Bock Given=Katrien")]
    [InlineData("family={Bock}, prefix=de", "Family=Bock Particle=de")]
    [InlineData("family={Smith}, suffix=Jr.", "Family=Smith Suffix=Jr.")]
    [InlineData("family={De} {Bock}", "Family=De Bock")]
    [InlineData("\"family={Robert and Sons, Inc.}\", given=Ann", "Family=Robert and Sons, Inc. Given=Ann")]
    [InlineData("family=Smith, \"given=Ann, B.\"", "Family=Smith Given=Ann, B.")]
    [InlineData("\"family=Smith\" , \"given=Ann\" , suffix=Jr.", "Family=Smith Given=Ann Suffix=Jr.")]
    [InlineData("\"family=Smith \", given=Ann", "Family=Smith Given=Ann")]
    [InlineData("\"family=M\\\"uller, A\", given=Ann", "Family=Müller, A Given=Ann")]
    [InlineData("\"family=M{\\\"u}ller, A\", given=Ann", "Family=Müller, A Given=Ann")]
    [InlineData("\"family={The \"Group\", Inc.}\", given=Ann", "Family=The \"Group\", Inc. Given=Ann")]
    [InlineData("\"family=Smith\"x, given=Ann", "Family=Smith Given=Ann")]
    [InlineData("\"family=Smith, given=Ann", "Family=Smith, given=Ann")]
    [InlineData("\"family=A\"\"B\", given=Ann", "Family=A Given=Ann")]
    [InlineData("family=Sm\"ith, given=Ann", "Family=Sm\"ith Given=Ann")]
    public void Parts_are_read_as_they_are_assigned(string name, string expected) => Assert.Equal(expected, Describe(NameReader.Read(name)));

    [Theory]
    [InlineData("Family=Smith", "Family=Family=Smith")]
    [InlineData("name=Smith", "Family=name=Smith")]
    [InlineData("nosortothers=true, Ann", "Family=nosortothers=true Given=Ann")]
    public void A_name_in_which_no_part_is_assigned_is_read_as_any_other(string name, string expected) =>
        Assert.Equal(expected, Describe(NameReader.Read(name)));

    [Theory]
    [InlineData("family-i given-i prefix-i suffix-i id")]
    [InlineData(OptionsOfNames)]
    public void What_is_for_biblatex_alone_is_no_part_and_no_problem(string keys) => Assert.All(keys.Split(' '), key =>
    {
        Assert.Equal("Family=Smith Given=Ann", Read($"family=Smith, {key}=x, given=Ann", out string problems));
        Assert.Equal("", problems);
    });

    [Theory]
    [InlineData("nohashothers nosortothers uniquelist")]
    [InlineData(OptionsOfNames)]
    public void An_option_of_the_list_is_nobody(string keys) => Assert.All(keys.Split(' '), key =>
    {
        Assert.Equal("Family=Smith Given=Ann", Read($"{key}=true and Smith, Ann", out string problems));
        Assert.Equal("", problems);
    });

    [Theory]
    [InlineData("family=Smith, nickname=Bob", "UnknownNamePart 14+8 part 'nickname' is none of family, given, prefix and suffix")]
    [InlineData("Doe and family=Smith, nickname = Bob", "UnknownNamePart 22+9 part 'nickname' is none of family, given, prefix and suffix")]
    [InlineData("family=Smith, uniquelist=true", "UnknownNamePart 14+10 part 'uniquelist' is none of family, given, prefix and suffix")]
    [InlineData("family=Smith, John ", "UnknownNamePart 14+4 part 'John' is none of family, given, prefix and suffix")]
    [InlineData("family=Smith, =x", "UnknownNamePart 14+0 part '' is none of family, given, prefix and suffix")]
    [InlineData("Doe and family = Smith, given=J", "FragileNamePart 8+14 part 'family = Smith' " + Lost)]
    [InlineData("given=J, family\t=Smith", "FragileNamePart 9+13 part 'family\t=Smith' " + Lost)]
    [InlineData("family={A, B}", "FragileNamePart 0+13 part 'family={A, B}' " + Lost)]
    [InlineData("given=Ann, family={A, B}, suffix=Jr.", "FragileNamePart 11+13 part 'family={A, B}' " + Lost)]
    [InlineData("\"family={A, B}\"", "")]
    [InlineData("\"family = {A, B}\"", "FragileNamePart 1+15 part 'family = {A, B}' " + Lost)]
    [InlineData("family={A B}, given=J", "")]
    [InlineData("family=Smith\\foo, given=Ann", "UndecodableLatex 12+4 Smithfoo, Ann")]
    [InlineData("Doe and given=Ann, family=  Smith\\foo", "UndecodableLatex 33+4 Smithfoo, Ann")]
    [InlineData("family={\\foo} and family=Smith, prefix=von, suffix={\\foo}, given=Ann", "UndecodableLatex 8+4 foo; UndecodableLatex 52+4 von Smith, foo, Ann")]
    public void Parts_that_biber_loses_and_parts_that_are_none_are_reported(string names, string expected)
    {
        Read(names, out string problems);

        Assert.Equal(expected, problems);
    }

    private const string OptionsOfNames =
        "useprefix uniquename nametemplates sortingnamekeytemplatename uniquenametemplatename labelalphanametemplatename namehashtemplatename "
        + "familyinits giveninits prefixinits suffixinits terseinits";

    private const string Lost = "is lost in biber; write no blank before '=', and quotation marks around all of a part with a comma";

    private static string Read(string names, out string problems)
    {
        List<NameProblem>? found = null;
        NameList list = NameReader.Read(names, ref found);
        problems = string.Join("; ", (found ?? []).Select(problem => $"{problem.Kind} {problem.Span.Start}+{problem.Span.Length} {problem.Explanation}"));
        return Describe(list);
    }

    private static string Describe(NameList names) => string.Join("; ", names.Persons.Select(person => string.Join(
        ' ',
        new[]
        {
            ("Literal", person.Literal), ("Family", person.Family), ("Given", person.Given), ("Particle", person.Particle), ("Suffix", person.Suffix),
        }.Where(static part => part.Item2 is not null).Select(static part => $"{part.Item1}={part.Item2}"))));
}
