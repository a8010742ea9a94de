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
        BibtexReading reading = BibtexReading.Of(tree, external, cancellationToken);
        return Finish(reading, before: null, default, cancellationToken);
    }

    /// <summary>
    /// The same records, given those of the text before a change, which was read with the same from other files: what has not changed costs less.
    /// </summary>
    internal static RecordSet Read(
        string text, BibtexRecordSet before, ExternalDefinitions? external, ChangedStretch change, CancellationToken cancellationToken = default)
    {
        BibtexReading known = before.Reading!;
        BibtexSyntaxTree tree = BibtexSyntaxTree.Parse(text, known.Tree, change, out ReusedBlocks reused, cancellationToken);
        if (!before.CanGoOn || !known.CanGoOn(tree, reused))
            return Read(tree, external, cancellationToken);
        BibtexReading reading = known.GoOn(before.Records, tree, external, reused, cancellationToken);
        return Finish(reading, before, change, cancellationToken);
    }

    private static BibtexRecordSet Finish(BibtexReading reading, BibtexRecordSet? before, ChangedStretch change, CancellationToken cancellationToken)
    {
        BibtexSyntaxTree tree = reading.Tree;
        List<Record> records = [.. reading.Records];
        List<SyntaxError> errors = [.. tree.Errors, .. reading.Errors];
        CommentedEntries.TakeOut(tree.Text, records, errors);
        bool isWhole = records.Count == reading.Records.Count;
        bool namesFields = reading.MayNameFields || records.Exists(static record => record.Type == "xdata");
        IEnumerable<int> referring = isWhole ? reading.Referring : Enumerable.Range(0, records.Count).Where(i => CrossReferences.HasReferences(records[i]));
        var names = new HashSet<string>(reading.Names.Names.Concat(reading.External?.FieldNames ?? []), StringComparer.Ordinal);
        IReadOnlyDictionary<string, bool>? missing = CrossReferences.Resolve(
            records, referring, errors, names.Contains(KeyIndex.AliasField), namesFields, reading.External, cancellationToken);
        if (reading.External is not null)
            errors.AddRange(reading.External.Circles);
        List<MacroDefinition> definitions = MacroUses.DefinitionsIn(reading);
        return new BibtexRecordSet(records, errors)
        {
            Names = names,
            Macros = definitions,
            MacroTexts = definitions.Count > 0 ? reading.Macros : null,
            UnresolvedReferences = missing ?? BibtexRecordSet.NoReferences,
            UnresolvedTree = missing is not null || errors.Exists(error => error.Kind == BibtexErrors.UndefinedMacro) ? tree : null,
            External = reading.External,
            Reading = reading,
            CanGoOn = isWhole && !namesFields,
            Unchanged = before is not null && isWhole && !namesFields ? Unchanged(reading, records, before, change) : null,
        };
    }

    /// <summary>Where the records that were taken over stand in the earlier set, but for those that take something from elsewhere.</summary>
    private static int[] Unchanged(BibtexReading reading, List<Record> records, BibtexRecordSet before, ChangedStretch change)
    {
        int[] places = new int[records.Count];
        for (int i = 0; i < places.Length; i++)
        {
            // What stands right behind a record belongs to its surroundings.
            int place = reading.PlaceBefore(i);
            SourceSpan span = records[i].Span;
            bool isSame = place >= 0 && (span.End < change.Start || span.Start > change.NewEnd)
                && records[i].InheritedFields.Count == 0 && before.Records[place].InheritedFields.Count == 0;
            places[i] = isSame ? place : -1;
        }

        return places;
    }
}
