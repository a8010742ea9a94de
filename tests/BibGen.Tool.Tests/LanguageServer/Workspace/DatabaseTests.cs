using BibGen.Projects;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tests.Tool.LanguageServer.Workspace;

/// <summary>What is read once, and what is read again.</summary>
public sealed class DatabaseTests : IDisposable
{
    private const string Bib = "@misc{k0,\n  title = {Cats},\n}\n@misc{b,\n  title = {Dogs},\n}\n";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_file_that_is_opened_as_it_is_on_disk_is_not_read_again()
    {
        EditorWorkspace workspace = Started(out string path);
        BibliographyProject onDisk = Read(workspace, path);
        workspace.Open(new TextDocumentItem(EditorClient.UriOf(path), "bibtex", 1, Bib));
        BibliographyProject opened = Read(workspace, path);
        Assert.Same(onDisk.Files[0].Content, opened.Files[0].Content);
        Assert.Equal(1, workspace.State.DatabaseOf(path)!.Texts[path].Version);
        workspace.Open(new TextDocumentItem(EditorClient.UriOf(path), "bibtex", 2, Bib + "\n"));
        Assert.NotSame(onDisk.Files[0].Content, Read(workspace, path).Files[0].Content);
    }

    /// <summary>The file is read as it was when somebody first asked, and what was typed meanwhile after that.</summary>
    [Fact]
    public async Task What_is_typed_while_a_file_is_read_goes_on_from_what_was_read()
    {
        string text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"@misc{{k{i},\n  title = {{Cats}},\n}}\n"));
        EditorWorkspace workspace = Started(out string path, text);
        Database first = workspace.State.DatabaseOf(path)!;
        workspace.Open(new TextDocumentItem(EditorClient.UriOf(path), "bibtex", 1, text));
        Task<BibliographyProject> reading = Task.Run(() => first.Read(CancellationToken.None));
        for (int i = 2; i < 12; i++)
        {
            Type(workspace, path, i, $"x{i}");
            await Task.Yield();
            BibliographyProject typed = Read(workspace, path);
            Assert.Equal($"k{string.Concat(Enumerable.Range(2, i - 1).Reverse().Select(n => $"x{n}"))}0", typed.Bibliographies[0].File!.Records[0].Key);
            Assert.Equal("k19999", typed.Bibliographies[0].File!.Records[^1].Key);
        }

        Assert.Equal("k0", (await reading).Bibliographies[0].File!.Records[0].Key);
    }

    [Fact]
    public void After_a_reading_that_was_taken_back_all_is_read()
    {
        EditorWorkspace workspace = Started(out string path);
        Assert.ThrowsAny<OperationCanceledException>(() => workspace.State.DatabaseOf(path)!.Read(new CancellationToken(canceled: true)));
        workspace.Open(new TextDocumentItem(EditorClient.UriOf(path), "bibtex", 1, Bib));
        Type(workspace, path, 2, "c");
        Assert.Equal(["kc0", "b"], Read(workspace, path).Bibliographies[0].File!.Records.Select(record => record.Key));
    }

    private static BibliographyProject Read(EditorWorkspace workspace, string path) => workspace.State.DatabaseOf(path)!.Read(CancellationToken.None);

    private static void Type(EditorWorkspace workspace, string path, int version, string text)
    {
        TextRange range = new(new Position(0, 7), new Position(0, 7)); // After the first letter of the first key.
        workspace.Change(new VersionedTextDocumentIdentifier(EditorClient.UriOf(path), version), [new TextDocumentContentChangeEvent(range, text)]);
    }

    private EditorWorkspace Started(out string path, string text = Bib)
    {
        path = _tool.With("a.bib", text).PathOf("a.bib");
        var workspace = new EditorWorkspace();
        workspace.Initialize(new InitializeParams { WorkspaceFolders = [new WorkspaceFolder(EditorClient.UriOf(_tool.Folder), "folder")] });
        workspace.FindFiles();
        return workspace;
    }
}
