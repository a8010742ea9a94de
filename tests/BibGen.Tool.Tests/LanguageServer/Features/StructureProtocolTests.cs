using System.Text.Json.Nodes;

namespace BibGen.Tests.Tool.LanguageServer.Features;

/// <summary>Completion, outline, folding, selection, colours, links and lenses as an editor asks for them.</summary>
public sealed class StructureProtocolTests : IDisposable
{
    private const string Bib = "\uFEFF@misc{roe2001,\r\n  title = {𝔹 Cats},\r\n  doi = {10.1000/x},\r\n}\r\n";

    private readonly ToolRun _tool = new();

    public StructureProtocolTests() => _tool.With("App.csproj", "<Project />").With("references.bib", Bib)
        .With("C.cs", "namespace App; class C { System.Type t = typeof(References.Roe2001); }");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task What_is_done_is_announced()
    {
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        foreach (string provider in new[] { "documentSymbolProvider", "workspaceSymbolProvider", "foldingRangeProvider", "selectionRangeProvider" })
            Assert.True((bool?)client.Capabilities[provider], provider);
        foreach (string provider in new[] { "completionProvider", "documentLinkProvider", "codeLensProvider" })
            Assert.False((bool?)client.Capabilities[provider]!["resolveProvider"], provider);
        JsonNode tokens = client.Capabilities["semanticTokensProvider"]!;
        Assert.True((bool?)tokens["full"] == true && (bool?)tokens["range"] == true && tokens["legend"]!["tokenTypes"]!.AsArray().Count == 8);
    }

    [Theory]
    [InlineData("""{"textDocument":{"completion":{"completionItem":{"snippetSupport":true}}}}""", "author = {$1},$0", 2)]
    [InlineData("{}", "author = ", null)]
    public async Task A_completion_is_a_snippet_for_those_that_know_them(string capabilities, string text, int? format)
    {
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder, capabilities);
        string path = _tool.PathOf("references.bib");
        client.Open(path, Bib.TrimStart('\uFEFF'));
        client.Change(path, 2, EditorClient.Position(1, 0), EditorClient.Position(1, 0), "  au\r\n");
        JsonNode list = await client.RequestAsync("textDocument/completion", At(1, 4));
        JsonNode item = list["items"]!.AsArray().Single(one => (string?)one!["label"] == "author")!;
        Assert.Equal((text, Range(1, 2, 1, 4), format), ((string?)item["textEdit"]!["newText"], item["textEdit"]!["range"]!.ToJsonString(), (int?)item["insertTextFormat"]));
        Assert.False((bool?)list["isIncomplete"]);
    }

    [Fact]
    public async Task The_outline_is_that_of_the_text_with_its_lines()
    {
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        JsonNode symbol = Assert.Single((await client.RequestAsync("textDocument/documentSymbol", About())).AsArray())!;
        Assert.Equal(("roe2001", "𝔹 Cats", Range(0, 0, 3, 1), Range(0, 6, 0, 13)),
            ((string?)symbol["name"], (string?)symbol["detail"], symbol["range"]!.ToJsonString(), symbol["selectionRange"]!.ToJsonString()));
        JsonNode found = Assert.Single((await client.RequestAsync("workspace/symbol", new JsonObject { ["query"] = "cats" })).AsArray())!;
        Assert.Equal(Range(0, 6, 0, 13), found["location"]!["range"]!.ToJsonString());
        JsonNode folding = Assert.Single((await client.RequestAsync("textDocument/foldingRange", About())).AsArray())!;
        Assert.Equal("""{"startLine":0,"endLine":3}""", folding.ToJsonString());
    }

    [Fact]
    public async Task A_selection_grows_from_each_of_the_places()
    {
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        JsonObject about = About();
        about["positions"] = new JsonArray(EditorClient.Position(1, 14), EditorClient.Position(2, 3));
        JsonArray ranges = (await client.RequestAsync("textDocument/selectionRange", about)).AsArray();
        Assert.Equal(Range(1, 14, 1, 18), ranges[0]!["range"]!.ToJsonString());
        Assert.Equal(Range(1, 11, 1, 18), ranges[0]!["parent"]!["range"]!.ToJsonString());
        Assert.Equal(Range(2, 2, 2, 5), ranges[1]!["range"]!.ToJsonString());
    }

    [Fact]
    public async Task Colours_come_as_numbers_for_all_and_for_a_stretch()
    {
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        JsonNode all = await client.RequestAsync("textDocument/semanticTokens/full", About());
        Assert.Equal("[0,0,5,0,0,0,6,7,1,1,1,2,5,2,0,1,2,3,2,0,0,7,9,4,0]", all["data"]!.ToJsonString());
        JsonObject about = About();
        about["range"] = JsonNode.Parse(Range(1, 0, 2, 0));
        Assert.Equal(all.ToJsonString(), (await client.RequestAsync("textDocument/semanticTokens/range", about)).ToJsonString());
    }

    [Fact]
    public async Task Identifiers_lead_to_their_pages()
    {
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        JsonNode link = Assert.Single((await client.RequestAsync("textDocument/documentLink", About())).AsArray())!;
        Assert.Equal(("https://doi.org/10.1000/x", Range(2, 9, 2, 18)), ((string?)link["target"], link["range"]!.ToJsonString()));
    }

    [Fact]
    public async Task A_lens_says_how_often_code_names_the_entry_and_leads_there()
    {
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        JsonNode lens = Assert.Single((await client.RequestAsync("textDocument/codeLens", About())).AsArray())!;
        Assert.Equal(("cited once", "bibgen.showReferences"), ((string?)lens["command"]!["title"], (string?)lens["command"]!["command"]));
        JsonArray arguments = lens["command"]!["arguments"]!.AsArray();
        Assert.Equal(EditorClient.UriOf(_tool.PathOf("references.bib")), (string?)arguments[0]);
        Assert.Equal("""{"line":0,"character":6}""", arguments[1]!.ToJsonString());
        Assert.Equal(EditorClient.UriOf(_tool.PathOf("C.cs")), (string?)Assert.Single(arguments[2]!.AsArray())!["uri"]);
    }

    [Fact]
    public async Task A_file_of_no_project_and_a_list_of_retractions_have_nothing()
    {
        string list = _tool.With("own.retractions.csv", "doi,nature\n10.1000/x,Retraction\n").PathOf("own.retractions.csv");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        foreach (string method in new[] { "documentSymbol", "foldingRange", "documentLink", "codeLens", "semanticTokens/full" })
        {
            foreach (string path in new[] { list, _tool.PathOf("missing.bib") })
            {
                JsonObject about = new() { ["textDocument"] = new JsonObject { ["uri"] = EditorClient.UriOf(path) } };
                Assert.Equal("null", (string?)await client.RequestAsync("textDocument/" + method, about));
            }
        }
    }

    private JsonObject About() => new() { ["textDocument"] = new JsonObject { ["uri"] = EditorClient.UriOf(_tool.PathOf("references.bib")) } };

    private JsonObject At(int line, int character)
    {
        JsonObject about = About();
        about["position"] = EditorClient.Position(line, character);
        return about;
    }

    private static string Range(int startLine, int start, int endLine, int end) =>
        new JsonObject { ["start"] = EditorClient.Position(startLine, start), ["end"] = EditorClient.Position(endLine, end) }.ToJsonString();
}
