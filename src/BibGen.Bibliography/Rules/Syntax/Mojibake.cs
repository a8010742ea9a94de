using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>UTF-8 that was read in another encoding and saved again: <c>Ã¼</c> for <c>ü</c>, <c>â€“</c> for a dash. One finding a field, at the first
/// place.</summary>
internal sealed class Mojibake() : FileRule("BIB0007", "Mojibake", Severity.Warning,
    "Letters that were read in the wrong encoding",
    "The {0} of '{1}' contains '{2}' where {3} was meant{4}: the text was once read in the wrong encoding; write {3}")
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, RuleContext context)
    {
        int end = 0;
        foreach (int at in context.FactsOf(file).UnusualPlaces.Doubtful)
        {
            if (at < end || MisreadUtf8.At(file.Text.AsSpan(), at, out _) == 0 || !FieldAt.TryFind(file, at, out Work? work, out Field? field))
                continue;
            end = field.ValueSpan.End;
            Report(file, work, field, at, context);
        }
    }

    private void Report(BibliographyFile file, Work work, Field field, int first, RuleContext context)
    {
        List<TextEdit> edits = [];
        ReadOnlySpan<char> value = file.Text.AsSpan(0, field.ValueSpan.End);
        bool isSure = true;
        for (int at = first; at >= 0; at = UnusualCharacters.Next(value, at))
        {
            int length = MisreadUtf8.At(value, at, out string meant);
            if (length > 0)
                edits.Add(new TextEdit(new SourceSpan(at, length), meant == "\uFEFF" ? "" : meant));
            isSure &= meant != "\uFFFD";
            at += Math.Max(1, length);
        }

        string right = !MisreadUtf8.IsVisible(edits[0].NewText.Length == 0 ? "\uFEFF" : edits[0].NewText) ? "an invisible character" : $"'{edits[0].NewText}'";
        string more = edits.Count == 1 ? "" : $", and {edits.Count - 1} more like it";
        context.Report(file, new Finding(this, edits[0].Span, work.Key, ValueRule.NameOf(file, field), work.Key, edits[0].Span.TextIn(file.Text), right, more)
        {
            Fix = isSure && edits.Count <= FieldFix.Most ? new Fix($"Write the {field.Name} with the letters that were meant", edits) : null,
        });
    }
}
