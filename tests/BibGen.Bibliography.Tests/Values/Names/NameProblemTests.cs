using BibGen.Model;
using BibGen.Values.Names;

namespace BibGen.Tests.Values.Names;

/// <summary>What is wrong with lists of names, and what becomes of them when it is repaired.</summary>
public class NameProblemTests
{
    [Theory]
    [InlineData("Smith, Ann and others.", "EtAl 'others.' → Smith, Ann and others")]
    [InlineData("Smith, Ann and Others,", "EtAl 'Others' → Smith, Ann and others")]
    [InlineData("Smith, Ann and et. al.", "EtAl 'et. al.' → Smith, Ann and others")]
    [InlineData("Smith, Ann and u. a.", "EtAl 'u. a.' → Smith, Ann and others")]
    [InlineData("Smith, Ann and u.a.", "EtAl 'u.a.' → Smith, Ann and others")]
    [InlineData("Smith, Ann and \\ldots", "EtAl '\\ldots' → Smith, Ann and others")]
    [InlineData("Smith, Ann and \\dots", "EtAl '\\dots' → Smith, Ann and others")]
    [InlineData("Smith, Ann and more", "EtAl 'more' → Smith, Ann and others")]
    [InlineData("Smith, Ann and colleagues", "EtAl 'colleagues' → Smith, Ann and others")]
    [InlineData("Smith, Ann and et. al and Doe, Jane", "EtAl 'et. al'")]
    [InlineData("more", "EtAl 'more'")]
    [InlineData("Smith, Ann et al.", "EtAl 'et al.' → Smith, Ann and others")]
    [InlineData("Smith, Ann, et al.", "EtAl 'et al.' → Smith, Ann and others")]
    [InlineData("Smith, Ann and et~al", "EtAl 'et~al' → Smith, Ann and others")]
    [InlineData("Smith, Ann {et al.}", "EtAl 'et al.' → Smith, Ann and others")]
    [InlineData("Smith, Ann Et al.", "EtAl 'Et al.' → Smith, Ann and others")]
    [InlineData("Smith, Ann et. al.", "EtAl 'et. al.' → Smith, Ann and others")]
    [InlineData("Smith, Ann et al. and Doe, Jane", "EtAl 'et al.'")]
    [InlineData("et al.", "EtAl 'et al.'")]
    [InlineData("Smith, Ann et alia", "")]
    [InlineData("Bret al", "")]
    [InlineData("Smith, Ann and ...", "EtAl '...'")]
    [InlineData("Smith, Ann and …", "EtAl '…'")]
    [InlineData("Smith, Ann und Doe, Jane", "WrongSeparator 'und' → Smith, Ann and Doe, Jane")]
    [InlineData("Smith, Ann et Doe, Jane", "WrongSeparator 'et' → Smith, Ann and Doe, Jane")]
    [InlineData("Smith, Ann y Doe, Jane", "WrongSeparator 'y' → Smith, Ann and Doe, Jane")]
    [InlineData("Ann Smith y Doe", "")]
    [InlineData("Ann Smith y Doe, Jane", "")]
    [InlineData("Smith, Ann y Doe", "")]
    [InlineData("Smith, Ann and Bo Roe y Doe, Jane", "")]
    [InlineData("Ann Smith e Doe", "")]
    [InlineData("Ann van Smith en Doe", "")]
    [InlineData("Ann Smith annd Jane Doe", "WrongSeparator 'annd' → Ann Smith and Jane Doe")]
    [InlineData("Ann Smith ans Jane Doe", "WrongSeparator 'ans' → Ann Smith and Jane Doe")]
    [InlineData("Ann Smith adn Jane Doe", "WrongSeparator 'adn' → Ann Smith and Jane Doe")]
    [InlineData("Ann Smith nad Jane Doe", "WrongSeparator 'nad' → Ann Smith and Jane Doe")]
    [InlineData("Ann Smith og Jane Doe", "WrongSeparator 'og' → Ann Smith and Jane Doe")]
    [InlineData("Ann Smith och Jane Doe", "WrongSeparator 'och' → Ann Smith and Jane Doe")]
    [InlineData("Ann Smith / Jane Doe", "WrongSeparator '/' → Ann Smith and Jane Doe")]
    [InlineData("Ann Smith and {Roe} & Jane Doe", "WrongSeparator '&' → Ann Smith and {Roe} and Jane Doe")]
    [InlineData("Ann Smith; Jane Doe;", "WrongSeparator ';' → Ann Smith and Jane Doe")]
    [InlineData("Smith, Ann e Doe, Jane", "WrongSeparator 'e' → Smith, Ann and Doe, Jane")]
    [InlineData("Smith, Ann og Doe, Jane", "WrongSeparator 'og' → Smith, Ann and Doe, Jane")]
    [InlineData("Smith, Ann och Doe, Jane", "WrongSeparator 'och' → Smith, Ann and Doe, Jane")]
    [InlineData("Smith, Ann en Doe, Jane", "WrongSeparator 'en' → Smith, Ann and Doe, Jane")]
    [InlineData("Smith, Ann adn Doe, Jane", "WrongSeparator 'adn' → Smith, Ann and Doe, Jane")]
    [InlineData("Smith, Ann nad Doe, Jane", "WrongSeparator 'nad' → Smith, Ann and Doe, Jane")]
    [InlineData("Smith, Ann annd Doe, Jane", "WrongSeparator 'annd' → Smith, Ann and Doe, Jane")]
    [InlineData("Smith, Ann ans Doe, Jane", "WrongSeparator 'ans' → Smith, Ann and Doe, Jane")]
    [InlineData("Smith, Ann / Doe, Jane", "WrongSeparator '/' → Smith, Ann and Doe, Jane")]
    [InlineData("Smith, A.and Doe, Jane", "WrongSeparator 'and' → Smith, A. and Doe, Jane")]
    [InlineData("{Smith.and Doe}", "")]
    [InlineData("Ann Smith und Jane Doe", "WrongSeparator 'und' → Ann Smith and Jane Doe")]
    [InlineData("Ann von und zu Berg", "")]
    [InlineData("{Haus und Hof}", "")]
    [InlineData("Ann Smith und doe", "")]
    [InlineData("Ann Smith; Jane Doe", "WrongSeparator ';' → Ann Smith and Jane Doe")]
    [InlineData("Smith, A.; Doe, J.; Roe, R.", "WrongSeparator ';' → Smith, A. and Doe, J. and Roe, R.")]
    [InlineData("Smith, A.; & Doe, J.", "WrongSeparator ';' → Smith, A. and Doe, J.")]
    [InlineData("Ann Smith & Jane Doe", "WrongSeparator '&' → Ann Smith and Jane Doe")]
    [InlineData("Ann Smith \\& Jane Doe", "WrongSeparator '\\&' → Ann Smith and Jane Doe")]
    [InlineData("{Smith & Sons}", "")]
    [InlineData("AT&T Labs", "")]
    [InlineData("Ann M&uuml;ller", "")]
    [InlineData("Ann Smith; Jane Doe; and John Roe", "WrongSeparator ';' → Ann Smith and Jane Doe and John Roe")]
    [InlineData("Smith; Doe; Roe", "WrongSeparator ';' → Smith and Doe and Roe")]
    [InlineData("Smith & Doe", "WrongSeparator '&'")]
    [InlineData("Ann Smith, Jane Doe, John Roe", "WrongSeparator ',' → Ann Smith and Jane Doe and John Roe")]
    [InlineData("Ann Smith, Jane Doe, and John Roe", "WrongSeparator ',' → Ann Smith and Jane Doe and John Roe")]
    [InlineData("Smith, A., Doe, J.", "WrongSeparator ',' → Smith, A. and Doe, J.")]
    [InlineData("Smith, A., Doe, J., Roe, R.", "WrongSeparator ',' → Smith, A. and Doe, J. and Roe, R.")]
    [InlineData("Smith, A., Doe, J., and Roe, R.", "WrongSeparator ',' → Smith, A. and Doe, J. and Roe, R.")]
    [InlineData("Smith, Doe, Roe, Poe", "TooManyCommas 'Smith, Doe, Roe, Poe'")]
    [InlineData("Ann Smith, Jane Doe,", "WrongSeparator ','")]
    [InlineData("Smith Doe, Roe Poe, Ann Lee, Kim Ray", "WrongSeparator ','")]
    [InlineData("Smith J", "WrongPart 'J'")]
    [InlineData("Smith JA and Doe K", "WrongPart 'JA'")]
    [InlineData("De Bock K", "WrongPart 'K'")]
    [InlineData("Wei LI", "")]
    [InlineData("Taro SUZUKI and Wei LI", "")]
    [InlineData("Weinan E", "")]
    [InlineData("W. E", "")]
    [InlineData("Smith J.", "WrongPart 'J.'")]
    [InlineData("J. K., Smith", "")]
    [InlineData("P., Shiva Shankar", "")]
    [InlineData("J.K.", "WrongPart 'J.K.'")]
    [InlineData("NIH", "")]
    [InlineData("Steele Jr.", "WrongPart 'Jr.'")]
    [InlineData("Guy L. Steele Jr.", "WrongPart 'Jr.'")]
    [InlineData("Guy~L.~Steele Jr.", "WrongPart 'Jr.'")]
    [InlineData("Steele, Guy, Jr.", "WrongPart 'Jr.'")]
    [InlineData("Steele, Jr., Guy", "")]
    [InlineData("Smith,", "TrailingComma ','")]
    [InlineData("Smith, Ann,", "TrailingComma ','")]
    [InlineData(", Ann", "MissingFamily ', Ann'")]
    [InlineData("Smith,, Ann", "TrailingComma ','")]
    [InlineData("Smith, , ", "TrailingComma ','")]
    [InlineData("M?ller, Ann", "LostLetter 'M?ller, Ann'")]
    [InlineData("Mü?ler, Ann", "LostLetter 'Mü?ler, Ann'")]
    [InlineData("Ann M?Ller", "")]
    [InlineData("Smith, Ann, Jr., PhD", "TooManyCommas 'Smith, Ann, Jr., PhD'")]
    [InlineData("Smith, Ann, Jr, PhD, MD", "TooManyCommas 'Smith, Ann, Jr, PhD, MD'")]
    [InlineData("and Smith, Ann", "EmptyName 'and' → Smith, Ann")]
    [InlineData("Smith, Ann and", "EmptyName 'and' → Smith, Ann")]
    [InlineData("Smith, Ann and and Doe, Jane", "EmptyName 'and' → Smith, Ann and Doe, Jane")]
    [InlineData("and", "EmptyName 'and'")]
    [InlineData("Smith, Ann and {} and Doe, Jane", "EmptyName '{}' → Smith, Ann and Doe, Jane")]
    [InlineData("Smith, Ann and others and Doe, Jane", "OthersNotLast 'others'")]
    [InlineData("{Smith, Ann and Doe, Jane}", "BracedList '{' → Smith, Ann and Doe, Jane")]
    [InlineData("{Ann Smith and Jane Doe}", "")]
    [InlineData("{Ann Smith and Jane Doe and John Roe}", "BracedList '{' → Ann Smith and Jane Doe and John Roe")]
    [InlineData("{Barnes and Noble and Sons}", "")]
    [InlineData("{Smith, Ann and Doe}", "")]
    [InlineData("Rice J K", "WrongPart 'K'")]
    [InlineData("Rice. J. K.", "WrongPart 'K.'")]
    [InlineData("Vimarsha K and Ann Smith", "")]
    [InlineData("Smith, Ann and Rice J K", "WrongPart 'K'")]
    [InlineData("Smith ABCD", "")]
    [InlineData("Smith ABCDE", "")]
    [InlineData("ann JK", "")]
    [InlineData("Ann JKL", "WrongPart 'JKL'")]
    [InlineData("Ann JAK", "")]
    [InlineData("Smith, J. P., Ann", "")]
    public void A_problem_has_its_place_and_its_repair(string names, string expected) =>
        Assert.Equal(expected, string.Join("; ", ProblemsOf(names).Select(problem => Describe(names, problem))));

    [Theory]
    [InlineData("Smith, Ann and others.", "write 'and others'")]
    [InlineData("Smith, Ann and ...", "write the names, or 'and others' at the end")]
    [InlineData("Smith, Ann und Doe, Jane", "write 'and' between them")]
    [InlineData("Smith, A.and Doe, Jane", "write a blank before it")]
    [InlineData("Ann Smith & Jane Doe", "write 'and' between them, or braces around the name of a company")]
    [InlineData("Smith, Doe, Roe, Poe", "3 commas, and a name can have two; write the missing 'and', or braces around the name of a group")]
    [InlineData("Smith J", "'Smith J' is read with the family name 'J'; write 'Smith, J', or braces around the name of a group")]
    [InlineData("J.K.", "'J.K.' is read with the family name 'J.K.'; write the family name before the initials")]
    [InlineData("Steele, Guy, Jr.", "'Steele, Guy, Jr.' is read with the given name 'Jr.'; write 'Steele, Jr., Guy'")]
    [InlineData("Smith,", "'Smith' ends with a comma")]
    [InlineData(", Ann", "', Ann' has no family name before the comma")]
    [InlineData("Smith,, Ann", "'Smith,, Ann' has two commas in a row")]
    [InlineData("M?ller, Ann", "'M?ller, Ann' has a question mark in the place of a letter")]
    [InlineData("Smith, Ann and others and Doe, Jane", "'others' stands before other names")]
    [InlineData("{Smith, Ann and Doe, Jane}", "list has braces around 2 names, which are read as one; remove the outer braces")]
    [InlineData("{Ann Smith and Jane Doe and John Roe}", "list has braces around 3 names, which are read as one; remove the outer braces")]
    [InlineData("Steele Jr.", "'Steele Jr.' is read with the family name 'Jr.'; write 'Steele, Jr.', or braces around the name of a group")]
    [InlineData("Guy L. Steele Jr.", "'Guy L. Steele Jr.' is read with the family name 'Jr.'; write 'Steele, Jr., Guy L.', or braces around the name of a group")]
    public void What_is_wrong_is_said_with_what_would_be_right(string names, string words) =>
        Assert.Equal(words, Assert.Single(ProblemsOf(names)).Explanation);

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

    [Fact]
    public void Family_names_of_two_letters_are_no_initials()
    {
        const string Families =
            "Ai An Ao Au Ba Bi Bo Bu Di Do Du Fa Fu Ge Gu Ha He Ho Hu Ji Ju Ke Ko Ku Le Li Lo Lu Lv Ly Ma Mi Mo Mu Na Ng Ni No Oh Ok Om On Ou Pu Qi Qu Ri Ro Ru "
            + "Se Si So Su Ta Tu Ty Vo Vu Wu Xi Xu Ya Ye Yi Yu Ze Zu";
        Assert.All(Families.ToUpperInvariant().Split(' '), family => Assert.Empty(ProblemsOf("Wei " + family)));
        Assert.All(["JA", "JK", "BRT"], initials => Assert.Single(ProblemsOf("Smith " + initials)));
    }

    [Theory]
    [InlineData("Smith; Doe", true, "WrongSeparator ';'")]
    [InlineData("Smith, Ann", true, "WrongPart 'Smith, Ann'")]
    [InlineData("Smith, Ann", false, "")]
    [InlineData(", Ann", true, "")]
    [InlineData("Smith", true, "")]
    public void A_field_for_a_part_of_a_name_holds_no_more(string part, bool isFamily, string expected) =>
        Assert.Equal(expected, SingleName.CheckPart(part, isFamily, "write each into a field of its own") is { } problem ? Describe(part, problem) : "");

    private static List<NameProblem> ProblemsOf(string names)
    {
        List<NameProblem>? problems = null;
        NameReader.Read(names, ref problems);
        return problems ?? [];
    }

    private static string Describe(string names, NameProblem problem)
    {
        string repaired = problem.Edits
            .OrderByDescending(edit => edit.Offset)
            .Aggregate(names, (text, edit) => text.Remove(edit.Offset, edit.Length).Insert(edit.Offset, edit.NewText));
        return $"{problem.Kind} '{problem.Span.TextIn(names)}'" + (problem.Edits.Count == 0 ? "" : " → " + repaired);
    }
}
