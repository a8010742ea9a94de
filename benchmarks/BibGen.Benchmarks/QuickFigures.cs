using System.Diagnostics;
using System.Globalization;
using System.Text;
using BibGen.Formats.Bibtex;
using BibGen.Records;
using BibGen.Values.Names;

namespace BibGen.Benchmarks;

/// <summary>
/// Megabytes of UTF-8 a second, for one file, by stage; the best of several runs after warming up. For ratios against other programs in
/// one run of <c>compare.sh</c>; BenchmarkDotNet gives the figures that stand alone.
/// </summary>
internal static class QuickFigures
{
    public static void Print(string path, int runs, string stage = "")
    {
        string text = File.ReadAllText(path);
        double megabytes = Encoding.UTF8.GetByteCount(text) / 1e6;
        if (path.EndsWith(".nbib", StringComparison.OrdinalIgnoreCase))
        {
            Print(stage, "records (lines joined)", megabytes, runs, () => BibGen.Formats.PubMed.PubMedReader.Read(text).Records.Count);
        }
        else
        {
            Print(stage, "syntax tree", megabytes, runs, () => BibtexSyntaxTree.Parse(text).BlockCount);
            Print(stage, "records (macros, all fields)", megabytes, runs, () => BibtexReader.Read(text).Records.Count);
            Print(stage, "records and names split", megabytes, runs, () => SplitNames(BibtexReader.Read(text)));
        }

        Print(stage, "works (everything typed)", megabytes, runs, () => TypedFile.Read(path, text).Works.Count);
    }

    /// <summary>What btparse's mode 2 does: macros, every field, names in their parts.</summary>
    internal static int SplitNames(RecordSet set)
    {
        int count = 0;
        foreach (Record record in set.Records)
        {
            foreach (Field field in record.Fields)
            {
                if (field.Name is not ("author" or "editor"))
                    continue;
                foreach (NameParts parts in new NameListEnumerator(field.Value))
                    count += parts.Last.Length;
            }
        }

        return count;
    }

    private static void Print(string stage, string what, double megabytes, int runs, Func<int> work)
    {
        if (!what.StartsWith(stage, StringComparison.Ordinal))
            return;

        // Warm until the tiered compiler has settled: at least two seconds.
        int result = 0;
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalSeconds < 2;)
            result = work();

        TimeSpan best = TimeSpan.MaxValue;
        for (int i = 0; i < runs; i++)
        {
            GC.Collect();
            long start = Stopwatch.GetTimestamp();
            result = work();
            TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
            best = elapsed < best ? elapsed : best;
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        result = work();
        double allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"bibgen {what,-32} {megabytes / best.TotalSeconds,8:F1} MB/s  {best.TotalMilliseconds,8:F1} ms  {allocated,8:F2} MB allocated  ({result})"));
    }
}
