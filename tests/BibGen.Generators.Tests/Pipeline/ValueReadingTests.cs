#if DEBUG
using BibGen.Text;
#endif

namespace BibGen.Tests.Generators.Pipeline;

/// <summary>A value is read once, with its problems; code, findings and fixes come of that one reading.</summary>
public class ValueReadingTests
{
#if DEBUG
    [Theory]
    [InlineData("@article{{k, title = {{T}}, doi = {{{0}}}}}", "references.bib", "10.1000/once.and.good")]
    [InlineData("@article{{k, title = {{T}}, doi = {{{0}}}}}", "references.bib", "https://doi.org/10.1000/once.with.a.resolver")]
    [InlineData("@article{{k, title = {{T}}, doi = {{{0}}}}}", "references.bib", "10.1000\\once.malformed")]
    [InlineData("@article{{k, title = {{T}}, url = {{{0}}}}}", "references.bib", "https://doi.org/10.1000/once.in.a.url")]
    [InlineData("@article{{k, title = {{T}}, doi = {{10.1000/1}}, url = {{{0}}}}}", "references.bib", "https://doi.org/10.1000/once.of.another")]
    [InlineData("PMID- 1\nTI  - T\nLID - {0} [doi]\nAID - {0} [doi]\n", "references.nbib", "10.1000/once.of.pubmed")]
    [InlineData("@article{{k, title = {{T}}, author = {{{0}}}}}", "references.bib", "Roe, Once and \\unknown Doe, Ann")]
    [InlineData("@article{{k, title = {{T}}, translator = {{{0}}}}}", "references.bib", "Roe, Once")]
    [InlineData("@article{{k, title = {{T}}, date = {{{0}}}, year = 2011, month = may}}", "references.bib", "2011-05-31")]
    [InlineData("@article{{k, title = {{T}}, date = {{2011-05-31}}, year = {{{0}}}, month = may}}", "references.bib", "once 2011")]
    [InlineData("@online{{k, title = {{T}}, url = {{https://example.org}}, urldate = {{{0}}}}}", "references.bib", "2020-05-06")]
    [InlineData("@online{{k, title = {{T}}, url = {{https://example.org}}, urldate = {{{0}}}}}", "references.bib", "once upon a time")]
    public async Task A_value_is_read_once_by_generator_and_analyzer_together(string format, string name, string value)
    {
        int count = 0;
        Readings.Observer += Count;
        try
        {
            TestProject project = new TestProject().With("/app/" + name, string.Format(System.Globalization.CultureInfo.InvariantCulture, format, value));
            project.Run();
            await project.AnalyzeAsync();
        }
        finally
        {
            Readings.Observer -= Count;
        }

        Assert.Equal(1, count);

        void Count(string read)
        {
            if (read == value)
                Interlocked.Increment(ref count);
        }
    }
#endif
}
