using System.CommandLine;
using System.Text;
using BibGen.Tool.CommandLine;
using BibGen.Tool.Files;
using BibGen.Tool.Trace.Html;

namespace BibGen.Tool.Trace;

/// <summary><c>bibgen trace ASSEMBLY…</c>: which code rests on which work.</summary>
internal sealed class TraceCommand
{
    private static readonly Dictionary<string, Func<TraceResult, string>> Forms = new(StringComparer.Ordinal)
    {
        ["markdown"] = TraceReport.Markdown,
        ["json"] = TraceJson.Write,
        ["csv"] = TraceReport.Csv,
        ["html"] = TracePage.Write,
    };

    private readonly Terminal _terminal;

    private readonly Argument<string[]> _assemblies = new("ASSEMBLY")
    {
        Description = "Compiled assemblies; the documentation file beside one is read as well.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = new("--format") { Description = "Form of the report.", DefaultValueFactory = static _ => "markdown" };

    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = "A report of the same form that was reviewed: ends with 1 when this one differs.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _output = new("--output") { Description = "Writes the report into this file, as a whole.", HelpName = "FILE" };

    private TraceCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var trace = new TraceCommand(terminal);
        trace._format.AcceptOnlyFromAmong([.. Forms.Keys]);
        var command = new Command("trace", "Shows which code rests on which work: reads [Cites] and cref in compiled assemblies.")
        {
            trace._assemblies, trace._format, trace._output, trace._baseline,
        };
        command.SetAction(trace.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var tracer = new AssemblyTracer();
        bool hasFailures = !ReadAll(tracer, result.GetRequiredValue(_assemblies), _terminal);
        if (hasFailures && tracer.Count == 0)
            return ExitCode.Failure; // A report about nothing would read as if nothing were cited.
        TraceResult trace = tracer.Result;
        string report = Forms[result.GetRequiredValue(_format)](trace);
        if (result.GetValue(_output) is { } output)
            WriteFile(Path.GetFullPath(output, _terminal.Folder), report);
        else
            _terminal.Output.Write(report);
        _terminal.Output.Flush();
        int retracted = trace.RetractedInUse.Count();
        string works = $"{Counted(trace.Works.Count, "work")}, {trace.Uncited.Count()} of them uncited, {retracted} retracted in use";
        _terminal.Error.WriteLine($"{works}; {Counted(trace.Citations.Count, "citation")}");
        if (hasFailures)
            return ExitCode.Failure;
        return result.GetValue(_baseline) is { } baseline && HasChanged(baseline, report) ? ExitCode.Findings : ExitCode.Success;
    }

    private static string Counted(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>Reads assemblies and says which of them cannot be read; whether all were.</summary>
    public static bool ReadAll(AssemblyTracer tracer, string[] paths, Terminal terminal)
    {
        bool isComplete = true;
        foreach (string path in paths)
        {
            try
            {
                tracer.Read(Path.GetFullPath(path, terminal.Folder));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadImageFormatException or InvalidDataException or ArgumentException)
            {
                isComplete = false;
                terminal.Fail(e is BadImageFormatException or InvalidDataException ? $"{path}: this is no .NET assembly" : $"{path}: {e.Message}");
            }
        }

        return isComplete;
    }

    private void WriteFile(string path, string report)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            AtomicFile.Create(path, Encoding.UTF8.GetBytes(report), replaces: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"--output {_terminal.Shorten(path)}: {e.Message}", e);
        }
    }

    private bool HasChanged(string baseline, string report)
    {
        try
        {
            if (File.ReadAllText(Path.GetFullPath(baseline, _terminal.Folder)).ReplaceLineEndings("\n") == report)
                return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"--baseline {baseline}: {e.Message}", e);
        }

        _terminal.Fail($"what the code cites, or a reference behind it, differs from {baseline}; review it and check the new report in");
        return true;
    }
}
