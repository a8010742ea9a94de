using System.Reflection;
using BibGen.Rules;

namespace BibGen.Tests.Rules;

/// <summary>
/// One cause, one finding. Each text has a fault from which another finding follows, or all that come after it, and which alone is found; a row a
/// consequence. What else is found is said behind the text.
/// </summary>
public class ConsequencesTests
{
    [Theory]
    [InlineData("BIB0044", "all", "<<<<<<< @")]
    [InlineData("BIB0044", "BIB1001", "<<<<<<< HEAD\n@misc{a,title={T}}\n@misc{a,title={T}}")]
    [InlineData("BIB0044", "BIB5002", "@string{j=\"\"}\n<<<<<<< @e{")]
    [InlineData("BIB0044", "BIB1002", "@misc{aB,title={T}}\n@misc{ab,title={T}}\n<<<<<<<\n")]
    [InlineData("BIB0044", "BIB2005", "<<<<<<< HEAD\n@misc{k,title={T},year=2001,year=2002}")]
    [InlineData("BIB0044", "BIB5020", "@misc{a,title={T},doi={10.1000/1}}\n@misc{b,title={T},doi={10.1000/1}}\n<<<<<<< HEAD\n")]
    [InlineData("BIB0044", "BIB5021", "@misc{a,title={A long title},author={B, C},year=2001}\n@misc{b,title={A long title},author={B, C},year=2001}\n<<<<<<<\n")]
    [InlineData("BIB0023", "all", "string{j=@")]
    [InlineData("BIB0023", "BIB5010", "article{a,s=@a,related={b}")]
    [InlineData("BIB0023", "BIB5002", "@string{j={J}}\nstring{k={K}}\n@misc{k,title={T}}")]
    [InlineData("BIB0010", "all", "@o@")]
    [InlineData("BIB0010", "BIB0011", "@n,r=}")]
    [InlineData("BIB0010", "BIB2001", "@s{c,title={e}}@")]
    [InlineData("BIB0010", "BIB5002", "@string{j=0}@a,h=}")]
    [InlineData("BIB0010", "BIB5010", "@e{xdata={x}}@")]
    [InlineData("BIB2001", "BIB0011", "@strig{}")]
    [InlineData("BIB2001", "BIB0021", "@strig{j={e},,}")]
    [InlineData("BIB2001", "BIB2003", "@strig{jcp={J}}")]
    [InlineData("BIB2001", "BIB5001", "@strng{j =r}")]
    [InlineData("BIB0011", "BIB0021", "@e{,,}")]
    [InlineData("BIB0045", "all", "@misc{k,title=A word, too={2}}")]
    [InlineData("BIB0017", "BIB0012", "@xdata{x,l\"")]
    [InlineData("BIB0017", "BIB0013", "@online{o,l\"")]
    [InlineData("BIB0017", "BIB0014", "@thesis{t,\\\"\ne=")]
    [InlineData("BIB0017", "BIB0015", "@online{o,l\"\ne=")]
    [InlineData("BIB0017", "BIB0016", "@online{o,l\"\nr={")]
    [InlineData("BIB0017", "BIB0019", "@thesis{t,h\"\nn=},")]
    [InlineData("BIB0017", "BIB2002", "@article{a,r={n},l=1}@string{j\"")]
    [InlineData("BIB0017", "BIB2003", "@online{o,t\"")]
    [InlineData("BIB0017", "BIB2010", "@online{o,t\"\nurldate=2001")]
    [InlineData("BIB0017", "BIB5001", "@article{a,r=;,t\"")]
    [InlineData("BIB0017", "BIB5002", "@article{j\n@string{j\"")]
    [InlineData("BIB0016", "BIB0012", "@online{o,e{")]
    [InlineData("BIB0016", "BIB0013", "@online{o,t{")]
    [InlineData("BIB0016", "BIB0015", "@thesis{0\nn={")]
    [InlineData("BIB0016", "BIB0019", "@article{a,},e=2},")]
    [InlineData("BIB0016", "BIB2003", "@book{x,o{")]
    [InlineData("BIB0016", "BIB2010", "@online{k,o{\nmonth=may")]
    [InlineData("BIB0016", "BIB4033", "@book{X author={{{\"u}n")]
    [InlineData("BIB0016", "BIB5002", "@string{j=\"\"}@article{a,r{")]
    [InlineData("BIB0020", "BIB0012", "@article{a,title={\n@k{}}")]
    [InlineData("BIB0020", "BIB0016", "@book{b,a{{\n@e{}}},o{")]
    [InlineData("BIB0013", "all", "@k{,h}@")]
    [InlineData("BIB0013", "BIB0019", "@article{a,j\ne=},")]
    [InlineData("BIB0013", "BIB2002", "@online{o,e=e}@string{r}")]
    [InlineData("BIB0013", "BIB2003", "@article{a,r={n},n}")]
    [InlineData("BIB0013", "BIB2010", "@online{o,r\nt=,urldate={2021-01-01},e={v}}")]
    [InlineData("BIB0013", "BIB2013", "@book{b,}@string{n}")]
    [InlineData("BIB0013", "BIB5002", "@string{j=h,\"}@article{")]
    [InlineData("BIB0013", "BIB5001", "@string{j=h,\"}")]
    [InlineData("BIB0014", "all", "@book{b,r=%\n}")]
    [InlineData("BIB0014", "BIB2010", "@online{k,title=,url={u},doi={10.1000/1},month=may}")]
    [InlineData("BIB0015", "all", "@article{a,h={\"}a,i}")]
    [InlineData("BIB0015", "BIB0019", "@misc{k,title={T} x\nnote=1},")]
    [InlineData("BIB0015", "BIB2010", "@online{o,title={{1}},urldate={2021}e}")]
    [InlineData("BIB0015", "BIB5002", "@string{j=8\"}@e{")]
    [InlineData("BIB0012", "BIB0013", "@book{b,a")]
    [InlineData("BIB0012", "BIB2010", "@online{o,l{e},l{a},e{1},urldate{2001}")]
    [InlineData("BIB0012", "BIB2003", "@article{a,e{\"}")]
    [InlineData("BIB0012", "BIB0019", "@misc{k,title={T}},\n@string{a={A}\n")]
    [InlineData("BIB0012", "BIB2002", "@article{a,}@string{\n@e{", "BIB0011 BIB0012 BIB0012")]
    [InlineData("BIB0012", "BIB5002", "@string{j=\"\"}@article{t")]
    [InlineData("BIB0019", "BIB2002", "@article{1,}r=2}")]
    [InlineData("BIB0019", "BIB2010", "@online{k,title={T},month=may}url={u}}")]
    [InlineData("BIB0019", "BIB2011", "@misc{n,}}")]
    [InlineData("BIB0019", "BIB5002", "@string{j=\"\"}@article{a,},")]
    [InlineData("BIB0021", "BIB2002", "@article{a}")]
    [InlineData("BIB0021", "BIB2010", "@misc{k,title={T},month=3,,}")]
    [InlineData("BIB0021", "BIB2011", "@misc{d}")]
    [InlineData("BIB0021", "BIB5002", "@string{j=\"\"}@article{u}")]
    [InlineData("BIB2003", "BIB2002", "@article{0,authr={6}}")]
    [InlineData("BIB2003", "BIB2010", "@misc{k,title={T},yaer=2001,month=may}")]
    [InlineData("BIB2003", "BIB2011", "@misc{m,moth={5}}")]
    [InlineData("BIB2003", "BIB2013", "@book{b,auhor={o},year={2002}}")]
    [InlineData("BIB2015", "BIB4002", "@misc{k,author={Lastname, Firstname and A, B, C, D}}")]
    [InlineData("BIB2015", "BIB4005", "@misc{k,author={Lastname, Firstname and B,}}")]
    [InlineData("BIB3015", "BIB2015", "@online{k,title={T},url={example.org}}")]
    [InlineData("BIB0001", "BIB0007", "@misc{k,title={\u0000\u00C3\u00BC}}")]
    [InlineData("BIB0007", "BIB0004", "@misc{k,title={\u00C3\u00BC\u0014}}")]
    [InlineData("BIB0007", "BIB0008", "@misc{k,title={\u00C3\u00BC\uFEFF}}")]
    [InlineData("BIB0007", "BIB4005", "@misc{k,title={T},author={\u00C3\u00BC}}")]
    [InlineData("BIB0008", "BIB0013", "@book{\u00A0,n}")]
    [InlineData("BIB0008", "BIB2002", "@book{b,r={o},\u200B={P}}")]
    [InlineData("BIB0008", "BIB2003", "@book{b,\uFEFF{o}}")]
    [InlineData("BIB0005", "BIB4003", "@misc{k,title={T},author={A B &amp; C D}}")]
    [InlineData("BIB0005", "BIB4032", "@misc{k,title={A &amp; B & C}}")]
    [InlineData("BIB0005", "BIB4030", "@misc{k,title={\\nobody &gt; T}}")]
    [InlineData("BIB2008", "BIB3009", "@misc{k,title={T},date={1902},year={1903},doi={10.1038/s41586-020-2649-2}}")]
    [InlineData("BIB4003", "BIB4032", "@misc{k,title={T},author={A B & C D}}")]
    [InlineData("BIB4003", "BIB4002", "@misc{k,author={A,B,C,D and E & F}}")]
    [InlineData("BIB4003", "BIB4005", "@misc{k,editor={A B; and .}}")]
    [InlineData("BIB4004", "BIB4002", "@misc{k,title={T},author={A, B, C, D et al.}}")]
    [InlineData("BIB4004", "BIB4003", "@misc{k,editor={A B; C D et al.}}")]
    [InlineData("BIB4004", "BIB4005", "@misc{k,author={A, B, et al.}}")]
    [InlineData("BIB4004", "BIB4007", "@misc{k,author={A B1 et al.}}")]
    [InlineData("BIB4007", "BIB4002", "@misc{k,title={T},author={A, B, C, https://a.org/d}}")]
    [InlineData("BIB4007", "BIB4003", "@misc{k,title={T},author={A B & C D https://a.org/d}}")]
    [InlineData("BIB4007", "BIB4005", "@misc{k,title={T},author={A B3}}")]
    [InlineData("BIB4007", "BIB4032", "@misc{k,title={T},author={A B & C D https://a.org/d}}")]
    [InlineData("BIB4011", "BIB3009", "@misc{k,title={T},year={202},doi={10.1038/s41586-020-2649-2}}")]
    [InlineData("BIB4023", "BIB2009", "@inproceedings{k,author={A B},title={T},booktitle={P},year=2001,volume={3(4)},number=4}")]
    [InlineData("BIB4033", "BIB4030", "@misc{k,title={\\ou{\"u}}}")]
    public void Of_a_cause_and_its_consequence_in_a_bib_file_the_cause_is_found(string cause, string effect, string text, string? found = null) =>
        Check("a.bib", cause, effect, text, found);

    [Theory]
    [InlineData("BIB0001", "BIB0004", "TI  - \u0000\u0001")]
    [InlineData("BIB0030", "BIB0032", "AU-\n\n -")]
    [InlineData("BIB0030", "BIB0033", "OWU -\n.")]
    [InlineData("BIB0030", "BIB0034", "AU-")]
    [InlineData("BIB0030", "BIB0035", "TI  - -\nTI  - e\nTI--")]
    [InlineData("BIB0030", "BIB0036", "PMID-\nOWN -\nSTAT-T")]
    [InlineData("BIB0030", "BIB3007", "AID - 10/re\nAID - 10.1000/[doi]\nr")]
    [InlineData("BIB0030", "BIB4006", "AU-2\nFAU - A")]
    [InlineData("BIB0031", "BIB0032", " 2\nTI  - \n\n B")]
    [InlineData("BIB0033", "BIB0032", "DP  -\n\nPMIZ-")]
    [InlineData("BIB0033", "BIB0034", "PGID-")]
    [InlineData("BIB0033", "BIB0035", "TA  - e\nJT  - e\nAIDD-\nTA  - e\nJT  - .")]
    [InlineData("BIB0033", "BIB4006", "FUA -\nAU  - 6\nFAU - M")]
    [InlineData("BIB0033", "BIB0036", "PMID- 1\nOWN - NLM\nSTAT- MEDLINE\nTII - One\n")]
    [InlineData("BIB0033", "BIB3007", "PMID- 1\nPMIZ- 2\nAID - 10.1000/1 [doi]\nAID - 10.1000/2 [doi]\nTI  - One\n")]
    [InlineData("BIB0034", "BIB0032", "AU  -\n\n -")]
    [InlineData("BIB0034", "BIB0036", "OWN - NLM\nSTAT- MEDLINE\n")]
    [InlineData("BIB0035", "BIB0032", "TI  - 2\nTI  - 2\nTI  - \n\n B")]
    [InlineData("BIB0035", "BIB0036", "PMID-\nSTAT-\nDP  - 2001\nTI  - )\nDP  - y\nTI  - n")]
    [InlineData("BIB0035", "BIB3007", "TA  - e\nJT  - e\nAID - 10.1000/g\nPT  -\nTA  - e\nJT  - e\nAID - 10.1000/[doi]\nSO  -")]
    [InlineData("BIB0035", "BIB4006", "TI  - O\nTI  - 2\nFAU - y\nTI  - n\nAU  - S")]
    [InlineData("BIB4012", "BIB3009", "DP  - 2062\nSO  - doi:10.1038/s41586-020-2")]
    public void Of_a_cause_and_its_consequence_in_a_PubMed_file_the_cause_is_found(string cause, string effect, string text, string? found = null) =>
        Check("a.nbib", cause, effect, text, found);

    [Theory]
    [InlineData("BIB0013 BIB2006", "@misc{k, title {T}, note = {}}")] // What was meant is certain, and was read.
    [InlineData("BIB0013 BIB2003", "@misc{k, note {T},\n titel = {U}}")]
    [InlineData("BIB0015 BIB2006", "@misc{k, title = {T} note = {}}")]
    [InlineData("BIB0015", "@misc{k, title = {T} {X} , note = {},\n year = 2001}")] // It is not.
    [InlineData("BIB2001 BIB2003", "@artcle{k, titel = {T}}")] // It has a key, so that it is an entry.
    [InlineData("BIB0013 BIB5001", "@misc{k, title = {T},\n note ,\n year = y}")] // No macro is lost in an entry.
    public void What_does_not_follow_is_found_as_well(string expected, string text) => Assert.Equal(
        expected,
        string.Join(' ', FaultInjection.Check("a.bib", text).Select(one => one.Finding.Rule.Id).Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_consequence_has_its_text()
    {
        IEnumerable<(string, string)> shown = typeof(ConsequencesTests).GetMethods()
            .Where(method => method.Name.StartsWith("Of_a_cause", StringComparison.Ordinal)).SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>())
            .Select(row => row.GetData(null!).Single()).Select(row => ((string)row[0], (string)row[1]));
        IEnumerable<(string, string)> known = Consequences.Table.SelectMany(row => row.Effects.DefaultIfEmpty("all").Select(effect => (row.Cause, effect)));
        Assert.Empty(known.Except(shown));
        Assert.Empty(shown.Except(known));
    }

    private static void Check(string name, string cause, string effect, string text, string? found)
    {
        Assert.NotEqual(cause, effect);
        Assert.Equal(
            found ?? cause,
            string.Join(' ', FaultInjection.Check(name, text).Select(one => one.Finding.Rule.Id).Order(StringComparer.Ordinal)));
    }
}
