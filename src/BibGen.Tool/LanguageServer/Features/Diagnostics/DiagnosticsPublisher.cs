using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Server;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Diagnostics;

/// <summary>
/// Pushes findings to clients that do not pull them. It looks at the workspace as it is, publishes what has changed since it last did, and looks again when
/// something has changed meanwhile: fast typing makes it skip texts and never wait.
/// </summary>
internal sealed class DiagnosticsPublisher(EditorWorkspace workspace, Client client) : IDisposable
{
    private readonly SemaphoreSlim _wake = new(0);
    private readonly SettingProblems _settings = new(client);

    // What the client has, by path. Locked while something is sent, so that what is said first is heard first.
    private readonly Dictionary<string, (DocumentText Text, IReadOnlyList<Diagnostic> Diagnostics)> _published = new(StringComparer.Ordinal);

    /// <summary>Says that something has changed.</summary>
    public void Wake() => _wake.Release();

    /// <summary>Says that a document was opened. The beginning of a long one is looked at now, whatever is being read.</summary>
    public void Open(string uri)
    {
        WorkspaceState state = workspace.State;
        if (state.Client.TextDocument?.Diagnostic is null && state.Find(uri) is var (database, text) && FirstFindings.AreWorthwhile(database, text))
            _ = Task.Run(() => Guard(text.Path, () => PublishFirst(database, text)), CancellationToken.None);
    }

    /// <inheritdoc/>
    public void Dispose() => _wake.Dispose();

    /// <summary>Publishes until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                await _wake.WaitAsync(cancellationToken).ConfigureAwait(false);
                while (_wake.CurrentCount > 0)
                    await _wake.WaitAsync(cancellationToken).ConfigureAwait(false);
                await Task.Run(() => Look(workspace.State, cancellationToken), cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The session ends.
        }
    }

    private void Look(WorkspaceState state, CancellationToken cancellationToken)
    {
        if (state.Client.TextDocument?.Diagnostic is null)
            Publish(state, cancellationToken);
        foreach (Database database in state.Databases)
        {
            Guard(database.Folder.Folder, () => _settings.Show(database, cancellationToken));
            if (database.IsAwaited)
                Guard(database.Folder.Folder, () => AskAgain(database, cancellationToken));
        }
    }

    private void Publish(WorkspaceState state, CancellationToken cancellationToken)
    {
        HashSet<string> gone;
        lock (_published)
            gone = new HashSet<string>(_published.Keys, StringComparer.Ordinal);
        foreach (Database database in state.Databases)
        {
            IEnumerable<DocumentText> texts = database.Texts.Values.Where(text => state.IsOf(text, database));
            foreach (DocumentText text in texts.OrderBy(text => text.Path, StringComparer.Ordinal))
            {
                gone.Remove(text.Path);
                Publish(database, text, cancellationToken);
            }
        }

        lock (_published)
        {
            foreach (string path in gone)
            {
                Send(_published[path].Text, []);
                _published.Remove(path);
            }
        }
    }

    /// <summary>Lets a client that was given the first findings ask for all of them.</summary>
    private void AskAgain(Database database, CancellationToken cancellationToken)
    {
        _ = database.Findings(cancellationToken);
        database.IsAwaited = false;
        _ = client.Ask("workspace/diagnostic/refresh", new NoParams(), ProtocolJson.Default.NoParams);
    }

    /// <summary>Publishes what is wrong in the beginning of a long text, if nothing of it is published and it is still the text.</summary>
    private void PublishFirst(Database database, DocumentText text)
    {
        lock (_published)
        {
            bool isKnown = _published.TryGetValue(text.Path, out var last) && last.Text.IsSame(text);
            if (isKnown || workspace.State.DatabaseOf(text.Path)?.Texts[text.Path].IsSame(text) != true
                || FirstFindings.Of(database, text, CancellationToken.None) is not { Count: > 0 } first)
            {
                return;
            }

            Send(text, first);
            _published[text.Path] = (text, first);
        }
    }

    private void Publish(Database database, DocumentText text, CancellationToken cancellationToken)
    {
        if (FirstFindings.AreWorthwhile(database, text))
            Guard(text.Path, () => PublishFirst(database, text));
        IReadOnlyList<Diagnostic>? diagnostics = null;
        Guard(text.Path, () => diagnostics = FindingDiagnostics.Of(database, text, cancellationToken));
        if (diagnostics is null)
            return;
        lock (_published)
        {
            bool isKnown = _published.TryGetValue(text.Path, out var last);
            if (isKnown && ReferenceEquals(last.Text, text) && last.Diagnostics.Count == diagnostics.Count
                && last.Diagnostics.Zip(diagnostics).All(both => both.First.IsSame(both.Second)))
            {
                return;
            }

            if (last.Diagnostics is { Count: > 0 } || diagnostics.Count > 0 || text.Version is not null)
                Send(text, diagnostics);
            _published[text.Path] = (text, diagnostics);
        }
    }

    /// <summary>An error of ours costs one look at one file.</summary>
    private void Guard(string path, Action look)
    {
        try
        {
            look();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            client.Log($"{path}: {e}");
        }
    }

    private void Send(DocumentText text, IReadOnlyList<Diagnostic> diagnostics) => client.Notify(
        "textDocument/publishDiagnostics", new PublishDiagnosticsParams(text.Uri, text.Version, diagnostics), ProtocolJson.Default.PublishDiagnosticsParams);
}
