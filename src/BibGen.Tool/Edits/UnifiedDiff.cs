using BibGen.Text;
using BibGen.Tool.CommandLine;

namespace BibGen.Tool.Edits;

/// <summary>Writes changes of a file as a unified diff, which <c>git apply</c> and <c>patch</c> take.</summary>
internal sealed class UnifiedDiff
{
    private const int Context = 3;
    private const string Red = "\u001b[31m";
    private const string Green = "\u001b[32m";
    private const string Cyan = "\u001b[36m";
    private const string Bold = "\u001b[1m";
    private const string Plain = "\u001b[0m";

    private readonly Terminal _terminal;
    private readonly string _text;
    private readonly int[] _starts;

    private UnifiedDiff(Terminal terminal, string text)
    {
        _terminal = terminal;
        _text = text;
        _starts = LineStarts(text);
    }

    /// <summary>Writes the changes of a file; nothing when there are none.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="path">The file's name, with forward slashes.</param>
    /// <param name="text">Its text as it stands.</param>
    /// <param name="edits">Its changes, in order, without overlap.</param>
    public static void Write(Terminal terminal, string path, string text, IReadOnlyList<TextEdit> edits)
    {
        if (edits.Count == 0)
            return;
        var diff = new UnifiedDiff(terminal, text);
        diff.Line(Bold, "--- a/" + path.TrimStart('/'));
        diff.Line(Bold, "+++ b/" + path.TrimStart('/'));
        diff.WriteHunks(diff.BlocksOf(edits));
    }

    /// <summary>The changes as whole lines; those that touch one line or neighbouring lines are one.</summary>
    private List<Block> BlocksOf(IReadOnlyList<TextEdit> edits)
    {
        var blocks = new List<Block>();
        for (int i = 0; i < edits.Count;)
        {
            int first = LineOf(edits[i].Span.Start);
            int next = i;
            int end; // The line after the last one that changes.
            do
            {
                end = EndLineOf(edits[next].Span);
                next++;
            }
            while (next < edits.Count && LineOf(edits[next].Span.Start) < end);
            blocks.Add(Trim(first, end, NewLines(edits, i, next, first, end)));
            i = next;
        }

        return blocks;
    }

    private int LineOf(int offset)
    {
        int line = Array.BinarySearch(_starts, offset);
        if (line < 0)
            return ~line - 1;
        return line > 0 && line == _starts.Length - 1 && _text[^1] != '\n' ? line - 1 : line; // The end of a last line without an end.
    }

    /// <summary>The line after the last one that a change of a span touches. At the end of the file there may be no line left.</summary>
    private int EndLineOf(SourceSpan span) => Math.Min(LineOf(span.End) + 1, _starts.Length - 1);

    private string[] NewLines(IReadOnlyList<TextEdit> edits, int from, int to, int first, int end)
    {
        var text = new System.Text.StringBuilder();
        int at = _starts[first];
        for (int i = from; i < to; i++)
        {
            text.Append(_text, at, edits[i].Span.Start - at).Append(edits[i].NewText);
            at = edits[i].Span.End;
        }

        text.Append(_text, at, _starts[end] - at);
        string changed = text.ToString();
        int[] starts = LineStarts(changed);
        var lines = new string[starts.Length - 1];
        for (int i = 0; i < lines.Length; i++)
            lines[i] = changed[starts[i]..starts[i + 1]];
        return lines;
    }

    /// <summary>Takes away what is the same at both ends.</summary>
    private Block Trim(int first, int end, string[] lines)
    {
        int start = 0;
        while (first < end && start < lines.Length && Old(first).SequenceEqual(lines[start]))
            (first, start) = (first + 1, start + 1);
        int last = lines.Length;
        while (end > first && last > start && Old(end - 1).SequenceEqual(lines[last - 1]))
            (end, last) = (end - 1, last - 1);
        return new Block(first, end, lines[start..last]);
    }

    private ReadOnlySpan<char> Old(int line) => _text.AsSpan(_starts[line].._starts[line + 1]);

    private void WriteHunks(List<Block> blocks)
    {
        int shift = 0; // How many lines the changes so far have added.
        for (int i = 0; i < blocks.Count;)
        {
            int next = i + 1;
            while (next < blocks.Count && blocks[next].First - blocks[next - 1].End <= 2 * Context)
                next++;
            int first = Math.Max(0, blocks[i].First - Context);
            int end = Math.Min(_starts.Length - 1, blocks[next - 1].End + Context);
            int added = blocks[i..next].Sum(block => block.NewLines.Length - (block.End - block.First));
            Line(Cyan, $"@@ -{Range(first, end - first)} +{Range(first + shift, end - first + added)} @@");
            int at = first;
            foreach (Block block in blocks[i..next])
            {
                for (; at < block.First; at++)
                    Line("", ' ', Old(at));
                for (; at < block.End; at++)
                    Line(Red, '-', Old(at));
                foreach (string line in block.NewLines)
                    Line(Green, '+', line);
            }

            for (; at < end; at++)
                Line("", ' ', Old(at));
            shift += added;
            i = next;
        }
    }

    /// <summary>A range of lines; of none the line before it is named.</summary>
    private static string Range(int first, int count) => count == 1 ? $"{first + 1}" : $"{(count == 0 ? first : first + 1)},{count}";

    private void Line(string color, string text) => Line(color, sign: null, text + "\n");

    private void Line(string color, char? sign, ReadOnlySpan<char> line)
    {
        StreamWriter output = _terminal.Output;
        bool hasEnd = line is [.., '\n'];
        ReadOnlySpan<char> content = hasEnd ? line[..^1] : line;
        if (_terminal.HasColor)
            output.Write(color);
        if (sign is { } mark)
            output.Write(mark);
        if (_terminal.HasColor)
            output.Write(PlainText.OneLine(content.ToString().TrimEnd('\r')));
        else
            output.Write(content); // A patch has to say the very bytes.
        if (_terminal.HasColor)
            output.Write(Plain);
        output.Write('\n');
        if (!hasEnd)
            output.Write("\\ No newline at end of file\n");
    }

    /// <summary>Where lines start, and where the last one ends. A diff counts those that end with LF.</summary>
    private static int[] LineStarts(string text)
    {
        List<int> starts = [0];
        for (int at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
            starts.Add(at + 1);
        if (starts[^1] < text.Length)
            starts.Add(text.Length);
        return [.. starts];
    }

    /// <param name="First">First line that goes.</param>
    /// <param name="End">The line after the last one that goes.</param>
    /// <param name="NewLines">What comes in their place, with line ends.</param>
    private sealed record Block(int First, int End, string[] NewLines);
}
