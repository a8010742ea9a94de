using Microsoft.Playwright;

namespace BibGen.Tests.Browser;

/// <summary>Headless Chromium, started once for all tests of a class.</summary>
public sealed class TestBrowser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why a test does not run; null where there is a browser.</summary>
    public static string? ReasonToSkip { get; } = Path() is null
        ? "There is no Chromium; tests/BibGen.Browser.Tests/install-browser.sh installs it, or BIBGEN_BROWSER says where one is."
        : null;

    public async Task InitializeAsync()
    {
        if (Path() is not { } path)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a page; the test fails at its end when the page said an error or asked for anything but itself.</summary>
    internal async Task<OpenedPage> OpenAsync(string html, BrowserNewContextOptions? options = null)
    {
        string file = System.IO.Path.Combine(Directory.CreateTempSubdirectory("bibgen-page").FullName, "trace.html");
        await File.WriteAllTextAsync(file, html);
        IBrowserContext context = await _browser!.NewContextAsync(options ?? new BrowserNewContextOptions());
        var opened = new OpenedPage(await context.NewPageAsync(), file);
        await opened.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return opened;
    }

    private static string? Path()
    {
        IEnumerable<string> names = ["chromium", "chromium-browser", "google-chrome"];
        IEnumerable<string> found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(folder => names.Select(name => System.IO.Path.Combine(folder, name)));
        return found.Prepend(Environment.GetEnvironmentVariable("BIBGEN_BROWSER") ?? "").FirstOrDefault(File.Exists);
    }
}
