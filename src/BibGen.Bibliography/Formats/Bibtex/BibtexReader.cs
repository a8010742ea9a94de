using BibGen.Formats.Bibtex.Linking;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>Reads BibTeX and BibLaTeX text into records.</summary>
public static class BibtexReader
{
    /// <summary>The records of <paramref name="text"/>. Never fails on its content; the token is checked once per entry.</summary>
    public static RecordSet Read(string text, CancellationToken cancellationToken = default) =>
        Read(BibtexSyntaxTree.Parse(text, cancellationToken), cancellationToken);

    /// <summary>The records of <paramref name="tree"/>: macros expanded, cross references inherited.</summary>
    public static RecordSet Read(BibtexSyntaxTree tree, CancellationToken cancellationToken = default) => Read(tree, external: null, cancellationToken);

    /// <summary>The records of <paramref name="tree"/>, with what it does not define itself from other files.</summary>
    internal static RecordSet Read(BibtexSyntaxTree tree, ExternalDefinitions? external, CancellationToken cancellationToken = default)
    {
        var names = new NameTable();
        var macros = new MacroTable();
        List<SyntaxError> errors = [.. tree.Errors];
        var values = new ValueReader(tree.Text, names, macros, errors, external);
        var records = new List<Record>(tree.BlockCount / 2);
        for (int i = 0; i < tree.BlockCount; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            BlockSyntax block = tree.Block(i);
            if (block.Kind == BlockKind.Entry)
                records.Add(ReadEntry(tree.Text, block, names, values));
            else if (block.Kind == BlockKind.Macro)
                DefineMacros(tree.Text, block, names, macros, values, errors);
            else if (block.Kind == BlockKind.Preamble && block.FieldCount > 0)
                values.ReadField("preamble", block.Field(0), key: null); // For its findings only: a preamble is TeX's.
        }

        CommentedEntries.TakeOut(tree.Text, records, errors);
        bool mayNameFields = tree.Text.AsSpan().IndexOf(GranularXdata.Marker.AsSpan()) >= 0;
        IReadOnlyDictionary<string, bool>? missing = CrossReferences.Resolve(records, errors, mayNameFields, external, cancellationToken);
        if (external is not null)
            errors.AddRange(external.Circles);
        List<MacroDefinition> definitions = Macros(tree, names, macros);
        return new BibtexRecordSet(records, errors)
        {
            Names = new HashSet<string>(names.Names.Concat(external?.FieldNames ?? []), StringComparer.Ordinal),
            Macros = definitions,
            MacroTexts = definitions.Count > 0 ? macros : null,
            UnresolvedReferences = missing ?? BibtexRecordSet.NoReferences,
            UnresolvedTree = missing is not null || errors.Exists(error => error.Kind == BibtexErrors.UndefinedMacro) ? tree : null,
            External = external,
        };
    }

    private static List<MacroDefinition> Macros(BibtexSyntaxTree tree, NameTable names, MacroTable macros)
    {
        var definitions = new List<MacroDefinition>();
        for (int i = 0; i < tree.BlockCount; i++)
        {
            BlockSyntax block = tree.Block(i);
            for (int j = 0; block.Kind == BlockKind.Macro && j < block.FieldCount; j++)
            {
                SourceSpan span = block.Field(j).NameSpan;
                string name = names.Intern(span.In(tree.Text));
                definitions.Add(new MacroDefinition(name, span, block.Span, block.FieldCount == 1, macros.IsUsed(name), macros.TextOf(name) ?? ""));
            }
        }

        return definitions;
    }

    private static Record ReadEntry(string text, in BlockSyntax block, NameTable names, ValueReader values)
    {
        string key = block.KeySpan.TextIn(text);
        var fields = new Field[block.FieldCount];
        int count = 0;
        for (int i = 0; i < fields.Length; i++)
        {
            FieldSyntax field = block.Field(i);
            if (field.PartCount > 0)
                fields[count++] = values.ReadField(names.Intern(field.NameSpan.In(text)), field, key);
        }

        if (count < fields.Length)
            Array.Resize(ref fields, count); // Fields without a value are findings and nothing else.

        return new Record
        {
            Key = key,
            Type = names.Intern(block.TypeSpan.In(text)),
            Span = block.Span,
            TypeSpan = block.TypeSpan,
            KeySpan = key.Length == 0 ? block.TypeSpan : block.KeySpan,
            Fields = fields,
        };
    }

    private static void DefineMacros(string text, in BlockSyntax block, NameTable names, MacroTable macros, ValueReader values, List<SyntaxError> errors)
    {
        for (int i = 0; i < block.FieldCount; i++)
        {
            FieldSyntax field = block.Field(i);
            string name = names.Intern(field.NameSpan.In(text));
            if (!macros.Define(name, values.ReadDefinition(field, name)))
                errors.Add(new SyntaxError(BibtexErrors.RedefinedMacro, field.NameSpan, null, field.NameSpan.TextIn(text)) { Other = macros.PlaceOf(name) });
            else
                macros.Keep(name, field.NameSpan);
        }
    }
}
