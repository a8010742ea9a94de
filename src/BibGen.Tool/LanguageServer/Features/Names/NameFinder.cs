using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Records;
using BibGen.Rules;
using BibGen.Rules.Suppression;
using BibGen.Text;

namespace BibGen.Tool.LanguageServer.Features.Names;

/// <summary>Finds the name at a place: whatever can be pointed at in a bibliography, or in the suppressions beside it.</summary>
internal static class NameFinder
{
    private const string Suppression = "bibgen-";

    /// <summary>The name at <paramref name="offset"/> of a bibliography, its end included; null where there is only text.</summary>
    public static NamePlace? At(BibliographyFile file, int offset)
    {
        if (file.ForeignFormat is not null)
            return null;
        if (FileNames.Of(file).At(offset) is { } place)
            return place;
        return SyntaxTrees.Of(file) is { } tree ? In(tree, file, offset) : FieldAt(file, offset);
    }

    /// <summary>The rule or entry at <paramref name="offset"/> of a file of suppressions.</summary>
    public static NamePlace? At(SuppressionFile file, int offset)
    {
        foreach ((string entry, SourceSpan span) in file.Entries)
        {
            if (Touches(span, offset))
                return new NamePlace(NameKind.KeyReference, entry, span);
        }

        return RuleAt(file.Text, offset);
    }

    /// <summary>The number of the record around <paramref name="offset"/>, its end included; −1 when it is in none.</summary>
    public static int RecordAt(BibliographyFile file, int offset)
    {
        int low = 0;
        int high = file.Records.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            SourceSpan span = file.Records[middle].Span;
            if (span.End < offset)
                low = middle + 1;
            else if (span.Start > offset)
                high = middle - 1;
            else
                return middle;
        }

        return -1;
    }

    private static NamePlace? In(BibtexSyntaxTree tree, BibliographyFile file, int offset)
    {
        if (tree.IndexAt(offset) is not (>= 0 and int index))
            return null;
        BlockSyntax block = tree.Block(index);
        if (block.Kind == BlockKind.Comment)
            return block.Span.In(file.Text).IndexOf(Suppression) >= 0 ? RuleAt(file.Text, offset) : null;
        int record = block.Kind == BlockKind.Entry ? RecordAt(file, block.Span.Start + 1) : -1;
        if (block.Kind != BlockKind.FreeText && Touches(block.TypeSpan, offset))
            return new NamePlace(NameKind.EntryType, block.TypeSpan.TextIn(file.Text).ToLowerInvariant(), block.TypeSpan, record);
        for (int i = 0; block.Kind == BlockKind.Entry && i < block.FieldCount; i++)
        {
            if (block.Field(i).NameSpan is var name && Touches(name, offset))
                return new NamePlace(NameKind.Field, name.TextIn(file.Text).ToLowerInvariant(), name, record);
        }

        return null;
    }

    private static NamePlace? FieldAt(BibliographyFile file, int offset)
    {
        if (RecordAt(file, offset) is not (>= 0 and int index))
            return null;
        foreach (Field field in file.Records[index].Fields)
        {
            if (Touches(field.NameSpan, offset))
                return new NamePlace(NameKind.Field, field.Name, field.NameSpan, index);
        }

        return null;
    }

    private static NamePlace? RuleAt(string text, int offset)
    {
        int start = Math.Min(offset, text.Length);
        int end = start;
        while (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
            start--;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        string id = text[start..end];
        return RuleCatalogue.All.Any(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
            ? new NamePlace(NameKind.Rule, id.ToUpperInvariant(), SourceSpan.FromBounds(start, end))
            : null;
    }

    private static bool Touches(SourceSpan span, int offset) => span.Length > 0 && offset >= span.Start && offset <= span.End;
}
