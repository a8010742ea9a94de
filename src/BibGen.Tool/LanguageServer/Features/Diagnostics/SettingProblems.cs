using BibGen.Tool.LanguageServer.Server;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Diagnostics;

/// <summary>
/// Shows what is wrong with the settings of projects: it stands in no bibliography, so that a finding has no place. Each sentence is shown once, and again when
/// it was put right in between.
/// </summary>
internal sealed class SettingProblems(Client client)
{
    private readonly Dictionary<string, HashSet<string>> _shown = new(StringComparer.Ordinal);

    /// <summary>Shows the problems of a database that are new.</summary>
    public void Show(Database database, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> problems = database.SettingProblems(cancellationToken);
        if (!_shown.TryGetValue(database.Folder.Folder, out HashSet<string>? shown))
            _shown.Add(database.Folder.Folder, shown = new(StringComparer.Ordinal));
        shown.IntersectWith(problems);
        foreach (string problem in problems.Where(shown.Add))
            client.Warn($"{Path.GetFileName(database.Folder.Folder)}: {problem}");
    }
}
