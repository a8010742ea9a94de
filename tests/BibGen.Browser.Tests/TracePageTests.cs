using BibGen.Tool.Trace;
using BibGen.Tool.Trace.Html;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BibGen.Tests.Browser;

/// <summary>The page of <c>bibgen trace --format html</c> as its readers use it.</summary>
public sealed class TracePageTests(TestBrowser browser) : IClassFixture<TestBrowser>
{
    private static readonly TraceResult Trace = new(
        [
            new("App.References.Abt1999", "Abt1999", "Abt Z. Alpha. 1999. doi: 10.1000/a.1.", 1999, "10.1000/a.1", IsRetracted: false),
            new("App.References.Doe2011", "Doe2011", "Doe J. Beta. 2011.", 2011, null, IsRetracted: true),
            new("App.References.Poe", "Poe", "Poe E. Gamma.", null, null, IsRetracted: false),
            new("App.References.Roe2001", "Roe2001", "Roe J. Delta. 2001.", 2001, null, IsRetracted: false),
        ],
        [
            new("App.Tissue.Weigh(double)", "App.References.Doe2011", "Eq. 4", "as corrected", IsDocumentation: false),
            new("App.Tissue.Weigh(int)", "App.References.Abt1999", null, null, IsDocumentation: true),
            new("App.Tissue.Weigh(int)", "App.References.Doe2011", null, null, IsDocumentation: false),
            new("assembly App", "App.References.Abt1999", null, null, IsDocumentation: false),
        ]);

    [BrowserFact]
    public async Task The_search_finds_words_in_both_tables()
    {
        await using OpenedPage opened = await browser.OpenAsync(TracePage.Write(Trace));
        await opened.Page.FillAsync("#search", "alpha ABT");
        await opened.HasRowsAsync("works", "Abt1999");
        await opened.HasRowsAsync("code");
        Assert.Equal("1 of 7 rows", await opened.Page.TextContentAsync("#found"));
        Assert.True(await opened.Page.GetByText("No code matches.").IsVisibleAsync());
        await opened.Page.FillAsync("#search", "eq. 4");
        await opened.HasRowsAsync("works", "Doe2011 retracted");
        await opened.HasRowsAsync("code", "App.Tissue.Weigh(double)");
        await opened.Page.PressAsync("#search", "Escape");
        Assert.Equal(4, (await opened.RowsAsync("works")).Length);
        Assert.Equal("", await opened.Page.TextContentAsync("#found"));
    }

    [BrowserFact]
    public async Task Columns_sort_up_and_down_and_what_is_missing_stays_last()
    {
        await using OpenedPage opened = await browser.OpenAsync(TracePage.Write(Trace));
        ILocator works = opened.Page.Locator("section[aria-labelledby=works]");
        ILocator year = works.GetByRole(AriaRole.Columnheader, new() { Name = "Year" });
        await year.GetByRole(AriaRole.Button).ClickAsync();
        await opened.HasRowsAsync("works", "Abt1999", "Roe2001", "Doe2011 retracted", "Poe");
        Assert.Equal("ascending", await year.GetAttributeAsync("aria-sort"));
        await year.GetByRole(AriaRole.Button).ClickAsync();
        await opened.HasRowsAsync("works", "Doe2011 retracted", "Roe2001", "Abt1999", "Poe");
        Assert.Equal("descending", await year.GetAttributeAsync("aria-sort"));
        await works.GetByRole(AriaRole.Button, new() { Name = "Key" }).ClickAsync();
        await opened.HasRowsAsync("works", "Abt1999", "Doe2011 retracted", "Poe", "Roe2001");
        Assert.Null(await year.GetAttributeAsync("aria-sort"));
    }

    [BrowserFact]
    public async Task Links_lead_from_works_to_code_and_back_although_a_search_hides_them()
    {
        await using OpenedPage opened = await browser.OpenAsync(TracePage.Write(Trace));
        await opened.Page.FillAsync("#search", "beta");
        await opened.Page.Locator("#work-App\\.References\\.Doe2011").GetByText("Weigh(double)").ClickAsync();
        Assert.Equal("", await opened.Page.InputValueAsync("#search"));
        ILocator member = opened.Page.Locator("tr:target");
        Assert.StartsWith("App.Tissue.Weigh(double)", await member.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Eq. 4, as corrected", await member.TextContentAsync(), StringComparison.Ordinal);
        await member.GetByRole(AriaRole.Link).ClickAsync();
        Assert.StartsWith("Doe2011", await opened.Page.Locator("tr:target").TextContentAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_keyboard_is_enough()
    {
        await using OpenedPage opened = await browser.OpenAsync(TracePage.Write(Trace));
        IKeyboard keyboard = opened.Page.Keyboard;
        await keyboard.PressAsync("Tab");
        Assert.Equal("To the works", await opened.FocusAsync());
        Assert.True(await opened.Page.IsVisibleAsync("a.skip"));
        while (await opened.FocusAsync() != "search")
            await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync("weigh");
        await opened.HasRowsAsync("works", "Abt1999", "Doe2011 retracted");
        await keyboard.PressAsync("Escape");
        await keyboard.PressAsync("Tab");
        Assert.Equal("Key", await opened.FocusAsync());
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Space");
        await opened.HasRowsAsync("works", "Roe2001", "Poe", "Doe2011 retracted", "Abt1999");
        Assert.NotEqual("none", await opened.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        while (await opened.FocusAsync() != "App.Tissue.Weigh(int)")
            await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        Assert.StartsWith("App.Tissue.Weigh(int)", await opened.Page.Locator("tr:target").TextContentAsync(), StringComparison.Ordinal);
    }

    /// <summary>Names, roles, headings and contrast, by the rules of axe; and nothing to scroll to the side.</summary>
    [BrowserFact]
    public async Task Everybody_can_read_it()
    {
        foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            foreach (int width in new[] { 1200, 400 })
            {
                var options = new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 } };
                await using OpenedPage opened = await browser.OpenAsync(TracePage.Write(Trace), options);
                AxeResult result = await opened.Page.RunAxe();
                Assert.Empty(result.Violations.Select(violation => $"{scheme} {width}: {violation.Id}: {violation.Nodes[0].Html}"));
                Assert.True(result.Passes.Length > 20);
                Assert.Equal(0, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            }
        }
    }

    [BrowserFact]
    public async Task Without_a_script_everything_is_there()
    {
        await using OpenedPage opened = await browser.OpenAsync(TracePage.Write(Trace), new BrowserNewContextOptions { JavaScriptEnabled = false });
        Assert.Equal(7, await opened.Page.Locator("tbody tr").CountAsync());
        Assert.True(await opened.Page.GetByText("Retracted works in use").IsVisibleAsync());
        Assert.Equal(2, await opened.Page.Locator("svg").CountAsync());
    }

    /// <summary>Names, references and notes were written by others.</summary>
    [BrowserFact]
    public async Task Nothing_that_an_assembly_says_becomes_markup()
    {
        const string Hostile = "</td></script></style><script>alert(1)</script><img src=x onerror=alert(2)>\" onload='alert(3)' &lt; \u202Etxt";
        var trace = new TraceResult(
            [
                new TracedWork(Hostile, Hostile, Hostile, 2001, Hostile, IsRetracted: true),
                new TracedWork("App.Ä1", "Ä1", "A.", null, null, IsRetracted: false), new TracedWork("App.Ö1", "Ö1", "O.", null, null, IsRetracted: false),
            ],
            [new TracedCitation(Hostile, Hostile, Hostile, Hostile, IsDocumentation: false), new TracedCitation("a", "javascript:alert(4)", null, null, IsDocumentation: false)]);
        await using OpenedPage opened = await browser.OpenAsync(TracePage.Write(trace));
        Assert.Equal(1, await opened.Page.Locator("script").CountAsync());
        Assert.Equal(0, await opened.Page.Locator("img").CountAsync());
        string[] ids = await opened.Page.Locator("[id]").EvaluateAllAsync<string[]>("parts => parts.map(part => part.id)");
        Assert.Equal(ids.Length, ids.Distinct().Count());
        string[] addresses = await opened.Page.Locator("a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        Assert.All(addresses, address => Assert.True(address[0] == '#' || address.StartsWith("https://doi.org/", StringComparison.Ordinal), address));
        Assert.Contains("<img src=x onerror=alert(2)>", await opened.Page.TextContentAsync("tbody tr"), StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", await opened.Page.ContentAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_print_has_the_tables_and_no_controls()
    {
        await using OpenedPage opened = await browser.OpenAsync(TracePage.Write(Trace));
        await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await opened.Page.IsVisibleAsync("#search"));
        Assert.Equal(4, (await opened.RowsAsync("works")).Length);
        Assert.Equal("rgb(255, 255, 255)", await opened.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    /// <summary>The report of the sample; with BIBGEN_ACCEPT=1 its pictures in docs are made anew.</summary>
    [BrowserFact]
    public async Task The_report_of_the_sample_is_what_the_docs_show()
    {
        var tracer = new AssemblyTracer();
        tracer.Read(Path.Combine(AppContext.BaseDirectory, "ClinicalScores.dll"));
        string html = TracePage.Write(tracer.Result);
        Assert.Equal(html, TracePage.Write(tracer.Result));
        string folder = Path.Combine(SharedData.Repository, "docs", "images");
        foreach ((string name, int width, ColorScheme scheme, Media media) in new[]
        {
            ("trace-light", 1100, ColorScheme.Light, Media.Screen), ("trace-dark", 1100, ColorScheme.Dark, Media.Screen),
            ("trace-narrow", 400, ColorScheme.Light, Media.Screen), ("trace-print", 800, ColorScheme.Light, Media.Print),
        })
        {
            var options = new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 700 } };
            await using OpenedPage opened = await browser.OpenAsync(html, options);
            await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = media, ColorScheme = scheme });
            await opened.HasRowsAsync("works", [.. tracer.Result.Works.Select(work => work.Key)]);
            string file = Path.Combine(folder, name + ".png");
            if (Environment.GetEnvironmentVariable("BIBGEN_ACCEPT") == "1")
                await opened.Page.ScreenshotAsync(new PageScreenshotOptions { Path = file, FullPage = true });
            Assert.True(File.Exists(file), file);
        }
    }
}
