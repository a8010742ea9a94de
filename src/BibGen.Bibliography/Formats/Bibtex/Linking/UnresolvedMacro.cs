using BibGen.Records;

namespace BibGen.Formats.Bibtex.Linking;

/// <summary>A macro whose definition uses names that its file does not define above it: its text is known when the other files are.</summary>
internal sealed class UnresolvedMacro
{
    private readonly List<Part> _parts = [];

    /// <summary>What is joined, in order.</summary>
    public IReadOnlyList<Part> Parts => _parts;

    /// <summary>The macros of <paramref name="tree"/> that are unresolved at its end, by their names.</summary>
    public static Dictionary<string, UnresolvedMacro> In(BibtexSyntaxTree tree)
    {
        var unresolved = new Dictionary<string, UnresolvedMacro>(StringComparer.Ordinal);
        var names = new NameTable();
        var macros = new MacroTable();
        List<SyntaxError> errors = [];
        var values = new ValueReader(tree.Text, names, macros, errors);
        for (int i = 0; i < tree.BlockCount; i++)
        {
            BlockSyntax block = tree.Block(i);
            for (int j = 0; block.Kind == BlockKind.Macro && j < block.FieldCount; j++)
            {
                FieldSyntax field = block.Field(j);
                string name = names.Intern(field.NameSpan.In(tree.Text));
                int known = errors.Count;
                string text = values.ReadDefinition(field, name);
                UnresolvedMacro? macro = errors.Count > known || UsesAny(tree, field, names, unresolved)
                    ? Read(tree, field, name, names, macros, values, unresolved)
                    : null;
                unresolved.Remove(name);
                if (macro is not null)
                    unresolved.Add(name, macro);
                macros.Define(name, text);
            }
        }

        return unresolved;
    }

    private static bool UsesAny(BibtexSyntaxTree tree, in FieldSyntax field, NameTable names, Dictionary<string, UnresolvedMacro> unresolved)
    {
        for (int i = 0; unresolved.Count > 0 && i < field.PartCount; i++)
        {
            if (field.Part(i) is { Kind: ValuePartKind.Macro } part && unresolved.ContainsKey(names.Intern(part.Span.In(tree.Text))))
                return true;
        }

        return false;
    }

    private static UnresolvedMacro Read(BibtexSyntaxTree tree, in FieldSyntax field, string definition, NameTable names, MacroTable macros, ValueReader values,
        Dictionary<string, UnresolvedMacro> unresolved)
    {
        var macro = new UnresolvedMacro();
        for (int i = 0; i < field.PartCount; i++)
        {
            ValuePart part = field.Part(i);
            if (part.Kind != ValuePartKind.Macro)
            {
                macro._parts.Add(new Part(values.ReadText(part, key: null), Macro: null, Name: null));
                continue;
            }

            string name = names.Intern(part.Span.In(tree.Text));
            if (unresolved.TryGetValue(name, out UnresolvedMacro? above))
                macro._parts.Add(new Part(Text: null, above, Name: null));
            else if (macros.TextOf(name) is { } text)
                macro._parts.Add(new Part(text, Macro: null, Name: null));
            else if (name != definition) // A macro that names itself refers to nothing, in its file and in others.
                macro._parts.Add(new Part(Text: null, Macro: null, name));
        }

        return macro;
    }

    /// <summary>
    /// A part of a definition: a text, such a macro of the same file, or the name of a macro that other files may define. One of them is not null.
    /// </summary>
    internal readonly record struct Part(string? Text, UnresolvedMacro? Macro, string? Name);
}
