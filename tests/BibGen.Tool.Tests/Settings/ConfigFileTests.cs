using BibGen.Tool.Settings;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Tests.Tool.Settings;

/// <summary>Configuration files mean what they mean to the compiler, which reads them here as well.</summary>
public sealed class ConfigFileTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("*.bib")]
    [InlineData("*")]
    [InlineData("a/*.bib")]
    [InlineData("a/**.bib")]
    [InlineData("a/**/*.bib")]
    [InlineData("**/b/*.bib")]
    [InlineData("/refs.bib")]
    [InlineData("{refs,other}.bib")]
    [InlineData("{refs,other}.{bib,nbib}")]
    [InlineData("a/{b,c}/*.bib")]
    [InlineData("ref[st].bib")]
    [InlineData("ref[!s].bib")]
    [InlineData("ref?.bib")]
    [InlineData("a?b/refs.bib")]
    [InlineData("refs{1..3}.bib")]
    [InlineData("refs\\{1\\}.bib")]
    [InlineData("[refs.bib")]
    [InlineData("{refs.bib")]
    public void A_section_holds_for_the_files_that_it_holds_for_in_the_compiler(string section)
    {
        string text = $"root = true\n[{section}]\nbibgen.BIB3001.severity = none\n";
        _tool.With(".editorconfig", text);
        AnalyzerConfigSet compiler = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(SourceText.From(text), _tool.PathOf(".editorconfig")) });
        foreach (string path in new[] { "refs.bib", "other.bib", "reft.bib", "refs.nbib", "refs2.bib", "refs9.bib", "refs{1}.bib", "a/refs.bib", "a/b/refs.bib",
            "a/b/c/refs.bib", "a/c/refs.bib", "x/b/refs.bib", "[refs.bib" })
        {
            string full = _tool.PathOf(path);
            bool expected = compiler.GetOptionsForSourcePath(full).AnalyzerOptions.ContainsKey("bibgen.bib3001.severity");
            Assert.True(expected == new ConfigFiles().OfFile(full)
                .ContainsKey("bibgen.BIB3001.severity"), $"[{section}] and {path}: {expected} in the compiler");
        }
    }

    /// <summary>Keys, comments and sections in any order and form.</summary>
    [Fact]
    public void Any_text_is_read_as_the_compiler_reads_it()
    {
        Gen<string> line = Gen.OneOf(new[]
        {
            "root = true", "[*.bib]", "[a/*.bib]", "  [*.bib]  # why", "[*.nbib]", "bibgen.x = 1", "bibgen.x: 2", " bibgen.x=3 ; why", "BIBGEN.X = 4",
            "bibgen.y = a b # c", "# bibgen.x = 5", "; no",
            "bibgen.x", "= 6", "bibgen.z =", "[", "[]", "bibgen.y = 7 = 8", "" }.Select(Gen.Const).ToArray());
        line.Array[0, 10].Sample(lines =>
        {
            string text = string.Join('\n', lines);
            string path = _tool.PathOf("a/refs.bib");
            AnalyzerConfigSet compiler = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(SourceText.From(text), _tool.PathOf(".editorconfig")) });
            Dictionary<string, string> expected = compiler.GetOptionsForSourcePath(path)
                .AnalyzerOptions.Where(pair => pair.Key.StartsWith("bibgen.", StringComparison.Ordinal)).ToDictionary();
            _tool.With(".editorconfig", text);
            IEnumerable<(string, string)> actual = new ConfigFiles().OfFile(path).Select(pair => (pair.Key.ToLowerInvariant(), pair.Value))
                .Where(pair => pair.Item1.StartsWith("bibgen.", StringComparison.Ordinal));
            Assert.Equal(expected.Select(pair => (pair.Key, pair.Value)).Order(), actual.Order());
        }, iter: 2_000, threads: 1);
    }

    [Fact]
    public void The_nearest_file_wins_and_a_root_ends_the_search()
    {
        _tool.With(".editorconfig", "root = true\n[*.bib]\nbibgen.x = outer\nbibgen.y = outer\n").With("a/.editorconfig", "[*.bib]\nbibgen.x = inner\n");
        IReadOnlyDictionary<string, string> values = new ConfigFiles().OfFile(_tool.PathOf("a/refs.bib"));
        Assert.Equal(("inner", "outer"), (values["bibgen.x"], values["bibgen.y"]));
        _tool.With("a/.editorconfig", "root = true\n[*.bib]\nbibgen.x = inner\n");
        Assert.False(new ConfigFiles().OfFile(_tool.PathOf("a/refs.bib")).ContainsKey("bibgen.y"));
    }

    [Fact]
    public void Of_two_global_files_the_higher_level_wins_and_equal_ones_cancel()
    {
        _tool.With(".globalconfig", "is_global = true\nx = outer\ny = outer\n").With("a/.globalconfig", "is_global = true\nx = inner\nz = inner\n");
        IReadOnlyDictionary<string, string> values = new ConfigFiles().OfProject(_tool.PathOf("a"));
        Assert.False(values.ContainsKey("x"));
        Assert.Equal(("outer", "inner"), (values["y"], values["z"]));
        _tool.With("a/.globalconfig", "is_global = true\nglobal_level = 101\nx = inner\n");
        Assert.Equal("inner", new ConfigFiles().OfProject(_tool.PathOf("a"))["x"]);
    }
}
