using System.Text.Json;

namespace BibGen.Tests.Editor.Neovim;

/// <summary>What the configuration of <c>editors/neovim</c> gives its users.</summary>
public sealed class NeovimTests : IDisposable
{
    private readonly ProjectFolder _folder = new ProjectFolder()
        .With("App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />")
        .With("references.bib", """
            @article{Watson1953,
              author  = {Watson, J. D. and Crick, F. H. C.},
              title   = {Molecular Structure of Nucleic Acids},
              journal = {Nature},
              year    = 1953,
              volume  = 171,
              pages   = {737--738},
              doi     = {10.1038.171737a0},
            }

            """);

    public void Dispose() => _folder.Dispose();

    [NeovimFact]
    public async Task A_finding_stands_at_its_column()
    {
        JsonElement finding = await NeovimRun.EvaluateAsync(_folder, "references.bib", "return findings(1)[1]");
        Assert.Equal("BIB3001", finding.GetProperty("code").GetString());
        Assert.Equal(7, finding.GetProperty("lnum").GetInt32());
        Assert.Equal("  doi     = {10.1038.171737".Length, finding.GetProperty("col").GetInt32());
    }
}
