using System.Text.Json.Nodes;
using BibGen.Text;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tests.Tool.LanguageServer.Workspace;

/// <summary>Places as the protocol counts them: lines from 0, UTF-16 code units in the line.</summary>
public sealed class DocumentTextTests
{
    private const string Text = "a\r\n𝒳é\rb\n\nend";

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(3, 1, 0)]
    [InlineData(5, 1, 2)]
    [InlineData(6, 1, 3)]
    [InlineData(7, 2, 0)]
    [InlineData(9, 3, 0)]
    [InlineData(10, 4, 0)]
    [InlineData(13, 4, 3)]
    public void An_offset_is_a_place_and_back(int offset, int line, int character)
    {
        var document = new DocumentText("/a.bib", Text, "file:///a.bib", Version: 1);
        Assert.Equal(new Position(line, character), document.PositionOf(offset));
        Assert.Equal(offset, document.OffsetOf(new Position(line, character)));
    }

    /// <summary>As the protocol wants: a character beyond the line is its end, which is before the line break.</summary>
    [Theory]
    [InlineData(0, 99, 1)]
    [InlineData(1, 99, 6)]
    [InlineData(3, 1, 9)]
    [InlineData(4, 99, 13)]
    [InlineData(9, 0, 13)]
    [InlineData(-1, 5, 0)]
    [InlineData(0, -5, 0)]
    [InlineData(int.MaxValue, int.MaxValue, 13)]
    [InlineData(1, int.MaxValue, 6)]
    public void A_place_that_is_not_there_is_the_nearest(int line, int character, int offset) =>
        Assert.Equal(offset, new DocumentText("/a.bib", Text, "file:///a.bib", Version: 1).OffsetOf(new Position(line, character)));

    [Fact]
    public void Changes_are_made_one_after_the_other()
    {
        var document = new DocumentText("/a.bib", "ab\ncd", "file:///a.bib", Version: 1);
        DocumentText changed = document.With(
            [Replace(0, 1, 1, 1, "X\nY"), Replace(1, 0, 1, 1, ""), new TextDocumentContentChangeEvent(Range: null, "new"), Replace(0, 3, 0, 0, "!")], version: 5);
        Assert.Equal(("new!", 5), (changed.Text, changed.Version));
        Assert.Equal("aX\nd", document.With([Replace(0, 1, 1, 1, "X\nY"), Replace(1, 0, 1, 1, "")], version: 2).Text);
    }

    /// <summary>In whatever order changes come, they are made as if each had been alone.</summary>
    [Fact]
    public void Several_changes_are_those_made_alone()
    {
        string[] typed = ["", "x", "\n", "\r", "\r\n", "ab\ncd"];
        var random = new Random(1);
        for (int i = 0; i < 3000; i++)
        {
            var document = new DocumentText("/a.bib", Text, "file:///a.bib", Version: 1);
            DocumentText alone = document;
            var changes = new List<TextDocumentContentChangeEvent>();
            for (int line = 4, j = 0; j < 4; j++, line = random.Next(3) == 0 ? random.Next(6) : line - random.Next(2))
            {
                int character = random.Next(4);
                changes.Add(Replace(line, character, line + random.Next(2), character + random.Next(2), typed[random.Next(typed.Length)]));
                alone = alone.With([changes[^1]], version: 2);
            }

            DocumentText changed = document.With(changes, version: 2);
            Assert.Equal(alone.Text, changed.Text);
            ChangedStretch change = changed.ChangeSince(document)!.Value;
            string typedText = changed.Text[change.Start..change.NewEnd];
            Assert.Equal(changed.Text, Text[..change.Start] + typedText + Text[change.End..]);
        }
    }

    [Fact]
    public void What_has_changed_is_known_of_what_was_typed_and_of_nothing_else()
    {
        var document = new DocumentText("/a.bib", Text, "file:///a.bib", Version: 1);
        DocumentText typed = document.With([Replace(0, 1, 0, 1, "x")], version: 2);
        Assert.Equal(new ChangedStretch(1, 1, 2), typed.ChangeSince(document));
        Assert.Null(typed.With([Replace(0, 1, 0, 2, "")], version: 3).ChangeSince(document));
        Assert.Null(document.With([new TextDocumentContentChangeEvent(Range: null, Text)], version: 2).ChangeSince(document));
    }

    /// <summary>A finding behind characters of two code units, in a file whose lines end with CR LF and that has a byte order mark on disk.</summary>
    [Fact]
    public async Task Findings_and_fixes_stand_where_the_editor_counts_them()
    {
        const string Bib = "@misc{a,\r\n  title = {𝒳𝒳 &amp; 𝒳},\r\n  author = {Roe, Jane},\r\n  year = 2001,\r\n}\r\n";
        using var tool = new ToolRun();
        string path = tool.With("a.bib", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Bib)]).PathOf("a.bib");
        await using EditorClient client = await EditorClient.StartAsync(
            tool.Folder, """{"workspace":{"workspaceEdit":{"documentChanges":true}},"textDocument":{"codeAction":{"codeActionLiteralSupport":{}}}}""");
        JsonNode onDisk = Assert.Single(await client.DiagnosticsAsync(path, version: null))!;
        client.Open(path, Bib);
        JsonNode found = Assert.Single(await client.DiagnosticsAsync(path, version: 1))!;
        Assert.Equal(onDisk["range"]!.ToJsonString(), found["range"]!.ToJsonString());
        int start = EditorClient.Offset(Bib, found["range"]!["start"]!);
        Assert.Equal("&amp;", Bib[start..EditorClient.Offset(Bib, found["range"]!["end"]!)]);
        Assert.Equal(16, (int)found["range"]!["start"]!["character"]!);
        JsonNode fix = (await client.ActionsAsync(path, line: 1, character: 16, "quickfix")).Single()!;
        Assert.Equal(Bib.Replace("&amp;", "\\&", StringComparison.Ordinal), EditorClient.Apply(Bib, fix["edit"]!, path, version: 1));
    }

    private static TextDocumentContentChangeEvent Replace(int line, int character, int endLine, int endCharacter, string text) =>
        new(new TextRange(new Position(line, character), new Position(endLine, endCharacter)), text);
}
