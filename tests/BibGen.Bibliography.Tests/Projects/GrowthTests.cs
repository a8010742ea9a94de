using System.Globalization;
using System.Text;

namespace BibGen.Tests.Projects;

/// <summary>
/// Twice the text takes about twice the steps, whatever is repeated in it: nothing is looked at again for everything that is looked at. Steps are counted
/// (<see cref="StepCounter"/>), so that no slow machine fails.
/// </summary>
/// <remarks>Some pairs and triples of tokens of each format; with <c>BIBGEN_SWEEP=3000</c> in the environment as many, and others each time.</remarks>
public class GrowthTests
{
    private const int Once = 800;
    private const int UsualCount = 20;
    private const double MostGrowth = 2.5;

    /// <summary>A stage with fewer steps is tables that grow, and nothing that anybody waits for.</summary>
    private const long FewSteps = 400_000;

    private static readonly Func<string[], string[], long[]> StepsOf = CountedLibrary.Method<Func<string[], string[], long[]>>(nameof(CountedWork.StepsOf));

    private static readonly int Wanted =
        int.TryParse(Environment.GetEnvironmentVariable("BIBGEN_SWEEP"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 0;

    public static TheoryData<int> RepeatedRecords() => [.. Enumerable.Range(0, RepeatedText.Records.Length)];

    /// <summary>A count that counts nothing would hold every promise.</summary>
    [Fact]
    public void Steps_are_counted_and_the_same_each_time()
    {
        string[] text = [RepeatedText.Records[0].Times(100)];
        long[] steps = StepsOf(["a.bib"], text);
        Assert.Equal(CountedWork.Stages.Length, steps.Length);
        Assert.All(steps.Take(2), count => Assert.InRange(count, 1_000, 1_000_000));
        Assert.Equal(steps, StepsOf(["a.bib"], text));
    }

    [Theory]
    [MemberData(nameof(RepeatedRecords))]
    public void Records_that_speak_of_each_other_cost_in_proportion(int number) => Assert.Empty(TooDear(RepeatedText.Records[number], Once));

    [Fact]
    public void Pairs_and_triples_of_tokens_cost_in_proportion()
    {
        Random random = Wanted > 0 ? Random.Shared : new Random(19);
        List<string> wrong = [];
        foreach ((string path, string[] tokens, (string Start, string End)[] places) in RepeatedText.Formats)
        {
            for (int i = 0; i < Math.Max(UsualCount, Wanted); i++)
            {
                (string start, string end) = places[random.Next(places.Length)];
                wrong.AddRange(TooDear(new RepeatedText(path, start, string.Concat(random.GetItems(tokens, 2 + (i % 2))), end), Once));
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>The stages whose steps grow faster than the text.</summary>
    private static IEnumerable<string> TooDear(RepeatedText text, int count)
    {
        long[] once = Steps(text, count);
        long[] twice = Steps(text, 2 * count);
        for (int stage = 0; stage < once.Length; stage++)
        {
            if (twice[stage] >= FewSteps && twice[stage] > MostGrowth * once[stage])
                yield return string.Create(CultureInfo.InvariantCulture,
                    $"{CountedWork.Stages[stage]}: {once[stage]} steps for {count} '{text.Part}' in '{text.Start}' of {text.Path}, {twice[stage]} for twice");
        }
    }

    /// <summary>The steps with a bibliography of as many works beside what is none.</summary>
    private static long[] Steps(RepeatedText text, int count)
    {
        if (text.Path.EndsWith(".bib", StringComparison.Ordinal) || !text.Path.StartsWith("a.bib", StringComparison.Ordinal)
            && !text.Path.EndsWith(".csv", StringComparison.Ordinal))
            return StepsOf([text.Path], [text.Times(count)]);
        var works = new StringBuilder();
        for (int i = RepeatedText.First; i < RepeatedText.First + count; i++)
            works.Append(CultureInfo.InvariantCulture, $"@misc{{k{i}, title = {{T}}, doi = {{10.1000/{i}}}}}\n");
        return StepsOf(["a.bib", text.Path], [works.ToString(), text.Times(count)]);
    }
}
