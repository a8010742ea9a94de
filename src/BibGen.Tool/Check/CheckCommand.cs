using System.CommandLine;
using BibGen.Projects;
using BibGen.Tool.CommandLine;
using BibGen.Tool.Projects;
using BibGen.Tool.Reports;

namespace BibGen.Tool.Check;

/// <summary><c>bibgen check PATH…</c>: says what is wrong in bibliographies, as the analyzer does in a build.</summary>
internal sealed class CheckCommand
{
    private const string Never = "never";

    private readonly Terminal _terminal;
    private readonly CommonSymbols _symbols = new();

    private readonly Option<string> _format = new("--format")
    {
        Description = "Form of the findings.",
        DefaultValueFactory = static _ => FindingReport.Names[0],
    };

    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "Least severity of findings with which the exit code is 1.",
        DefaultValueFactory = static _ => "warning",
    };

    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = "A file of findings that are known: only others are reported.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _updateBaseline = new("--update-baseline") { Description = "Writes what is found today into the file of --baseline." };

    private CheckCommand(Terminal terminal) => _terminal = terminal;

    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var check = new CheckCommand(terminal);
        check._format.AcceptOnlyFromAmong([.. FindingReport.Names]);
        check._failOn.AcceptOnlyFromAmong("error", "warning", "info", Never);
        var command = new Command("check", "Says what is wrong in bibliographies, as a build does.");
        check._symbols.AddTo(command);
        command.Add(check._format);
        command.Add(check._failOn);
        command.Add(check._baseline);
        command.Add(check._updateBaseline);
        command.SetAction((result, cancellationToken) => Task.FromResult(check.Run(result, cancellationToken)));
        return command;
    }

    private int Run(ParseResult result, CancellationToken cancellationToken)
    {
        Baseline? baseline = ReadBaseline(result);
        var reader = new ProjectReader(
            _terminal, _symbols.Read(result, _terminal.Folder), result.GetRequiredValue(_symbols.Paths), result.GetValue(_symbols.StandardInputPath))
        {
            IsFailure = static _ => false,
        };
        using FindingReport report = FindingReport.Create(result.GetRequiredValue(_format), _terminal);
        var summary = new CheckSummary();
        using var progress = new Progress(_terminal, reader.Count);
        report.Begin();
        bool isForeign = false;
        foreach ((LoadedProject project, IReadOnlyList<string> selected) in reader.Read(cancellationToken))
        {
            foreach (CheckedFile file in Check(project, selected, progress, cancellationToken))
            {
                isForeign |= file.Findings.Any(found => found.Finding.Rule.Id == "BIB0003");
                CheckedFile shown = baseline is null ? file : file with { Findings = [.. file.Findings.Where(found => !baseline.Accepts(file.Path, found))] };
                summary.Add(shown);
                report.Write(shown);
            }
        }

        summary.Failures.AddRange(reader.Failures);
        report.End(summary);
        baseline?.End(result.GetValue(_updateBaseline), summary.Failures.Count == 0, _terminal);
        progress.Dispose();
        _terminal.Output.Flush();
        if (summary.FileCount > 0)
            _terminal.Error.WriteLine(summary.ToString());
        if (summary.Failures.Count > 0 || isForeign)
            return ExitCode.Failure;
        return IsFailure(summary, result.GetRequiredValue(_failOn)) ? ExitCode.Findings : ExitCode.Success;
    }

    /// <summary>The findings of the files that were asked for and of what stands beside them, file by file.</summary>
    private IEnumerable<CheckedFile> Check(LoadedProject loaded, IReadOnlyList<string> selected, Progress progress, CancellationToken cancellationToken)
    {
        BibliographyProject project = loaded.Project;
        ILookup<string, ReportedFinding> findings = ProjectFindings.Of(project, cancellationToken);
        var isSelected = new HashSet<string>(selected, StringComparer.Ordinal);
        foreach (ProjectFile file in project.Files)
        {
            bool isBibliography = isSelected.Contains(file.Path);
            if (!isBibliography && !(file.Content.Bibliography is null && findings.Contains(file.Path)))
                continue;
            progress.Advance(file.Path);
            int works = project.Find(file.Path)?.File?.Works.Count ?? 0;
            IReadOnlyList<ReportedFinding> inFile = project.WithTriedFixes(file.Path, [.. findings[file.Path]], cancellationToken);
            yield return new CheckedFile(_terminal.Shorten(file.Path), works, inFile);
        }
    }

    private Baseline? ReadBaseline(ParseResult result)
    {
        bool isUpdated = result.GetValue(_updateBaseline);
        if (result.GetValue(_baseline) is { } path)
            return Baseline.Read(Path.GetFullPath(path, _terminal.Folder), isUpdated, _terminal.Folder);
        return isUpdated ? throw new CommandException("--update-baseline: say with --baseline which file to write") : null;
    }

    private static bool IsFailure(CheckSummary summary, string failOn) =>
        failOn != Never && SeverityKeys.TryParse(failOn, out ConfiguredSeverity? least) && summary.HasAtLeast(least!.Value);
}
