using System.Diagnostics;
using System.Text.Json;

namespace BibGen.Tests.Editor.Emacs;

/// <summary>Emacs without a window and with nothing of its user's, but for the configuration of <c>editors/emacs</c>.</summary>
internal static class EmacsRun
{
    /// <summary>Opens a file of a folder, runs Lisp in it, and gives what that returns.</summary>
    /// <remarks>Beside all of Emacs's own, Lisp has the functions of <c>session.el</c>.</remarks>
    public static async Task<JsonElement> EvaluateAsync(ProjectFolder folder, string file, string lisp)
    {
        string script = folder.PathOf("script.el~");
        string result = folder.PathOf("result.json~");
        string programs = folder.PathOf("bin~");
        await File.WriteAllTextAsync(script, lisp);
        WriteTool(programs);
        var start = new ProcessStartInfo(InstalledEditors.Emacs!)
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (string argument in (string[])["--batch", "-l", Path.Combine(AppContext.BaseDirectory, "Emacs", "session.el")])
            start.ArgumentList.Add(argument);
        start.Environment["HOME"] = folder.Path;
        start.Environment["PATH"] = programs + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        start.Environment["BIBGEN_CONFIGURATION"] = Path.Combine(SharedData.Repository, "editors", "emacs", "bibgen.el");
        start.Environment["BIBGEN_FILE"] = folder.PathOf(file);
        start.Environment["BIBGEN_SCRIPT"] = script;
        start.Environment["BIBGEN_RESULT"] = result;
        using Process emacs = Process.Start(start)!;
        Task<string> output = emacs.StandardOutput.ReadToEndAsync();
        string error = await emacs.StandardError.ReadToEndAsync();
        await output;
        await emacs.WaitForExitAsync();
        Assert.True(emacs.ExitCode == 0, error);
        return JsonDocument.Parse(await File.ReadAllTextAsync(result)).RootElement;
    }

    /// <summary>The configuration names the command by itself: a program of that name stands for the tool that is tested.</summary>
    private static void WriteTool(string folder)
    {
        Directory.CreateDirectory(folder);
        string program = Path.Combine(folder, "bibgen");
        File.WriteAllText(program, $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "bibgen.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }
}
