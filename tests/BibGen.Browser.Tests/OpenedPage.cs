using Microsoft.Playwright;

namespace BibGen.Tests.Browser;

/// <summary>A page in the browser, and what it did that it should not do.</summary>
internal sealed class OpenedPage : IAsyncDisposable
{
    private readonly string _file;
    private readonly List<string> _wrong = [];

    public OpenedPage(IPage page, string file)
    {
        Page = page;
        _file = file;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.Dialog += (_, dialog) => Note(true, "a dialog: " + dialog.Message);
        page.Request += (_, request) =>
            Note(!request.Url.StartsWith(new Uri(file).AbsoluteUri, StringComparison.Ordinal) && request.Url != "data:,", request.Url);
    }

    public IPage Page { get; }

    public async ValueTask DisposeAsync()
    {
        await Page.Context.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);
        Assert.Empty(_wrong);
    }

    /// <summary>The texts of the row headers of a table that are shown, in their order.</summary>
    public async Task<string[]> RowsAsync(string table) =>
        [.. (await Page.Locator($"section[aria-labelledby={table}] tbody th").EvaluateAllAsync<string[]>(
            "cells => cells.filter(cell => cell.checkVisibility()).map(cell => cell.textContent)"))];

    /// <summary>Checks which rows of a table are shown.</summary>
    public async Task HasRowsAsync(string table, params string[] expected)
    {
        string[] rows = await RowsAsync(table);
        Assert.Equal(expected, rows);
    }

    /// <summary>What the part of the page that has the focus is called.</summary>
    public Task<string> FocusAsync() => Page.EvaluateAsync<string>("document.activeElement.id || document.activeElement.textContent");

    private void Note(bool isWrong, string what)
    {
        if (isWrong)
            _wrong.Add(what);
    }
}
