using System.Collections.Immutable;
using BibGen.Projects;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tests.Tool.LanguageServer.Workspace;

/// <summary>
/// Insertions, deletions, pastes and undo in files, one after the other: after each, the findings are those of a workspace that has just read the same texts.
/// A few hundred in every run; <c>BIBGEN_EDITS=10000</c> in the environment for more.
/// </summary>
public sealed class RandomEditTests : IDisposable
{
    private const int FewEdits = 240;
    private const int LargestFile = 60_000;

    private static readonly int Edits = int.TryParse(Environment.GetEnvironmentVariable("BIBGEN_EDITS"), out int edits) ? edits : FewEdits;

    /// <summary>What people type and paste, and what breaks an entry.</summary>
    private static readonly string[] Snippets =
    [
        "a", "x", "\n", "\r\n", " ", "{", "}", "\"", ",", "@", "=", "%", "\\", "&", "é", "𝒳", "\uD83D", "\u200B", "@misc{new,\n  title = {New},\n}\n",
        "@string{jan = {x}}\n", "year = 2001,\n", "doi = {10.1000/},", "crossref = {a}", " # jan # ", "&amp;", "TY  - JOUR\r\n", "PMID- 1\r\n", "ER  - \r\n",
        "% bibgen-disable BIB3001: why\n",
    ];

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Findings_after_edits_are_those_of_a_fresh_read_in_made_up_files()
    {
        _tool.With("a.bib", "@string{jot = {Journal of Tests}}\n@article{a,\n  title = {Cats &amp; dogs},\n  author = {Roe, Jane},\n  journal = jot,\n  year = 2001,\n"
            + "  doi = {10.1000/1},\n}\n\n% about b\n@misc{b,\n  title = {𝒳 and ℝ},\n  crossref = {a},\n  month = jan,\n}\n");
        _tool.With("b.bib", "@article{c,\r\n  title = \"Mice\",\r\n  journal = jot,\r\n  year = {2002},\r\n}\r\n@misc{a,\r\n  title = {Cats \\& dogs},\r\n  doi = {10.1000/1},\r\n}\r\n");
        _tool.With("b.bib.bibgen", "BIB2011 c: no author is known\n");
        _tool.With("c.nbib", "PMID- 1\nTI  - Cats\nFAU - Roe, Jane\nDP  - 2001 Jan\n\nPMID- 2\nTI  - Dogs\nFAU - Roe, Jane\nDP  - 2001 Feb\nUIN - J Dogs. 2003. PMID: 3\n");
        _tool.With("d.ris", "TY  - JOUR\r\nTI  - Cats\r\nAU  - Roe, Jane\r\nPY  - 2001\r\nER  - \r\n");
        _tool.With("e.csljson", """[{"id": "x", "type": "book", "title": "Cats", "author": [{"family": "Roe"}], "issued": {"date-parts": [[2001]]}}]""");
        Edit(Edits, seed: 1);
    }

    [SharedDataFact]
    public void Findings_after_edits_are_those_of_a_fresh_read_in_the_corpus()
    {
        string[] files = [.. Corpus.Files("bib").Concat(Corpus.Files("nbib")).Where(path => new FileInfo(path).Length < LargestFile)];
        var random = new Random(2);
        for (int done = 0; done < Edits; done += FewEdits / 4)
        {
            string path = files[random.Next(files.Length)];
            _tool.With("a" + (path.Contains("/nbib/", StringComparison.Ordinal) ? ".nbib" : ".bib"), File.ReadAllBytes(path));
            Edit(FewEdits / 4, seed: done);
            foreach (string file in Directory.GetFiles(_tool.Folder))
                File.Delete(file);
        }
    }

    private void Edit(int count, int seed)
    {
        var random = new Random(seed);
        EditorWorkspace workspace = Started();
        var texts = new Dictionary<string, Stack<string>>(StringComparer.Ordinal);
        foreach (string path in Directory.GetFiles(_tool.Folder).Order(StringComparer.Ordinal))
        {
            texts[path] = new Stack<string>([workspace.State.DatabaseOf(path)!.Texts[path].Text]);
            workspace.Open(new TextDocumentItem(EditorClient.UriOf(path), "bibtex", 0, texts[path].Peek()));
        }

        string[] paths = [.. texts.Keys];
        for (int i = 1; i <= count; i++)
        {
            string path = paths[random.Next(paths.Length)];
            Stack<string> undo = texts[path];
            DocumentText before = workspace.State.Open[path];
            (TextRange? range, string inserted) = Change(random, before, undo);
            workspace.Change(new VersionedTextDocumentIdentifier(EditorClient.UriOf(path), i), [new TextDocumentContentChangeEvent(range, inserted)]);
            if (random.Next(3) == 0)
                continue; // Two changes or more, and then the findings.
            Assert.Equal(Fresh(workspace.State), Findings(workspace.State));
        }
    }

    /// <summary>A change: the whole text as it was some steps before, or a stretch of a line that is replaced.</summary>
    private static (TextRange? Range, string Text) Change(Random random, DocumentText document, Stack<string> undo)
    {
        if (random.Next(8) == 0 && undo.Count > 1)
            return (null, undo.Pop());
        undo.Push(document.Text);
        int start = random.Next(document.Text.Length + 1);
        int length = random.Next(3) switch { 0 => 0, 1 => random.Next(4), _ => random.Next(20) == 0 ? random.Next(400) : random.Next(30) };
        int end = Math.Min(document.Text.Length, start + length);
        int copied = random.Next(document.Text.Length + 1);
        string text = random.Next(6) switch
        {
            0 => "",
            1 => document.Text.Substring(copied, Math.Min(random.Next(300), document.Text.Length - copied)),
            _ => Snippets[random.Next(Snippets.Length)],
        };
        TextRange range = new(document.PositionOf(start), document.PositionOf(end));
        return (range, text);
    }

    private EditorWorkspace Started()
    {
        var workspace = new EditorWorkspace();
        workspace.Initialize(new InitializeParams { WorkspaceFolders = [new WorkspaceFolder(EditorClient.UriOf(_tool.Folder), "folder")] });
        workspace.FindFiles();
        return workspace;
    }

    /// <summary>The findings of a workspace in which the same texts are opened as they are now.</summary>
    private string Fresh(WorkspaceState state)
    {
        EditorWorkspace workspace = Started();
        foreach (DocumentText text in state.Open.Values)
            workspace.Open(new TextDocumentItem(text.Uri, "bibtex", 1, text.Text));
        return Findings(workspace.State);
    }

    private static string Findings(WorkspaceState state)
    {
        ImmutableArray<Database> databases = state.Databases;
        IEnumerable<ReportedFinding> all = databases.SelectMany(database => database.Findings(CancellationToken.None).SelectMany(file => file));
        return string.Join('\n', all.Select(found =>
            $"{Path.GetFileName(found.File.Path)} {found.Finding.Rule.Id} {found.Severity} {found.Finding.Span.Start}+{found.Finding.Span.Length} {found.Finding.Message} "
            + string.Join(';', found.Fix?.Edits.Select(edit => $"{edit.Span.Start}+{edit.Span.Length}→{edit.NewText}") ?? [])));
    }
}
