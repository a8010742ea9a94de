namespace BibGen.Tests.Formats.Bibtex.Layout;

/// <summary>Names, equals signs and the order of fields.</summary>
public class FieldLayoutTests
{
    [Theory]
    [InlineData("align=none", "@misc{a, t={T}, title   =\n{U}}", "@misc{a, t = {T}, title = {U}}")]
    [InlineData("align=none", "@string{a={A}}", "@string{a = {A}}")]
    [InlineData("align=none", "@misc{a, t=\t{T}}", "@misc{a, t = {T}}")]
    [InlineData("align=entry", "@misc{a,\n t={T},\n title={U}, x={Y}\n}", "@misc{a,\n t     = {T},\n title = {U}, x = {Y}\n}")]
    [InlineData("align=entry", "@misc{a, t={T}, title={U}}", "@misc{a, t = {T}, title = {U}}")]
    [InlineData("align=entry", "@string{a={A},\nbcd={B}}", "@string{a = {A},\nbcd = {B}}")]
    [InlineData("align=entry", "@misc{a,\n\tt={T},\n  title={U}}", "@misc{a,\n\tt     = {T},\n  title = {U}}")]
    [InlineData(
        "align=entry",
        "@misc{a,\n t = {T},\n title={U}}\n@misc{b,\n abcdefgh={V}}",
        "@misc{a,\n t     = {T},\n title = {U}}\n@misc{b,\n abcdefgh = {V}}")]
    [InlineData(
        "align=file",
        "@misc{a,\n t={T}}\n@misc{b,\n title={U}}\n@string{abcdefghi = {X}}",
        "@misc{a,\n t     = {T}}\n@misc{b,\n title = {U}}\n@string{abcdefghi = {X}}")]
    [InlineData("align=0", "@misc{a,\n title={T}}", "@misc{a,\n title = {T}}")]
    [InlineData("align=8", "@misc{a,\n t={T},\n abcdefghij={U}}", "@misc{a,\n t       = {T},\n abcdefghij = {U}}")]
    [InlineData("align=8", "@string{a={A}}", "@string{a       = {A}}")]
    [InlineData("align=8 indent=2", "@misc{a,t={T}}", "@misc{a,\n  t     = {T}\n}")]
    [InlineData("align=8 indent=2", "@string{a={A}}", "@string{a       = {A}}")]
    [InlineData("align=32", "@misc{a,\n t={T}}", "@misc{a,\n t                               = {T}}")]
    [InlineData("align=entry indent=2", "@misc{a,t={T},title={U}}", "@misc{a,\n  t     = {T},\n  title = {U}\n}")]
    public void Equals_signs_are_aligned(string options, string text, string expected) =>
        Assert.Equal(expected, BibtexLayoutTests.Apply(text, options));

    [Theory]
    [InlineData("type-case=lower", "@mIsc{aB, tI = Ab}", "@misc{aB, tI = Ab}")]
    [InlineData("type-case=lower", "@sTring{aB = {x}}", "@string{aB = {x}}")]
    [InlineData("type-case=lower", "@preAmble{x}", "@preAmble{x}")]
    [InlineData("field-case=lower", "@mIsc{aB, tI = Ab}", "@mIsc{aB, ti = Ab}")]
    [InlineData("field-case=lower", "@sTring{aB = {x}}", "@sTring{aB = {x}}")]
    [InlineData("field-case=lower", "@misc{a, x = {1}}", "@misc{a, x = {1}}")]
    [InlineData("type-case=upper", "@mIsc{aB, tI = Ab}", "@MISC{aB, tI = Ab}")]
    [InlineData("type-case=upper", "@sTring{aB = {x}}", "@STRING{aB = {x}}")]
    [InlineData("type-case=upper", "@preAmble{x}", "@preAmble{x}")]
    [InlineData("field-case=upper", "@mIsc{aB, tI = Ab}", "@mIsc{aB, TI = Ab}")]
    [InlineData("field-case=upper", "@sTring{aB = {x}}", "@sTring{aB = {x}}")]
    [InlineData("field-case=upper", "@misc{a, x = {1}}", "@misc{a, X = {1}}")]
    [InlineData("type-case=title", "@mIsc{aB, tI = Ab}", "@Misc{aB, tI = Ab}")]
    [InlineData("type-case=title", "@sTring{aB = {x}}", "@String{aB = {x}}")]
    [InlineData("type-case=title", "@preAmble{x}", "@preAmble{x}")]
    [InlineData("field-case=title", "@mIsc{aB, tI = Ab}", "@mIsc{aB, Ti = Ab}")]
    [InlineData("field-case=title", "@sTring{aB = {x}}", "@sTring{aB = {x}}")]
    [InlineData("field-case=title", "@misc{a, x = {1}}", "@misc{a, X = {1}}")]
    public void Letters_of_names_are_lower_upper_or_those_of_a_title(string options, string text, string expected) =>
        Assert.Equal(expected, BibtexLayoutTests.Apply(text, options));

    [Theory]
    [InlineData("field-order=t,u", "@misc{a, u = {U}, t = {T}}", "@misc{a, t = {T}, u = {U}}")]
    [InlineData("field-order=t,u", "@misc{a, x = {X}, U={U},t  = {T}, y = {Y}}", "@misc{a, t  = {T}, U={U},x = {X}, y = {Y}}")]
    [InlineData("field-order=t,u", "@misc{a, t = {1}, t = {2}}", "@misc{a, t = {1}, t = {2}}")]
    [InlineData("field-order=t,u", "@misc{a, u = {2}, t = {1}, u = {3}}", "@misc{a, t = {1}, u = {2}, u = {3}}")]
    [InlineData("field-order=t,u", "@string{u = {U}, t = {T}}", "@string{u = {U}, t = {T}}")]
    [InlineData("field-order=t,u", "@misc{a, u = {U} # {V}, t = \"T\"}", "@misc{a, t = \"T\", u = {U} # {V}}")]
    [InlineData("field-order=t,u", "@misc{a, u = {U}, t = }", "@misc{a, u = {U}, t = }")]
    [InlineData("field-order=t,u", "@misc{a, u = {U}, t = {T} % c\n}", "@misc{a, u = {U}, t = {T} % c\n}")]
    [InlineData("field-order=t,u", "@misc{a,\n u = {U},\n t = {T},\n}", "@misc{a,\n t = {T},\n u = {U},\n}")]
    [InlineData(
        "field-order=t,u delimiters=quotes numbers=bare align=entry",
        "@misc{a,\n u = {1},\n title = {X},\n t = {T} # {V}}",
        "@misc{a,\n t     = \"T\" # \"V\",\n u     = 1,\n title = \"X\"}")]
    [InlineData(
        "field-order=common indent=2",
        "@misc{a, month = 1, title = {T}, AUTHOR = {A}}",
        "@misc{a,\n  AUTHOR = {A},\n  title = {T},\n  month = 1\n}")]
    [InlineData("field-order=t,u field-case=upper", "@misc{a, u = {U}, t = {T}, v = 1}", "@misc{a, T = {T}, U = {U}, V = 1}")]
    public void Fields_come_in_the_order_that_is_asked_for(string options, string text, string expected) =>
        Assert.Equal(expected, BibtexLayoutTests.Apply(text, options));
}
