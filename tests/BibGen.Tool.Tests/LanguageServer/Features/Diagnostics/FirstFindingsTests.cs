using System.Text;
using System.Text.Json.Nodes;
using BibGen.Tool.LanguageServer.Features.Diagnostics;

namespace BibGen.Tests.Tool.LanguageServer.Features.Diagnostics;

/// <summary>What clients hear of a text that takes seconds to read: its beginning first, and then all of it.</summary>
public sealed class FirstFindingsTests : IDisposable
{
    private const string Wrong = "doi = {10.1000";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_beginning_is_pushed_before_the_whole()
    {
        string path = Path.Combine(_folder.FullName, "long.bib");
        await using EditorClient client = await EditorClient.StartAsync(_folder.FullName);
        client.Open(path, LongText(out int count));
        JsonArray first = await client.DiagnosticsAsync(path, 1);
        JsonArray all = await client.DiagnosticsAsync(path, 1);
        AssertBegins(first, all, count);
        Assert.Equal(0, await client.EndAsync());
    }

    /// <summary>Who opens a file as soon as the editor is there sees them before the text has come.</summary>
    [Fact]
    public async Task Those_of_a_file_that_is_not_open_are_pushed_as_well()
    {
        string path = Path.Combine(_folder.FullName, "long.bib");
        await File.WriteAllTextAsync(path, LongText(out int count));
        await using EditorClient client = await EditorClient.StartAsync(_folder.FullName);
        JsonArray first = await client.DiagnosticsAsync(path, version: null);
        AssertBegins(first, await client.DiagnosticsAsync(path, version: null), count);
        Assert.Equal(0, await client.EndAsync());
    }

    [Fact]
    public async Task Who_asks_for_findings_is_told_the_beginning_and_asked_to_ask_again()
    {
        const string Capabilities = """{ "textDocument": { "diagnostic": {} }, "workspace": { "diagnostics": { "refreshSupport": true } } }""";
        string path = Path.Combine(_folder.FullName, "long.bib");
        await using EditorClient client = await EditorClient.StartAsync(_folder.FullName, Capabilities);
        client.Open(path, LongText(out int count));
        JsonArray first = await PulledAsync(client, path);
        await client.NextAsync("workspace/diagnostic/refresh");
        AssertBegins(first, await PulledAsync(client, path), count);
        Assert.Equal(0, await client.EndAsync());
    }

    private static async Task<JsonArray> PulledAsync(EditorClient client, string path)
    {
        var document = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = EditorClient.UriOf(path) } };
        return (await client.RequestAsync("textDocument/diagnostic", document))["items"]!.AsArray();
    }

    /// <summary>What is said first is said later as well, and no macro, key or title is called wrong that the rest of the text explains.</summary>
    private static void AssertBegins(JsonArray first, JsonArray all, int count)
    {
        Assert.InRange(first.Count, 10, count / 10);
        HashSet<string> later = [.. all.Select(diagnostic => diagnostic!.ToJsonString())];
        Assert.All(first, diagnostic => Assert.Contains(diagnostic!.ToJsonString(), later));
        Assert.Equal(count, all.Count(diagnostic => (string?)diagnostic!["code"] == "BIB3001"));
    }

    /// <summary>Entries with a wrong DOI each, whose parent stands at the end.</summary>
    private static string LongText(out int count)
    {
        var text = new StringBuilder();
        for (count = 0; text.Length < FirstFindings.LongText; count++)
        {
            text.Append("@inproceedings{k").Append(count).Append(", author = {Roe, Jane}, title = {Talk ").Append(count)
                .Append("}, crossref = {last}, abstract = {").Append('x', 2_000).Append("}, ").Append(Wrong).Append("}}\n");
        }

        return text.Append("@proceedings{last, title = {All Talks}, year = {2001}, publisher = {P}}\n").ToString();
    }
}
