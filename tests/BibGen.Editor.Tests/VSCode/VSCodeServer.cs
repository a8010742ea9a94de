using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BibGen.Tests.Editor.VSCode;

/// <summary>Visual Studio Code with the extension installed, and a browser to see it in; started once for all tests of a class.</summary>
public sealed partial class VSCodeServer : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("bibgen-vscode").FullName;
    private Process? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string _address = "";

    public async Task InitializeAsync()
    {
        if (InstalledEditors.ReasonWithoutVSCode is not null)
            return;
        foreach (string extension in (string[])[InstalledEditors.Extension, InstalledEditors.CSharpExtension])
        {
            if (!File.Exists(extension))
                continue;
            using Process install = Start("--install-extension", extension);
            await install.WaitForExitAsync();
        }

        _server = Start("--auth", "none", "--bind-addr", "127.0.0.1:0", "--disable-telemetry", "--disable-update-check", "--disable-workspace-trust");
        while (await _server.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                _address = match.Groups[1].Value;
                break;
            }
        }

        _ = _server.StandardOutput.ReadToEndAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = InstalledEditors.Browser,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _server?.Kill(entireProcessTree: true);
        _server?.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    /// <summary>Opens a folder.</summary>
    internal async Task<VSCodeWindow> OpenAsync(ProjectFolder folder, WindowLook? look = null, [CallerMemberName] string test = "")
    {
        look ??= new WindowLook();
        await WriteSettingsAsync("User", look.Settings());
        // What names a program belongs to the machine that runs it.
        await WriteSettingsAsync(
            "Machine", new() { ["bibgen.path"] = Path.Combine(AppContext.BaseDirectory, "bibgen.dll"), ["csharpLs.path"] = InstalledEditors.CSharpServer });
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = look.Width, Height = look.Height },
            DeviceScaleFactor = look.Scale,
        });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync($"{_address}?folder={Uri.EscapeDataString(folder.Path)}");
        await page.Locator(".monaco-workbench .part.editor").WaitForAsync();
        return new VSCodeWindow(page, test);
    }

    private async Task WriteSettingsAsync(string place, Dictionary<string, object> settings)
    {
        string folder = Path.Combine(_data, "user", place);
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "settings.json"), JsonSerializer.Serialize(settings));
    }

    private Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(InstalledEditors.CodeServerNode) { RedirectStandardOutput = true };
        start.ArgumentList.Add(InstalledEditors.CodeServer);
        foreach (string argument in (string[])[
            "--config", Path.Combine(_data, "config.yaml"),
            "--user-data-dir", Path.Combine(_data, "user"),
            "--extensions-dir", Path.Combine(_data, "extensions"), .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    [GeneratedRegex(@"listening on (http://\S+)")]
    private static partial Regex Listening();
}
