using System.Text;
using System.Text.RegularExpressions;

namespace BibGen.Tool.Settings;

/// <summary>
/// A pattern for paths as the compiler reads it in an .editorconfig: <c>*</c> within a folder, <c>**</c> over folders, <c>?</c>, <c>[ab]</c>, <c>[!ab]</c>,
/// <c>{bib,nbib}</c>, <c>{1..9}</c>, and a backslash before what is meant literally (<see href="https://spec.editorconfig.org/#glob-expressions"/>).
/// </summary>
internal sealed class GlobPattern
{
    private const int MostAlternatives = 64;

    private readonly Regex _regex;
    private readonly List<(int Least, int Most)> _ranges = [];

    private GlobPattern(string pattern)
    {
        var regex = new StringBuilder("^");
        int at = 0;
        Append(regex, pattern, ref at, depth: 0);

        // In linear time, whatever a repository writes.
        _regex = new Regex(regex.Append('$').ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    /// <summary>The pattern of a section in the .editorconfig of a folder; null when it is malformed.</summary>
    /// <param name="folder">Full path of the folder, with forward slashes and without one at the end.</param>
    /// <param name="section">What stands between the brackets.</param>
    public static GlobPattern? OfSection(string folder, string section)
    {
        string pattern = section.Contains('/', StringComparison.Ordinal) ? (section[0] == '/' ? "" : "/") + section : "**/" + section;
        return Create(Escape(folder) + pattern);
    }

    /// <summary>The pattern for whole paths; null when it is malformed.</summary>
    public static GlobPattern? Create(string pattern)
    {
        try
        {
            return new GlobPattern(pattern);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Whether the path, with forward slashes, is one of those that are meant.</summary>
    public bool Matches(string path)
    {
        Match match = _regex.Match(path);
        if (!match.Success)
            return false;
        for (int i = 0; i < _ranges.Count; i++)
        {
            if (!long.TryParse(match.Groups[i + 1].ValueSpan, out long number) || number < _ranges[i].Least || number > _ranges[i].Most)
                return false;
        }

        return true;
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
            (@"*?[]{}\,".Contains(c, StringComparison.Ordinal) ? escaped.Append('\\') : escaped).Append(c);
        return escaped.ToString();
    }

    /// <summary>Appends the regular expression for the pattern from <paramref name="at"/> on, to its end or that of an alternative.</summary>
    private void Append(StringBuilder regex, string pattern, ref int at, int depth)
    {
        while (at < pattern.Length)
        {
            char c = pattern[at];
            switch (c)
            {
                case '*' when at + 1 < pattern.Length && pattern[at + 1] == '*':
                    regex.Append(".*");
                    at += 2;
                    break;
                case '*':
                    regex.Append("[^/]*");
                    at++;
                    break;
                case '?':
                    regex.Append('.');
                    at++;
                    break;
                case '[':
                    AppendClass(regex, pattern, ref at);
                    break;
                case '{':
                    AppendChoice(regex, pattern, ref at, depth + 1);
                    break;
                case ',' or '}' when depth > 0:
                    return;
                case '\\' when at + 1 < pattern.Length:
                    regex.Append(Regex.Escape(pattern.Substring(at + 1, 1)));
                    at += 2;
                    break;
                default:
                    regex.Append(Regex.Escape(pattern.Substring(at, 1)));
                    at++;
                    break;
            }
        }

        if (depth > 0)
            throw new FormatException();
    }

    private static void AppendClass(StringBuilder regex, string pattern, ref int at)
    {
        int end = pattern.IndexOf(']', at + 1);
        if (end < 0)
            throw new FormatException();
        string content = pattern[(at + 1)..end];
        bool isNegated = content.StartsWith('!');
        regex.Append(isNegated ? "[^" : "[");
        foreach (char c in isNegated ? content[1..] : content)
            (c is '\\' or '[' or '^' ? regex.Append('\\') : regex).Append(c);
        regex.Append(']');
        at = end + 1;
    }

    private void AppendChoice(StringBuilder regex, string pattern, ref int at, int depth)
    {
        int end = pattern.IndexOf('}', at);
        if (depth > MostAlternatives || end < 0)
            throw new FormatException();
        string[] bounds = pattern[(at + 1)..end].Split("..");
        if (bounds.Length == 2 && int.TryParse(bounds[0], out int least) && int.TryParse(bounds[1], out int most))
        {
            _ranges.Add((least, most));
            regex.Append("(-?[0-9]+)");
            at = end + 1;
            return;
        }

        regex.Append("(?:");
        at++;
        Append(regex, pattern, ref at, depth);
        while (pattern[at] == ',')
        {
            regex.Append('|');
            at++;
            Append(regex, pattern, ref at, depth);
        }

        regex.Append(')');
        at++;
    }
}
