using System.Text.Json.Nodes;

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

    private static IEnumerable<string?> Codes(JsonArray diagnostics) => diagnostics.Select(one => (string?)one!["code"]);
}
