using System.Diagnostics;
using System.Globalization;
using BibGen.Model;
using BibGen.Projects;
using BibGen.Rules;

namespace BibGen.Benchmarks;

/// <summary>The time of all rules as a share of the time of reading, in one run; and what each rule takes of it.</summary>
internal static class RuleFigures
{
    public static void Print(string path)
    {
        string text = File.ReadAllText(path);
        (double read, _) = Best(() => Read(path, text));
        (double both, _) = Best(() => Check(Read(path, text)));
        ProjectFile file = Read(path, text);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(path)}: reading {read:F1} ms, reading and all rules {both:F1} ms = {both / read:F2} times; {Check(file)} findings"));
        (Rule Rule, (double Time, long Bytes) Cost)[] costs =
            [.. RuleCatalogue.All.Select(rule => (rule, Best(() => Check(file, one => one == rule)))).OrderByDescending(one => one.Item2.Time)];
        (double leastTime, long leastBytes) = (costs.Min(one => one.Cost.Time), costs.Min(one => one.Cost.Bytes));
        foreach ((Rule rule, (double time, long bytes)) in costs.Where(one => one.Cost.Time > leastTime + 0.5))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {rule.Id} {time - leastTime:F1} ms, {(bytes - leastBytes) / 1024} KB, {Check(file, one => one == rule)} findings"));
    }

    /// <summary>The file with all of its works typed.</summary>
    private static ProjectFile Read(string path, string text)
    {
        ProjectFile file = ProjectFile.Read(path, text);
        foreach (Work work in file.Content.Bibliography!.Works)
            _ = work.Key; // Types it.
        return file;
    }

    /// <summary>How many findings a file has of which nothing has been asked: the strings that the rules are the first to ask for are theirs to pay.</summary>
    private static int Check(ProjectFile file, Predicate<Rule>? isReported = null)
    {
        ProjectOptions options =
            ProjectOptions.Default with { ReferenceDate = new(2026, 11, 23), MaxRecordAge = 365, IsReported = isReported ?? (static _ => true) };
        BibliographyProject project = BibliographyProject.Create(options, [file]);
        return project.FindingsIn(file.Path).Count + project.FindingsAcrossFiles().Count;
    }

    /// <summary>The least time of several runs, in milliseconds, and what the last one has allocated.</summary>
    private static (double Time, long Bytes) Best(Action work)
    {
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalSeconds < 0.2;)
            work();
        double best = double.MaxValue;
        long bytes = 0;
        for (int i = 0; i < 7; i++)
        {
            GC.Collect();
            bytes = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan start = ThreadTime.Now;
            work();
            best = Math.Min(best, (ThreadTime.Now - start).TotalMilliseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        }

        return (best, bytes);
    }
}
