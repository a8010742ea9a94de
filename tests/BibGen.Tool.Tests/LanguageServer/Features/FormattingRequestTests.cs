using System.Text.Json.Nodes;

namespace BibGen.Tests.Tool.LanguageServer.Features;

/// <summary>The layout of a document, as the editor indents and as the settings say.</summary>
public sealed class FormattingRequestTests : IDisposable
{
    private const string Bib = "@misc{a, title = {Cats}, year = {2001}}\r\n";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("{}", true, "@misc{a,\r\n    title = {Cats},\r\n    year = {2001}\r\n}\r\n")]
    [InlineData("{}", false, "@misc{a,\r\n\ttitle = {Cats},\r\n\tyear = {2001}\r\n}\r\n")]
    [InlineData("""{"format":{"align":"entry","numbers":"bare","sort":null}}""", true, "@misc{a,\r\n    title = {Cats},\r\n    year  = 2001\r\n}\r\n")]
    [InlineData("""{"bibgen":{"format":{"indent":1}}}""", true, "@misc{a,\r\n title = {Cats},\r\n year = {2001}\r\n}\r\n")]
    public async Task A_document_is_laid_out(string settings, bool hasBlanks, string expected)
    {
        string path = _tool.With("a.bib", "").PathOf("a.bib");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        client.Notify("workspace/didChangeConfiguration", new JsonObject { ["settings"] = JsonNode.Parse(settings) });
        client.Open(path, Bib);
        JsonNode edits = await client.RequestAsync("textDocument/formatting", Formatting(path, hasBlanks));
        Assert.Equal(expected, EditorClient.Apply(Bib, edits.AsArray()));
    }

    [Fact]
    public async Task Settings_that_are_not_understood_are_said_and_the_others_count()
    {
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        client.Notify("workspace/didChangeConfiguration", new JsonObject { ["settings"] = JsonNode.Parse("""{"format":{"align":"left","other":1}}""") });
        Assert.Equal("settings: format.align: write none|entry|file|N", (string?)(await client.NextAsync("window/logMessage"))["message"]);
        Assert.Equal("settings: format.other: there is no such option", (string?)(await client.NextAsync("window/logMessage"))["message"]);
    }

    [Fact]
    public async Task Other_formats_have_no_layout()
    {
        string path = _tool.With("a.ris", "").PathOf("a.ris");
        await using EditorClient client = await EditorClient.StartAsync(_tool.Folder);
        client.Open(path, "TY  - BOOK\r\nTI  - Cats\r\nER  - \r\n");
        Assert.Equal("null", (await client.RequestAsync("textDocument/formatting", Formatting(path, hasBlanks: true))).ToString());
    }

    private static JsonObject Formatting(string path, bool hasBlanks) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = EditorClient.UriOf(path) },
        ["options"] = new JsonObject { ["tabSize"] = 4, ["insertSpaces"] = hasBlanks },
    };
}
