using System.CommandLine;
using BibGen.Text;
using BibGen.Tool.CommandLine;
using BibGen.Tool.Files;

namespace BibGen.Tool.Edits;

/// <summary>What becomes of changed files: shown as a diff, which is the default, or written.</summary>
internal sealed class EditOutput
{
    private readonly Option<bool> _write = new("--write")
    {
        Description = "Writes the files. Each is replaced as a whole, with its encoding, line ends and permissions.",
    };

    private readonly Option<bool> _diff = new("--diff") { Description = "Shows what would change and writes nothing; what happens without --write as well." };
    private readonly Option<bool> _check = new("--check") { Description = "Ends with 1 when a file would change." };

    private readonly Terminal _terminal;

    /// <summary>Output on <paramref name="terminal"/>.</summary>
    public EditOutput(Terminal terminal) => _terminal = terminal;

    /// <summary>Number of files that change.</summary>
    public int ChangedFiles { get; private set; }

    /// <summary>Whether a file could not be written.</summary>
    public bool HasFailures { get; private set; }

    /// <summary>Adds the options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_write);
        command.Add(_diff);
        command.Add(_check);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_write) && (result.GetValue(_diff) || result.GetValue(_check)))
                result.AddError("--write and --diff or --check exclude each other.");
        });
    }

    /// <summary>Shows or writes the changes of a file.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="source">The file as it was read.</param>
    /// <param name="isStandardInput">Whether it came from standard input; it is then written to standard output, changed or not.</param>
    /// <param name="edits">Its changes, in order, without overlap.</param>
    public void Write(ParseResult result, SourceFile source, bool isStandardInput, IReadOnlyList<TextEdit> edits)
    {
        if (edits.Count > 0)
            ChangedFiles++;
        if (!result.GetValue(_write))
        {
            UnifiedDiff.Write(_terminal, _terminal.Shorten(source.Path), source.Text, edits);
        }
        else if (isStandardInput)
        {
            _terminal.Output.Flush();
            _terminal.Output.BaseStream.Write(source.With(edits));
        }
        else if (edits.Count > 0)
        {
            Replace(source, edits);
        }
    }

    /// <summary>What has been done, and the exit code.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="what">What the changes are: <c>3 fixes</c>.</param>
    /// <param name="hasFailures">Whether files could not be read.</param>
    public int End(ParseResult result, string what, bool hasFailures)
    {
        bool isWritten = result.GetValue(_write);
        string files = ChangedFiles == 1 ? "1 file" : $"{ChangedFiles} files";
        _terminal.Output.Flush();
        _terminal.Error.WriteLine(ChangedFiles == 0 ? "nothing to change" : $"{what} in {files}{(isWritten ? "" : "; --write writes them")}");
        if (hasFailures || HasFailures)
            return ExitCode.Failure;
        return result.GetValue(_check) && ChangedFiles > 0 ? ExitCode.Findings : ExitCode.Success;
    }

    private void Replace(SourceFile source, IReadOnlyList<TextEdit> edits)
    {
        try
        {
            AtomicFile.Replace(source, source.With(edits));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            HasFailures = true;
            _terminal.Fail($"{_terminal.Shorten(source.Path)}: {e.Message}");
        }
    }
}
