using System.CommandLine;
using BibGen.Formats;
using BibGen.Formats.Bibtex.Layout;
using BibGen.Tool.CommandLine;
using BibGen.Tool.Edits;
using BibGen.Tool.Files;

namespace BibGen.Tool.Layout;

/// <summary><c>bibgen format PATH…</c>: the layout of .bib files, and nothing of what they say.</summary>
internal sealed class FormatCommand
{
    private readonly Terminal _terminal;
    private readonly EditOutput _output;
    private readonly Argument<string[]> _paths = CommonSymbols.CreatePaths();
    private readonly List<(Option<string?> Symbol, LayoutOption Option)> _options = [];
    private bool _hasFailures;

    private FormatCommand(Terminal terminal)
    {
        _terminal = terminal;
        _output = new EditOutput(terminal);
    }

    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var format = new FormatCommand(terminal);
        var command = new Command("format", "Changes the layout of .bib files: only what is asked for, and never what an entry says.") { format._paths };
        foreach (LayoutOption option in LayoutOptionTable.All)
        {
            var symbol = new Option<string?>("--" + option.Name) { Description = option.Description, HelpName = option.Form };
            symbol.CompletionSources.Add([.. option.Form.Split('|').Where(word => word.Any(char.IsLower))]);
            command.Add(symbol);
            format._options.Add((symbol, option));
        }

        format._output.AddTo(command);
        command.SetAction((result, cancellationToken) => Task.FromResult(format.Run(result, cancellationToken)));
        return command;
    }

    private int Run(ParseResult result, CancellationToken cancellationToken)
    {
        LayoutOptions options = Read(result);
        var selection = FileSelection.Of(result.GetRequiredValue(_paths), Fail, _terminal.Folder);
        HashSet<string> named = [.. result.GetRequiredValue(_paths).Where(path => path.Length > 0).Select(path => Path.GetFullPath(path, _terminal.Folder))];
        using var progress = new Progress(_terminal, selection.Files.Count);
        if (selection.HasStandardInput)
        {
            using Stream input = _terminal.OpenInput();
            Format(result, FileReader.Read(Path.GetFullPath("stdin.bib", _terminal.Folder), input, Fail), isStandardInput: true, options, cancellationToken);
        }

        foreach (string path in selection.Files)
        {
            if (!BibtexLayout.Handles(BibliographyFormats.ForPath(path)))
            {
                if (named.Contains(path))
                    Fail($"{_terminal.Shorten(path)}: only .bib files have a layout to choose");
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            progress.Advance(path);
            Format(result, FileReader.TryRead(path, Fail), isStandardInput: false, options, cancellationToken);
        }

        progress.Dispose();
        return _output.End(result, "new layout", _hasFailures);
    }

    private void Format(ParseResult result, SourceFile? source, bool isStandardInput, LayoutOptions options, CancellationToken cancellationToken)
    {
        if (source is null)
            return;
        if (BibliographyFile.Read(source.Path, source.Text, cancellationToken).ForeignFormat is { } foreign)
        {
            Fail($"{_terminal.Shorten(source.Path)}: this is {foreign.Name} and no BibTeX");
            return;
        }

        LayoutResult layout = BibtexLayout.Apply(source.Text, options, cancellationToken);
        if (layout.IsRefused)
            Fail($"{_terminal.Shorten(source.Path)}: left as it is, since with another layout it would not say the same; 'bibgen check' shows what is wrong in it");
        _output.Write(result, source, isStandardInput, source.IsText || !layout.Edits.Any(edit => edit.NewText.Contains('\uFFFD')) ? layout.Edits : []);
    }

    private LayoutOptions Read(ParseResult result)
    {
        LayoutOptions options = LayoutOptions.Nothing;
        foreach ((Option<string?> symbol, LayoutOption option) in _options)
        {
            if (result.GetValue(symbol) is { } value)
                options = option.Read(options, value) ?? throw new CommandException($"--{option.Name} {value}: write --{option.Name} {option.Form}");
        }

        if (options == LayoutOptions.Nothing)
            throw new CommandException("say what of the layout to change, as with --indent 2 --align entry; 'bibgen format --help' lists all options");
        return options;
    }

    private void Fail(string message)
    {
        _hasFailures = true;
        _terminal.Fail(message);
    }
}
