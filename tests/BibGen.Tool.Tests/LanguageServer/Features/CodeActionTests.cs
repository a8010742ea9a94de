using System.Text.Json.Nodes;
using BibGen.Tool.LanguageServer.Protocol;

namespace BibGen.Tests.Tool.LanguageServer.Features;

/// <summary>Fixes in an editor: one by one, all of a file, all of the workspace; and never in a text that is another one by now.</summary>
public sealed class CodeActionTests : IDisposable
{
    private const string Client =
        """{"workspace":{"workspaceEdit":{"documentChanges":true}},"textDocument":{"codeAction":{"codeActionLiteralSupport":{},"resolveSupport":{"properties":["edit"]}}}}""";

    private const string Bib = "@misc{a,\n  title = {Cats &amp; dogs},\n  author = {Roe, Jane},\n  year = 2001,\n}\n";
    private const string Two = Bib + "@misc{b,\n  title = {Mice &amp; men},\n  author = {Doe, John},\n  year = 2002,\n}\n";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task A_finding_brings_its_fix()
    {
        string path = _tool.With("a.bib", "").PathOf("a.bib");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder, Client);
        client.Open(path, Two, version: 7);
        JsonArray actions = await client.ActionsAsync(path, line: 1, character: 17);
        JsonNode fix = actions.Single(action => action!["isPreferred"] is not null)!;
        Assert.Equal("quickfix", (string?)fix["kind"]);
        Assert.Equal("BIB0005", (string?)fix["diagnostics"]![0]!["code"]);
        Assert.Equal(Two.Replace("Cats &amp; dogs", "Cats \\& dogs", StringComparison.Ordinal), EditorClient.Apply(Two, fix["edit"]!, path, version: 7));
        Assert.DoesNotContain(await client.ActionsAsync(path, line: 2, character: 4), action => action!["diagnostics"] is not null);
    }

    [Theory]
    [InlineData("quickfix", "Fix all of BIB0005 (HtmlEntity) in this file")]
    [InlineData("source.fixAll", "Fix all in this file")]
    [InlineData("source", "Fix all in the workspace")]
    public async Task Many_fixes_are_worked_out_when_they_are_wanted(string only, string title)
    {
        string path = _tool.With("a.bib", "").PathOf("a.bib");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder, Client);
        client.Open(path, Two);
        JsonNode offered = (await client.ActionsAsync(path, line: 1, character: 17, only)).Single(action => (string?)action!["title"] == title)!;
        Assert.Null(offered["edit"]);
        JsonNode action = await client.RequestAsync("codeAction/resolve", offered.DeepClone());
        Assert.Equal(Two.Replace("&amp;", "\\&", StringComparison.Ordinal), EditorClient.Apply(Two, action["edit"]!, path, version: 1));
    }

    [Fact]
    public async Task Changes_of_a_text_that_has_changed_since_are_refused()
    {
        string path = _tool.With("a.bib", "").PathOf("a.bib");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder, Client);
        client.Open(path, Two);
        JsonNode offered = (await client.ActionsAsync(path, line: 1, character: 17, "source.fixAll")).Single()!;
        client.Change(path, 2, EditorClient.Position(0, 0), EditorClient.Position(0, 0), "\n");
        var error = await Assert.ThrowsAsync<EditorClientException>(() => client.RequestAsync("codeAction/resolve", offered.DeepClone()));
        Assert.Equal(ErrorCodes.ContentModified, error.Code);
    }

    [Fact]
    public async Task The_workspace_is_fixed_in_files_that_are_not_open_as_well()
    {
        string open = _tool.With("a.bib", Bib).PathOf("a.bib");
        string closed = _tool.With("sub/b.bib", Bib).PathOf("sub/b.bib");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder, Client);
        client.Open(open, Bib);
        JsonNode offered = (await client.ActionsAsync(open, line: 0, character: 0, "source.bibgen")).Single()!;
        JsonNode action = await client.RequestAsync("codeAction/resolve", offered.DeepClone());
        string expected = Bib.Replace("&amp;", "\\&", StringComparison.Ordinal);
        Assert.Equal(expected, EditorClient.Apply(Bib, action["edit"]!, open, version: 1));
        Assert.Equal(expected, EditorClient.Apply(Bib, action["edit"]!, closed, version: null));
    }

    /// <summary>A file from elsewhere is fixed where it is open; what lies beside it is nobody's business here.</summary>
    [Fact]
    public async Task Nothing_outside_of_the_workspace_is_fixed()
    {
        string inside = _tool.With("work/a.bib", Bib).PathOf("work/a.bib");
        string open = _tool.With("else/b.bib", Bib).With("else/c.bib", Bib).PathOf("else/b.bib");
        await using EditorClient client = await EditorClient.StartAsync(_tool.PathOf("work"), Client);
        client.Open(open, Bib);
        JsonNode offered = (await client.ActionsAsync(open, line: 0, character: 0, "source.bibgen")).Single()!;
        JsonNode action = await client.RequestAsync("codeAction/resolve", offered.DeepClone());
        Assert.Equal(
            [EditorClient.UriOf(open), EditorClient.UriOf(inside)],
            action["edit"]!["documentChanges"]!.AsArray().Select(change => (string?)change!["textDocument"]!["uri"]));
    }

    /// <summary>A client that cannot ask for changes later gets them at once; one that knows no versions gets them without.</summary>
    [Fact]
    public async Task Older_clients_are_served()
    {
        string path = _tool.With("a.bib", "").PathOf("a.bib");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder, """{"textDocument":{"codeAction":{"codeActionLiteralSupport":{}}}}""");
        client.Open(path, Two);
        JsonNode action = (await client.ActionsAsync(path, line: 1, character: 17, "source.fixAll")).Single()!;
        Assert.Equal(2, action["edit"]!["changes"]![EditorClient.UriOf(path)]!.AsArray().Count);
    }
}
