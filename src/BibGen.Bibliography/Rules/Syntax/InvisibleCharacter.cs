using System.Globalization;
using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>
/// A character that nobody sees, or that looks like another, in a key, in a name or in what is printed: searches do not find the word, and keys that
/// look alike are two. One finding a field.
/// </summary>
internal sealed class InvisibleCharacter() : FileRule("BIB0008", "InvisibleCharacter", Severity.Warning,
    "A character that cannot be seen, or looks like another",
    "{0} contains {1} (U+{2}){3}{4}")
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, RuleContext context)
    {
        int end = 0;
        foreach (int at in context.FactsOf(file).UnusualPlaces.Doubtful)
        {
            if (at < end || !InvisibleCharacters.MayBe(file.Text[at]))
                continue;
            if (!FieldAt.TryFind(file, at, out Work? work, out Field? field))
            {
                CheckOutside(file, at, context);
                continue;
            }

            end = field.ValueSpan.End;
            if (file.Format.IsPrinted(field.Name) && file.Format.UsesLatex(field.Name) == file.Format.UsesBiblatexModel)
                CheckField(file, work, field, at, context);
        }
    }

    private void CheckField(BibliographyFile file, Work work, Field field, int first, RuleContext context)
    {
        List<TextEdit> edits = [];
        string? what = null;
        ReadOnlySpan<char> text = file.Text.AsSpan(0, field.ValueSpan.End);
        for (int at = first; at >= 0; at = UnusualCharacters.Next(text, at + 1))
        {
            if (InvisibleCharacters.At(text, at, isName: false, out string? meant) is not { } name)
                continue;
            what ??= name;
            edits.Add(new TextEdit(new SourceSpan(at, 1), meant ?? ""));
        }

        if (what is null)
            return;
        Report(file, work.Key, $"The {ValueRule.NameOf(file, field)} of '{work.Key}'", what, edits[0].Span, edits.Count, edits[0].NewText,
            edits.Count <= FieldFix.Most ? edits : null, context);
    }

    /// <summary>In a key, a field's name, or between all of them.</summary>
    private void CheckOutside(BibliographyFile file, int at, RuleContext context)
    {
        Record? record = FieldAt.RecordAt(file, at);
        if (record is null && file.Text[at] != '\uFEFF')
            return; // Text between entries is read by nobody.
        if (at == 0 || InvisibleCharacters.At(file.Text.AsSpan(), at, isName: true, out string? meant) is not { } what)
            return;
        if (meant is null && IsWithinFieldName(record, at))
            return; // Scopus numbers its fields so: nobody has misspelt anything.
        bool isKey = record is not null && at >= record.KeySpan.Start && at < record.KeySpan.End;
        string where = isKey ? $"The key '{record!.Key}'" : record is null ? "The text between the entries" : $"The entry '{record.Key}'";
        meant ??= isKey ? null : "";
        bool isFixed = !isKey;
        Report(file, record?.Key, where, what, new SourceSpan(at, 1), 1, meant, isFixed ? [new TextEdit(new SourceSpan(at, 1), meant!)] : null, context);
    }

    private static bool IsWithinFieldName(Record? record, int at)
    {
        foreach (Field field in record?.FieldArray ?? [])
        {
            if (at > field.NameSpan.Start && at < field.NameSpan.End - 1)
                return true;
        }

        return false;
    }

    private void Report(
        BibliographyFile file, string? key, string where, string what, SourceSpan span, int count, string? meant, IReadOnlyList<TextEdit>? edits,
            RuleContext context)
    {
        string code = ((int)file.Text[span.Start]).ToString("X4", CultureInfo.InvariantCulture);
        string more = count == 1 ? "" : $" and {count - 1} more";
        context.Report(file, new Finding(this, span, key, where, what, code, more, InvisibleCharacters.Advice(meant))
        {
            Fix = edits is null ? null : new Fix("Write what is meant", edits),
        });
    }
}
