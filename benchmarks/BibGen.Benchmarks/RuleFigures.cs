using System.Diagnostics;
using System.Globalization;
using BibGen.Formats;
using BibGen.Rules;

namespace BibGen.Benchmarks;

/// <summary>The time of all rules as a share of the time of reading, in one run; and what each rule takes of it.</summary>
internal static class RuleFigures
{
    public static void Print(string path)
    {
        string text = File.ReadAllText(path);
        BibliographyFile file = TypedFile.Read(path, text);
        double read = Best(() => file = TypedFile.Read(path, text));
        double both = Best(() => Check(TypedFile.Read(path, text)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}: reading {read:F1} ms, reading and all rules {both:F1} ms = {both / read:F2} times; {Check(file).Findings.Count} findings"));
        (Rule Rule, double Time)[] times = [.. RuleCatalogue.All.Select(rule => (rule, Best(() => Check(file, one => one == rule)))).OrderByDescending(one => one.Item2)];
        foreach ((Rule rule, double time) in times.Where(one => one.Time > times[^1].Time + 0.5))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {rule.Id} {time - times[^1].Time:F1} ms, {Check(file, one => one == rule).Findings.Count} findings"));
    }

    /// <summary>All rules on a file of which nothing has been asked: the strings that they are the first to ask for are theirs to pay.</summary>
    private static RuleContext Check(BibliographyFile file, Predicate<Rule>? isWanted = null)
    {
        var context = new RuleContext { ReferenceDate = new(2026, 11, 23), MaxRecordAge = 365, IsWanted = isWanted ?? (static _ => true) };
        Checker.Check(file, context);
        Checker.CheckClass("References", [file], context);
        Checker.CheckProject([file], context);
        return context;
    }

    private static double Best(Action work)
    {
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalSeconds < 0.2;)
            work();
        double best = double.MaxValue;
        for (int i = 0; i < 7; i++)
        {
            GC.Collect();
            long start = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }
}
