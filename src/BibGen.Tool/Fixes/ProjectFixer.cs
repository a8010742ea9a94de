using BibGen.Projects;
using BibGen.Rules;

namespace BibGen.Tool.Fixes;

/// <summary>
/// Makes all fixes of a database, round after round: each round those that can be made together, after which everything is read again. It ends
/// when no finding has a fix that does no harm, so that a second run changes nothing.
/// </summary>
internal sealed class ProjectFixer
{
    /// <summary>More rounds than any file needs: a fix may bring another one to light, but not without end.</summary>
    private const int MostRounds = 100;

    private readonly BibliographyProject _project;
    private readonly FixedFile[] _files;

    /// <summary>Fixes files of a database.</summary>
    public ProjectFixer(BibliographyProject project, IEnumerable<FixedFile> files)
    {
        _project = project;
        _files = [.. files];
    }

    /// <summary>Whether findings of a rule are to be fixed.</summary>
    public Predicate<Rule> IsWanted { get; init; } = static _ => true;

    /// <summary>The files, in the order in which they were asked for.</summary>
    public IReadOnlyList<FixedFile> Files => _files;

    /// <summary>Number of warnings and errors that are left after the last round: they have no fix that does no harm.</summary>
    public int LeftCount { get; private set; }

    /// <summary>Whether the fixes came to an end. If not, what has been done so far stands.</summary>
    public bool Run(CancellationToken cancellationToken)
    {
        BibliographyProject project = _project;
        for (int round = 0; round < MostRounds; round++)
        {
            bool hasChanged = false;
            LeftCount = 0;
            foreach (FixedFile file in _files)
            {
                string path = file.Path;
                FileFinding[] wanted = [.. project.FindingsIn(path, cancellationToken)
                    .Concat(project.FindingsAcrossFiles(cancellationToken).Where(found => found.File.Path == path))
                    .Where(found => IsWanted(found.Finding.Rule))];
                LeftCount += wanted.Count(found => project.SeverityOf(found) >= ConfiguredSeverity.Warning);
                IEnumerable<Finding> findings = wanted
                    .Where(found => found.Finding.Fix is { } fix && file.IsSafe(fix) && project.SeverityOf(found) is not null)
                    .Select(found => found.Finding);
                TriedFixes tried = project.TryFixes(path, findings, cancellationToken);
                if (tried.Edits.Count == 0)
                    continue;
                file.Text.Apply(tried.Edits);
                file.FixCount += tried.Findings.Count;
                project = tried.Project;
                hasChanged = true;
            }

            if (!hasChanged)
                return true;
        }

        return false;
    }
}
