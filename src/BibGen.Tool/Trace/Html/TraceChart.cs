using System.Globalization;
using System.Text;

namespace BibGen.Tool.Trace.Html;

/// <summary>A small bar chart as SVG, with its numbers in words for those who do not see it.</summary>
/// <param name="Id">Id in the page.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Bars">The bars from left to right.</param>
internal sealed record TraceChart(string Id, string Title, IReadOnlyList<ChartBar> Bars)
{
    private const int Width = 400;
    private const int Margin = 10;
    private const int Height = 150;
    private const int Bottom = 22;
    private const int Top = 16;
    private const int MostBars = 16;

    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 1000];

    /// <summary>Works by the year in which they came out; those that code cites below, the others above.</summary>
    public static TraceChart ByYear(TraceResult trace)
    {
        int[] years = [.. trace.Works.Select(work => work.Year).OfType<int>()];
        var bars = new List<ChartBar>();
        int step = 1;
        if (years.Length > 0)
        {
            step = YearSteps.First(step => ((years.Max() / step) - (years.Min() / step)) < MostBars || step == YearSteps[^1]);
            for (int year = years.Min() / step * step; year <= years.Max() && bars.Count < MostBars; year += step)
                bars.Add(BarOf(trace, Text(year), work => work.Year >= year && work.Year < year + step));
        }

        if (trace.Works.Any(work => work.Year is null))
            bars.Add(BarOf(trace, "no year", work => work.Year is null));
        return new TraceChart("by-year", step == 1 ? "Works by year" : $"Works by year, {step} years a bar", bars);
    }

    /// <summary>Works by the number of members that cite them.</summary>
    public static TraceChart ByUse(TraceResult trace)
    {
        const int Most = 5;
        int[] counts = [.. trace.Works.Select(work => Math.Min(Most, trace.MembersOf(work).Count))];
        IEnumerable<ChartBar> cited = Enumerable.Range(1, Most)
            .Select(uses => new ChartBar(uses == Most ? $"{Most}+" : Text(uses), counts.Count(uses.Equals), 0));
        return new TraceChart("by-use", "Works by number of citing members", [new ChartBar("0", 0, counts.Count(0.Equals)), .. cited]);
    }

    /// <summary>The figure.</summary>
    public string Render()
    {
        int highest = Math.Max(1, Bars.Select(bar => bar.Cited + bar.Uncited).DefaultIfEmpty().Max());
        double slot = (Width - (2.0 * Margin)) / Math.Max(1, Bars.Count);
        double unit = (Height - Top - Bottom) / (double)highest;
        int shown = Math.Max(1, (int)Math.Ceiling(Bars.Count * 44.0 / Width)); // Every so many labels, so that they do not touch.
        var svg = new StringBuilder();
        for (int i = 0; i < Bars.Count; i++)
        {
            ChartBar bar = Bars[i];
            double x = Margin + ((i + 0.15) * slot);
            double cited = bar.Cited * unit;
            double uncited = bar.Uncited * unit;
            double baseline = Height - Bottom;
            svg.Append(Rectangle("bar", x, baseline - cited, slot * 0.7, cited)).Append(Rectangle("rest", x, baseline - cited - uncited, slot * 0.7, uncited));
            double middle = Margin + ((i + 0.5) * slot);
            if (bar.Cited + bar.Uncited > 0)
                svg.Append(Label(middle, baseline - cited - uncited - 4, Text(bar.Cited + bar.Uncited)));
            if (i % shown == 0)
                svg.Append(Label(middle, Height - 6, bar.Label));
        }

        string words =
            string.Join("; ", Bars.Where(bar => bar.Cited + bar.Uncited > 0)
            .Select(bar => $"{bar.Label}: {Text(bar.Cited)} cited, {Text(bar.Uncited)} not cited"));
        return $"""
            <figure>
            <figcaption id="{Id}">{HtmlText.Escape(Title)}</figcaption>
            <svg viewBox="0 0 {Width} {Height}" role="img" aria-labelledby="{Id} {Id}-words"><desc id="{Id}-words">{HtmlText.Escape(words)}</desc><path class="axis" d="M0 {Height - Bottom}.5H{Width}"/>{svg}</svg>
            <div class="legend" aria-hidden="true"><span>cited</span><span>not cited</span></div>
            </figure>

            """;
    }

    private static ChartBar BarOf(TraceResult trace, string label, Func<TracedWork, bool> isIn)
    {
        TracedWork[] works = [.. trace.Works.Where(isIn)];
        int cited = works.Count(work => trace.ByWork.Contains(work.TypeName));
        return new ChartBar(label, cited, works.Length - cited);
    }

    private static string Rectangle(string kind, double x, double y, double width, double height) =>
        height <= 0 ? "" : $"""<rect class="{kind}" x="{Text(x)}" y="{Text(y)}" width="{Text(width)}" height="{Text(height)}"/>""";

    private static string Label(double x, double y, string text) =>
        $"""<text x="{Text(x)}" y="{Text(y)}" text-anchor="middle">{HtmlText.Escape(text)}</text>""";

    private static string Text(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
