using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace BibGen.Tests;

/// <summary>
/// Damages valid texts at random and hands them to what has to bear anything. The same few texts in every run of the tests; with
/// <c>BIBGEN_FUZZ=SECONDS</c> in the environment (<c>tests/fuzz.sh</c>) others, for that long, on all processors.
/// </summary>
internal static class Fuzzing
{
    private const int MostChanges = 12;

    /// <summary>What a text may allocate for each character, besides a fixed sum.</summary>
    private const long BytesOfCharacter = 20_000;

    private static readonly Lock Writing = new();

    private static readonly int Seconds =
        int.TryParse(Environment.GetEnvironmentVariable("BIBGEN_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out int seconds) ? seconds : 0;

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
        long count = 0;
        TimeSpan slowest = default;
        long end = Stopwatch.GetTimestamp() + (Seconds * Stopwatch.Frequency);
        Parallel.For(0, Environment.ProcessorCount, thread =>
        {
            for (int i = thread; Seconds == 0 ? i < usualCount : Stopwatch.GetTimestamp() < end; i += Environment.ProcessorCount)
            {
                string text = Damage(new Random(unchecked(start + i)), seeds, pieces);
                long began = Stopwatch.GetTimestamp();
                CheckOne(name, text, check, fixedBytes);
                TimeSpan taken = Stopwatch.GetElapsedTime(began);
                Interlocked.Increment(ref count);
                lock (Writing)
                    slowest = taken > slowest ? taken : slowest;
            }
        });
        if (Seconds > 0)
            Report(string.Create(CultureInfo.InvariantCulture, $"{name}: {count} texts, the slowest {slowest.TotalMilliseconds:F0} ms"));
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

    /// <summary>A text with up to a dozen changes: stretches removed, repeated, moved, taken from another text; characters changed; pieces put in.</summary>
    private static string Damage(Random random, string[] seeds, string[] pieces)
    {
        var text = new StringBuilder(seeds[random.Next(seeds.Length)]);
        for (int changes = random.Next(MostChanges); changes >= 0; changes--)
        {
            int at = random.Next(text.Length + 1);
            int length = Math.Min(text.Length - at, 1 << random.Next(8));
            switch (random.Next(6))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, pieces[random.Next(pieces.Length)]);
                    break;
                case 2:
                    text.Insert(at, text.ToString(at, length), 1 + (random.Next(8) == 0 ? random.Next(50) : 0));
                    break;
                case 3:
                    text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                    break;
                case 4 when at < text.Length:
                    text[at] = (char)(random.Next(3) == 0 ? random.Next(char.MaxValue + 1) : random.Next(128));
                    break;
                default:
                    string other = seeds[random.Next(seeds.Length)];
                    int from = random.Next(other.Length + 1);
                    text.Insert(at, other.AsSpan(from, Math.Min(other.Length - from, length)));
                    break;
            }
        }

        return text.ToString();
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
