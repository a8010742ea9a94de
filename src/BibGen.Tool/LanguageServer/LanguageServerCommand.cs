using System.CommandLine;
using BibGen.Tool.CommandLine;
using BibGen.Tool.LanguageServer.Features;
using BibGen.Tool.LanguageServer.Server;

namespace BibGen.Tool.LanguageServer;

/// <summary><c>bibgen lsp</c>: a language server over standard input and output, for editors.</summary>
internal static class LanguageServerCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var stdio = new Option<bool>("--stdio") { Description = "Speaks over standard input and output, as it does anyway: editors say so.", Hidden = true };
        var command = new Command("lsp", "Serves editors by the Language Server Protocol, over standard input and output.") { stdio };
        command.SetAction((_, cancellationToken) => RunAsync(terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, CancellationToken cancellationToken)
    {
        Stream input = terminal.OpenInput();
        await using (input.ConfigureAwait(false))
        {
            using var session = new Session(input, terminal.Output.BaseStream, RequestTable.All);
            return await session.RunAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
