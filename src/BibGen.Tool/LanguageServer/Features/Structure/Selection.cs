using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Records;
using BibGen.Text;
using BibGen.Tool.LanguageServer.Features.Names;

namespace BibGen.Tool.LanguageServer.Features.Structure;

/// <summary>What is around a place, from the word to the whole file: a selection grows step by step.</summary>
internal static class Selection
{
    /// <summary>The stretches around <paramref name="offset"/>, each in the next.</summary>
    public static IReadOnlyList<SourceSpan> At(BibliographyFile file, int offset)
    {
        List<SourceSpan> around = [WordAt(file.Text, offset)];
        around.AddRange(SyntaxTrees.Of(file) is { } tree ? In(tree, offset) : InRecord(file, offset));
        around.Add(new SourceSpan(0, file.Text.Length));
        List<SourceSpan> result = [];
        foreach (SourceSpan span in around.Where(span => offset >= span.Start && offset <= span.End))
        {
            if (result.Count == 0 || (span != result[^1] && span.Contains(result[^1])))
                result.Add(span);
        }

        return result;
    }

    /// <summary>Text in delimiters, with them, the value, the field, the entry.</summary>
    private static IEnumerable<SourceSpan> In(BibtexSyntaxTree tree, int offset)
    {
        if (tree.IndexAt(offset) is not (>= 0 and int index))
            yield break;
        BlockSyntax block = tree.Block(index);
        if (block.Kind == BlockKind.FreeText)
            yield break;
        yield return block.KeySpan;
        for (int i = 0; i < block.FieldCount; i++)
        {
            FieldSyntax field = block.Field(i);
            SourceSpan all = SourceSpan.FromBounds(field.NameSpan.Length > 0 ? field.NameSpan.Start : field.ValueSpan.Start, field.ValueSpan.End);
            if (offset < all.Start || offset > all.End)
                continue;
            yield return field.NameSpan;
            for (int j = 0; j < field.PartCount; j++)
            {
                yield return field.Part(j).ContentSpan;
                yield return field.Part(j).Span;
            }

            yield return field.ValueSpan;
            yield return all;
        }

        yield return block.Span;
    }

    private static IEnumerable<SourceSpan> InRecord(BibliographyFile file, int offset)
    {
        if (NameFinder.RecordAt(file, offset) is not (>= 0 and int index))
            yield break;
        Record record = file.Records[index];
        foreach (Field field in record.Fields)
        {
            yield return field.ValueSpan;
            yield return SourceSpan.FromBounds(field.NameSpan.Start, Math.Max(field.NameSpan.End, field.ValueSpan.End));
        }

        yield return record.Span;
    }

    private static SourceSpan WordAt(string text, int offset)
    {
        int start = offset;
        int end = offset;
        while (start > 0 && IsWord(text[start - 1]))
            start--;
        while (end < text.Length && IsWord(text[end]))
            end++;
        return SourceSpan.FromBounds(start, end);
    }

    /// <summary>Halves of characters beyond the first 65,536 belong to a word, so that none is cut.</summary>
    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
