using System.Text;

namespace BibGen.Formats.Bibtex.Linking;

/// <summary>
/// Finds the texts of macros that a file uses and others define. Their definitions may use macros of further files, over any number of steps;
/// a macro that leads back to itself has no text.
/// </summary>
internal sealed class ExternalMacroFinder
{
    private readonly SearchOrder _files;
    private readonly Dictionary<string, List<int>> _definers = new(StringComparer.Ordinal);
    private readonly Dictionary<UnresolvedMacro, string?> _texts = [];
    private readonly Dictionary<UnresolvedMacro, Step> _path = [];

    /// <summary>How many characters macros over files may have together: thousands that each join the one before would otherwise fill the memory.</summary>
    private long _left = 1 << 23;

    /// <summary>Looks for macros in <paramref name="files"/>.</summary>
    public ExternalMacroFinder(SearchOrder files)
    {
        _files = files;
        _left += 4 * files.TextLength;
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < files.Count; i++)
            wanted.UnionWith(files[i].UndefinedMacros);

        for (int i = 0; i < files.Count && wanted.Count > 0; i++)
        {
            foreach (MacroDefinition macro in files[i].Macros)
            {
                if (!wanted.Contains(macro.Name))
                    continue;
                if (!_definers.TryGetValue(macro.Name, out List<int>? definers))
                    _definers.Add(macro.Name, definers = []);
                if (definers.Count == 0 || definers[definers.Count - 1] != i)
                    definers.Add(i);
            }
        }
    }

    /// <summary>The macros that <paramref name="file"/> takes from others, in the order of their names.</summary>
    public List<ExternalMacro> For(int file)
    {
        List<ExternalMacro> macros = [];
        foreach (string name in _files[file].UndefinedMacros)
        {
            if (Definer(file, name) is >= 0 and int definer)
                macros.Add(new ExternalMacro(name, Unresolved(definer, name) is { } macro ? Expand(definer, macro) : _files[definer].MacroTexts!.TextOf(name)));
        }

        return macros;
    }

    private int Definer(int file, string name) => _definers.TryGetValue(name, out List<int>? definers) ? _files.Nearest(file, definers) : -1;

    private UnresolvedMacro? Unresolved(int file, string name) =>
        _files[file].UnresolvedMacros is { } macros && macros.TryGetValue(name, out UnresolvedMacro? macro) ? macro : null;

    /// <summary>The text of an unresolved macro, with a stack of its own: definitions may lead from file to file as often as there are definitions.</summary>
    private string? Expand(int file, UnresolvedMacro start)
    {
        if (_texts.TryGetValue(start, out string? known))
            return known;
        var stack = new Stack<Step>();
        Push(stack, start, file);
        while (stack.Count > 0)
        {
            Step step = stack.Peek();
            if (step.Next == step.Macro.Parts.Count)
            {
                stack.Pop();
                Finish(step, stack.Count > 0 ? stack.Peek() : null);
                continue;
            }

            if (TextOf(step, step.Macro.Parts[step.Next], stack) is not { } text)
                continue; // It is on the stack now.
            step.Next++;
            if (step.Text.Length + text.Length <= ValueReader.MostFromMacros)
                ValueReader.Append(step.Text, text);
        }

        return _texts[start];
    }

    /// <summary>The text of a part; null when it has to be found first and was pushed.</summary>
    private string? TextOf(Step step, UnresolvedMacro.Part part, Stack<Step> stack)
    {
        if (part.Text is not null)
            return part.Text;
        int file = step.File;
        UnresolvedMacro? macro = part.Macro;
        if (macro is null)
        {
            file = Definer(step.File, part.Name!);
            if (file < 0)
                return "";
            macro = Unresolved(file, part.Name!);
            if (macro is null)
                return _files[file].MacroTexts!.TextOf(part.Name!) ?? "";
        }

        if (_texts.TryGetValue(macro, out string? known))
            return known ?? "";
        if (_path.TryGetValue(macro, out Step? earlier))
        {
            step.Reaches = Math.Min(step.Reaches, earlier.Depth);
            return "";
        }

        Push(stack, macro, file);
        return null;
    }

    private void Push(Stack<Step> stack, UnresolvedMacro macro, int file)
    {
        var step = new Step(macro, file, stack.Count);
        _path.Add(macro, step);
        stack.Push(step);
    }

    private void Finish(Step step, Step? below)
    {
        bool isCircular = step.Reaches <= step.Depth;
        string? text = isCircular ? null : step.Text.Length <= _left ? step.Text.ToString() : "";
        _left -= text?.Length ?? 0;
        _texts[step.Macro] = text;
        _path.Remove(step.Macro);
        if (below is not null && step.Reaches < step.Depth)
            below.Reaches = Math.Min(below.Reaches, step.Reaches);
    }

    /// <summary>A macro on the way to its text.</summary>
    private sealed class Step(UnresolvedMacro macro, int file, int depth)
    {
        public UnresolvedMacro Macro { get; } = macro;

        public int File { get; } = file;

        public int Depth { get; } = depth;

        public StringBuilder Text { get; } = new();

        /// <summary>The part to look at next.</summary>
        public int Next { get; set; }

        /// <summary>Depth of the earliest step that this one leads back to.</summary>
        public int Reaches { get; set; } = int.MaxValue;
    }
}
