using BibGen.Benchmarks;

namespace BibGen.Tests.Projects;

/// <summary>
/// A host that does not want an answer any more gets its processor back: between one look at the cancellation token and the next lie few steps, however many
/// works there are. Steps are counted; a million takes some milliseconds.
/// </summary>
/// <remarks>With <c>BIBGEN_LARGE=1</c> in the environment 100,000 works, else 5,000.</remarks>
public class CancellationTests
{
    private const long MostSteps = 1_000_000;

    /// <summary>Sorting, indexes over all works and lists of them.</summary>
    private const long StepsOfWork = 60;

    private static readonly int Works = Environment.GetEnvironmentVariable("BIBGEN_LARGE") == "1" ? 100_000 : 5_000;

    [Fact]
    public void A_large_bib_file_looks_at_the_token_often() => AssertLooksOften("a.bib", SyntheticBibliography.Bib(Works));

    [Fact]
    public void A_large_PubMed_file_looks_at_the_token_often() => AssertLooksOften("a.nbib", SyntheticBibliography.Nbib(Works));

    [Fact]
    public void A_large_RIS_file_looks_at_the_token_often() =>
        AssertLooksOften("a.ris", new RepeatedText("a.ris", "",
            "TY  - JOUR\nAU  - Roe, Jane\nPY  - 2001\nTI  - Title {0}\nDO  - 10.1000/{0}\nER  - \n").Times(Works));

    [Fact]
    public void A_large_file_of_CSL_JSON_looks_at_the_token_often() => AssertLooksOften(
        "a.csljson", new RepeatedText("", "[", "{\"id\": \"k{0}\", \"title\": \"T {0}\", \"author\": [{\"family\": \"Roe\"}]}, ", "]").Times(Works));

    private static void AssertLooksOften(string path, string text)
    {
        long[] pauses = CountedLibrary.Method<Func<string[], string[], long[]>>(nameof(CountedWork.PausesOf))([path], [text]);
        Assert.Equal([], CountedWork.Stages.Zip(pauses).Where(stage => stage.Second > MostSteps + (StepsOfWork * Works)).Select(stage =>
            $"{stage.First}: {stage.Second} steps"));
    }
}
