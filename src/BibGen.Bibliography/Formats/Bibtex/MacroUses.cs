using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>Which macros a tree defines, and where it uses them.</summary>
internal static class MacroUses
{
    /// <summary>The macros that the text of <paramref name="reading"/> defines, and whether it uses them below the first definition.</summary>
    public static List<MacroDefinition> DefinitionsIn(BibtexReading reading)
    {
        (BibtexSyntaxTree tree, NameTable names, MacroTable macros) = (reading.Tree, reading.Names, reading.Macros);
        var definitions = new List<MacroDefinition>();
        HashSet<string>? used = null;
        foreach (int i in tree.MacroBlocks())
        {
            BlockSyntax block = tree.Block(i);
            for (int j = 0; j < block.FieldCount; j++)
            {
                SourceSpan span = block.Field(j).NameSpan;
                string name = names.Intern(span.In(tree.Text));
                used ??= UsedFrom(tree, i, names);
                definitions.Add(new MacroDefinition(name, span, block.Span, block.FieldCount == 1, used.Contains(name), macros.TextOf(name) ?? ""));
            }
        }

        return definitions;
    }

    /// <summary>Whether a block that is not <paramref name="reused"/> defines macros.</summary>
    public static bool DefinesAny(BibtexSyntaxTree tree, ReusedBlocks reused)
    {
        for (int i = reused.AtStart; i < tree.BlockCount - reused.AtEnd; i++)
        {
            if (tree.Block(i).Kind == BlockKind.Macro)
                return true;
        }

        return false;
    }

    /// <summary>Whether a block that is not <paramref name="reused"/> uses a macro that is defined below these: there it is not known.</summary>
    public static bool UsesLater(BibtexSyntaxTree tree, ReusedBlocks reused)
    {
        int end = tree.BlockCount - reused.AtEnd;
        HashSet<string>? later = null;
        foreach (int i in tree.MacroBlocks(end))
        {
            BlockSyntax block = tree.Block(i);
            for (int j = 0; j < block.FieldCount; j++)
                (later ??= new(StringComparer.Ordinal)).Add(block.Field(j).NameSpan.TextIn(tree.Text).ToLowerInvariant());
        }

        for (int i = reused.AtStart; later is not null && i < end; i++)
        {
            if (UsesAny(tree.Block(i), 0, span => later.Contains(span.TextIn(tree.Text).ToLowerInvariant())))
                return true;
        }

        return false;
    }

    /// <summary>The names of macros that are used after the first definition in a block.</summary>
    private static HashSet<string> UsedFrom(BibtexSyntaxTree tree, int first, NameTable names)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        (int chunk, int start, _) = tree.ChunkOf(first);
        AddUses(used, tree.Block(first), 1, tree, names);
        start += tree.Chunks[chunk].Blocks.Length;
        for (int i = first + 1; i < start; i++)
            AddUses(used, tree.Block(i), 0, tree, names);
        for (int i = chunk + 1; i < tree.Chunks.Length; i++)
        {
            SyntaxChunk one = tree.Chunks[i];
            foreach (string name in one.UsedMacros ??= UsedIn(tree, start, one.Blocks.Length, names))
                used.Add(name);
            start += one.Blocks.Length;
        }

        return used;
    }

    private static string[] UsedIn(BibtexSyntaxTree tree, int from, int count, NameTable names)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        for (int i = from; i < from + count; i++)
            AddUses(used, tree.Block(i), 0, tree, names);
        return [.. used];
    }

    private static void AddUses(HashSet<string> used, in BlockSyntax block, int firstField, BibtexSyntaxTree tree, NameTable names) =>
        UsesAny(block, firstField, span =>
        {
            used.Add(names.Intern(span.In(tree.Text)));
            return false;
        });

    /// <summary>Looks at the names of macros in the values of a block until one is <paramref name="wanted"/>.</summary>
    private static bool UsesAny(in BlockSyntax block, int firstField, Predicate<SourceSpan> wanted)
    {
        for (int j = firstField; j < block.FieldCount; j++)
        {
            FieldSyntax field = block.Field(j);
            for (int k = 0; k < field.PartCount; k++)
            {
                ValuePart part = field.Part(k);
                if (part.Kind == ValuePartKind.Macro && wanted(part.Span))
                    return true;
            }
        }

        return false;
    }
}
