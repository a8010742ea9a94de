using BibGen.Exports;
using BibGen.Tool.CommandLine;

namespace BibGen.Tool.Export;

/// <summary>Says what a format could not hold: each kind of it once, with the works.</summary>
internal static class LossReport
{
    private const int MostKeys = 3;

    /// <summary>Writes the report on the terminal; nothing when everything was held.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<ExportLoss> losses)
    {
        foreach (IGrouping<string, ExportLoss> same in losses.GroupBy(loss => loss.What, StringComparer.Ordinal))
        {
            string[] keys = [.. same.Select(loss => loss.Work.Work.Key).Distinct(StringComparer.Ordinal)];
            string named = string.Join(", ", keys.Take(MostKeys)) + (keys.Length > MostKeys ? $" and {keys.Length - MostKeys} more" : "");
            terminal.Error.WriteLine(PlainText.OneLine($"bibgen: not written: {same.Key} ({named})"));
        }
    }
}
