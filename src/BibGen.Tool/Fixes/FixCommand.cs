using System.CommandLine;
using BibGen.Tool.CommandLine;
using BibGen.Tool.Edits;
using BibGen.Tool.Files;
using BibGen.Tool.Projects;

namespace BibGen.Tool.Fixes;

/// <summary><c>bibgen fix PATH…</c>: makes the safe repairs that findings have.</summary>
internal sealed class FixCommand
{
    private readonly Terminal _terminal;
    private readonly CommonSymbols _symbols = new();
    private readonly EditOutput _output;

    private FixCommand(Terminal terminal)
    {
        _terminal = terminal;
        _output = new EditOutput(terminal);
    }

    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var fix = new FixCommand(terminal);
        var command = new Command("fix", "Makes the safe fixes of findings, until nothing is left to fix.");
        fix._symbols.AddTo(command);
        fix._output.AddTo(command);
        command.SetAction((result, cancellationToken) => Task.FromResult(fix.Run(result, cancellationToken)));
        return command;
    }

    private int Run(ParseResult result, CancellationToken cancellationToken)
    {
        var reader = new ProjectReader(
            _terminal, _symbols.Read(result, _terminal.Folder), result.GetRequiredValue(_symbols.Paths), result.GetValue(_symbols.StandardInputPath));
        int fixes = 0;
        int left = 0;
        bool hasEnded = true;
        using var progress = new Progress(_terminal, reader.Count);
        foreach ((LoadedProject project, IReadOnlyList<string> selected) in reader.Read(cancellationToken))
        {
            IEnumerable<SourceFile> sources = selected.Select(project.Find).OfType<SourceFile>();
            var fixer = new ProjectFixer(project.Project, sources.Select(source => new FixedFile(source.Path, source.Text, source.IsText)));
            hasEnded &= fixer.Run(cancellationToken);
            left += fixer.LeftCount;
            foreach (FixedFile file in fixer.Files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress.Advance(file.Path);
                fixes += file.FixCount;
                SourceFile source = project.Find(file.Path)!;
                _output.Write(result, source, reader.IsStandardInput(source), file.Text.Edits);
            }
        }

        progress.Dispose();
        if (!hasEnded)
            _terminal.Fail("fixes did not come to an end; please report it with the file");
        if (left > 0)
            _terminal.Error.WriteLine((left == 1 ? "1 finding has" : $"{left} findings have") + " no safe fix; 'bibgen check' shows what is left to do by hand");
        return _output.End(result, fixes == 1 ? "1 fix" : $"{fixes} fixes", reader.Failures.Count > 0 || !hasEnded);
    }
}
