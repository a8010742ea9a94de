using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>
/// Control characters in a value: nothing that can be seen, and much that breaks (XML, source code, searches). One finding a field. A NUL is what
/// <see cref="UndecodableText"/> reports.
/// </summary>
internal sealed class ControlCharacter() : FileRule("BIB0004", "ControlCharacter", Severity.Warning,
    "A control character in a value",
    "The {0} of '{1}' contains the control character U+{2}{3}{4}")
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, RuleContext context)
    {
        string text = file.Text;
        PlacesInText places = context.FactsOf(file).UnusualPlaces.Controls;
        for (int at = places.First; at >= 0;)
        {
            if (!FieldAt.TryFind(file, at, out Work? work, out Field? field))
            {
                at = places.Next(at + 1);
                continue;
            }

            int first = at;
            int count = 0;
            List<TextEdit>? edits = [];
            while (at >= 0 && at < field.ValueSpan.End)
            {
                count++;
                TextEdit? edit = ControlCharacterRepair.At(text, at, field.ValueSpan);
                if (edit is { } sure)
                    edits?.Add(sure);
                else
                    edits = null;
                at = places.Next(edit?.Span.End ?? at + 1);
            }

            Report(file, work, field, first, count, edits, context);
        }
    }

    private void Report(BibliographyFile file, Work work, Field field, int first, int count, List<TextEdit>? edits, RuleContext context)
    {
        string more = count == 1 ? "" : $" and {count - 1} more";
        string right = edits is null ? ""
            : edits[0].NewText.Trim().Length == 0 ? "; remove it"
            : $"; '{edits[0].NewText}' is meant";
        string code = ((int)file.Text[first]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
        context.Report(file, new Finding(this, new SourceSpan(first, 1), work.Key, field.Name, work.Key, code, more, right)
        {
            Fix = edits is null ? null : new Fix($"Clear the {field.Name} of control characters", edits),
        });
    }
}
