using System.Text;
using BibGen.Projects;
using BibGen.Tool.CommandLine;

namespace BibGen.Tool.Check;

/// <summary>
/// The findings that a project has today and lives with: a line each with file, rule, entry and the text that is wrong, without line numbers, so that
/// entries may come and go around it.
/// </summary>
internal sealed class Baseline
{
    private const char Separator = '\t';
    private const string Header = "# Findings that 'bibgen check --baseline' accepts: file, rule, entry, text. Written by --update-baseline.";

    private readonly string _path;
    private readonly string _folder;
    private readonly string _base;
    private readonly Dictionary<string, int> _accepted;
    private readonly List<string> _found = [];

    private Baseline(string path, string folder, Dictionary<string, int> accepted)
    {
        _path = path;
        _folder = folder;
        _base = Path.GetDirectoryName(path)!;
        _accepted = accepted;
    }

    /// <summary>Reads a baseline.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="isUpdated">Whether it is going to be written, and so may be missing.</param>
    /// <param name="folder">The folder that the paths of findings start from.</param>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public static Baseline Read(string path, bool isUpdated, string folder)
    {
        var accepted = new Dictionary<string, int>(StringComparer.Ordinal);
        if (isUpdated)
            return new Baseline(path, folder, accepted);
        try
        {
            foreach (string line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
                accepted[line] = accepted.GetValueOrDefault(line) + 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"--baseline {path}: {e.Message} (--update-baseline writes it)", e);
        }

        return new Baseline(path, folder, accepted);
    }

    /// <summary>Whether a finding is known. Of several that are alike as many are as the baseline has.</summary>
    public bool Accepts(string file, ReportedFinding found)
    {
        if (found.Severity == ConfiguredSeverity.Hidden)
            return false;
        string line = LineOf(file, found);
        _found.Add(line);
        if (!_accepted.TryGetValue(line, out int count) || count == 0)
            return false;
        _accepted[line] = count - 1;
        return true;
    }

    /// <summary>Writes what has been found, or says what is no longer found.</summary>
    public void End(bool isUpdated, bool isComplete, Terminal terminal)
    {
        if (!isUpdated)
        {
            int gone = _accepted.Values.Sum();
            if (gone > 0 && isComplete)
                terminal.Error.WriteLine($"bibgen: {gone} of the findings in {terminal.Shorten(_path)} are gone; --update-baseline takes them out");
            return;
        }

        if (!isComplete)
            throw new CommandException($"{_path}: not written, since not every file could be read");
        _found.Sort(StringComparer.Ordinal);
        try
        {
            File.WriteAllText(_path, Header + "\n" + string.Concat(_found.Select(line => line + "\n")));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{_path}: {e.Message}", e);
        }
    }

    private string LineOf(string file, ReportedFinding found)
    {
        string path = Path.GetRelativePath(_base, Path.GetFullPath(file, _folder)).Replace('\\', '/');
        string text = found.Finding.Span.TextIn(found.File.Text);
        return string.Join(Separator, path, found.Finding.Rule.Id, OneLine(found.Finding.Key ?? ""), OneLine(text));
    }

    /// <summary>The text with single blanks, cut where it says enough.</summary>
    private static string OneLine(string text)
    {
        const int Most = 80;
        var line = new StringBuilder();
        foreach (string word in PlainText.OneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            line.Append(line.Length > 0 ? " " : "").Append(word);
            if (line.Length > Most)
                break;
        }

        int length = Math.Min(line.Length, Most);
        return line.ToString(0, length > 0 && char.IsHighSurrogate(line[length - 1]) ? length - 1 : length);
    }
}
