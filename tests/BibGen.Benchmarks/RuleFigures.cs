using System.Diagnostics;
using System.Globalization;
using BibGen.Rules;
using BibGen.Works;

namespace BibGen.Benchmarks;

/// <summary>The time of all rules as a share of the time of reading, in one run; and what each rule takes of it.</summary>
internal static class RuleFigures
{
    public static void Print(string path)
    {
        string text = File.ReadAllText(path);
        BibliographyFile file = BibliographyFile.Read(path, text);
        double read = Best(() => file = BibliographyFile.Read(path, text));
        double check = Best(() =>
        {
            var context = new RuleContext { ReferenceDate = new(2026, 11, 23), MaxRecordAge = 365 };
            Checker.Check(file, context);
            Checker.CheckClass("References", [file], context);
            Checker.CheckProject([file], context);
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}: reading {read:F1} ms, all rules {check:F1} ms, together {(read + check) / read:F2} times reading alone"));
        foreach ((string id, double time) in RuleCatalogue.All.OfType<WorkRule>().Select(rule => (rule.Id, Best(() => Check(rule, file)))).OrderByDescending(one => one.Item2).Where(one => one.Item2 > 0.8))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {id} {time:F2} ms"));
    }

    private static void Check(WorkRule rule, BibliographyFile file)
    {
        var context = new RuleContext();
        foreach (Work work in file.Works)
            rule.Check(file, work, context);
    }

    private static double Best(Action work)
    {
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalSeconds < 0.7;)
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
