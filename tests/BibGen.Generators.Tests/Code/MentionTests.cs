namespace BibGen.Tests.Generators.Code;

/// <summary>BIB7003–7005, BIB7011 and BIB7012: works that comments and literals name without their C# names.</summary>
public class MentionTests
{
    private const string Bib = """
        @article{moriasi2007, author = {Moriasi, D. N. and Arnold, J. G. and Van Liew, M. W.}, title = {Model Evaluation}, year = 2007, doi = {10.13031/2013.23153}}
        @book{nocedal2006, author = {Nocedal, Jorge and Wright, Stephen J.}, title = {Numerical Optimization}, year = 2006, doi = {10.1007/978-0-387-40065-5}}
        @article{kloeckner2011, author = {Kl{\"o}ckner, A. and Warburton, T. and Hesthaven, J. S.}, title = {Viscous Shock Capturing}, year = 2011, doi = {10.1002/(SICI)1096-987X(199604)17:5/6<520::AID-JCC2>3.0.CO;2-W}}
        @article{vandorp2003, author = {van Dorp, J. Ren{\'e} and Kotz, Samuel}, title = {Generalizations}, year = 2003, doi = {10.1000/dorp}}
        @article{pouliquen1970, author = {Pouliquen, Louis Y.}, title = {Risk Analysis}, year = 1970}
        @misc{adam2014, author = {Kingma, Diederik P. and Ba, Jimmy}, title = {Adam}, year = 2014, eprint = {1412.6980}, eprinttype = {arxiv}}
        @article{fan2008, author = {Fan, Rong-En and Chang, Kai-Wei and Hsieh, Cho-Jui}, title = {LIBLINEAR}, year = 2008}
        @article{fanb, author = {Fan, Jianqing and Lv, Jinchi and Qi, Lei}, title = {Sparse}, year = 2011}
        @article{fanc, author = {Fan, Xin and Lv, Jin and Qu, Li}, title = {Dense}, year = 2011}
        @misc{may1976, author = {May, Robert M.}, title = {Simple Models}, year = 1976}
        """;

    [Theory]
    [InlineData("// https://doi.org/{|BIB7004:10.13031/2013.23153|}.")]
    [InlineData("/// DOI: {|BIB7004:10.13031/2013.23153|}, Table 4")]
    [InlineData("/* (doi:{|BIB7004:10.13031/2013.23153|}) */")]
    [InlineData("/** <summary><see href=\"http://dx.doi.org/{|BIB7004:10.13031/2013.23153|}\">x</see></summary> */")]
    [InlineData("/// <a href='https://elibrary.asabe.org/doi/full/{|BIB7004:10.13031/2013.23153|}?x=1'>x</a>")]
    [InlineData("// https://link.springer.com/content/pdf/{|BIB7004:10.1007/978-0-387-40065-5|}.pdf")]
    [InlineData("// https://doi.org/{|BIB7004:10.1007%2F978-0-387-40065-5|}).")]
    [InlineData("/// doi = {{|BIB7004:10.1007/978-0-387-40065-5|}},")]
    [InlineData("/// DOI:{|BIB7004:10.1002/(SICI)1096-987X(199604)17:5/6&lt;520::AID-JCC2&gt;3.0.CO;2-W|}")]
    [InlineData("// DOI:{|BIB7004:10.1002/(SICI)1096-987X(199604)17:5/6<520::AID-JCC2>3.0.CO;2-W|}")]
    [InlineData("// from {|BIB7004:10.1000/dorp|}")]
    [InlineData("// [Table 4](https://doi.org/{|BIB7004:10.13031/2013.23153|}), <https://doi.org/{|BIB7004:10.13031/2013.23153|}>.")]
    [InlineData("/// <see href=\"https://www.doi.org/{|BIB7004:10.13031/2013.23153|}#tab4\"/> **{|BIB7004:10.13031/2013.23153|}**")]
    [InlineData("// [{|BIB7004:10.13031/2013.23153|}]; DOI {|BIB7004:10.13031/2013.23153|}, \"{|BIB7004:10.13031/2013.23153|}\". urn:doi:{|BIB7004:10.13031/2013.23153|}")]
    [InlineData("// https://doi.org/doi:{|BIB7004:10.13031/2013.23153|}; doi.org/{|BIB7004:10.13031/2013.23153|}?")]
    [InlineData("// https://doi.org/\n// {|BIB7004:10.13031/2013.23153|}")]
    [InlineData("// \\href{https://doi.org/{|BIB7004:10.13031/2013.23153|}}{doi: {|BIB7004:10.13031/2013.23153|}}")]
    [InlineData("// https://doi.org/{|BIB7004:10.1002/%28SICI%291096-987X%28199604%2917:5/6%3C520::AID-JCC2%3E3.0.CO;2-W|}")]
    [InlineData("/// See <https://doi.org/{|BIB7004:10.13031/2013.23153|}> and <summary>x</summary>.")]
    [InlineData("/// <a href=\"https://doi.org/{|BIB7004:10.13031/2013.23153|}\">x</a>")]
    [InlineData("/// <doi:{|BIB7004:10.13031/2013.23153|}> is no XML")]
    [InlineData("/// <![CDATA[ {|BIB7004:10.13031/2013.23153|} ]]>")]
    public async Task A_DOI_of_the_bibliography_is_found_in_comments(string comment) => await Project().VerifyAsync(comment + "\nclass C { }");

    [Theory]
    [InlineData("\"{|BIB7004:10.13031/2013.23153|}\"")]
    [InlineData("\"see https://doi.org/{|BIB7004:10.13031/2013.23153|}\\n\"")]
    [InlineData("@\"{|BIB7004:10.13031/2013.23153|}\"")]
    [InlineData("\"\"\"\n  { \"doi\": \"{|BIB7004:10.13031/2013.23153|}\" }\n  \"\"\"")]
    [InlineData("$\"x {1} {|BIB7004:10.13031/2013.23153|}{2}\"")]
    [InlineData("\"10.13031/\" + 1")]
    [InlineData("$\"10.1007/{1}\"")]
    public async Task And_in_literals(string literal) => await Project().VerifyAsync("class C { object o = " + literal + "; }", "BIB7005");

    [Theory]
    [InlineData("// https://doi.org/{|BIB7005:10.1016/j.jcp.2021.110720|}")]
    [InlineData("// http://onlinelibrary.wiley.com/doi/{|BIB7005:10.1002/cem.1248|}/pdf and {|BIB7005:10.1021/ci800326z|}")]
    [InlineData("// https://doi.org/{|BIB7005:10.1016/0771-050X(80)90013-3|}")]
    [InlineData("// <a href=\"https://doi.org/{|BIB7005:10.1016/0771-050X%2880%2990013-3|}\">x</a> (ACM {|BIB7005:10.1145/1148109.1148122|})")]
    [InlineData("// http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.119.2686&rep=rep1")]
    [InlineData("// 05.10.2020, 10.1234/5.6, 10.4972 / 2.5, 110.1234/abc, 10.0.19041.1, 1.10.12345/x, 10.1000/xyz, 10.5555/12345678, 10.1038/xxx, 10.1038, doi:10.1038")]
    [InlineData("// +10.1234/abc 581.48338 22.03762, 10.123 10.12345")]
    public async Task What_is_not_there_is_told_only_on_request(string comment) => await Project()
        .VerifyAsync(comment + "\nclass C { double d = 10.12345/2; }", "BIB7005");

    [Theory]
    [InlineData("// doi:10.1038{|BIB7003:-|}nrclinonc",
        "The DOI '10.1038-nrclinonc' is malformed: a slash has to stand here, between the registrant's number and the suffix")]
    [InlineData("/// https://doi.org/10.{|BIB7003:103|}/nrclinonc",
        "The DOI '10.103/nrclinonc' is malformed: between 10. and the slash stands the registrant's number, of 4 to 9 digits")]
    public async Task What_is_called_a_DOI_and_is_none_is_found(string comment, string message) =>
        Assert.Equal(message, Assert.Single(await Project().VerifyAsync(comment + "\nclass C { }")).GetMessage());

    [Theory]
    [InlineData("// as in {|BIB7011:Moriasi et al., 2007|}")]
    [InlineData("// ({|BIB7011:Moriasi et al. 2007|}; {|BIB7011:Nocedal and Wright, 2006|})")]
    [InlineData("/// See {|BIB7011:Moriasi et al. (2007)|}, table 4.")]
    [InlineData("/// See {|BIB7011:Moriasi, Arnold and Van Liew [2007]|}.")]
    [InlineData("/// by {|BIB7011:Nocedal &amp; Wright (2006)|}")]
    [InlineData("// {|BIB7011:Nocedal & Wright 2006|}")]
    [InlineData("///// cf. (18.27) Numerical Optimization - {|BIB7011:Nocedal and Wright 2006|}")]
    [InlineData("// {|BIB7011:Kloeckner et al. 2011|}, {|BIB7011:Klöckner et al (2011)|}, {|BIB7011:Klockner et. al., 2011|}")]
    [InlineData("// ({|BIB7011:van Dorp and Kotz, 2003|})")]
    [InlineData("// {|BIB7011:Pouliquen, 1970|}) and Pouliquen's other")]
    [InlineData("/// The criteria of {|BIB7011:Moriasi\n/// et al. (2007)|} apply.")]
    [InlineData("/* {|BIB7011:J. Nocedal and S. J. Wright (2006)|} */")]
    [InlineData("// {|BIB7011:Nocedal and Wright's (2006)|} and {|BIB7011:Nocedal & Wright’s 2006|}, {|BIB7011:Moriasi et al.'s (2007)|} limits")]
    [InlineData("// {|BIB7011:Nocedal J, Wright SJ (2006)|}; {|BIB7011:Moriasi DN, Arnold JG, Van Liew MW. 2007|}")]
    [InlineData("// ({|BIB7011:NOCEDAL AND WRIGHT 2006|}), [{|BIB7011:Moriasi et al., 2007|}, p. 5], {|BIB7011:Nocedal/Wright (2006)|}")]
    [InlineData("// <see href=\"https://arxiv.org/abs/{|BIB7011:1412.6980v2|}\"/>, arxiv: {|BIB7011:1412.6980|}, [arXiv:{|BIB7011:1412.6980v9|}]")]
    [InlineData("// {|BIB7011:Nocedal, J. and Wright, S. J. (2006)|}")]
    [InlineData("// {|BIB7011:Kingma and Ba (2014)|}, arXiv:{|BIB7011:1412.6980|}")]
    [InlineData("/// <see href=\"https://arxiv.org/abs/{|BIB7011:1412.6980v9|}\">x</see>")]
    public async Task Authors_and_year_are_found_where_one_work_fits(string comment) => await Project().VerifyAsync(comment + "\nclass C { }");

    [Theory]
    [InlineData("// Fan et al. (2011): two works")]
    [InlineData("// Arnold, Moriasi et al. (2007), Smith and Moriasi et al. (2007)")]
    [InlineData("// Cohen, Nocedal and Wright (2006) and Nocedal 2006 and Wright (2006)")]
    [InlineData("// Nocedal and Wright (1999); Moriasi 2007; Moriasi et al. 2007-2009; Moriasi et al. 2007a")]
    [InlineData("// Copyright (c) Moriasi et al. 2007")]
    [InlineData("// May 1976, in May, 1976")]
    [InlineData("// Richard Pouliquen (1970) is another one")]
    [InlineData("// bioRxiv 1412.6980 and arXiv:1412.6981")]
    public async Task Where_none_or_several_fit_nothing_is_said(string comment) => await Project()
        .VerifyAsync(comment + "\nclass C { string s = \"Moriasi et al. (2007)\"; }");

    [Fact]
    public async Task A_work_that_the_comment_or_an_attribute_names_already_is_not_found_again() => await Project().VerifyAsync("""
        namespace App
        {
            /// <summary>As in Moriasi et al. (2007), <see cref="References.Moriasi2007"/>.</summary>
            class C
            {
                /// <summary>As in Moriasi et al. (2007).</summary>
                [BibGen.Cites(typeof(References.Moriasi2007))]
                int M() { return 1; }
            }
        }
        """);

    [Fact]
    public async Task The_message_names_the_work() => Assert.Equal(
        "'Moriasi et al. (2007)' names References.Moriasi2007 (Model Evaluation): cite the work by its name",
        Assert.Single(await Project().VerifyAsync("/// {|BIB7011:Moriasi\n/// et al. (2007)|}\nclass C { }")).GetMessage());

    [Theory]
    [InlineData("/// <cite>moriasi2007</cite> and <cite>{|BIB7012:nobody2001|}</cite>", "No bibliography of the project has the key 'nobody2001'")]
    [InlineData("/// <cite>{|BIB7012:moriasi2008|}</cite>",
        "No bibliography of the project has the key 'moriasi2008'; did you mean 'moriasi2007', references.bib(1,10)?")]
    public async Task A_cite_with_an_unknown_key_is_found(string comment, string message) =>
        Assert.Equal(message, Assert.Single(await Project().VerifyAsync(comment + "\nclass C { }")).GetMessage());

    [Theory]
    [InlineData("/// In <cite>Numerical Recipes</cite>.")]
    [InlineData("/// In <cite>Nature</cite>.")]
    [InlineData("// <cite>moriasi2007</cite> <cite>nobody</cite>")]
    public async Task A_title_in_a_cite_is_no_key(string comment) => await Project().VerifyAsync(comment + "\nclass C { }");

    private static TestProject Project() => new TestProject().With("/app/references.bib", Bib);
}
