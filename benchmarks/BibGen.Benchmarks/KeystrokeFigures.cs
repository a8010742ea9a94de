using System.Globalization;
using BibGen.Projects;
using BibGen.Text;

namespace BibGen.Benchmarks;

/// <summary>
/// What a key press in a bibliography costs a language server, in processor time: from the new text to all findings, against a read of the whole, and step by
/// step.
/// </summary>
internal static class KeystrokeFigures
{
    private const int Presses = 40;
    private const int WarmUps = 10;
    private const int ManyPresses = 10_000;
    private const int SmallText = 50_000;

    /// <summary>Prints the figures of the file at <paramref name="path"/>, in whose midst a title is typed.</summary>
    public static void Print(string path)
    {
        string text = File.ReadAllText(path);
        int place = PlaceInTitle(path, text);
        string Pressed(int i) => string.Concat(text.AsSpan(0, place), new string('x', (i % 7) + 1), text.AsSpan(place));
        ChangedStretch ChangeTo(int i) => new(place, place + (i == 0 ? 0 : ((i - 1) % 7) + 1), place + (i % 7) + 1);
        for (int i = 0; i < 3; i++)
            Write($"whole, run {i + 1}", Time(() => Find(BibliographyProject.Create(ProjectOptions.Default, [ProjectFile.Read(path, Pressed(6 + i))]))));
        var wholes = new List<double>();
        for (int i = 0; i < 7; i++)
            wholes.Add(Time(() => Find(BibliographyProject.Create(ProjectOptions.Default, [ProjectFile.Read(path, Pressed(i))]))));

        var project = BibliographyProject.Create(ProjectOptions.Default, [ProjectFile.Read(path, text)]);
        Find(project);
        var steps = new SortedDictionary<string, List<double>>(StringComparer.Ordinal);
        for (int i = 0; i < Presses; i++)
        {
            string pressed = Pressed(i);
            ProjectFile file = null!;
            void Step(string name, Action action)
            {
                double time = Time(action);
                if (i < WarmUps)
                    return;
                if (!steps.TryGetValue(name, out List<double>? times))
                    steps.Add(name, times = []);
                times.Add(time);
            }

            Step("0 all", () =>
            {
                Step("1 read", () => file = Read(project.Files[0], pressed, ChangeTo(i)));
                Step("2 link", () => project = project.With(file));
                Step("3 works", () => project.Bibliographies[0].File!.ReadWorks(default));
                Step("4 in the file", () => _ = project.FindingsIn(path));
                Step("5 across files", () => _ = project.FindingsAcrossFiles());
                Step("6 in order", () => _ = project.Findings());
            });
        }

        double whole = Median(wholes);
        Write("whole", whole);
        foreach ((string name, List<double> times) in steps)
            Write($"key press, {name}", Median(times));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"key press = {Median(steps["0 all"]) / whole:F3} of the whole"));
        PrintMemory(path, text[..Math.Min(text.Length, SmallText)]);
    }

    private static int PlaceInTitle(string path, string text)
    {
        string title = path.EndsWith(".nbib", StringComparison.Ordinal) || path.EndsWith(".ris", StringComparison.Ordinal) ? "TI  - " : "title";
        return text.IndexOf(title, text.Length / 2, StringComparison.Ordinal) + 10;
    }

    /// <summary>
    /// What is kept after thousands of key presses, against what was kept after the first ones: anywhere, which breaks records, and then all in one title.
    /// </summary>
    private static void PrintMemory(string path, string text)
    {
        var project = BibliographyProject.Create(ProjectOptions.Default, [ProjectFile.Read(path, text)]);
        long first = 0;
        for (int i = 0; i <= ManyPresses; i++)
        {
            int place = i < ManyPresses / 2 ? (i * 7919) % text.Length : PlaceInTitle(path, text);
            project = project.With(Read(project.Files[0], string.Concat(text.AsSpan(0, place), "x", text.AsSpan(place)), change: null));
            Find(project);
            if (i == WarmUps)
                first = GC.GetTotalMemory(forceFullCollection: true);
        }

        double ratio = (double)GC.GetTotalMemory(forceFullCollection: true) / first;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory after {ManyPresses} key presses = {ratio:F3} of that after {WarmUps}"));
    }

    /// <summary>As the server reads: it is told what was typed.</summary>
    private static ProjectFile Read(ProjectFile file, string text, ChangedStretch? change) =>
        file with { Content = FileContent.Read(file.Path, text, file.Content, change) };

    private static void Find(BibliographyProject project) => _ = project.Findings();

    /// <summary>Processor time, so that what else runs on the machine does not count.</summary>
    private static double Time(Action action)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private static void Write(string name, double time) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-30} {time,8:F1} ms"));
}
