using System.CommandLine;
using System.Text;
using BibGen.Exports;
using BibGen.Styles;
using BibGen.Tool.CommandLine;
using BibGen.Tool.Files;
using BibGen.Tool.Projects;
using BibGen.Tool.Settings;

namespace BibGen.Tool.Export;

/// <summary><c>bibgen convert IN OUT</c>: a bibliography as a file of another format. What the format cannot hold is said.</summary>
internal sealed class ConvertCommand
{
    private readonly Terminal _terminal;

    private readonly Argument<string> _in = new("IN") { Description = "The bibliography to read, or - for standard input." };

    private readonly Argument<string> _out = new("OUT") { Description = "The file to write; its name decides the format." };

    private readonly Option<string?> _to = new("--to") { Description = "The format to write where the name does not say: .bib is bibtex." };

    private readonly Option<string> _style = new("--style")
    {
        Description = "The citation style of markdown, html and text.",
        DefaultValueFactory = static _ => ReferenceStyle.All[0].Name,
    };

    private readonly Option<bool> _force = new("--force") { Description = "Replaces OUT when it is there." };

    private ConvertCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var convert = new ConvertCommand(terminal);
        convert._to.AcceptOnlyFromAmong([.. BibliographyExport.All.Select(format => format.Id)]);
        convert._style.AcceptOnlyFromAmong([.. ReferenceStyle.All.Select(style => style.Name)]);
        var command = new Command("convert", "Writes a bibliography as a file of another format.")
        {
            convert._in, convert._out, convert._to, convert._style, convert._force,
        };
        command.SetAction((result, cancellationToken) => Task.FromResult(convert.Run(result, cancellationToken)));
        return command;
    }

    private int Run(ParseResult result, CancellationToken cancellationToken)
    {
        string output = Path.GetFullPath(result.GetRequiredValue(_out), _terminal.Folder);
        BibliographyExport export = result.GetValue(_to) is { } id ? BibliographyExport.Find(id)! : ExportFor(output);
        var reader = new ProjectReader(_terminal, RunSettings.Default, [result.GetRequiredValue(_in)], standardInputPath: null);
        List<ExportedWork> works = [];
        foreach ((LoadedProject project, IReadOnlyList<string> selected) in reader.Read(cancellationToken))
            works.AddRange(project.WorksOf(selected));
        if (reader.Failures.Count > 0)
            return ExitCode.Failure;

        ExportResult exported = export.Write(works, new ExportOptions { Style = ReferenceStyle.Find(result.GetRequiredValue(_style))! }, cancellationToken);
        try
        {
            AtomicFile.Create(output, Encoding.UTF8.GetBytes(exported.Text), result.GetValue(_force));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{_terminal.Shorten(output)}: {e.Message}", e);
        }

        LossReport.Write(_terminal, exported.Losses);
        string count = works.Count == 1 ? "1 work" : $"{works.Count} works";
        _terminal.Error.WriteLine($"{count} as {export.Name} in {_terminal.Shorten(output)}");
        return ExitCode.Success;
    }

    private static BibliographyExport ExportFor(string path)
    {
        string extension = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".json" or ".csljson" => ".csl.json",
            var other => other,
        };
        string ids = string.Join(", ", BibliographyExport.All.Select(export => export.Id));
        return BibliographyExport.All.FirstOrDefault(export => export.Extension == extension)
            ?? throw new CommandException($"{Path.GetFileName(path)}: the name does not say a format; say it with --to, one of {ids}");
    }
}
