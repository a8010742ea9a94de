using BibGen.Projects;
using BibGen.Rules;
using BibGen.Tool.Settings;

namespace BibGen.Tool.Projects;

/// <summary>What the command line and the configuration files say about a database: with it, its texts become a project.</summary>
internal sealed class ProjectSettings
{
    private readonly ConfigFiles _config;
    private readonly OptionValues _project;
    private readonly ProjectOptions _options;
    private readonly ProjectItems? _items;

    /// <summary>Reads the settings of a database.</summary>
    /// <param name="folder">Where it is.</param>
    /// <param name="settings">What the command line says.</param>
    /// <param name="config">The configuration files.</param>
    /// <param name="items">What the project file says of single files; null when that does not count.</param>
    public ProjectSettings(ProjectFolder folder, RunSettings settings, ConfigFiles config, ProjectItems? items = null)
    {
        _items = items;
        IReadOnlyDictionary<string, string> global = config.OfProject(folder.Folder);
        _config = config;
        _project = settings.ProjectValues(folder.Folder, global);
        _options = settings.ProjectOptionsOf(_project, global);
    }

    /// <summary>The project of these texts. Problems of its options are in it.</summary>
    public BibliographyProject Read(IReadOnlyList<(string Path, string Text)> texts, CancellationToken cancellationToken) =>
        BibliographyProject.Create(_options, ReadFiles(texts, cancellationToken), cancellationToken);

    /// <summary>What in the settings is not understood or has no effect, a sentence each; what is said of single files are findings in them.</summary>
    /// <param name="project">The project that was read with them.</param>
    public IReadOnlyList<string> Problems(BibliographyProject project)
    {
        IEnumerable<OptionProblem> ofProject = project.OptionProblems
            .Concat(project.Files.SelectMany(file => file.Options.Problems).Where(problem => problem.IsOfProject));
        return
        [
            .. ofProject.Select(problem => new Finding(problem.Rule, default, key: null, [.. problem.Arguments]).Message)
                .Concat(_config.KeysOfUnknownRules().Select(one => $"{one.Path}: there is no rule that '{one.Key}' could mean"))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The files of these texts. Options are read one after the other, texts on all processors.</summary>
    public IReadOnlyList<ProjectFile> ReadFiles(IReadOnlyList<(string Path, string Text)> texts, CancellationToken cancellationToken)
    {
        OptionValues[] values = [.. texts.Select(text => ValuesOf(text.Path))];
        var files = new ProjectFile[texts.Count];
        void ReadOne(int i) => files[i] = ProjectFile.Read(texts[i].Path, texts[i].Text, values[i], _project, cancellationToken);
        if (files.Length > 1)
            Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = cancellationToken }, ReadOne);
        else if (files.Length == 1)
            ReadOne(0);
        return files;
    }

    private OptionValues ValuesOf(string path)
    {
        IReadOnlyDictionary<string, string> config = _config.OfFile(path);
        return OptionValues.Of(_items?.AddTo(config, path) ?? config);
    }
}
