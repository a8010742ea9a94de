using BibGen.Projects;
using BibGen.Rules;
using BibGen.Text;
using BibGen.Tool.Files;
using BibGen.Tool.Projects;

namespace BibGen.Tool.Fixes;

/// <summary>
/// Makes all fixes of a database, round after round: each round those that do not touch each other, and then everything is read again. It ends
/// when no finding has a fix, so that a second run changes nothing.
/// </summary>
internal sealed class ProjectFixer
{
    /// <summary>More rounds than any file needs: a fix may bring another one to light, but not without end.</summary>
    private const int MostRounds = 100;

    private readonly LoadedProject _loaded;
    private readonly Dictionary<string, FixedFile> _files;

    /// <summary>Fixes the files of a database that were asked for.</summary>
    public ProjectFixer(LoadedProject loaded, IReadOnlyList<string> selected)
    {
        _loaded = loaded;
        _files = selected.Select(loaded.Find).OfType<SourceFile>().ToDictionary(source => source.Path, source => new FixedFile(source), StringComparer.Ordinal);
    }

    /// <summary>The files, in the order in which they were asked for.</summary>
    public IEnumerable<FixedFile> Files => _files.Values;

    /// <summary>Whether the fixes came to an end. If not, what has been done so far stands.</summary>
    public bool Run(CancellationToken cancellationToken)
    {
        BibliographyProject project = _loaded.Project;
        for (int round = 0; round < MostRounds; round++)
        {
            List<ProjectFile> changed = [];
            foreach (IGrouping<string, ReportedFinding> inFile in project.Findings(cancellationToken).GroupBy(found => found.File.Path, StringComparer.Ordinal))
            {
                if (_files.TryGetValue(inFile.Key, out FixedFile? file) && Apply(file, inFile))
                    changed.Add(_loaded.FileWith(file.Source.Path, file.Text.Text, cancellationToken));
            }

            if (changed.Count == 0)
                return true;
            HashSet<string> paths = [.. changed.Select(file => file.Path)];
            project = project.With(project.Files.Where(file => !paths.Contains(file.Path)).Concat(changed), cancellationToken);
        }

        return false;
    }

    /// <summary>Makes the fixes that do not touch each other; whether there are any.</summary>
    private static bool Apply(FixedFile file, IEnumerable<ReportedFinding> findings)
    {
        string before = file.Text.Text;
        var edits = new List<TextEdit>();
        int end = -1;
        int count = 0;
        foreach (Fix fix in findings.Select(found => found.Finding.Fix).OfType<Fix>().OrderBy(fix => fix.Edits[0].Span.Start))
        {
            if (fix.Edits[0].Span.Start <= end || !IsSafe(file, fix))
                continue;
            edits.AddRange(fix.Edits);
            end = fix.Edits[^1].Span.End;
            count++;
        }

        file.Text.Apply(edits);
        file.FixCount += count;
        return file.Text.Text != before;
    }

    /// <summary>Bytes that are no text are not replaced: nobody has seen what they say.</summary>
    private static bool IsSafe(FixedFile file, Fix fix) =>
        file.Source.IsText || !fix.Edits.Any(edit => edit.Span.In(file.Text.Text).Contains('\uFFFD'));
}
