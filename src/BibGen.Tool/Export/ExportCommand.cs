using System.CommandLine;
using BibGen.Exports;
using BibGen.Styles;
using BibGen.Tool.CommandLine;
using BibGen.Tool.Projects;

namespace BibGen.Tool.Export;

/// <summary><c>bibgen export --to FORMAT PATH…</c>: the works of bibliographies in another format, on standard output.</summary>
internal sealed class ExportCommand
{
    private const string Json = "json";

    private readonly Terminal _terminal;
    private readonly CommonSymbols _symbols = new();

    private readonly Option<string> _to = new("--to") { Description = "The format to write.", DefaultValueFactory = static _ => Json };

    private readonly Option<string> _style = new("--style")
    {
        Description = "The citation style of markdown, html and text.",
        DefaultValueFactory = static _ => ReferenceStyle.All[0].Name,
    };

    private readonly Option<string[]> _cited = new("--cited")
    {
        Description = "Only what the code in these compiled assemblies cites.",
        HelpName = "ASSEMBLY",
    };

    private ExportCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var export = new ExportCommand(terminal);
        export._to.AcceptOnlyFromAmong([Json, .. BibliographyExport.All.Select(format => format.Id)]);
        export._style.AcceptOnlyFromAmong([.. ReferenceStyle.All.Select(style => style.Name)]);
        var command = new Command("export", "Writes works in another format to standard output; json has everything that BibGen knows.")
        {
            export._to, export._style, export._cited,
        };
        export._symbols.AddTo(command);
        command.SetAction((result, cancellationToken) => Task.FromResult(export.Run(result, cancellationToken)));
        return command;
    }

    private int Run(ParseResult result, CancellationToken cancellationToken)
    {
        string to = result.GetRequiredValue(_to);
        var reader = new ProjectReader(
            _terminal, _symbols.Read(result, _terminal.Folder), result.GetRequiredValue(_symbols.Paths), result.GetValue(_symbols.StandardInputPath))
        {
            // JSON has a finding for a text that only has the wrong name or encoding.
            IsFailure = foreign => to != Json || foreign.Advice is null,
        };
        CitedWorks? cited = CitedWorks.Read(_terminal, result.GetValue(_cited));
        if (to == Json)
        {
            using var json = new JsonExport(_terminal);
            foreach ((LoadedProject project, IReadOnlyList<string> selected) in reader.Read(cancellationToken))
                json.Write(project.Project, selected, work => cited?.Contains(work.Key) != false, cancellationToken);
        }
        else
        {
            var works = new List<ExportedWork>();
            foreach ((LoadedProject project, IReadOnlyList<string> selected) in reader.Read(cancellationToken))
                works.AddRange(project.WorksOf(selected).Where(work => cited?.Contains(work.Work.Key) != false));
            ExportResult exported = BibliographyExport.Find(to)!.Write(
                works, new ExportOptions { Style = ReferenceStyle.Find(result.GetRequiredValue(_style))! }, cancellationToken);
            _terminal.Output.Write(exported.Text);
            LossReport.Write(_terminal, exported.Losses);
        }

        bool isIncomplete = cited?.SayMissing(_terminal) == true;
        if (reader.Failures.Count > 0)
            return ExitCode.Failure;
        return isIncomplete ? ExitCode.Findings : ExitCode.Success;
    }
}
