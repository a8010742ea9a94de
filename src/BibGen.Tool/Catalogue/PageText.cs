using System.Text;
using System.Text.RegularExpressions;
using BibGen.Tool.CommandLine;

namespace BibGen.Tool.Catalogue;

/// <summary>Writes a page of the documentation on a terminal: of Markdown what these pages use, which is headings, paragraphs, lists, code and links.</summary>
internal sealed partial class PageText(Terminal terminal)
{
    private const string Plain = "\u001b[0m";
    private const string Bold = "\u001b[1m";
    private const string Cyan = "\u001b[36m";
    private const int MostColumns = 100;

    private static readonly Uri Pages = new("https://github.com/bibgen/bibgen/blob/main/docs/rules/");

    private int Columns => Math.Min(terminal.Width, MostColumns) - 1;

    /// <summary>Writes the page.</summary>
    public void Write(string markdown)
    {
        bool isCode = false;
        var paragraph = new List<string>();
        foreach (string line in markdown.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            bool isFence = line.StartsWith("```", StringComparison.Ordinal);
            bool isHeading = !isCode && line.StartsWith('#');
            if (isFence || isHeading || line.Length == 0 || (!isCode && line.StartsWith("- ", StringComparison.Ordinal)))
                End(paragraph);
            if (isFence)
                isCode = !isCode;
            else if (isCode)
                terminal.Output.WriteLine(Styled("    " + line, Cyan).TrimEnd());
            else if (isHeading)
                terminal.Output.WriteLine(Styled(line.TrimStart('#', ' '), Bold));
            else if (line.Length == 0)
                terminal.Output.WriteLine();
            else
                paragraph.Add(line);
        }

        End(paragraph);
    }

    /// <summary>Writes the lines of a paragraph, or of an item of a list, as lines of the terminal's width.</summary>
    private void End(List<string> lines)
    {
        if (lines.Count == 0)
            return;
        string text = Link().Replace(string.Join(' ', lines), static match => match.Groups["text"].Value + Address(match.Groups["target"].Value));
        string indent = text.StartsWith("- ", StringComparison.Ordinal) ? "  " : "";
        var line = new StringBuilder();
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && PlainText.WidthOf(line.ToString()) + 1 + PlainText.WidthOf(word) > Columns)
            {
                Flush(line);
                line.Append(indent);
            }
            else if (line.Length > 0)
            {
                line.Append(' ');
            }

            line.Append(word);
        }

        Flush(line);
        lines.Clear();
    }

    /// <summary>The address of a link in parentheses; nothing for the page of another rule, which this program shows as well.</summary>
    private static string Address(string target) =>
        target.StartsWith("BIB", StringComparison.Ordinal) ? "" : $" ({new Uri(Pages, target)})";

    private void Flush(StringBuilder line)
    {
        string text = line.ToString();
        terminal.Output.WriteLine(terminal.HasColor ? Code().Replace(text, Cyan + "${code}" + Plain) : text);
        line.Clear();
    }

    private string Styled(string text, string style) => terminal.HasColor ? style + text + Plain : text;

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\((?<target>[^)]*)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
