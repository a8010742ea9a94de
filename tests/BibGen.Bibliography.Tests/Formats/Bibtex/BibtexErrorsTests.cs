using BibGen.Tests.Rules;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>What is said of each thing that can be wrong with a BibTeX file, and at which place.</summary>
public class BibtexErrorsTests
{
    [Theory]
    [InlineData("BIB0010", "@misc k", "1,1 '@misc': '@misc' is not followed by '{' or '('; write '@misc{'")]
    [InlineData("BIB0010", "@ x y", "1,1 '@ x': '@x' is not followed by '{' or '('; write '@x{'")]
    [InlineData("BIB0010", "@", "1,1 '@': This '@' begins no entry; remove it")]
    [InlineData(
        "BIB0011",
        "@misc{, t = {A}}",
        "1,1 '@misc': The entry has no citation key; write one directly after the opening delimiter, as in '@article{smith2011,'")]
    [InlineData("BIB0012", "@misc{k, t = {A}", "1,1 '@misc': The entry does not close; write the '}' that is missing")]
    [InlineData("BIB0012", "@misc(k, t = {A}", "1,1 '@misc': The entry does not close; write the ')' that is missing")]
    [InlineData("BIB0013", "@misc{k, t {A}}", "1,10 't': No '=' stands after the field name 't'; write 't ='")]
    [InlineData("BIB0013", "@misc{k, t == {A}}", "1,12 '==': '==' stands after the field name 't'; write 't ='")]
    [InlineData("BIB0014", "@misc{k, t = }", "1,10 't': The field 't' has no value; write {…}, \"…\", a number or a macro name after '='")]
    [InlineData("BIB0015", "@misc{k, t = {A} u = 2}", "1,17 '': A comma is missing before 'u'; write one")]
    [InlineData("BIB0015", "@misc{k, t = {A} \"B\", u = 2}", "1,18 '\"': A comma is missing before a quotation mark; write one")]
    [InlineData("BIB0016", "@misc{k, t = {A}}, u = 2}", "1,17 '}': This closing brace is one too many; remove it")]
    [InlineData("BIB0016", "@misc{k, t = {a,\n u = 1\n}\n", "1,14 '{': The brace that opens this value is not closed; write the '}' that is missing")]
    [InlineData("BIB0017", "@misc{k, t = \"A", "1,14 '\"': The quoted value does not end; write the '\"' that is missing")]
    [InlineData(
        "BIB0018",
        "@misc{a b, t = 1}",
        "1,8 ' ': The key contains a blank, which BibTeX or biber does not take for a part of it; write letters, digits and hyphens")]
    [InlineData(
        "BIB0018",
        "@misc{a#b, t = 1}",
        "1,8 '#': The key contains '#', which BibTeX or biber does not take for a part of it; write letters, digits and hyphens")]
    [InlineData(
        "BIB0018",
        "@misc{a'b, t = 1}",
        "1,8 ''': The key contains an apostrophe, which BibTeX or biber does not take for a part of it; write letters, digits and hyphens")]
    [InlineData(
        "BIB0018",
        "@misc{a\"b, t = 1}",
        "1,8 '\"': The key contains a quotation mark, which BibTeX or biber does not take for a part of it; write letters, digits and hyphens")]
    [InlineData(
        "BIB0019",
        "@misc{k,}\n}",
        "2,1 '}': This text stands outside every entry, so that all readers skip it, but looks like part of one; move it into its entry, or remove it")]
    [InlineData(
        "BIB0020",
        "@misc{k, t = {a\n@misc{j}\n}, u = 1}",
        "2,1 '@misc': '@misc' starts inside the value of another entry; write the closing brace that is missing above")]
    [InlineData("BIB0021", "@misc{k}", "1,8 '}': BibTeX accepts an entry without fields, and so does BibGen; biber wants a comma after the key")]
    [InlineData(
        "BIB0021",
        "@comment{",
        "1,9 '{': BibTeX ignores the word '@comment' only; biber ignores the rest of the file, because the group does not close")]
    [InlineData("BIB0021", "@comment{@misc{k}}", "1,10 '@': BibTeX reads the entry inside @comment; biber ignores it, and so does BibGen")]
    [InlineData("BIB0021", "% @misc{k,}", "1,3 '@': BibTeX reads the entry after '%', and so does BibGen; biber takes the line for a comment")]
    [InlineData("BIB0021", "%@string{a = {A}}", "1,2 '@': BibTeX reads the @string after '%'; biber takes the line for a comment, and so does BibGen")]
    [InlineData(
        "BIB0021",
        "% @misc{k,\n%}",
        "1,3 '@': BibTeX reads the entry in the lines that begin with '%'; biber takes them for comments, and so does BibGen")]
    [InlineData(
        "BIB0021",
        "% @misc{k, t = 1}\n@misc{k, t = 2}",
        "1,3 '@': BibTeX reads the entry after '%' and finds its key twice; biber takes the line for a comment, and so does BibGen")]
    [InlineData("BIB0021", "@misc{k,, t = 1}", "1,9 ',': BibTeX and biber drop the rest of the entry after the extra comma; BibGen reads on")]
    [InlineData(
        "BIB0021",
        "@misc{k, % c\n t = 1}",
        "1,10 '% c': BibTeX knows no comments inside an entry and drops the rest of it; biber ignores the line, and so does BibGen")]
    [InlineData("BIB0021", "a@b.org", "1,2 '@': BibTeX and biber take '@' in free text for the start of an entry and report an error; BibGen reads on")]
    [InlineData("BIB0022", "@misc{k, t = 1)", "1,15 ')': The entry does not end with the delimiter with which it begins; write '}'")]
    [InlineData("BIB0022", "@misc(k, t = 1}", "1,15 '}': The entry does not end with the delimiter with which it begins; write ')'")]
    [InlineData("BIB0023", "misc{k, t = {A}}", "1,1 'misc': The entry is skipped because its '@' is missing; write '@misc'")]
    [InlineData(
        "BIB0044",
        "<<<<<<< HEAD\n",
        "1,1 '<<<<<<< HEAD': The lines from here to '>>>>>>>' are two versions of the same; keep one of them and remove the marks")]
    [InlineData("BIB0045", "@misc{k, t = A b}", "1,14 'A b': The value of the field 't' has no braces around it; write {…}")]
    [InlineData(
        "BIB5001",
        "@misc{k, t = nope}",
        "1,14 'nope': The macro 'nope' is not defined before its use; define it with @string, or write braces around a text")]
    [InlineData("BIB5001", "@misc{k, t = jnaa}\n@string{jnab = {J}}", "1,14 'jnaa': The macro 'jnaa' is not defined before its use; write 'jnab'")]
    [InlineData(
        "BIB5003",
        "@string{a = {A}}\n@string{a = {B}}",
        "2,9 'a': The macro 'a' is defined again with another value; it is first defined at line 1; remove one of the two")]
    [InlineData("BIB5004", "@string{a = a}", "1,13 'a': The macro 'a' refers to itself or grows without bound; write a definition without it")]
    [InlineData("BIB5010", "@misc{k, crossref = {nope}}", "1,22 'nope': No entry has the key 'nope'; add the entry, or correct the key")]
    [InlineData(
        "BIB5010",
        "@misc{smith2011, crossref = {smith2012}}\n@misc{smith2013, t = 1}",
        "1,30 'smith2012': No entry has the key 'smith2012'; add the entry, or correct the key")]
    [InlineData("BIB5011", "@misc{k, crossref = {k}}", "1,21 '{k}': The entries inherit from each other in a circle, k → k; remove one of the references")]
    [InlineData("BIB5012", "@misc{k, xdata = {j}}\n@misc{j, t = 1}", "1,18 '{j}': The entry 'j' is not of type @xdata; write the key of one that is")]
    public void The_message_says_what_is_wrong_and_what_would_be_right(string id, string text, string finding) =>
        Assert.Equal(finding, RuleFindings.InBib(id, text));
}
