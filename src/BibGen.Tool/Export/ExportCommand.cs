using System.CommandLine;
using BibGen.Formats;
using BibGen.Rules.Suppression;

namespace BibGen.Tool.Export;

/// <summary><c>bibgen export --to json FILE…</c>: what BibGen knows about each file, for other programs.</summary>
internal static class ExportCommand
{
    /// <summary>Exit code when a file could not be opened.</summary>
    private const int Unreadable = 2;

    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "The bibliographies to read.", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--to") { Description = "The format to write.", DefaultValueFactory = _ => "json" };
        to.AcceptOnlyFromAmong("json");

        var command = new Command("export", "Writes entries, typed works and findings to standard output.") { to, files };
        command.SetAction(result => Run(result.GetValue(files) ?? []));
        return command;
    }

    private static int Run(string[] paths)
    {
        int exitCode = 0;
        using Stream output = Console.OpenStandardOutput();
        using var writer = new JsonExport(output);
        foreach (string path in paths)
        {
            string text;
            SuppressionFile? suppressions = null;
            try
            {
                text = File.ReadAllText(path);
                if (File.Exists(path + SuppressionFile.Extension))
                    suppressions = SuppressionFile.Read(path + SuppressionFile.Extension, File.ReadAllText(path + SuppressionFile.Extension));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"bibgen: {path}: {e.Message}");
                exitCode = Unreadable;
                continue;
            }

            writer.Write(BibliographyFile.Read(path, text), suppressions);
        }

        return exitCode;
    }
}
