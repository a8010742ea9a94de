using System.IO.Pipes;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using BibGen.Tool.LanguageServer.Features;
using BibGen.Tool.LanguageServer.Server;

namespace BibGen.Tests.Tool.LanguageServer;

/// <summary>An editor that talks with a server in this process over pipes.</summary>
internal sealed class EditorClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly AnonymousPipeServerStream _toServer = new(PipeDirection.Out);
    private readonly AnonymousPipeServerStream _fromServer = new(PipeDirection.In);
    private readonly MessageStream _stream;
    private readonly Channel<JsonNode> _notifications = Channel.CreateUnbounded<JsonNode>();
    private readonly Dictionary<int, TaskCompletionSource<JsonNode>> _waiting = [];
    private readonly Task<int> _server;
    private readonly Task _reading;
    private int _lastId;

    /// <summary>Starts a server that answers <paramref name="requests"/>; null for those that it has.</summary>
    public EditorClient(IEnumerable<Request>? requests = null)
    {
        var input = new AnonymousPipeClientStream(PipeDirection.In, _toServer.ClientSafePipeHandle);
        var output = new AnonymousPipeClientStream(PipeDirection.Out, _fromServer.ClientSafePipeHandle);
        _server = Task.Run(async () =>
        {
            using (input)
            using (output)
            using (var session = new Session(input, output, requests ?? RequestTable.All))
                return await session.RunAsync(CancellationToken.None);
        });
        _stream = new MessageStream(_fromServer, _toServer);
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>What the server announced.</summary>
    public JsonNode Capabilities { get; private set; } = new JsonObject();

    /// <summary>The exit code of the server, when it has ended.</summary>
    public Task<int> ExitCode => _server;

    /// <summary>Starts a server for a folder.</summary>
    /// <param name="folder">Full path.</param>
    /// <param name="capabilities">What this client can do, as JSON.</param>
    /// <param name="requests">The requests that the server answers; null for those that it has.</param>
    public static async Task<EditorClient> StartAsync(string? folder, string capabilities = "{}", IEnumerable<Request>? requests = null)
    {
        var client = new EditorClient(requests);
        JsonNode? folders = folder is null ? null : new JsonArray(new JsonObject { ["uri"] = UriOf(folder), ["name"] = "folder" });
        JsonNode result = await client.RequestAsync("initialize", new JsonObject { ["capabilities"] = JsonNode.Parse(capabilities), ["workspaceFolders"] = folders });
        client.Capabilities = result["capabilities"]!;
        client.Notify("initialized", new JsonObject());
        return client;
    }

    /// <summary>The address of a file.</summary>
    public static string UriOf(string path) => new Uri(path).AbsoluteUri;

    /// <summary>A place, as JSON.</summary>
    public static JsonObject Position(int line, int character) => new() { ["line"] = line, ["character"] = character };

    /// <summary>Asks, and gives the result.</summary>
    /// <exception cref="EditorClientException">The server answered with an error.</exception>
    public async Task<JsonNode> RequestAsync(string method, JsonNode? parameters) => await Begin(method, parameters, out _);

    /// <summary>Asks, and gives the number of the request.</summary>
    public Task<JsonNode> Begin(string method, JsonNode? parameters, out int id)
    {
        int number = id = Interlocked.Increment(ref _lastId);
        var response = new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_waiting)
            _waiting[number] = response;
        Write(method, parameters, number);
        return response.Task.WaitAsync(Patience);
    }

    /// <summary>Says something.</summary>
    public void Notify(string method, JsonNode? parameters) => Write(method, parameters, id: null);

    /// <summary>Opens a document.</summary>
    public void Open(string path, string text, int version = 1, string language = "bibtex") => Notify("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = UriOf(path), ["languageId"] = language, ["version"] = version, ["text"] = text },
    });

    /// <summary>Replaces a stretch of an open document.</summary>
    public void Change(string path, int version, JsonObject start, JsonObject end, string text) => Notify("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = UriOf(path), ["version"] = version },
        ["contentChanges"] = new JsonArray(new JsonObject { ["range"] = new JsonObject { ["start"] = start, ["end"] = end }, ["text"] = text }),
    });

    /// <summary>Says that files have changed on disk.</summary>
    public void ChangedOnDisk(params string[] paths) => Notify("workspace/didChangeWatchedFiles", new JsonObject
    {
        ["changes"] = new JsonArray([.. paths.Select(path => new JsonObject { ["uri"] = UriOf(path), ["type"] = File.Exists(path) ? 2 : 3 })]),
    });

    /// <summary>What can be done at a place.</summary>
    public async Task<JsonArray> ActionsAsync(string path, int line, int character, string? only = null) =>
        (await RequestAsync("textDocument/codeAction", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = UriOf(path) },
            ["range"] = new JsonObject { ["start"] = Position(line, character), ["end"] = Position(line, character) },
            ["context"] = new JsonObject { ["diagnostics"] = new JsonArray(), ["only"] = only is null ? null : new JsonArray(only) },
        })).AsArray();

    /// <summary>A text with what an edit of the workspace, with versions, changes in it.</summary>
    public static string Apply(string text, JsonNode edit, string path, int? version)
    {
        JsonNode change = edit["documentChanges"]!.AsArray().Single(change => (string?)change!["textDocument"]!["uri"] == UriOf(path))!;
        Assert.Equal(version, (int?)change["textDocument"]!["version"]);
        return Apply(text, change["edits"]!.AsArray());
    }

    /// <summary>A text with edits, which are in order: made from the last to the first, as a client does.</summary>
    public static string Apply(string text, JsonArray edits)
    {
        foreach (JsonNode? edit in edits.Reverse())
            text = text[..Offset(text, edit!["range"]!["start"]!)] + (string?)edit["newText"] + text[Offset(text, edit["range"]!["end"]!)..];
        return text;
    }

    /// <summary>The offset of a place, counted from the text's beginning as the protocol says.</summary>
    public static int Offset(string text, JsonNode position)
    {
        int at = 0;
        for (int line = (int)position["line"]!; line > 0; line--)
        {
            while (text[at] is not ('\r' or '\n'))
                at++;
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        }

        return at + (int)position["character"]!;
    }

    /// <summary>Closes a document.</summary>
    public void Close(string path) => Notify("textDocument/didClose", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = UriOf(path) } });

    /// <summary>The next notification that matches; those before it are dropped.</summary>
    public async Task<JsonNode> NextAsync(string method, Predicate<JsonNode>? match = null)
    {
        using var end = new CancellationTokenSource(Patience);
        await foreach (JsonNode message in _notifications.Reader.ReadAllAsync(end.Token))
        {
            if ((string?)message["method"] == method && match?.Invoke(message["params"]!) != false)
                return message["params"]!;
        }

        throw new EditorClientException(0, $"the server ended before it said {method}");
    }

    /// <summary>The findings that the server pushes for a version of a document.</summary>
    public async Task<JsonArray> DiagnosticsAsync(string path, int? version) =>
        (await NextAsync("textDocument/publishDiagnostics", said => (string?)said["uri"] == UriOf(path) && (int?)said["version"] == version))["diagnostics"]!.AsArray();

    /// <summary>Ends the server as the protocol wants, and waits for it.</summary>
    public async Task<int> EndAsync()
    {
        await RequestAsync("shutdown", null);
        Notify("exit", null);
        return await _server.WaitAsync(Patience);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _toServer.DisposeAsync();
        await _server.WaitAsync(Patience);
        await _reading.WaitAsync(Patience);
        await _fromServer.DisposeAsync();
    }

    private void Write(string method, JsonNode? parameters, int? id) => _stream.Write(json =>
    {
        if (id is { } number)
            json.WriteNumber("id", number);
        json.WriteString("method", method);
        if (parameters is null)
            return;
        json.WritePropertyName("params");
        parameters.WriteTo(json);
    });

    private async Task ReadAsync()
    {
        while (await _stream.ReadAsync(CancellationToken.None) is { } bytes)
        {
            JsonNode message = JsonNode.Parse(bytes)!;
            if (message["method"] is not null)
                await _notifications.Writer.WriteAsync(message);
            else if (message["id"] is { } id && id.GetValueKind() == JsonValueKind.Number)
                Take((int)id).SetWith(message);
            else
                await _notifications.Writer.WriteAsync(new JsonObject { ["method"] = "error", ["params"] = message["error"]!.DeepClone() });
        }

        _notifications.Writer.Complete();
    }

    private Response Take(int id)
    {
        lock (_waiting)
        {
            _waiting.Remove(id, out TaskCompletionSource<JsonNode>? source);
            return new Response(source!);
        }
    }

    private readonly record struct Response(TaskCompletionSource<JsonNode> Source)
    {
        public void SetWith(JsonNode message)
        {
            if (message["error"] is { } error)
                Source.SetException(new EditorClientException((int)error["code"]!, (string)error["message"]!));
            else
                Source.SetResult(message["result"] ?? JsonValue.Create("null"));
        }
    }
}

/// <summary>The server answered with an error.</summary>
public sealed class EditorClientException(int code, string message) : Exception(message)
{
    /// <summary>The code of the error.</summary>
    public int Code => code;
}
