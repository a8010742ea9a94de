using System.Collections.Immutable;
using BibGen.Projects;
using BibGen.Text;
using BibGen.Tool.Projects;

namespace BibGen.Tool.LanguageServer.Workspace;

/// <summary>
/// The bibliographies that are one project, and what stands beside them, at one moment. Its texts are read when somebody asks for the project; what has
/// not changed since the one that was asked for before is taken from that.
/// </summary>
internal sealed class Database
{
    private readonly ProjectSettings _settings;
    private readonly Lock _reading = new();
    private volatile BibliographyProject? _project;
    private volatile ILookup<string, ReportedFinding>? _findings;
    private volatile bool _isRead; // Or being read: who comes after it waits for that, rather than read all of it again.
    private Known? _known; // Let go when the project is there, so that no chain of earlier ones is kept alive.

    /// <summary>A database that has not been read yet.</summary>
    /// <param name="folder">Where it is.</param>
    /// <param name="settings">What it is read with.</param>
    /// <param name="texts">Its texts by their full paths.</param>
    public Database(ProjectFolder folder, ProjectSettings settings, ImmutableDictionary<string, DocumentText> texts)
        : this(folder, settings, texts, known: null)
    {
    }

    private Database(ProjectFolder folder, ProjectSettings settings, ImmutableDictionary<string, DocumentText> texts, Known? known)
    {
        Folder = folder;
        _settings = settings;
        Texts = texts;
        _known = known;
    }

    /// <summary>Where it is.</summary>
    public ProjectFolder Folder { get; }

    /// <summary>Its texts by their full paths.</summary>
    public ImmutableDictionary<string, DocumentText> Texts { get; }

    /// <summary>Whether its findings have yet to be found, with nothing that is known of earlier texts.</summary>
    public bool TakesLong => _findings is null && Volatile.Read(ref _known)?.IsThere != true;

    /// <summary>Whether somebody was told of the beginning of a text, and waits for the rest.</summary>
    public bool IsAwaited { get; set; }

    /// <summary>The database with another text at the path of <paramref name="text"/>, or with one more.</summary>
    public Database With(DocumentText text) => new(Folder, _settings, Texts.SetItem(text.Path, text), Latest()?.With(text, Texts));

    /// <summary>The database without the text at <paramref name="path"/>.</summary>
    public Database Without(string path) => new(Folder, _settings, Texts.Remove(path), Latest());

    /// <summary>Its project. Threads that ask at once wait for one another; when one of them is cancelled, the next reads.</summary>
    public BibliographyProject Read(CancellationToken cancellationToken)
    {
        if (_project is { } read)
            return read;
        lock (_reading)
        {
            if (_project is null)
            {
                _isRead = true;
                try
                {
                    _project = _known is { } known ? Update(known, cancellationToken)
                        : _settings.Read([.. Texts.Values.Select(PathAndText)], cancellationToken);
                    _known = null;
                }
                finally
                {
                    _isRead = _project is not null;
                }
            }

            return _project;
        }
    }

    /// <summary>All findings by the full paths of their files.</summary>
    public ILookup<string, ReportedFinding> Findings(CancellationToken cancellationToken)
    {
        if (_findings is { } found)
            return found;
        BibliographyProject project = Read(cancellationToken);
        lock (_reading)
            return _findings ??= ProjectFindings.Of(project, cancellationToken);
    }

    /// <summary>Reads a text for itself, as if there were no other.</summary>
    /// <param name="text">A text at the path of one of the database.</param>
    /// <param name="findings">The findings in it, by its path.</param>
    /// <param name="cancellationToken">Checked once per record.</param>
    public ProjectFile ReadAlone(DocumentText text, out ILookup<string, ReportedFinding> findings, CancellationToken cancellationToken)
    {
        BibliographyProject project = _settings.Read([PathAndText(text)], cancellationToken);
        findings = ProjectFindings.Of(project, cancellationToken);
        return project.Files[0];
    }

    /// <summary>What in its settings is not understood or has no effect, a sentence each.</summary>
    public IReadOnlyList<string> SettingProblems(CancellationToken cancellationToken) => _settings.Problems(Read(cancellationToken));

    private static (string Path, string Text) PathAndText(DocumentText text) => (text.Path, text.Text);

    private Known? Latest()
    {
        Known? known = Volatile.Read(ref _known);
        return _isRead ? new Known(this) : known;
    }

    private BibliographyProject Update(Known known, CancellationToken cancellationToken)
    {
        BibliographyProject project = known.Origin.Read(cancellationToken);
        IEnumerable<ProjectFile> left = project.Files.Where(file => Texts.ContainsKey(file.Path)).Select(Changed);
        List<(string, string)> added = [.. Texts.Values.Where(text => !known.Origin.Texts.ContainsKey(text.Path)).Select(PathAndText)];
        return project.With([.. left, .. _settings.ReadFiles(added, cancellationToken)], cancellationToken);

        ProjectFile Changed(ProjectFile file) => known.Origin.Texts[file.Path].IsSame(Texts[file.Path]) ? file
            : file with { Content = FileContent.Read(file.Path, Texts[file.Path].Text, file.Content, known.ChangeOf(file.Path), cancellationToken) };
    }

    /// <summary>An earlier database that was read, or is being read, and what was typed since.</summary>
    private sealed record Known(Database Origin)
    {
        private ImmutableDictionary<string, ChangedStretch?> _changes = ImmutableDictionary<string, ChangedStretch?>.Empty;

        /// <summary>Whether its findings are there, which those after it go on from.</summary>
        public bool IsThere => Origin._findings is not null;

        /// <summary>What tells the text at <paramref name="path"/> apart from the one that was read; null when that is not known.</summary>
        public ChangedStretch? ChangeOf(string path) => _changes.GetValueOrDefault(path);

        /// <summary>The same when another text has come.</summary>
        /// <param name="text">The text.</param>
        /// <param name="before">The texts until then.</param>
        public Known With(DocumentText text, ImmutableDictionary<string, DocumentText> before)
        {
            ChangedStretch? change = before.TryGetValue(text.Path, out DocumentText? last) ? text.ChangeSince(last) : null;
            if (_changes.TryGetValue(text.Path, out ChangedStretch? earlier))
                change = change is { } next ? earlier?.Then(next) : null;
            return this with { _changes = _changes.SetItem(text.Path, change) };
        }
    }
}
