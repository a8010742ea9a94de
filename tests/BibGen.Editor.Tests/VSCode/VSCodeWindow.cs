using System.Globalization;
using Microsoft.Playwright;

namespace BibGen.Tests.Editor.VSCode;

/// <summary>A window of Visual Studio Code, used with the keyboard as its users do.</summary>
internal sealed class VSCodeWindow(IPage page, string test) : IAsyncDisposable
{
    public IPage Page { get; } = page;

    /// <summary>Text that is underlined because of a finding.</summary>
    public ILocator Squiggles => Page.Locator(".squiggly-error, .squiggly-warning, .squiggly-info");

    /// <summary>The hover that is open.</summary>
    public ILocator Hover => Page.Locator(".monaco-resizable-hover:visible .hover-contents, .monaco-hover:visible .hover-contents");

    /// <summary>What the light bulb offers.</summary>
    public ILocator Actions => Page.Locator(".action-widget .monaco-list-row.action");

    /// <summary>What completion offers.</summary>
    public ILocator Suggestions => Page.Locator(".suggest-widget.visible .monaco-list-row");

    /// <summary>Closes the window; what it showed last lies beside the test's assembly, for whoever wonders why a test failed.</summary>
    public async ValueTask DisposeAsync()
    {
        await ScreenshotAsync(test);
        await Page.Context.DisposeAsync();
    }

    /// <summary>Keeps what the window shows as a picture beside the test's assembly.</summary>
    public Task ScreenshotAsync(string name) =>
        Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", name + ".png") });

    /// <summary>Opens a file of the folder.</summary>
    public async Task OpenFileAsync(string name)
    {
        await Page.Keyboard.PressAsync("Control+p");
        await Page.Locator(".quick-input-widget input").FillAsync(name);
        await Page.Locator(".quick-input-list .monaco-list-row", new() { HasText = name }).First.WaitForAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Page.Locator($".tab.active[data-resource-name='{name}']").WaitForAsync();
        await Page.Locator(".editor-instance .view-lines").First.WaitForAsync();
    }

    /// <summary>Puts the cursor at a place, counted from 1.</summary>
    public async Task GoToAsync(int line, int column)
    {
        await Page.Keyboard.PressAsync("Control+g");
        await Page.Locator(".quick-input-widget input").FillAsync($":{line}:{column}");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Locator("[id=\"status.editor.selection\"]", new() { HasText = $"Ln {line}, Col {column}" }).WaitForAsync();
    }

    /// <summary>The colours of texts that the editor shows, once it has coloured them.</summary>
    public async Task<string[]> ColoursAsync(params string[] texts)
    {
        var colours = new List<string>();
        foreach (string text in texts)
        {
            ILocator token = Page.Locator(".view-line span span", new() { HasText = text.Replace(' ', '\u00A0') }).First;
            await token.WaitForAsync();
            colours.Add(await token.EvaluateAsync<string>("token => getComputedStyle(token).color"));
        }

        return [.. colours];
    }

    /// <summary>Runs a command of the palette.</summary>
    public async Task CommandAsync(string name)
    {
        await Page.Keyboard.PressAsync("F1");
        await Page.Locator(".quick-input-widget input").FillAsync(">" + name);
        await Page.Locator(".quick-input-list .monaco-list-row", new() { HasText = name }).First.WaitForAsync();
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>The text of the hover at the cursor.</summary>
    public async Task<string> HoverAsync(string? text = null)
    {
        await UntilAsync(() => CommandAsync("Show or Focus Hover"), Hover.Filter(new() { HasText = text }).First);
        return await Hover.First.InnerTextAsync();
    }

    /// <summary>Does something until it has its effect: an extension that has just been started does not answer yet.</summary>
    public static async Task UntilAsync(Func<Task> act, ILocator effect)
    {
        for (int tries = 0; ; tries++)
        {
            await act();
            try
            {
                await effect.WaitForAsync(new LocatorWaitForOptions { Timeout = 4000 });
                return;
            }
            catch (TimeoutException) when (tries < 20)
            {
                // Not yet.
            }
        }
    }

    /// <summary>The column, counted from 1, at which something in the text begins.</summary>
    public async Task<int> ColumnAsync(ILocator place)
    {
        LocatorBoundingBoxResult box = (await place.First.BoundingBoxAsync())!;
        LocatorBoundingBoxResult cursor = (await Page.Locator(".editor-instance .cursor").First.BoundingBoxAsync())!;
        string[] words = (await Page.Locator("[id=\"status.editor.selection\"]").InnerTextAsync()).Split(' ');
        double width = await Page.Locator(".editor-instance .view-lines").First.EvaluateAsync<double>("""
            lines => {
              const range = document.createRange();
              const text = document.createTreeWalker(lines, NodeFilter.SHOW_TEXT).nextNode();
              range.setStart(text, 0);
              range.setEnd(text, 1);
              return range.getBoundingClientRect().width;
            }
            """);
        return int.Parse(words[^1], CultureInfo.InvariantCulture) + (int)Math.Round((box.X - cursor.X) / width);
    }

    /// <summary>What the list of problems says.</summary>
    public async Task<string[]> ProblemsAsync()
    {
        await CommandAsync("Problems: Focus on Problems View");
        ILocator rows = Page.Locator(".markers-panel .monaco-list-row:has(.marker-line)");
        await rows.First.WaitForAsync();
        return [.. await rows.AllInnerTextsAsync()];
    }

    /// <summary>Presses keys one after the other.</summary>
    public Task PressAsync(params string[] keys) => keys.Aggregate(Task.CompletedTask, async (before, key) =>
    {
        await before;
        await Page.Keyboard.PressAsync(key);
    });

    /// <summary>Saves the file and waits until it is saved.</summary>
    public async Task SaveAsync()
    {
        await Page.Keyboard.PressAsync("Control+s");
        await Page.Locator(".tab.active:not(.dirty)").WaitForAsync();
    }
}
