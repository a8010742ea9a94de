using System.CommandLine;
using System.CommandLine.Invocation;
using BibGen.Tool.Catalogue;
using BibGen.Tool.Check;
using BibGen.Tool.Export;
using BibGen.Tool.Fixes;
using BibGen.Tool.LanguageServer;
using BibGen.Tool.Layout;
using BibGen.Tool.Trace;

namespace BibGen.Tool.CommandLine;

/// <summary>The command <c>bibgen</c>.</summary>
internal static class BibGenCommand
{
    /// <summary>Runs a command line; gives its exit code. Nothing that a file says, and no wrong option, ends in a stack trace.</summary>
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        try
        {
            ParseResult result = Create(terminal).Parse(arguments);
            if (result.Action is ParseErrorAction error)
                error.ShowHelp = arguments.Length == 0; // What is wrong is to be seen, and not to be scrolled past.
            var configuration = new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null, // Signals are those of the program.
            };
            int exitCode = await result.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
            await terminal.Output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return result.Errors.Count > 0 ? ExitCode.Failure : exitCode;
        }
        catch (CommandException e)
        {
            terminal.Fail(e.Message);
            return ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            terminal.Fail("stopped; every file is the old one or the new one");
            return ExitCode.Canceled;
        }
        catch (IOException e)
        {
            terminal.Fail(e.Message); // Whoever read the output has gone, or the disk is full.
            return ExitCode.Failure;
        }
    }

    private static RootCommand Create(Terminal terminal) => new("Checks, fixes, formats and converts bibliographies, and shows which code rests on which work.")
    {
        CheckCommand.Create(terminal),
        FixCommand.Create(terminal),
        FormatCommand.Create(terminal),
        ExportCommand.Create(terminal),
        ConvertCommand.Create(terminal),
        TraceCommand.Create(terminal),
        LanguageServerCommand.Create(terminal),
        ExplainCommand.Create(terminal),
        RulesCommand.Create(terminal),
    };
}
