using System.Text;
using BibGen.Projects;
using BibGen.Text;
using BibGen.Tool.CommandLine;

namespace BibGen.Tool.Reports;

/// <summary>For people: place and message, the line, and a caret under what is wrong.</summary>
internal sealed class TextReport(Terminal terminal) : FindingReport
{
    private const int Margin = 8; // Line number and bar.
    private const string Plain = "\u001b[0m";
    private const string Bold = "\u001b[1m";
    private const string Blue = "\u001b[34m";

    /// <inheritdoc/>
    public override void Write(CheckedFile file)
    {
        foreach (ReportedFinding found in file.Findings.Where(found => found.Severity != ConfiguredSeverity.Hidden))
            Write(file.Path, found);
    }

    private void Write(string path, ReportedFinding found)
    {
        (TextPosition start, TextPosition end) = found.File.Lines.PositionsOf(found.Finding.Span);
        string place = $"{path}:{start.Line}:{start.Column}: ";
        string kind = $"{found.Severity.Word()} {found.Finding.Rule.Id}";
        terminal.Output.WriteLine(Colored(place, Bold) + Colored(kind, ColorOf(found.Severity)) + ": " + PlainText.OneLine(found.Finding.Message));
        WriteSource(found, start, end);
        if (found.Fix is { } fix)
            terminal.Output.WriteLine($"{"",5} {Colored("=", Blue)} fix: {PlainText.OneLine(fix.Title)}");
        terminal.Output.WriteLine();
    }

    /// <summary>The line of the finding, cut to the width of the terminal around it, and a caret under each of its columns.</summary>
    private void WriteSource(ReportedFinding found, TextPosition start, TextPosition end)
    {
        string text = found.File.Text;
        int lineStart = found.Finding.Span.Start - (start.Column - 1);
        int lineEnd = text.AsSpan(lineStart).IndexOfAny('\r', '\n') is >= 0 and var length ? lineStart + length : text.Length;
        int from = Math.Min(found.Finding.Span.Start, lineEnd);
        int to = end.Line == start.Line ? Math.Min(found.Finding.Span.End, lineEnd) : lineEnd;
        (int first, int last) = Window(text, lineStart, lineEnd, from, terminal.Width - Margin);
        to = Math.Min(to, last);

        string before = PlainText.OneLine(text[first..from]);
        string marked = PlainText.OneLine(text[from..to]);
        string after = PlainText.OneLine(text[to..last]);
        if (first > lineStart)
            before = "…" + before;
        if (last < lineEnd)
            after += "…";
        int carets = Math.Max(1, PlainText.WidthOf(marked));
        terminal.Output.WriteLine(Colored($"{start.Line,5} |", Blue) + (" " + before + marked + after).TrimEnd());
        string indent = new(' ', PlainText.WidthOf(before) + 1);
        terminal.Output.WriteLine(Colored($"{"",5} |", Blue) + indent + Colored(new string('^', carets), ColorOf(found.Severity)));
    }

    /// <summary>The stretch of a line that is shown: all of it where it is short enough, else what is around <paramref name="center"/>.</summary>
    private static (int First, int Last) Window(string text, int start, int end, int center, int width)
    {
        if (end - start <= width && PlainText.WidthOf(text.AsSpan(start..end)) <= width)
            return (start, end);
        int first = center;
        int last = center;
        int left = width - 2; // For the ellipses.
        int beforeCenter = left / 3;
        while (first > start && Take(RuneBefore(text, first, start), ref beforeCenter, ref left) is > 0 and var length)
            first -= length;
        int rest = left;
        while (last < end && Take(RuneAt(text, last, end), ref rest, ref left) is > 0 and var length)
            last += length;
        return (first, last);
    }

    private static int Take(Rune rune, ref int room, ref int left)
    {
        int width = PlainText.WidthOf(rune);
        if (room < width)
            return 0;
        room -= width;
        left -= width;
        return rune.Utf16SequenceLength;
    }

    private static Rune RuneAt(string text, int at, int end)
    {
        Rune.DecodeFromUtf16(text.AsSpan(at..end), out Rune rune, out _);
        return rune;
    }

    private static Rune RuneBefore(string text, int at, int start)
    {
        Rune.DecodeLastFromUtf16(text.AsSpan(start..at), out Rune rune, out _);
        return rune;
    }

    private static string ColorOf(ConfiguredSeverity severity) => severity switch
    {
        ConfiguredSeverity.Error => "\u001b[1;31m",
        ConfiguredSeverity.Warning => "\u001b[1;33m",
        _ => "\u001b[1;36m",
    };

    private string Colored(string text, string color) => terminal.HasColor ? color + text + Plain : text;
}
