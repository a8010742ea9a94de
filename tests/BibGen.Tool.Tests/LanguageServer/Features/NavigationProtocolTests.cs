using System.Text.Json.Nodes;

namespace BibGen.Tests.Tool.LanguageServer.Features;

/// <summary>Hover, definition, references and rename as an editor asks for them: over files on disk, unsaved texts, and C#.</summary>
public sealed class NavigationProtocolTests : IDisposable
{
    private const string Bib = "@misc{roe2001,\n  title = {𝔹 Cats},\n}\n@misc{doe2002, related = {roe2001}}\n";
    private const string Code = "namespace My.App;\n/// <see cref=\"References.Roe2001\"/>\nclass C { string s = References.Find(\"roe2001\").Key; }\n";

    private readonly ToolRun _tool = new();

    public NavigationProtocolTests() => _tool
        .With("app/My.App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />").With("app/references.bib", Bib).With("app/C.cs", Code)
        .With("app/obj/Generated.cs", Code).With("app/other/Other.csproj", "<Project />").With("app/other/D.cs", Code);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task What_is_done_is_announced()
    {
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        foreach (string provider in new[] { "hoverProvider", "definitionProvider", "referencesProvider", "documentHighlightProvider" })
            Assert.True((bool?)client.Capabilities[provider], provider);
        Assert.Equal("""{"prepareProvider":true}""", client.Capabilities["renameProvider"]!.ToJsonString());
    }

    [Fact]
    public async Task A_hover_shows_the_unsaved_text()
    {
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        string path = _tool.PathOf("app/references.bib");
        client.Open(path, Bib);
        client.Change(path, 2, EditorClient.Position(1, 14), EditorClient.Position(1, 18), "Dogs");
        JsonNode hover = await client.RequestAsync("textDocument/hover", At("app/references.bib", 3, 26));
        Assert.StartsWith("𝔹 Dogs.", (string?)hover["contents"]!["value"], StringComparison.Ordinal);
        Assert.Equal("markdown", (string?)hover["contents"]!["kind"]);
        Assert.Equal(Range(3, 26, 3, 33), hover["range"]!.ToJsonString());
        Assert.Equal("null", (string?)await client.RequestAsync("textDocument/hover", At("app/references.bib", 1, 14)));
    }

    [Fact]
    public async Task References_lead_to_the_project_s_own_code_and_back()
    {
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        JsonObject where = At("app/references.bib", 0, 8);
        where["context"] = new JsonObject { ["includeDeclaration"] = true };
        JsonArray places = (await client.RequestAsync("textDocument/references", where)).AsArray();
        Assert.Equal(
            [$"app/references.bib {Range(0, 6, 0, 13)}", $"app/references.bib {Range(3, 26, 3, 33)}", $"app/C.cs {Range(1, 26, 1, 33)}", $"app/C.cs {Range(2, 38, 2, 45)}"],
            places.Select(place => $"{Relative(place!["uri"]!)} {place["range"]!.ToJsonString()}"));
        JsonNode entry = await client.RequestAsync("bibgen/entryOfCSharpName", At("app/C.cs", 1, 28));
        Assert.Equal("roe2001 References.Roe2001", $"{entry["key"]} {entry["name"]}");
        Assert.Equal(Range(0, 6, 0, 13), entry["location"]!["range"]!.ToJsonString());
        JsonObject named = new() { ["textDocument"] = At("app/C.cs", 0, 0)["textDocument"]!.DeepClone(), ["name"] = "My.App.References.Doe2002" };
        Assert.Equal("doe2002", (string?)(await client.RequestAsync("bibgen/entryOfCSharpName", named))["key"]);
    }

    [Fact]
    public async Task A_rename_says_what_it_changes_in_code_and_changes_both()
    {
        await using EditorClient client = await EditorClient.StartAsync(
            _tool.Folder, """{"workspace":{"workspaceEdit":{"documentChanges":true,"changeAnnotationSupport":{}}}}""");
        client.Open(_tool.PathOf("app/C.cs"), "// new line\n" + Code, version: 7, language: "csharp");
        JsonNode prepared = await client.RequestAsync("textDocument/prepareRename", At("app/references.bib", 0, 8));
        Assert.Equal("roe2001", (string?)prepared["placeholder"]);
        JsonNode edit = await client.RequestAsync("textDocument/rename", Named("poe2003"));
        Assert.Equal("C#: References.Roe2001 becomes References.Poe2003 (2 places in 1 file)", (string?)edit["changeAnnotations"]!["Code"]!["label"]);
        JsonArray documents = edit["documentChanges"]!.AsArray();
        Assert.Equal(["app/references.bib", "app/C.cs"], documents.Select(document => Relative(document!["textDocument"]!["uri"]!)));
        Assert.Equal(7, (int?)documents[1]!["textDocument"]!["version"]);
        Assert.Equal(
            [$"Poe2003 {Range(2, 26, 2, 33)} Code", $"poe2003 {Range(3, 38, 3, 45)} Code"],
            documents[1]!["edits"]!.AsArray().Select(one => $"{one!["newText"]} {one["range"]!.ToJsonString()} {one["annotationId"]}"));
    }

    [Fact]
    public async Task A_client_that_knows_no_more_gets_changes_by_address()
    {
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        JsonNode edit = await client.RequestAsync("textDocument/rename", Named("poe2003"));
        Assert.Equal(["app/references.bib", "app/C.cs"], edit["changes"]!.AsObject().Select(file => Relative(JsonValue.Create(file.Key))));
        Assert.Null(edit["changeAnnotations"]);
    }

    [Fact]
    public async Task A_rename_that_cannot_be_is_an_error_with_its_reason()
    {
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        EditorClientException error = await Assert.ThrowsAsync<EditorClientException>(() => client.RequestAsync("textDocument/rename", Named("doe2002")));
        Assert.Equal("The key 'doe2002' is taken: references.bib(4,7).", error.Message);
        error = await Assert.ThrowsAsync<EditorClientException>(() => client.RequestAsync("textDocument/prepareRename", At("app/references.bib", 1, 14)));
        Assert.Equal("Only keys and macros can be renamed.", error.Message);
    }

    [Fact]
    public async Task Code_that_changes_on_disk_is_read_again()
    {
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        Assert.Equal(2, await CountAsync());
        _tool.With("app/E.cs", "class E { System.Type t = typeof(My.App.References.Roe2001); }");
        Assert.Equal(3, await CountAsync());
        File.Delete(_tool.PathOf("app/C.cs"));
        Assert.Equal(1, await CountAsync());
        _tool.With("app/E.cs", "using R = My.App.References; class E { System.Type t = typeof(R.Roe2001), u = typeof(R.Roe2001); }");
        Assert.Equal(2, await CountAsync());

        async Task<int> CountAsync()
        {
            JsonObject where = At("app/references.bib", 0, 8);
            where["context"] = new JsonObject { ["includeDeclaration"] = false };
            JsonArray places = (await client.RequestAsync("textDocument/references", where)).AsArray();
            return places.Count(place => Relative(place!["uri"]!).EndsWith(".cs", StringComparison.Ordinal));
        }
    }

    private JsonObject Named(string name)
    {
        JsonObject where = At("app/references.bib", 0, 8);
        where["newName"] = name;
        return where;
    }

    private JsonObject At(string name, int line, int character) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = EditorClient.UriOf(_tool.PathOf(name)) },
        ["position"] = EditorClient.Position(line, character),
    };

    private string Relative(JsonNode uri) => Path.GetRelativePath(_tool.Folder, new Uri((string)uri!).LocalPath).Replace('\\', '/');

    private static string Range(int startLine, int start, int endLine, int end) =>
        new JsonObject { ["start"] = EditorClient.Position(startLine, start), ["end"] = EditorClient.Position(endLine, end) }.ToJsonString();
}
