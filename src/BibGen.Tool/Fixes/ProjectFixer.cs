using BibGen.Projects;
using BibGen.Rules;
using BibGen.Tool.Files;
using BibGen.Tool.Projects;

namespace BibGen.Tool.Fixes;

/// <summary>
/// Makes all fixes of a database, round after round: each round those that can be made together, after which everything is read again. It ends
/// when no finding has a fix that does no harm, so that a second run changes nothing.
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
            bool hasChanged = false;
            foreach (FixedFile file in _files.Values)
            {
                string path = file.Source.Path;
                IEnumerable<Finding> findings = project.FindingsIn(path, cancellationToken)
                    .Concat(project.FindingsAcrossFiles(cancellationToken).Where(found => found.File.Path == path))
                    .Where(found => IsSafe(file, found.Finding.Fix) && project.SeverityOf(found) is not null)
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

    /// <summary>Bytes that are no text are not replaced: nobody has seen what they say.</summary>
    private static bool IsSafe(FixedFile file, Fix? fix) =>
        fix is not null && (file.Source.IsText || !fix.Edits.Any(edit => edit.Span.In(file.Text.Text).Contains('\uFFFD')));
}
