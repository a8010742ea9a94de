using System.Text.Json;

namespace BibGen.Tests.Editor.Neovim;

/// <summary>What the configuration of <c>editors/neovim</c> gives its users.</summary>
public sealed class NeovimTests : IDisposable
{
    private readonly ProjectFolder _folder = SampleProject.Create();

    public void Dispose() => _folder.Dispose();

    [NeovimFact]
    public async Task A_wrong_DOI_that_is_typed_is_found_at_its_column()
    {
        JsonElement finding = await EvaluateAsync("""
            find('/171737a0')
            vim.cmd('normal! r.')
            return findings(1)[1]
            """);
        Assert.Equal("BIB3001", finding.GetProperty("code").GetString());
        Assert.Equal(SampleProject.DoiLine - 1, finding.GetProperty("lnum").GetInt32());
        Assert.Equal(SampleProject.DoiColumn - 1 + "10.1038.171737".Length, finding.GetProperty("col").GetInt32());
    }

    [NeovimFact]
    public async Task The_hover_over_a_key_is_the_reference()
    {
        JsonElement hover = await EvaluateAsync("""
            find('Watson1953')
            return ask('textDocument/hover').contents.value
            """);
        Assert.StartsWith(
            "Watson JD, Crick FHC. Molecular Structure of Nucleic Acids. Nature. 1953 Apr;171:737-8.", hover.GetString(), StringComparison.Ordinal);
    }

    [NeovimFact]
    public async Task A_code_action_repairs_what_is_found()
    {
        JsonElement lines = await EvaluateAsync("""
            find('10.1038')
            vim.cmd('normal! ihttps://doi.org/')
            findings(1)
            vim.ui.select = function(actions, _, choose) choose(actions[1], 1) end
            vim.lsp.buf.code_action({ context = { only = { 'quickfix' } } })
            findings(0)
            return lines()
            """);
        Assert.Equal(_folder.Text("references.bib").TrimEnd().Split('\n'), Strings(lines));
    }

    [NeovimFact]
    public async Task A_key_is_renamed_with_the_code_that_cites_it()
    {
        JsonElement files = await EvaluateAsync("""
            find('Watson1953')
            local renamed = ask('textDocument/rename', { newName = 'WatsonCrick1953' })
            vim.lsp.util.apply_workspace_edit(renamed, 'utf-16')
            return { lines(), lines(vim.fn.bufnr('Program.cs')) }
            """);
        Assert.Contains("@article{WatsonCrick1953,", Strings(files[0]));
        Assert.Equal(
            [
                "// The structure of Watson1953 is the one that counts.",
                "Console.WriteLine(App.References.WatsonCrick1953.Doi);",
                "Console.WriteLine(App.References.Find(\"WatsonCrick1953\"));",
            ],
            Strings(files[1]));
    }

    private static string[] Strings(JsonElement lines) => [.. lines.EnumerateArray().Select(line => line.GetString()!)];

    private Task<JsonElement> EvaluateAsync(string lua) => NeovimRun.EvaluateAsync(_folder, "references.bib", lua);
}
