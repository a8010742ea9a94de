using System.Diagnostics;
using System.Globalization;

namespace BibGen.Tests;

/// <summary>
/// Damages valid texts at random and hands them to what has to bear anything. The same few texts in every run of the tests; with
/// <c>BIBGEN_FUZZ=SECONDS</c> in the environment (<c>tests/fuzz.sh</c>) others, for that long, on all processors. Where the branches
/// that a text reaches are counted, a text that reaches a new one is damaged further.
/// </summary>
internal static class Fuzzing
{
    /// <summary>What a text may allocate for each character, besides a fixed sum.</summary>
    private const long BytesOfCharacter = 20_000;

    private static readonly Lock Writing = new();

    /// <summary>Longer texts are tried and not damaged further: they would grow without end.</summary>
    private const int LongestSeed = 4_000;

    private static readonly int Seconds =
        int.TryParse(Environment.GetEnvironmentVariable("BIBGEN_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out int seconds) ? seconds : 0;

    /// <summary>Whether a text has reached what none before it has; null where nobody counts branches (<c>tests/fuzz.sh --guided</c> does).</summary>
    internal static Func<bool>? HasReachedMore { get; set; }

    /// <summary>Checks texts until the time is over; fails with the first that <paramref name="check"/> throws at, or that allocates without bound.</summary>
    /// <param name="name">What is tried, for the report.</param>
    /// <param name="seeds">Valid texts, of which the others are made.</param>
    /// <param name="pieces">What is put into them.</param>
    /// <param name="check">Throws when the text does harm.</param>
    /// <param name="usualCount">How many texts it is in every run of the tests.</param>
    /// <param name="fixedBytes">What a text may allocate, however short it is.</param>
    public static void Run(string name, string[] seeds, string[] pieces, Action<string> check, int usualCount = 1_000, long fixedBytes = 4_000_000)
    {
        check(seeds[0]); // Fills tables, which are not the text's.
        int start = Seconds == 0 ? 0 : Random.Shared.Next();
        int threads = HasReachedMore is null ? Environment.ProcessorCount : 1;
        var texts = new List<string>(seeds);
        long count = 0;
        TimeSpan slowest = default;
        long end = Stopwatch.GetTimestamp() + (Seconds * Stopwatch.Frequency);
        Parallel.For(0, threads, thread =>
        {
            for (int i = thread; Seconds == 0 ? i < usualCount : Stopwatch.GetTimestamp() < end; i += threads)
            {
                string text = DamagedText.Of(texts, pieces, new Random(unchecked(start + i)));
                long began = Stopwatch.GetTimestamp();
                CheckOne(name, text, check, fixedBytes);
                TimeSpan taken = Stopwatch.GetElapsedTime(began);
                Interlocked.Increment(ref count);
                lock (Writing)
                    slowest = taken > slowest ? taken : slowest;
                if (HasReachedMore?.Invoke() == true && text.Length <= LongestSeed)
                    texts.Add(text);
            }
        });
        if (Seconds > 0)
        {
            string found = HasReachedMore is not null ? $", {texts.Count - seeds.Length} reached something new" : "";
            Report(string.Create(CultureInfo.InvariantCulture, $"{name}: {count} texts, the slowest {slowest.TotalMilliseconds:F0} ms{found}"));
        }
    }

    private static void CheckOne(string name, string text, Action<string> check, long fixedBytes)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            check(text);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{name}: {e.Message}\n{Escaped(text)}", e);
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < fixedBytes + (BytesOfCharacter * text.Length), $"{name}: {allocated} bytes for {text.Length} characters\n{Escaped(text)}");
    }

    /// <summary>The text as a C# literal, to be made a test.</summary>
    private static string Escaped(string text) => "\"" + string.Concat(text.Select(c => c is '"' or '\\' ? "\\" + c : c is >= ' ' and < '\u007F' ? c.ToString()
        : $"\\u{(int)c:X4}")) + "\"";

    private static void Report(string line)
    {
        Console.WriteLine(line);
        if (Environment.GetEnvironmentVariable("BIBGEN_FUZZ_REPORT") is { Length: > 0 } path)
        {
            lock (Writing)
                File.AppendAllText(path, line + "\n");
        }
    }
}
