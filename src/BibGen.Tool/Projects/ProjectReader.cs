using BibGen.Formats;
using BibGen.Tool.CommandLine;
using BibGen.Tool.Files;
using BibGen.Tool.Settings;

namespace BibGen.Tool.Projects;

/// <summary>Reads the databases of the files that a command line names, one after the other, and says on the terminal what cannot be read.</summary>
internal sealed class ProjectReader
{
    private const string StandardInputName = "stdin";

    private readonly Terminal _terminal;
    private readonly RunSettings _settings;
    private readonly ConfigFiles _config = new();
    private readonly FileSelection _selection;
    private readonly List<string> _failures = [];
    private readonly SourceFile? _standardInput;
    private readonly bool _hasName;

    /// <summary>Finds the files.</summary>
    /// <param name="terminal">Where to say what is missing.</param>
    /// <param name="settings">What the command line says.</param>
    /// <param name="paths">The files that it names.</param>
    /// <param name="standardInputPath">Name of what comes from standard input; null when the text decides.</param>
    public ProjectReader(Terminal terminal, RunSettings settings, IEnumerable<string> paths, string? standardInputPath)
    {
        _terminal = terminal;
        _settings = settings;
        _selection = FileSelection.Of(paths, Fail, terminal.Folder);
        _hasName = standardInputPath is not null;
        if (_selection.HasStandardInput)
            _standardInput = ReadStandardInput(standardInputPath);
    }

    /// <summary>The messages about what is missing or cannot be read.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>Whether a file of another format is a failure, as it is unless a command has findings to say it with.</summary>
    public Func<ForeignFormat, bool> IsFailure { get; init; } = static _ => true;

    /// <summary>Number of the files that were asked for.</summary>
    public int Count => _selection.Files.Count + (_standardInput is null ? 0 : 1);

    /// <summary>Whether a file came from standard input.</summary>
    public bool IsStandardInput(SourceFile file) => ReferenceEquals(file, _standardInput);

    /// <summary>The databases, each with the full paths of the files that were asked for.</summary>
    public IEnumerable<(LoadedProject Project, IReadOnlyList<string> Selected)> Read(CancellationToken cancellationToken)
    {
        IEnumerable<string> files = _selection.Files;
        if (_standardInput is { } nameless && !_hasName)
        {
            var alone = new ProjectFolder(_terminal.Folder, IsProject: false, [nameless.Path]) { HasOnlySelected = true };
            yield return (Load(alone, [nameless], cancellationToken), alone.Selected);
        }
        else if (_standardInput is { } named)
        {
            files = files.Append(named.Path).Distinct(StringComparer.Ordinal);
        }

        foreach (ProjectFolder folder in ProjectFolder.Group(files))
        {
            IReadOnlyList<SourceFile> additional = _standardInput is { } input && folder.Selected.Contains(input.Path) ? [input] : [];
            yield return (Load(folder, additional, cancellationToken), folder.Selected);
        }
    }

    private LoadedProject Load(ProjectFolder folder, IReadOnlyList<SourceFile> additional, CancellationToken cancellationToken)
    {
        var loaded = LoadedProject.Read(folder, additional, _settings, _config, Fail, cancellationToken);
        foreach (string path in folder.Selected)
        {
            if (loaded.Project.Find(path)?.File?.ForeignFormat is { } foreign && IsFailure(foreign))
                Fail($"{_terminal.Shorten(path)}: this is {foreign.Name} and no {BibliographyFormats.ForPath(path)!.Name}");
        }

        return loaded;
    }

    private SourceFile? ReadStandardInput(string? name)
    {
        if (name is not null && BibliographyFormats.ForPath(name) is null)
        {
            Fail($"--stdin-path {name}: the name does not end as that of a bibliography does");
            return null;
        }

        using Stream input = _terminal.OpenInput();
        string path = Path.GetFullPath(name ?? StandardInputName, _terminal.Folder);
        SourceFile? source = FileReader.Read(path, input, Fail);
        if (source is null || name is not null)
            return source;
        BibliographyFormat format = BibliographyFormats.ForText(source.Text) ?? BibliographyFormats.All[0];
        return new SourceFile(path + format.Extensions[0], source.Bytes.ToArray());
    }

    private void Fail(string message)
    {
        _failures.Add(message);
        _terminal.Fail(message);
    }
}
