using BibGen.Formats.Bibtex;
using BibGen.Records;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>The text of values: white space folded (bibtex.web §§251–252), parts joined, macros put in.</summary>
public class ValueReaderTests
{
    [Theory]
    [InlineData("@misc{k, t = {  x\n\ty  }}", "k: t=x y", "")]
    [InlineData("@misc{k, t = { }}", "k: t=", "")]
    [InlineData("@misc{k, t = {}}", "k: t=", "")]
    [InlineData("@misc{k, t = {x y}}", "k: t=x y", "")]
    [InlineData("@misc{k, t = {1 2}}", "k: t=1 2", "")]
    [InlineData("@misc{k, t = {short  x}}", "k: t=short x", "")]
    [InlineData("@misc{k, t = {a\fb}}", "k: t=a b", "")]
    [InlineData("@misc{k, t = {x\n}}", "k: t=x", "")]
    [InlineData("@misc{k, t = {long enough text, with  two}}", "k: t=long enough text, with two", "")]
    [InlineData("@misc{k, t = {long enough text, with one}}", "k: t=long enough text, with one", "")]
    [InlineData("@misc{k, t = {long enough text\vand}}", "k: t=long enough text and", "")]
    [InlineData("@misc{k, t = {long enough text\rand}}", "k: t=long enough text and", "")]
    [InlineData("@misc{k, t = {long enough text\tand}}", "k: t=long enough text and", "")]
    [InlineData("@misc{k, t = {long enough text\nand}}", "k: t=long enough text and", "")]
    [InlineData("@misc{k, t = {\ttwelve chars}}", "k: t=twelve chars", "")]
    [InlineData("@misc{k, t = {  twelve chars  }}", "k: t=twelve chars", "")]
    [InlineData("@misc{k, t = \" a\" # \" b \" # { c}}", "k: t=a b c", "")]
    [InlineData("@misc{k, t = {a } # { b}}", "k: t=a b", "")]
    [InlineData("@misc{k, t = {a } # {b}}", "k: t=a b", "")]
    [InlineData("@misc{k, t = {} # {a}}", "k: t=a", "")]
    [InlineData("@misc{k, t = { } # { } # {a}}", "k: t=a", "")]
    public void White_space_is_one_blank_and_none_at_the_ends(string text, string records, string errors) => Holds(text, records, errors);

    [Theory]
    [InlineData("@string{a = { x }}\n@misc{k, t = a, u = A, v = a # a, w = {y} # a # {z}}", "k: t=x|u=x|v=x x|w=y x z", "")]
    [InlineData("@string{a = {x}}\n@string{b = a # {y}}\n@misc{k, t = b}", "k: t=xy", "")]
    [InlineData("@string{b = {x}, c = b # b}\n@misc{k, t = c}", "k: t=xx", "")]
    [InlineData("@string{c = {} # {z }}\n@misc{k, t = c # {y}}", "k: t=z y", "")]
    [InlineData("@string{Foo = {v}}\n@misc{k, t = foO}", "k: t=v", "")]
    [InlineData("@string{jan = {Januar}}\n@misc{k, t = jan # jan}", "k: t=JanuarJanuar", "")]
    [InlineData("@misc{k, t = jan # { } # feb}", "k: t=January February", "")]
    [InlineData("@string{a = }\n@misc{k, t = a}", "k: t=", "ExpectedValue a  'a'")]
    [InlineData("@misc{k, t = a}\n@string{a = {A}}", "k: t=", "UndefinedMacro a k 'a'")]
    public void A_macro_is_its_text_where_it_is_defined_above(string text, string records, string errors) => Holds(text, records, errors);

    [Theory]
    [InlineData("@misc{k, t = nope}", "k: t=", "UndefinedMacro nope k 'nope'")]
    [InlineData("@misc{k, t = nope # {q}}", "k: t=q", "UndefinedMacro nope k 'nope'")]
    [InlineData("@misc{k, t = {q} # NOPE # jan}", "k: t=qJanuary", "UndefinedMacro NOPE k 'NOPE'")]
    [InlineData("@preamble{nope # {x}}", "", "UndefinedMacro nope  'nope'")]
    [InlineData("@preamble{jan}", "", "")]
    [InlineData("@misc{k, t = 2011a}", "k: t=2011a", "UndefinedMacro 2011a k '2011a'")]
    [InlineData("@misc{k, t = {A} # 2b # jan}", "k: t=A2bJanuary", "UndefinedMacro 2b k '2b'")]
    [InlineData("@string{a = a}\n@misc{k, t = a}", "k: t=", "CircularMacro a  'a'")]
    [InlineData("@string{a = b}\n@string{b = {B}}\n@misc{k, t = a # b}", "k: t=B", "UndefinedMacro b  'b'")]
    public void A_macro_without_a_definition_is_nothing_and_reported(string text, string records, string errors) => Holds(text, records, errors);

    [Theory]
    [InlineData("@string{a = {x}}\n@misc{j, t = a}\n@string{a = {y}}\n@misc{k, t = a}", "j: t=x / k: t=y", "RedefinedMacro a  'a'")]
    [InlineData("@string{a = {x}}\n@string{a = {x}}\n@misc{k, t = a}", "k: t=x", "")]
    [InlineData("@string{a = {x}}\n@string{A = {z}}\n@misc{k, t = a}", "k: t=z", "RedefinedMacro A  'A'")]
    [InlineData("@string{a = {x}}\n@string{a = a # {y}}\n@misc{k, t = a}", "k: t=xy", "RedefinedMacro a  'a'")]
    public void A_macro_that_is_defined_again_has_its_new_text_from_there_on(string text, string records, string errors) => Holds(text, records, errors);

    [Theory]
    [InlineData("@misc{k, t = , u = {A}, v = }", "k: u=A", "ExpectedValue t k 't' / ExpectedValue v k 'v'")]
    [InlineData("@misc{, T = {A}}", ": t=A", "MissingKey @misc  ''")]
    [InlineData("@MISC{K, t = {a}, T = {b}}", "K: t=a|t=b", "")]
    public void A_field_without_a_value_is_none(string text, string records, string errors) => Holds(text, records, errors);

    private static void Holds(string text, string records, string errors)
    {
        RecordSet set = BibtexReader.Read(text);
        Assert.Equal(records, PrintedRecords.Of(set));
        Assert.Equal(errors, PrintedRecords.Errors(set, text));
    }
}
