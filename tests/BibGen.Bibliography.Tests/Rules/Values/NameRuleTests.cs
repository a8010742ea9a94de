namespace BibGen.Tests.Rules.Values;

public class NameRuleTests
{
    [Theory]
    [InlineData("author editor editora editorb editorc translator bookauthor annotator commentator introduction foreword afterword director")]
    public void What_is_no_part_of_a_name_is_found_in_every_list_of_names(string fields) => Assert.All(fields.Split(' '), field =>
        Assert.Contains($"The {field} of 'k' has a title in a name, 'Dr.'", RuleFindings.InBib("BIB4007", $"@misc{{k, {field} = {{Dr. Ann Smith}}}}"),
            StringComparison.Ordinal));

    [Theory]
    [InlineData("author = {Smith, Ann and},", "2,24 'and': The field 'author' of 'k' has no name at 'and'; remove the surplus 'and', or write the name")]
    [InlineData("editor = {and Smith, Ann},", "2,13 'and': The field 'editor' of 'k' has no name at 'and'; remove the surplus 'and', or write the name")]
    [InlineData("author = {A. Smith and and J. Doe},",
        "2,26 'and': The field 'author' of 'k' has no name at 'and'; remove the surplus 'and', or write the name")]
    [InlineData("author = {And, Metin and Anderson, Hand},", "")] // Turkish names
    [InlineData("author = {{Sand and and Stone}},", "")]
    [InlineData("title = {and and},", "")]
    public void A_gap_between_names_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB4001", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("author = {Smith, Ann and},", "author = {Smith, Ann},")]
    [InlineData("author = {and Smith, Ann},", "author = {Smith, Ann},")]
    [InlineData("author = {A. Smith and\n    and J. Doe},", "author = {A. Smith and\n    J. Doe},")]
    [InlineData("author = {A. Smith and , and J. Doe},", "author = {A. Smith and J. Doe},")]
    public void A_surplus_and_is_removed(string fields, string expected) =>
        Assert.Equal(RuleFindings.Entry(expected), RuleFindings.Fixed("BIB4001", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("author = {Roe, Jane and Smith, Ann Mary, Doe, John},",
        "2,27 'Smith, Ann Mary, Doe, John': The name 'Smith, Ann Mary, Doe, John' in the field 'author' of 'k' has 3 commas, and a name can have two; write the missing 'and', or braces around the name of a group")]
    [InlineData("translator = {Institute of Wood, Stone, Sand, Clay},",
        "2,17 'Institute of Wood, Stone, Sand, Clay': The name 'Institute of Wood, Stone, Sand, Clay' in the field 'translator' of 'k' has 3 commas, and a name can have two; write the missing 'and', or braces around the name of a group")]
    [InlineData("author = {Steele, Jr., Guy L. and Smith, Ann and Doe, John and Roe, Jane},", "")]
    [InlineData("author = {{Institute of Wood, Stone, Sand, Clay}},", "")]
    [InlineData("author = {family=De Bock, given=Katrien, prefix=van, suffix=Jr},", "")]
    [InlineData("author = {Smith, A., Doe, J.},", "")] // BIB4003 speaks of it.
    [InlineData("author = {Smith, Ann; Doe, John; Roe, Jane},", "")] // BIB4003 speaks of it.
    public void A_name_with_too_many_commas_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB4002", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("author = {Smith, Ann; Doe, John},", "2,23 ';': The names in the field 'author' of 'k' are joined with ';'; write 'and' between them")]
    [InlineData("author = {Ann Smith \\& John Doe},",
        "2,23 '\\&': The names in the field 'author' of 'k' are joined with '\\&'; write 'and' between them, or braces around the name of a company")]
    [InlineData("author = {Ann Smith, John Doe, Jane Roe},", "2,22 ',': The names in the field 'author' of 'k' are joined with ','; write 'and' between them")]
    [InlineData("editor = {Smith, A., Doe, J. P.},", "2,22 ',': The names in the field 'editor' of 'k' are joined with ','; write 'and' between them")]
    [InlineData("author = {Ann Smith, John Doe, and Jane Roe},",
        "2,22 ',': The names in the field 'author' of 'k' are joined with ','; write 'and' between them")]
    [InlineData("author = {Garc{\\'i}a M{\\'a}rquez, Gabriel Jos{\\'e} and Roe, Jane},", "")]
    [InlineData("author = {Steele, Jr., Guy Lewis},", "")]
    [InlineData("author = {{Simon \\& Schuster} and AT\\&T},", "")]
    [InlineData("author = {Smith, Ann and M&uuml;ller, Eva},", "")]
    public void Names_that_are_joined_otherwise_are_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB4003", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("author = {Smith, Ann; Doe, John; and Roe, Jane;},", "author = {Smith, Ann and Doe, John and Roe, Jane},")]
    [InlineData("author = {Ann Smith\n    & John Doe},", "author = {Ann Smith and John Doe},")]
    [InlineData("author = {Ann Smith, John Doe, and Jane Roe},", "author = {Ann Smith and John Doe and Jane Roe},")]
    [InlineData("author = \"Smith, A., Doe, J. P.\",", "author = \"Smith, A. and Doe, J. P.\",")]
    public void And_is_written_between_names(string fields, string expected) =>
        Assert.Equal(RuleFindings.Entry(expected), RuleFindings.Fixed("BIB4003", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("author = {Ernst & Young},")] // A company
    [InlineData("author = {Smith J; Doe A},")] // Persons come out of it, but with initials for family names.
    [InlineData("author = {Smith, Ann, Mary; Doe, John, Roe},")]
    public void What_would_not_become_persons_is_left_to_a_person(string fields) =>
        Assert.False(RuleFindings.HasFix("BIB4003", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("author = {Smith, Ann et al.},", "2,24 'et al.': 'et al.' in the field 'author' of 'k' is read as a name; write 'and others'")]
    [InlineData("author = {Smith, Ann and {et~al.}},", "2,29 'et~al.': 'et~al.' in the field 'author' of 'k' is read as a name; write 'and others'")]
    [InlineData("author = {Smith, Ann, et. al},", "2,25 'et. al': 'et. al' in the field 'author' of 'k' is read as a name; write 'and others'")]
    [InlineData("author = {Bizet, Alain and Violet Alba and others},", "")]
    [InlineData("author = {Juliet Al and Et-al, Omar},", "")]
    [InlineData("title = {On et al.},", "")]
    public void Et_al_among_names_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB4004", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("author = {Smith, Ann et al.},", "author = {Smith, Ann and others},")]
    [InlineData("author = {Smith, Ann and et al},", "author = {Smith, Ann and others},")]
    [InlineData("author = {Smith, Ann, and {et~al.}},", "author = {Smith, Ann and others},")]
    public void And_others_is_written(string fields, string expected) =>
        Assert.Equal(RuleFindings.Entry(expected), RuleFindings.Fixed("BIB4004", RuleFindings.Entry(fields)));

    [Fact]
    public void Et_al_before_other_names_is_left_to_a_person() =>
        Assert.False(RuleFindings.HasFix("BIB4004", RuleFindings.Entry("author = {Smith, Ann et al. and Doe, John},")));

    [Theory]
    [InlineData("author = {De Bock K and Mazzone M},",
        "2,21 'K': In the field 'author' of 'k' the name 'De Bock K' is read with the family name 'K'; write 'De Bock, K', or braces around the name of a group")]
    [InlineData("author = {Roe, Jane and Rice J. K.},",
        "2,35 'K.': In the field 'author' of 'k' the name 'Rice J. K.' is read with the family name 'K.'; write 'Rice, J. K.', or braces around the name of a group")]
    [InlineData("author = {Smith JA},",
        "2,19 'JA': In the field 'author' of 'k' the name 'Smith JA' is read with the family name 'JA'; write 'Smith, JA', or braces around the name of a group")]
    [InlineData("author = {Guy L. Steele Jr.},",
        "2,27 'Jr.': In the field 'author' of 'k' the name 'Guy L. Steele Jr.' is read with the family name 'Jr.'; write 'Steele, Jr., Guy L.', or braces around the name of a group")]
    [InlineData("author = {Steele, Guy L., Jr.},",
        "2,29 'Jr.': In the field 'author' of 'k' the name 'Steele, Guy L., Jr.' is read with the given name 'Jr.'; write 'Steele, Jr., Guy L.'")]
    [InlineData("editor = {Smith, Ann, and Doe, John},", "2,23 ',': In the field 'editor' of 'k' the name 'Smith, Ann' ends with a comma")]
    [InlineData("author = {, John},", "2,13 ', John': In the field 'author' of 'k' the name ', John' has no family name before the comma")]
    [InlineData("author = {Doe B and Smith JAX},",
        "2,17 'B': In the field 'author' of 'k' the name 'Doe B' is read with the family name 'B'; write 'Doe, B', or braces around the name of a group")]
    [InlineData("author = {Roe, Jane and Farnell T. and Doe, Ann},",
        "2,35 'T.': In the field 'author' of 'k' the name 'Farnell T.' is read with the family name 'T.'; write 'Farnell, T.', or braces around the name of a group")]
    [InlineData("author = {P., Ravi Kumar},", "")] // A father's initial
    [InlineData("author = {Taro SUZUKI and Wei LI and Hana KIM},", "")]
    [InlineData("author = {Hana MORI},", "")]
    [InlineData("author = {P., Vijay},", "")]
    [InlineData("author = {K.S., Ramesh and Roe, Jane},", "")]
    [InlineData("author = {Vimarsha K and S.P. Shiva Prakash and Kirill Krinkin},", "")] // And so do others have it.
    [InlineData("author = {Satrio Adi Priyambada and Mahendrawathi ER},", "")]
    [InlineData("author = {Wei LI and Jing XU},", "")]
    [InlineData("author = {Wei LI},", "")]
    [InlineData("author = {Ann COX and Bea DAY},", "")]
    [InlineData("author = {Weinan E and O, Jong-hun and LI, Wei and NASA and {Group B} and Steele, Jr., Guy},", "")]
    [InlineData("author = {IBM and JOHN LI and Smith, J. and van der Berg, J.-P. and others},", "")]
    [InlineData("author = {Smith J; Doe A},", "")] // BIB4003 speaks of it.
    [InlineData("author = {family=Bock, given=Katrien, given-i=K},", "")]
    public void A_name_that_is_read_otherwise_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB4005", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("FAU - De Bock, Katrien\nAU  - De Bock K\nFAU - Mazzone, Massimiliano\nAU  - Carmeliet P",
        "5,7 'Carmeliet P': The authors of 'DeBock' disagree: FAU is 'Mazzone, Massimiliano' where AU is 'Carmeliet P'; correct one of them")]
    [InlineData("FAU - De Bock, Katrien\nAU  - De Bock K\nFAU - Mazzone, Massimiliano",
        "4,7 'Mazzone, Massimiliano': The authors of 'DeBock' disagree: 'Mazzone, Massimiliano' has no line AU; add it")]
    [InlineData("FAU - De Bock, Katrien\nAU  - De Bock K\nAU  - Mazzone M", "4,7 'Mazzone M': The authors of 'DeBock' disagree: 'Mazzone M' has no line FAU; add it")]
    [InlineData("FAU - De Bock, Katrien\nAU  - De Bock K\nAU  - Mazzone M\nAU  - Carmeliet P\nAU  - Roe J", // The first of several
        "4,7 'Mazzone M': The authors of 'DeBock' disagree: 'Mazzone M' has no line FAU; add it")]
    [InlineData("FAU - De Bock, Katrien\nAU  - De Bock P",
        "3,7 'De Bock P': The authors of 'DeBock' disagree: FAU is 'De Bock, Katrien' where AU is 'De Bock P'; correct one of them")]
    [InlineData("FAU - De Bock, Katrien\nAU  - De Bock K\nFAU - Smith, John Jr\nAU  - Smith J Jr\nCN  - A Group", "")]
    [InlineData("FAU - Özdemir, Şule\nAU  - Ozdemir S", "")] // Letters that older records write plain
    [InlineData("AU  - De Bock K\nFAU - De Bock, Katrien", "")]
    [InlineData("FAU - , John\nAU  - J", "")] // A given name alone
    [InlineData("AU  - De Bock K\nAU  - Mazzone M", "")] // Records before 2002
    [InlineData("FAU - De Bock, Katrien\nFAU - Mazzone, Massimiliano", "")]
    [InlineData("FAU - De Bock, Katrien\nAU  - De Bock K\nAU  - et al.", "")] // PubMed's own, until 1999
    public void Full_and_short_names_that_disagree_are_found(string lines, string expected) =>
        Assert.Equal(expected, RuleFindings.InNbib("BIB4006", "PMID- 1\n" + lines + "\n"));

    [Theory]
    [InlineData("author = {Dr. Ann Smith and Roe, Jane},", "author = {Ann Smith and Roe, Jane},")]
    [InlineData("author = {Smith, Ann (ann@example.org)},", "author = {Smith, Ann},")]
    public void What_is_no_part_of_a_name_is_removed(string fields, string expected) =>
        Assert.Equal(RuleFindings.Entry(expected), RuleFindings.Fixed("BIB4007", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("author = {X ann@example.org},")]
    public void Where_no_name_would_be_left_a_person_decides(string fields) => Assert.False(RuleFindings.HasFix("BIB4007", RuleFindings.Entry(fields)));
}
