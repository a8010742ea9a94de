using BibGen.Values.Identifiers;

namespace BibGen.Tests.Values.Identifiers;

/// <summary>DOIs and arXiv identifiers in running text, as comments and strings of source code have them.</summary>
public class MentionScannerTests
{
    [Theory]
    [InlineData("See 10.1038/nrclinonc.2011.83.", "10.1038/nrclinonc.2011.83")]
    [InlineData("(doi:10.1016/S0140-6736(97)11096-0)", "10.1016/S0140-6736(97)11096-0")]
    [InlineData("[10.1641/0006-3568(2006)56[801:S]2.0.CO;2]", "10.1641/0006-3568(2006)56[801:S]2.0.CO;2")]
    [InlineData("\"10.1038/abc.1\"", "10.1038/abc.1")]
    [InlineData("10.1038/abc.1 10.1038/abc.2", "10.1038/abc.1|10.1038/abc.2")]
    [InlineData("https://doi.org/10.1038/abc.1?x=1", "10.1038/abc.1")]
    [InlineData("https://doi.org/10.1038/abc.1#top", "10.1038/abc.1")]
    [InlineData("https://example.org/10.1038/abc.1/full", "10.1038/abc.1")]
    [InlineData("doi.org/10.1038/abc.1/", "10.1038/abc.1")]
    [InlineData("www.nature.com/articles/10.1038/abc.1?x", "10.1038/abc.1")]
    [InlineData("https://example.org/?doi=10.1038/abc.1&rep=rep1", "10.1038/abc.1")]
    [InlineData("https://dx.doi.org/10.2307%2F1990888", "10.2307/1990888")]
    [InlineData("https://example.org/x%2F10.2307%2Fabc1990888", "10.2307/abc1990888")]
    [InlineData("10.1002/1096-987X(20000515)21:6<520::AID-JCC2>3.0.CO;2-W", "10.1002/1096-987X(20000515)21:6<520::AID-JCC2>3.0.CO;2-W")]
    [InlineData("10.1002/1096-987X(20000515)21:6&lt;520::AID-JCC2&gt;3.0.CO;2-W.", "10.1002/1096-987X(20000515)21:6<520::AID-JCC2>3.0.CO;2-W")]
    [InlineData("10.1207/s15327906mbr2001&amp;2_3", "10.1207/s15327906mbr2001&2_3")]
    [InlineData("<see href=\"https://doi.org/10.1038/abc.1\"/>", "10.1038/abc.1")]
    [InlineData("10.1038/abc.1<br/>", "10.1038/abc.1")]
    [InlineData("10.1038/abc.1<5 a:b>", "10.1038/abc.1")]
    [InlineData("/* 10.1038/abc.1*/", "10.1038/abc.1")]
    [InlineData("*10.1038/abc.1* and _10.1038/abc.2_", "10.1038/abc.1")]
    [InlineData("10.1038/abc.1__", "10.1038/abc.1")]
    [InlineData("10.1038/abc.1\u2026", "10.1038/abc.1")]
    [InlineData("`10.1038/abc.1`", "10.1038/abc.1")]
    [InlineData("\u201C10.1038/abc.1\u201D", "10.1038/abc.1")]
    [InlineData("10.1038/abc.1\u3002\u307E\u305F", "10.1038/abc.1")]
    [InlineData("10.1038/abc.1\\n", "10.1038/abc.1")]
    [InlineData("{10.1038/abc.1}", "10.1038/abc.1")]
    [InlineData("|10.1038/abc.1|", "10.1038/abc.1")]
    [InlineData("doi10.1038/abc.1", "10.1038/abc.1")]
    [InlineData("doi-10.1038/abc.1", "")]
    [InlineData("https://academic.oup.com/abc/article/doi/10.1093/abc/xyz092/8285999", "10.1093/abc/xyz092")]
    [InlineData("https://www.biorxiv.org/content/10.1101/2025.01.01.123456v2", "10.1101/2025.01.01.123456")]
    [InlineData("version 10.1038", "")]
    [InlineData("10.", "")]
    [InlineData("x10.1038/abc.1", "")]
    [InlineData("210.1038/abc.1", "")]
    [InlineData("1.10.1038/abc.1", "")]
    [InlineData("_10.1038/abc.1", "")]
    [InlineData("+10.1038/abc.1", "")]
    [InlineData("\u00B110.1038/abc.1", "")]
    [InlineData("10.1038/", "")]
    [InlineData("10.1038/...", "")]
    [InlineData("10.1038/XXX", "")]
    [InlineData("10.1038/xx-xx_##*", "")]
    [InlineData("10.12/abc", "")]
    public void DOIs_are_found_each_where_it_stands(string text, string dois)
    {
        List<DoiInText> found = [];
        for (DoiInText? next = DoiScanner.Next(text, 0); next is { } doi; next = DoiScanner.Next(text, doi.Start + doi.Length))
            found.Add(doi);

        Assert.Equal(dois, string.Join('|', found.Select(doi => doi.Reading.Value)));
        Assert.All(found, doi => Assert.StartsWith("10.", text.Substring(doi.Start, doi.Length), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("See 10.1038/nrclinonc.2011.83).", "10.1038/nrclinonc.2011.83")]
    [InlineData("https://doi.org/10.2307%2F1990888, p. 1", "10.2307%2F1990888")]
    [InlineData("https://example.org/10.1038/abc.1/full.", "10.1038/abc.1")]
    [InlineData("10.1207/s15327906mbr2001&amp;2_3;", "10.1207/s15327906mbr2001&amp;2_3")]
    public void The_stretch_ends_with_the_DOI(string text, string stretch)
    {
        DoiInText found = DoiScanner.Next(text, 0)!.Value;
        Assert.Equal(stretch, text.Substring(found.Start, found.Length));
    }

    [Theory]
    [InlineData("10.4972/2.5", true)]
    [InlineData("10.4972/1234", true)]
    [InlineData("10.4972/12345", false)]
    [InlineData("10.4972/1234.567890", true)]
    [InlineData("10.1145/1148109.1148122", false)]
    [InlineData("10.1145/12345.1234567", false)]
    [InlineData("10.1145/a.1", false)]
    [InlineData("doi:10.4972/2.5", false)]
    [InlineData("DOI 10.4972/2.5", false)]
    [InlineData("doi = {10.4972/2.5}", false)]
    [InlineData("\"doi\": \"10.4972/2.5\"", false)]
    [InlineData("\\doi{10.4972/2.5}", false)]
    [InlineData("todoi 10.4972/2.5", true)]
    [InlineData("https://doi.org/10.4972/2.5", false)]
    [InlineData("https://example.org/10.4972/2.5", false)]
    [InlineData("10.4972/(2+3)*4=9", true)]
    public void What_may_be_a_quotient_is_doubtful_where_nothing_says_DOI(string text, bool isDoubtful) =>
        Assert.Equal(isDoubtful, DoiScanner.Next(text, 0)?.IsDoubtful);

    [Theory]
    [InlineData("doi:10.12/abc", "10.12/abc", nameof(IdentifierProblem.WrongRegistrant))]
    [InlineData("https://doi.org/10.1038abc?x", "10.1038abc", nameof(IdentifierProblem.NoSlash))]
    [InlineData("doi:10.1.1.43.6438", null, null)]
    [InlineData("doi:10.1038", null, null)]
    [InlineData("doi:10.x", null, null)]
    [InlineData("https://example.org/10.12/abc", null, null)]
    [InlineData("10.12/abc", null, null)]
    public void What_the_text_calls_a_DOI_and_is_none_is_found_with_its_problem(string text, string? stretch, string? problem)
    {
        DoiInText? found = DoiScanner.Next(text, 0);
        Assert.Equal((stretch, problem), (found is { } doi ? text.Substring(doi.Start, doi.Length) : null, found?.Reading.Problem.ToString()));
    }

    [Theory]
    [InlineData("10.1000/182", true)]
    [InlineData("10.5555/12345678", true)]
    [InlineData("10.1234/abc", true)]
    [InlineData("10.12345/abc", true)]
    [InlineData("10.123456/abc", true)]
    [InlineData("10.123456789/abc", true)]
    [InlineData("10.9999/abc", true)]
    [InlineData("10.99999/abc", true)]
    [InlineData("10.0000/abc", true)]
    [InlineData("10.00000/abc", true)]
    [InlineData("10.1038/abc", false)]
    [InlineData("10.10001/abc", false)]
    [InlineData("10./abc", false)]
    [InlineData("10.1000", false)]
    public void Registrants_of_examples_are_known(string doi, bool isExample) => Assert.Equal(isExample, DoiScanner.IsExample(doi));

    [Theory]
    [InlineData("see arXiv:0706.0001v2.", "0706.0001v2")]
    [InlineData("arXiv 2402.08741, p. 3", "2402.08741")]
    [InlineData("ARXIV.0706.0001", "0706.0001")]
    [InlineData("https://arxiv.org/abs/math.GT/0309136", "math.GT/0309136")]
    [InlineData("https://arxiv.org/pdf/2402.08741.pdf", "2402.08741")]
    [InlineData("https://arxiv.org/html/2402.08741v1", "2402.08741v1")]
    [InlineData("arxiv.org/format/2402.08741", "2402.08741")]
    [InlineData("arxiv.org/src/2402.08741", "2402.08741")]
    [InlineData("arXiv:cond-mat/9901001-", "cond-mat/9901001")]
    [InlineData("the arXiv, arXiv:0706.0001", "0706.0001")]
    [InlineData("arXiv:0706.0001 and arXiv:0706.0002", "0706.0001|0706.0002")]
    [InlineData("bioRxiv 0706.0001", "")]
    [InlineData("rxiv:0706.0001", "")]
    [InlineData("larxiv:0706.0001", "")]
    [InlineData("arXiv:0713.0001", "")]
    [InlineData("arXiv", "")]
    public void Identifiers_of_arXiv_are_found_after_its_name(string text, string ids)
    {
        List<ArXivIdInText> found = [];
        for (ArXivIdInText? next = ArXivScanner.Next(text, 0); next is { } id; next = ArXivScanner.Next(text, id.Start + id.Length))
            found.Add(id);

        Assert.Equal(ids, string.Join('|', found.Select(id => id.Id)));
        Assert.All(found, id => Assert.Equal(id.Id, text.Substring(id.Start, id.Length)));
    }
}
