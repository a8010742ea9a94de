using System.Diagnostics;
using System.Text.Json;

namespace BibGen.Tests.Editor.Neovim;

/// <summary>Neovim without a window and with nothing of its user's, but for the plugin of <c>editors/neovim</c>.</summary>
internal static class NeovimRun
{
    /// <summary>Opens a file of a folder, runs Lua in it, and gives what that returns.</summary>
    /// <remarks>Beside all of Neovim's own, Lua has the functions of <c>session.lua</c>.</remarks>
    public static async Task<JsonElement> EvaluateAsync(ProjectFolder folder, string file, string lua)
    {
        string script = Path.Combine(folder.Path, "script.lua~");
        string result = Path.Combine(folder.Path, "result.json~");
        await File.WriteAllTextAsync(script, lua);
        var start = new ProcessStartInfo(InstalledEditors.Neovim!) { WorkingDirectory = folder.Path, RedirectStandardError = true };
        foreach (string argument in (string[])[
            "--headless", "-i", "NONE", "-n", "-u", Path.Combine(AppContext.BaseDirectory, "Neovim", "session.lua"), file])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["BIBGEN_PLUGIN"] = Path.Combine(SharedData.Repository, "editors", "neovim", "plugin", "bibgen.lua");
        start.Environment["BIBGEN_TOOL"] = Path.Combine(AppContext.BaseDirectory, "bibgen.dll");
        start.Environment["BIBGEN_SCRIPT"] = script;
        start.Environment["BIBGEN_RESULT"] = result;
        start.Environment["XDG_STATE_HOME"] = folder.Path;
        start.Environment["XDG_CACHE_HOME"] = folder.Path;
        using Process neovim = Process.Start(start)!;
        string error = await neovim.StandardError.ReadToEndAsync();
        await neovim.WaitForExitAsync();
        Assert.True(neovim.ExitCode == 0, error);
        return JsonDocument.Parse(await File.ReadAllTextAsync(result)).RootElement;
    }
}
