using BibGen.Exports;
using BibGen.Model;
using BibGen.Projects;
using BibGen.Rules;
using BibGen.Tool.CommandLine;
using BibGen.Tool.Files;
using BibGen.Tool.Settings;

namespace BibGen.Tool.Projects;

/// <summary>A database read from disk.</summary>
internal sealed class LoadedProject
{
    private readonly Dictionary<string, SourceFile> _sources;

    private LoadedProject(BibliographyProject project, Dictionary<string, SourceFile> sources)
    {
        Project = project;
        _sources = sources;
    }

    /// <summary>Its files as one project.</summary>
    public BibliographyProject Project { get; }

    /// <summary>The file at a full path as it was read; null when it could not be.</summary>
    public SourceFile? Find(string path) => _sources.GetValueOrDefault(path);

    /// <summary>The works of the bibliographies at these full paths, in their order. Data of <c>@xdata</c> are in the works that name them.</summary>
    public IEnumerable<ExportedWork> WorksOf(IReadOnlyList<string> paths)
    {
        foreach (string path in paths)
        {
            if (Project.Find(path)?.File is not { } file)
                continue;
            foreach (Work work in file.Works.Where(work => work.EntryType != "xdata"))
                yield return new ExportedWork(file, work);
        }
    }

    /// <summary>Reads a database.</summary>
    /// <param name="folder">Where it is.</param>
    /// <param name="additional">Files that are not on disk, or have another text there.</param>
    /// <param name="settings">What the command line says.</param>
    /// <param name="config">The configuration files.</param>
    /// <param name="fail">Told what could not be read.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static LoadedProject Read(
        ProjectFolder folder,
        IReadOnlyList<SourceFile> additional,
        RunSettings settings,
        ConfigFiles config,
        Action<string> fail,
        CancellationToken cancellationToken)
    {
        var sources = additional.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (string path in folder.FindFiles().Concat(settings.Retractions).Where(path => !sources.ContainsKey(path)).ToList())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (FileReader.TryRead(path, fail) is { } source)
                sources.Add(path, source);
        }

        var read = new ProjectSettings(folder, settings, config);
        BibliographyProject loaded = read.Read([.. sources.Values.Select(file => (file.Path, file.Text))], cancellationToken);
        if (loaded.Options.Problems is { Count: > 0 } problems)
            throw new CommandException(new Finding(problems[0].Rule, default, key: null, [.. problems[0].Arguments]).Message);
        foreach (LinkedFile file in loaded.Bibliographies.Where(file => file.Failure is not null))
            fail($"{file.Path}: an error in BibGen, which you may report with the file: {file.Failure}");
        return new LoadedProject(loaded, sources);
    }
}
