using BibGen.Rules;
using BibGen.Rules.Suppression;

namespace BibGen.Projects;

/// <summary>What can be seen in one file alone: worked out when it is first asked for, and once.</summary>
internal sealed class FileFindings
{
    private BibliographyProject? _project; // Let go when the findings are there: a file that nobody edits must not keep the project of long ago alive.
    private readonly FileFindings? _same;
    private readonly object _lock = new();
    private IReadOnlyList<FileFinding>? _findings;
    private RecordFindings? _before;
    private RecordFindings? _ofRecords;

    /// <summary>
    /// The findings of <paramref name="file"/> in <paramref name="project"/>; those of the <paramref name="previous"/> project where nothing that they depend
    /// on has changed.
    /// </summary>
    public FileFindings(BibliographyProject project, ProjectFile file, BibliographyProject? previous)
    {
        _project = project;
        File = file;
        if (previous?.FindingsOf(file) is { } same && DependOnTheSame(project, previous, file.Path))
            _same = same._same ?? same;
        else if (previous?.FindingsAt(file.Path) is { } before && before.File.Options.Equals(file.Options) && DependOnTheSameOptions(project, previous))
            _before = (before._same ?? before)._ofRecords;
    }

    /// <summary>The file.</summary>
    public ProjectFile File { get; }

    /// <summary>The findings in the order of reporting. Two threads that ask at once wait for one another.</summary>
    public IReadOnlyList<FileFinding> Get(CancellationToken cancellationToken)
    {
        if (_same is not null)
            return _same.Get(cancellationToken);
        lock (_lock)
        {
            if (_findings is null)
            {
                _findings = Check(_project!, cancellationToken);
                _project = null;
                _before = null;
            }

            return _findings;
        }
    }

    private static bool DependOnTheSame(BibliographyProject project, BibliographyProject previous, string path) =>
        ReferenceEquals(project.Find(path)?.File, previous.Find(path)?.File)
        && project.Suppressions.SequenceEqual(previous.Suppressions)
        && DependOnTheSameOptions(project, previous);

    private static bool DependOnTheSameOptions(BibliographyProject project, BibliographyProject previous) =>
        ReferenceEquals(project.Options, previous.Options)
        && (project.Options.CitedNames is null || !project.Files.Any(file => file.Options.ChecksCitedOnly))
        && project.Retractions.SequenceEqual(previous.Retractions)
        && project.Files.Select(file => file.Options).SequenceEqual(previous.Files.Select(file => file.Options));

    private IReadOnlyList<FileFinding> Check(BibliographyProject project, CancellationToken cancellationToken)
    {
        RuleContext context = project.NewContext();
        if (File.Content.Suppressions is { } suppressions)
            RuleDriver.Check(suppressions, HasBibliography(project, suppressions), project.Find(suppressions.BibliographyPath)?.File, context);
        else if (File.Content.Retractions is { } retractions)
            RuleDriver.Check(retractions, context);
        else if (project.Find(File.Path)?.File is { } bibliography)
            _ofRecords = RuleDriver.Check(project.Checked(bibliography), context, _before, cancellationToken);
        return context.Findings;
    }

    /// <summary>Whether the project has the file that the suppressions are about, checked or not.</summary>
    private static bool HasBibliography(BibliographyProject project, SuppressionFile suppressions) =>
        project.Files.Any(file => file.Path.Equals(suppressions.BibliographyPath, StringComparison.OrdinalIgnoreCase));
}
