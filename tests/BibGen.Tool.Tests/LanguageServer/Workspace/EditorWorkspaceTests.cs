using System.Text.Json.Nodes;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tests.Tool.LanguageServer.Workspace;

/// <summary>Which files are one database, and what of them counts: the text in the editor, else the one on disk.</summary>
public sealed class EditorWorkspaceTests : IDisposable
{
    private const string Bib = "@misc{a,\n  title = {Cats},\n  author = {Roe, Jane},\n  year = 2001,\n}\n";

    private const string Uses = "@article{a,\n  title = {Cats},\n  author = {Roe, Jane},\n  journal = jot,\n  year = 2001,\n}\n";
    private const string Defines = "@string{jot = {Journal of Tests}}\n";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Unsaved_texts_of_several_files_are_one_database()
    {
        string uses = _tool.With("a.bib", Uses).PathOf("a.bib");
        string defines = _tool.With("b.bib", "").PathOf("b.bib");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        Assert.Equal(["BIB5001"], Codes(await client.DiagnosticsAsync(uses, version: null)));
        client.Open(defines, Defines);
        Assert.Empty(await client.DiagnosticsAsync(uses, version: null));
        client.Close(defines);
        Assert.Equal(["BIB5001"], Codes(await client.DiagnosticsAsync(uses, version: null)));
    }

    [Fact]
    public async Task Suppressions_beside_a_file_count_before_they_are_saved()
    {
        string bib = _tool.With("a.bib", Bib.Replace("year = 2001", "year = 1", StringComparison.Ordinal)).PathOf("a.bib");
        string suppressions = _tool.With("a.bib.bibgen", "").PathOf("a.bib.bibgen");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        string code = Assert.Single(Codes(await client.DiagnosticsAsync(bib, version: null)))!;
        client.Open(suppressions, $"{code} a: it is that old\n");
        Assert.Empty(await client.DiagnosticsAsync(bib, version: null));
        client.Change(suppressions, 2, EditorClient.Position(0, 0), EditorClient.Position(0, 3), "BIG");
        Assert.Equal([code], Codes(await client.DiagnosticsAsync(bib, version: null)));
        Assert.Equal(["BIB9004"], Codes(await client.DiagnosticsAsync(suppressions, version: 2)));
    }

    [Fact]
    public async Task Configuration_files_count_and_are_read_again_when_they_change()
    {
        string path = _tool.With("a.bib", "@misc{a,}\n").With(".globalconfig", "is_global = true\ndotnet_diagnostic.BIB2011.severity = error\n").PathOf("a.bib");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        JsonNode found = (await client.DiagnosticsAsync(path, version: null))[0]!;
        Assert.Equal(("BIB2011", 1), ((string?)found["code"], (int)found["severity"]!));
        _tool.With(".globalconfig", "is_global = true\ndotnet_diagnostic.BIB2011.severity = suggestion\nbuild_property.BibGenReferenceDate = someday\n");
        client.ChangedOnDisk(_tool.PathOf(".globalconfig"));
        found = (await client.DiagnosticsAsync(path, version: null))[0]!;
        Assert.Equal(("BIB2011", 3), ((string?)found["code"], (int)found["severity"]!));
    }

    [Fact]
    public async Task Files_that_come_go_and_change_on_disk_are_read_again()
    {
        string uses = _tool.With("a.bib", Uses).PathOf("a.bib");
        string defines = _tool.PathOf("b.bib");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        Assert.Equal(["BIB5001"], Codes(await client.DiagnosticsAsync(uses, version: null)));
        _tool.With("b.bib", Defines);
        client.ChangedOnDisk(defines);
        Assert.Empty(await client.DiagnosticsAsync(uses, version: null));
        _tool.With("b.bib", Defines.Replace("jot", "jos", StringComparison.Ordinal));
        client.ChangedOnDisk(defines);
        Assert.Equal(["BIB5001"], Codes(await client.DiagnosticsAsync(uses, version: null)));
        _tool.With("b.bib", Defines);
        client.ChangedOnDisk(defines);
        Assert.Empty(await client.DiagnosticsAsync(uses, version: null));
        File.Delete(defines);
        client.ChangedOnDisk(defines);
        Assert.Equal(["BIB5001"], Codes(await client.DiagnosticsAsync(uses, version: null)));
    }

    [Fact]
    public async Task Files_without_a_workspace_and_new_ones_without_a_file_have_findings_too()
    {
        string path = _tool.PathOf("new/a.bib");
        await using EditorClient client = await EditorClient.StartAsync(folder: null);
        client.Open(path, "@misc{a,}\n");
        Assert.NotEmpty(await client.DiagnosticsAsync(path, version: 1));
        client.Close(path);
        Assert.Empty(await client.DiagnosticsAsync(path, version: 1));
    }

    [Fact]
    public async Task What_the_project_says_of_a_file_counts()
    {
        _tool.With("App.csproj", "<Project><ItemGroup><AdditionalFiles Update=\"b.bib\" BibGenStyle=\"mla\" /><AdditionalFiles Remove=\"old/**\" /></ItemGroup></Project>");
        string bib = _tool.With("a.bib", "@misc{a,}\n").With("old/c.bib", "@misc{c,}\n").With("b.bib", Bib).PathOf("b.bib");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        client.Open(_tool.PathOf("old/c.bib"), "@misc{c,}\n");
        Assert.Equal(["BIB9001"], Codes(await client.DiagnosticsAsync(bib, version: null)));
        Assert.Empty(await client.DiagnosticsAsync(_tool.PathOf("old/c.bib"), version: 1));
    }

    /// <summary>One that was never saved has no path. It is a project of its own, until it is saved.</summary>
    [Fact]
    public async Task A_document_that_was_never_saved_has_findings_fixes_and_hovers()
    {
        const string Uri = "untitled:Untitled-1";
        _tool.With("a.bib", Bib);
        await using EditorClient client = await EditorClient.StartAsync(
            _tool.Folder, """{"textDocument":{"codeAction":{"codeActionLiteralSupport":{}}}}""");
        var document = new JsonObject { ["uri"] = Uri, ["languageId"] = "bibtex", ["version"] = 1, ["text"] = Bib.Replace("Cats", "Cats &amp; dogs", StringComparison.Ordinal) };
        client.Notify("textDocument/didOpen", new JsonObject { ["textDocument"] = document });
        JsonNode found = await client.NextAsync("textDocument/publishDiagnostics", said => (string?)said["uri"] == Uri);
        Assert.Equal(["BIB0005"], Codes(found["diagnostics"]!.AsArray()));
        var about = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Uri }, ["position"] = EditorClient.Position(0, 6) };
        Assert.Contains("Cats", (string?)(await client.RequestAsync("textDocument/hover", about))["contents"]!["value"], StringComparison.Ordinal);
        client.Notify("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Uri, ["version"] = 2 },
            ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = Bib }),
        });
        found = await client.NextAsync("textDocument/publishDiagnostics", said => (string?)said["uri"] == Uri && (int?)said["version"] == 2);
        Assert.Empty(found["diagnostics"]!.AsArray());
        client.Notify("textDocument/didClose", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Uri } });
        await client.NextAsync("textDocument/publishDiagnostics", said => (string?)said["uri"] == Uri);
    }

    [Theory]
    [InlineData("untitled:Untitled-1", "bibtex", "/untitled-documents/Untitled-1/Untitled-1.bib")]
    [InlineData("untitled:../x y", "pubmed", "/untitled-documents/___x_y/___x_y.nbib")]
    [InlineData("untitled:/papers/new%20ones.bib", "bibtex", "/papers/new ones.bib")]
    [InlineData("untitled:Untitled-1", "plaintext", null)]
    [InlineData("untitled:%00", "bibtex", null)]
    [InlineData("vscode-vfs://github/a/b.bib", "bibtex", null)]
    public void A_path_stands_for_a_document_that_was_never_saved(string uri, string language, string? path) =>
        Assert.Equal(path is null ? null : Path.GetFullPath(path), UnsavedDocument.ToPath(uri, language));

    private static IEnumerable<string?> Codes(JsonArray diagnostics) => diagnostics.Select(one => (string?)one!["code"]);
}
