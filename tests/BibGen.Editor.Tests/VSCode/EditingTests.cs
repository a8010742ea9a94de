using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace BibGen.Tests.Editor.VSCode;

/// <summary>What a person who edits a bibliography in Visual Studio Code sees and gets. A picture of each lies beside the test's assembly.</summary>
public sealed class EditingTests(VSCodeServer code) : IClassFixture<VSCodeServer>, IDisposable
{
    private readonly ProjectFolder _folder = SampleProject.Create();

    public void Dispose() => _folder.Dispose();

    [VSCodeFact]
    public async Task A_wrong_DOI_that_is_typed_is_underlined_at_its_column()
    {
        await using VSCodeWindow window = await OpenAsync();
        await window.GoToAsync(SampleProject.DoiLine, SampleProject.DoiColumn + "10.1038/".Length);
        await window.PressAsync("Backspace", ".");
        await window.Squiggles.WaitForAsync();
        await window.ScreenshotAsync("finding");
        Assert.Equal(SampleProject.DoiColumn + "10.1038.171737".Length, await window.ColumnAsync(window.Squiggles));
        string problem = Assert.Single(await window.ProblemsAsync());
        Assert.Contains("BIB3001", problem, StringComparison.Ordinal);
        Assert.Contains($"[Ln {SampleProject.DoiLine}, Col {SampleProject.DoiColumn + "10.1038.171737".Length}]", problem, StringComparison.Ordinal);
    }

    [VSCodeFact]
    public async Task The_light_bulb_repairs_what_is_found()
    {
        await using VSCodeWindow window = await OpenAsync();
        string before = _folder.Text("references.bib");
        await window.GoToAsync(SampleProject.DoiLine, SampleProject.DoiColumn);
        await window.Page.Keyboard.TypeAsync("https://doi.org/");
        await window.Squiggles.First.WaitForAsync();
        await VSCodeWindow.UntilAsync(() => window.PressAsync("Control+."), window.Actions.First);
        await window.ScreenshotAsync("light-bulb");
        await window.PressAsync("Enter");
        await window.Squiggles.First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await window.SaveAsync();
        Assert.Equal(before, await _folder.TextAsync("references.bib", before));
    }

    [VSCodeFact]
    public async Task The_hover_over_a_key_is_the_reference()
    {
        await using VSCodeWindow window = await OpenAsync();
        await window.GoToAsync(3, "@article{W".Length);
        string hover = await window.HoverAsync();
        await window.ScreenshotAsync("hover");
        Assert.Contains("Watson JD, Crick FHC. Molecular Structure of Nucleic Acids. Nature. 1953 Apr;171:737-8.", hover, StringComparison.Ordinal);
    }

    [VSCodeFact]
    public async Task Fields_that_the_entry_lacks_are_completed()
    {
        await using VSCodeWindow window = await OpenAsync();
        await window.GoToAsync(SampleProject.DoiLine, 1);
        await window.PressAsync("End", "Enter");
        await window.Page.Keyboard.TypeAsync("numb");
        ILocator number = window.Suggestions.Filter(new() { HasText = "number" }).First;
        await VSCodeWindow.UntilAsync(() => window.PressAsync("Control+Space"), number);
        await window.ScreenshotAsync("completion");
        await window.PressAsync("Enter");
        await window.SaveAsync();
        Assert.Matches(@"(?m)^  number\s*= \{", await _folder.TextAsync("references.bib", "number"));
    }

    [VSCodeFact]
    public async Task A_key_is_renamed_with_the_code_that_cites_it()
    {
        await using VSCodeWindow window = await OpenAsync();
        await window.GoToAsync(3, "@article{W".Length);
        ILocator name = window.Page.Locator(".rename-box input");
        await VSCodeWindow.UntilAsync(() => window.PressAsync("F2"), name);
        await name.FillAsync("WatsonCrick1953");
        await window.ScreenshotAsync("rename");
        await window.PressAsync("Enter");
        await window.Page.Locator(".view-line", new() { HasText = "WatsonCrick1953" }).First.WaitForAsync();
        Assert.Contains("@article{WatsonCrick1953,", await _folder.TextAsync("references.bib", "WatsonCrick"), StringComparison.Ordinal);
        Assert.Equal("""
            // The structure of Watson1953 is the one that counts.
            Console.WriteLine(App.References.WatsonCrick1953.Doi);
            Console.WriteLine(App.References.Find("WatsonCrick1953"));

            """, await _folder.TextAsync("Program.cs", "WatsonCrick"));
    }

    [VSCodeFact]
    public async Task A_name_in_CSharp_leads_to_its_entry()
    {
        await using VSCodeWindow window = await OpenAsync();
        await window.OpenFileAsync("Program.cs");
        await window.GoToAsync(2, "Console.WriteLine(App.References.W".Length);
        await VSCodeWindow.UntilAsync(
            () => window.CommandAsync("BibGen: Go to the Entry"), window.Page.Locator(".tab.active[data-resource-name='references.bib']"));
        await window.Page.GetByText("(10 selected)").WaitForAsync();
    }

    [VSCodeFact]
    public async Task A_click_on_how_often_an_entry_is_cited_shows_the_code()
    {
        await using VSCodeWindow window = await OpenAsync();
        await window.Page.Locator(".codelens-decoration a", new() { HasText = "cited 2 times" }).ClickAsync();
        await window.Page.Locator(".reference-zone-widget").GetByText("Program.cs").First.WaitForAsync();
        await window.ScreenshotAsync("citations");
    }

    private async Task<VSCodeWindow> OpenAsync([CallerMemberName] string test = "")
    {
        VSCodeWindow window = await code.OpenAsync(_folder, test: test);
        await window.OpenFileAsync("references.bib");
        return window;
    }
}
