using BibGen.Formats;
using BibGen.Rules;

namespace BibGen.Projects;

/// <summary>What only shows between the files of a class, or between all files of the project: worked out when it is first asked for, and once.</summary>
internal sealed class AcrossFindings(BibliographyProject project)
{
    private readonly object _lock = new();
    private IReadOnlyList<FileFinding>? _findings;

    /// <summary>The findings in the order of reporting. Two threads that ask at once wait for one another.</summary>
    public IReadOnlyList<FileFinding> Get(CancellationToken cancellationToken)
    {
        lock (_lock)
            return _findings ??= Check(cancellationToken);
    }

    private IReadOnlyList<FileFinding> Check(CancellationToken cancellationToken)
    {
        RuleContext context = project.NewContext([.. project.Files.SelectMany(file => project.FindingsIn(file.Path, cancellationToken))]);
        foreach (BibliographyClass one in project.Classes)
            RuleDriver.CheckClass(one.Name, [.. one.Files.Select(project.Checked)], context, cancellationToken);
        BibliographyFile[] files = [.. project.Bibliographies.Select(file => file.File).OfType<BibliographyFile>().Select(project.Checked)];
        RuleDriver.CheckProject(files, context, cancellationToken);
        return context.Findings;
    }
}
