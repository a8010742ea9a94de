using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BibGen.Tool.CommandLine;
using BibGen.Tool.LanguageServer.Features.Diagnostics;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Server;

/// <summary>
/// A client and the server from <c>initialize</c> to <c>exit</c>. Messages are read one after the other; notifications are done at once, in their order, and
/// requests on other threads over the workspace as it was when they came.
/// </summary>
internal sealed class Session : IDisposable
{
    private readonly MessageStream _stream;
    private readonly Client _client;
    private readonly EditorWorkspace _workspace = new();
    private readonly RunningRequests _running = new();
    private readonly DiagnosticsPublisher _publisher;
    private readonly Dictionary<string, Request> _requests;
    private Stage _stage;

    /// <summary>A session over two streams.</summary>
    public Session(Stream input, Stream output, IEnumerable<Request> requests)
    {
        _stream = new MessageStream(input, output);
        _client = new Client(_stream);
        _publisher = new DiagnosticsPublisher(_workspace, _client);
        _requests = requests.ToDictionary(request => request.Method, StringComparer.Ordinal);
    }

    private enum Stage
    {
        Uninitialized,
        Running,
        ShutDown,
    }

    /// <inheritdoc/>
    public void Dispose() => _publisher.Dispose();

    /// <summary>Serves until the client says <c>exit</c> or goes away; gives the exit code that the protocol wants.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task publishing = _publisher.RunAsync(end.Token);
        try
        {
            while (await _stream.ReadAsync(cancellationToken).ConfigureAwait(false) is { } bytes)
            {
                if (Read(bytes) is not { } message)
                    continue;
                if (message.Method == "exit")
                    break;
                Handle(message);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // The process is asked to end, or the client is gone.
        }

        await end.CancelAsync().ConfigureAwait(false);
        _running.CancelAll();
        await publishing.ConfigureAwait(false);
        return _stage == Stage.ShutDown ? ExitCode.Success : ExitCode.Findings;
    }

    private Message? Read(byte[] bytes)
    {
        try
        {
            return Message.Read(bytes);
        }
        catch (JsonException e)
        {
            _client.Refuse(null, ErrorCodes.ParseError, e.Message);
            return null;
        }
    }

    private void Handle(Message message)
    {
        if (message.Method is not { } method)
            _client.Receive(message);
        else if (message.Id is { } id)
            HandleRequest(id, method, message.Params ?? default);
        else
            HandleNotification(method, message.Params ?? default);
    }

    private void HandleRequest(JsonElement id, string method, JsonElement parameters)
    {
        switch (method)
        {
            case "initialize" when _stage == Stage.Uninitialized:
                Answer(id, json => JsonSerializer.Serialize(json, Initialize(parameters), ProtocolJson.Default.InitializeResult));
                break;
            case not null when _stage == Stage.Uninitialized:
                _client.Refuse(id, ErrorCodes.ServerNotInitialized, "the first request is initialize");
                break;
            case not null when _stage == Stage.ShutDown:
                _client.Refuse(id, ErrorCodes.InvalidRequest, "the server is shut down");
                break;
            case "shutdown":
                _stage = Stage.ShutDown;
                Answer(id, static json => json.WriteNullValue());
                break;
            default:
                if (_requests.TryGetValue(method!, out Request? request))
                    Start(id, request, parameters);
                else
                    _client.Refuse(id, method == "initialize" ? ErrorCodes.InvalidRequest : ErrorCodes.MethodNotFound, $"{method} is not answered");
                break;
        }
    }

    private void Start(JsonElement id, Request request, JsonElement parameters)
    {
        WorkspaceState workspace = _workspace.State;
        CancellationToken cancellationToken = _running.Begin(id);
        _ = Task.Run(
            () =>
            {
                Answer(id, json => request.Write(parameters, workspace, json, cancellationToken));
                _running.End(id);
                if (workspace.Databases.Any(static database => database.IsAwaited))
                    _publisher.Wake();
            },
            CancellationToken.None);
    }

    /// <summary>Answers a request; an exception becomes an error of this request and of nothing else.</summary>
    private void Answer(JsonElement id, Action<Utf8JsonWriter> write)
    {
        try
        {
            _client.Reply(id, write);
        }
        catch (OperationCanceledException)
        {
            _client.Refuse(id, ErrorCodes.RequestCancelled, "the request was taken back");
        }
        catch (RequestException e)
        {
            _client.Refuse(id, e.Code, e.Message);
        }
        catch (JsonException e)
        {
            _client.Refuse(id, ErrorCodes.InvalidParams, e.Message);
        }
        catch (IOException)
        {
            // The client is gone.
        }
        catch (Exception e)
        {
            _client.Refuse(id, ErrorCodes.InternalError, $"an error in BibGen, which you may report: {e}");
        }
    }

    private InitializeResult Initialize(JsonElement parameters)
    {
        InitializeParams given = Parse(parameters, ProtocolJson.Default.InitializeParams) ?? new InitializeParams();
        _workspace.Initialize(given);
        Configure(given.InitializationOptions);
        var capabilities = new ServerCapabilities();
        foreach (Request request in _requests.Values)
            request.Announce(capabilities, _workspace.State.Client);
        _stage = Stage.Running;
        return new InitializeResult(capabilities, new ServerInfo("bibgen", ToolVersion.Text));
    }

    /// <summary>A notification has no answer: what is wrong with one is logged, and the next is done.</summary>
    private void HandleNotification(string method, JsonElement parameters)
    {
        if (method == "$/cancelRequest" && parameters.ValueKind == JsonValueKind.Object && parameters.TryGetProperty("id", out JsonElement id))
        {
            _running.Cancel(id);
            return;
        }

        if (_stage != Stage.Running)
            return;
        try
        {
            Note(method, parameters);
        }
        catch (Exception e)
        {
            _client.Log($"{method}: {e}");
        }

        _publisher.Wake();
    }

    private void Note(string method, JsonElement parameters)
    {
        switch (method)
        {
            case "initialized":
                _workspace.FindFiles();
                Watch();
                break;
            case "workspace/didChangeConfiguration" when Parse(parameters, ProtocolJson.Default.DidChangeConfigurationParams) is { } configuration:
                Configure(configuration.Settings);
                break;
            case "workspace/didChangeWatchedFiles" when Parse(parameters, ProtocolJson.Default.DidChangeWatchedFilesParams) is { } files:
                _workspace.Reload(files.Changes);
                Refresh();
                break;
            case "workspace/didChangeWorkspaceFolders" when Parse(parameters, ProtocolJson.Default.DidChangeWorkspaceFoldersParams) is { } folders:
                _workspace.ChangeFolders(folders.Event);
                Refresh();
                break;
            case "textDocument/didOpen" when Parse(parameters, ProtocolJson.Default.DidOpenTextDocumentParams) is { } opened:
                _workspace.Open(opened.TextDocument);
                _publisher.Open(opened.TextDocument.Uri);
                break;
            case "textDocument/didChange" when Parse(parameters, ProtocolJson.Default.DidChangeTextDocumentParams) is { } changed:
                _workspace.Change(changed.TextDocument, changed.ContentChanges);
                break;
            case "textDocument/didClose" when Parse(parameters, ProtocolJson.Default.DidCloseTextDocumentParams) is { } closed:
                _workspace.Close(closed.TextDocument.Uri);
                break;
        }
    }

    private void Configure(JsonElement? settings)
    {
        foreach (string problem in _workspace.Configure(settings))
            _client.Log("settings: " + problem);
    }

    private void Watch()
    {
        if (_workspace.State.Client.Workspace?.DidChangeWatchedFiles?.DynamicRegistration != true)
            return;
        var options = new DidChangeWatchedFilesRegistrationOptions([.. EditorWorkspace.Watched.Select(pattern => new FileWatcher(pattern))]);
        var registration = new Registration("files", "workspace/didChangeWatchedFiles", options);
        _ = _client.Ask("client/registerCapability", new RegistrationParams([registration]), ProtocolJson.Default.RegistrationParams);
    }

    /// <summary>
    /// Something has changed that the client did not type: one that pulls findings, or shows how often entries are cited, would not ask again by itself.
    /// </summary>
    private void Refresh()
    {
        WorkspaceClientCapabilities? can = _workspace.State.Client.Workspace;
        if (can?.Diagnostics?.RefreshSupport == true && _workspace.State.Client.TextDocument?.Diagnostic is not null)
            _ = _client.Ask("workspace/diagnostic/refresh", new NoParams(), ProtocolJson.Default.NoParams);
        if (can?.CodeLens?.RefreshSupport == true)
            _ = _client.Ask("workspace/codeLens/refresh", new NoParams(), ProtocolJson.Default.NoParams);
    }

    private static T? Parse<T>(JsonElement parameters, JsonTypeInfo<T> type)
        where T : class => parameters.ValueKind == JsonValueKind.Undefined ? null : parameters.Deserialize(type);
}
