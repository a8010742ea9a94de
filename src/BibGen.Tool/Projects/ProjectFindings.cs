using BibGen.Projects;
using BibGen.Rules;

namespace BibGen.Tool.Projects;

/// <summary>All that is said about the files of a project, as <c>bibgen check</c> and editors say it.</summary>
internal static class ProjectFindings
{
    /// <summary>The findings by the paths of their files, in the order of their places: what is wrong with the settings of a file comes first.</summary>
    public static ILookup<string, ReportedFinding> Of(BibliographyProject project, CancellationToken cancellationToken)
    {
        if (project.Files.Count > 1)
        {
            var options = new ParallelOptions { CancellationToken = cancellationToken };
            Parallel.ForEach(project.Files, options, file => _ = project.FindingsIn(file.Path, cancellationToken));
        }

        return project.Files.SelectMany(file => OptionFindings(project, file)).Concat(project.Findings(cancellationToken))
            .ToLookup(found => found.File.Path, StringComparer.Ordinal);
    }

    /// <summary>What is wrong with the settings of a file. They stand in no text, and so at its beginning.</summary>
    private static IEnumerable<ReportedFinding> OptionFindings(BibliographyProject project, ProjectFile file)
    {
        if (file.Content.Bibliography is not { } bibliography)
            yield break;
        foreach (OptionProblem problem in file.Options.Problems.Where(problem => !problem.IsOfProject))
        {
            var finding = new Finding(problem.Rule, default, key: null, [.. problem.Arguments]);
            if (project.SeverityOf(new FileFinding(bibliography, finding)) is { } severity)
                yield return new ReportedFinding(bibliography, finding, severity);
        }
    }
}
