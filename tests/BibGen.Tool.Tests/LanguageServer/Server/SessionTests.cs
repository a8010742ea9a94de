using System.Text.Json;
using System.Text.Json.Nodes;
using BibGen.Tool.LanguageServer.Features;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Server;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tests.Tool.LanguageServer.Server;

/// <summary>A session from its first message to its last, and what in between goes wrong without ending it.</summary>
public sealed class SessionTests : IDisposable
{
    private const string Bib = "@misc{a,\n  title = {Cats},\n  author = {Roe, Jane},\n  year = 2001,\n  doi = {10.1000/},\n}\n";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task A_document_is_opened_and_its_findings_come()
    {
        string path = _tool.With("a.bib", "").PathOf("a.bib");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        client.Open(path, Bib);
        JsonArray found = await client.DiagnosticsAsync(path, version: 1);
        JsonNode finding = Assert.Single(found)!;
        Assert.Equal("BIB3001", (string?)finding["code"]);
        Assert.Equal("""{"start":{"line":4,"character":16},"end":{"line":4,"character":17}}""", finding["range"]!.ToJsonString());
        Assert.Equal("https://github.com/bibgen/bibgen/blob/main/docs/rules/BIB3001.md", (string?)finding["codeDescription"]!["href"]);
        client.Change(path, 2, EditorClient.Position(4, 17), EditorClient.Position(4, 17), "abc");
        Assert.Empty(await client.DiagnosticsAsync(path, version: 2));
        client.Close(path); // The text on disk is empty.
        Assert.Equal("BIB0002", (string?)Assert.Single(await client.DiagnosticsAsync(path, version: null))!["code"]);
        Assert.Equal(0, await client.EndAsync());
    }

    [Fact]
    public async Task A_client_that_pulls_is_not_pushed_to()
    {
        string path = _tool.With("a.bib", Bib).PathOf("a.bib");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder, """{"textDocument":{"diagnostic":{}}}""");
        client.Open(path, Bib);
        JsonNode report = await client.RequestAsync("textDocument/diagnostic", About(path));
        Assert.Equal("full", (string?)report["kind"]);
        Assert.Equal("BIB3001", (string?)Assert.Single(report["items"]!.AsArray())!["code"]);
        JsonObject again = About(path);
        again["previousResultId"] = (string?)report["resultId"];
        Assert.Equal("unchanged", (string?)(await client.RequestAsync("textDocument/diagnostic", again))["kind"]);
    }

    /// <summary>It asks for findings when its user types; that a file on disk or an option has changed it has to be told.</summary>
    [Fact]
    public async Task A_client_that_pulls_is_told_when_something_else_has_changed()
    {
        string path = _tool.With("a.bib", Bib).PathOf("a.bib");
        await using EditorClient client = await EditorClient.StartAsync(
            _tool.Folder, """{"workspace":{"diagnostics":{"refreshSupport":true}},"textDocument":{"diagnostic":{}}}""");
        Assert.Equal("BIB3001", (string?)Assert.Single((await client.RequestAsync("textDocument/diagnostic", About(path)))["items"]!.AsArray())!["code"]);
        _tool.With(".editorconfig", "[*.bib]\nbibgen.BIB3001.severity = none\n");
        client.ChangedOnDisk(_tool.PathOf(".editorconfig"));
        await client.NextAsync("workspace/diagnostic/refresh");
        Assert.Empty((await client.RequestAsync("textDocument/diagnostic", About(path)))["items"]!.AsArray());
    }

    [Fact]
    public async Task Settings_that_are_not_understood_are_shown_once()
    {
        _tool.With("App.csproj", "<Project><PropertyGroup><BibGenStyle>mla</BibGenStyle></PropertyGroup></Project>").With("a.bib", Bib);
        _tool.With(".editorconfig", "[*.bib]\nbibgen.BIB3999.severity = none\nbibgen.BIB3001.severity = none\n");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        string? first = (string?)(await client.NextAsync("window/showMessage"))["message"];
        Assert.Contains("The value 'mla' of the option BibGenStyle is not understood; allowed are nlm", first, StringComparison.Ordinal);
        Assert.Contains("'bibgen.BIB3999.severity'", (string?)(await client.NextAsync("window/showMessage"))["message"], StringComparison.Ordinal);
        client.Open(_tool.PathOf("a.bib"), Bib);
        await client.DiagnosticsAsync(_tool.PathOf("a.bib"), version: 1);
        _tool.With("App.csproj", "<Project><PropertyGroup><BibGenStyle>latex</BibGenStyle></PropertyGroup></Project>");
        client.ChangedOnDisk(_tool.PathOf("App.csproj"));
        Assert.Contains("'latex'", (string?)(await client.NextAsync("window/showMessage"))["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_costs_its_request_and_nothing_else()
    {
        string path = _tool.With("a.bib", Bib).PathOf("a.bib");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder, requests: [.. RequestTable.All, new Failing()]);
        EditorClientException error = await Assert.ThrowsAsync<EditorClientException>(() => client.RequestAsync("test/fail", About(path)));
        Assert.Equal(ErrorCodes.InternalError, error.Code);
        Assert.Contains("the reason", error.Message, StringComparison.Ordinal);
        Assert.Equal("full", (string?)(await client.RequestAsync("textDocument/diagnostic", About(path)))["kind"]);
    }

    [Fact]
    public async Task A_document_that_is_opened_without_its_text_keeps_that_on_disk()
    {
        string path = _tool.With("a.bib", Bib).PathOf("a.bib");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        client.Notify("textDocument/didOpen", About(path));
        Assert.Equal("BIB3001", (string?)Assert.Single((await client.RequestAsync("textDocument/diagnostic", About(path)))["items"]!.AsArray())!["code"]);
    }

    [Fact]
    public async Task An_initialize_that_cannot_be_read_may_be_said_again()
    {
        await using var client = new EditorClient();
        Assert.Equal(ErrorCodes.InvalidParams, await CodeOfAsync(client, "initialize", new JsonArray()));
        Assert.NotNull((await client.RequestAsync("initialize", new JsonObject { ["capabilities"] = new JsonObject() }))["capabilities"]);
    }

    [Fact]
    public async Task A_finding_leads_to_the_other_place_that_it_is_about()
    {
        string path = _tool.With("a.bib", "").PathOf("a.bib");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        client.Open(path, "@misc{a,}\n" + Bib);
        JsonNode found = (await client.DiagnosticsAsync(path, version: 1)).Single(one => (string?)one!["code"] == "BIB1001")!;
        JsonNode other = Assert.Single(found["relatedInformation"]!.AsArray())!;
        Assert.Equal(EditorClient.UriOf(path), (string?)other["location"]!["uri"]);
        Assert.Equal("""{"start":{"line":0,"character":6},"end":{"line":0,"character":7}}""", other["location"]!["range"]!.ToJsonString());
    }

    /// <summary>What is beside the findings, as other places and tags, is compared as well.</summary>
    [Fact]
    public async Task Findings_that_a_client_has_are_not_pushed_again()
    {
        string twice = _tool.With("a.bib", "@misc{a,\n  note = {},\n}\n@misc{a,}\n").PathOf("a.bib");
        string other = _tool.With("b.bib", Bib).PathOf("b.bib");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        await client.DiagnosticsAsync(other, version: null);
        client.Open(other, Bib);
        JsonNode next = await client.NextAsync("textDocument/publishDiagnostics");
        Assert.Equal((EditorClient.UriOf(other), 1), ((string?)next["uri"], (int?)next["version"]));
    }

    [Fact]
    public async Task A_request_is_taken_back()
    {
        var waiting = new Waiting();
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder, requests: [waiting]);
        Task<JsonNode> response = client.Begin("test/wait", new JsonObject(), out int id);
        await waiting.HasBegun.Task;
        client.Notify("$/cancelRequest", new JsonObject { ["id"] = id });
        EditorClientException error = await Assert.ThrowsAsync<EditorClientException>(() => response);
        Assert.Equal(ErrorCodes.RequestCancelled, error.Code);
    }

    [Fact]
    public async Task Requests_have_their_time()
    {
        await using var client = new EditorClient();
        Assert.Equal(ErrorCodes.ServerNotInitialized, await CodeOfAsync(client, "textDocument/diagnostic"));
        await client.RequestAsync("initialize", new JsonObject { ["capabilities"] = new JsonObject() });
        Assert.Equal(ErrorCodes.InvalidRequest, await CodeOfAsync(client, "initialize"));
        Assert.Equal(ErrorCodes.MethodNotFound, await CodeOfAsync(client, "textDocument/nothing"));
        Assert.Equal(ErrorCodes.InvalidParams, await CodeOfAsync(client, "textDocument/diagnostic", new JsonArray()));
        await client.RequestAsync("shutdown", null);
        Assert.Equal(ErrorCodes.InvalidRequest, await CodeOfAsync(client, "textDocument/diagnostic"));
        client.Notify("exit", null);
        Assert.Equal(0, await client.ExitCode);
    }

    [Fact]
    public async Task Exit_without_shutdown_is_an_error()
    {
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        client.Notify("exit", null);
        Assert.Equal(1, await client.ExitCode);
    }

    private static JsonObject About(string path) => new() { ["textDocument"] = new JsonObject { ["uri"] = EditorClient.UriOf(path) } };

    private static async Task<int> CodeOfAsync(EditorClient client, string method, JsonNode? parameters = null) =>
        (await Assert.ThrowsAsync<EditorClientException>(() => client.RequestAsync(method, parameters ?? new JsonObject()))).Code;

    private sealed class Failing() : Request("test/fail")
    {
        public override void Write(JsonElement parameters, WorkspaceState workspace, Utf8JsonWriter json, CancellationToken cancellationToken)
        {
            json.WriteStartObject();
            throw new InvalidOperationException("the reason");
        }
    }

    private sealed class Waiting() : Request("test/wait")
    {
        public TaskCompletionSource HasBegun { get; } = new();

        public override void Write(JsonElement parameters, WorkspaceState workspace, Utf8JsonWriter json, CancellationToken cancellationToken)
        {
            HasBegun.SetResult();
            cancellationToken.WaitHandle.WaitOne();
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
