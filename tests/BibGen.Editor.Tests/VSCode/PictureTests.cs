using System.Diagnostics;
using Microsoft.Playwright;

namespace BibGen.Tests.Editor.VSCode;

/// <summary>Takes the pictures of README and docs, light and dark: what they show is what the editor showed.</summary>
public sealed class PictureTests(VSCodeServer code) : IClassFixture<VSCodeServer>, IDisposable
{
    private const string Bibliography = """
        @article{WatsonCrick1953,
          author  = {Watson, J. D. and Crick, F. H. C.},
          title   = {Molecular Structure of Nucleic Acids: A Structure for Deoxyribose Nucleic Acid},
          journal = {Nature},
          year    = 1953, month = apr, volume = 171, number = 4356, pages = {737--738},
          doi     = {10.1038/171737a0},
        }

        """;

    private readonly ProjectFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [PictureTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_hover_over_a_work_in_CSharp(bool isDark)
    {
        string analyzers = Path.Combine(SharedData.Repository, "src", "BibGen.Generators", "bin", "Debug", "netstandard2.0");
        string build = Path.Combine(SharedData.Repository, "src", "BibGen", "build");
        _folder.With("references.bib", Bibliography)
            .With("App.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                  </PropertyGroup>
                  <Import Project="{build}/BibGen.props" />
                  <ItemGroup>
                    <Analyzer Include="{analyzers}/BibGen.Generators.dll;{analyzers}/BibGen.Bibliography.dll" />
                  </ItemGroup>
                  <Import Project="{build}/BibGen.targets" />
                </Project>
                """)
            .With("Program.cs", """
                // The bibliography is code: a paper that is not in the file does not compile.
                Console.WriteLine(References.WatsonCrick1953.Title);
                Console.WriteLine(References.WatsonCrick1953.Doi);

                """);
        using (Process restored = Process.Start("dotnet", ["build", "-v", "q", _folder.Path]))
            await restored.WaitForExitAsync();
        await using VSCodeWindow window = await OpenAsync(isDark, "Program.cs");
        await window.GoToAsync(2, "Console.WriteLine(References.W".Length);
        Assert.Contains("Watson JD, Crick FHC.", await window.HoverAsync("Watson JD"), StringComparison.Ordinal);
        await TakeAsync(window, "editor-hover", isDark);
    }

    [PictureTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_finding_in_a_bibliography(bool isDark)
    {
        _folder.With("references.bib", Bibliography.Replace("10.1038/", "https://doi.org/10.1038/", StringComparison.Ordinal));
        await using VSCodeWindow window = await OpenAsync(isDark, "references.bib");
        await window.Squiggles.First.WaitForAsync();
        await window.GoToAsync(6, "  doi     = {https".Length);
        Assert.Contains("BIB3002", await window.HoverAsync("BIB3002"), StringComparison.Ordinal);
        await TakeAsync(window, "editor-finding", isDark);
    }

    private async Task<VSCodeWindow> OpenAsync(bool isDark, string file)
    {
        VSCodeWindow window = await code.OpenAsync(_folder, WindowLook.Picture(isDark));
        await window.OpenFileAsync(file);
        await window.PressAsync("Control+b"); // Without the list of files.
        return window;
    }

    private static async Task TakeAsync(VSCodeWindow window, string name, bool isDark)
    {
        string file = Path.Combine(SharedData.Repository, "docs", "images", $"{name}-{(isDark ? "dark" : "light")}.png");
        await window.Page.Locator(".part.editor").ScreenshotAsync(new LocatorScreenshotOptions { Path = file });
    }
}
