using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>
/// A record with the lines of two: the line that begins the second is gone, and one work has taken the other's title, date and names. One field twice
/// is an exporter's habit; two of them twice are two records.
/// </summary>
internal sealed class MergedRecords() : WorkRule("BIB0035", "MergedRecords", Severity.Error,
    "Two records that have become one",
    "Two records are read as one, '{0}': the line that begins the second is missing; write '{1}' and its number here")
{
    private const int FewestRepeated = 2;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        IReadOnlyList<string> once = file.Format.Fields.Once;
        if (once.Count == 0)
            return;
        Field[] fields = work.Record.FieldArray;
        int seen = 0;
        int repeated = 0;
        Field? second = null;
        foreach (Field field in fields)
        {
            int place = PlaceIn(once, field.Name);
            if (place < 0 || field.ValueSpan.Length == 0)
                continue;
            if ((seen & (1 << place)) != 0)
            {
                repeated++;
                second ??= field;
            }

            seen |= 1 << place;
        }

        if (second is not null && repeated >= FewestRepeated)
            context.Report(file, this, StartOf(file.Text, fields, second), work.Key, work.Key, file.Format.Fields.Identity is [string first, ..] ? first : "");
    }

    private static int PlaceIn(IReadOnlyList<string> names, string name)
    {
        char first = name.Length == 0 ? '\0' : name[0];
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i][0] == first && names[i] == name) // Most differ in their first letter.
                return i;
        }

        return -1;
    }

    /// <summary>Where the second record begins: after the last blank line before the repeated field, else at that.</summary>
    private static SourceSpan StartOf(string text, Field[] fields, Field second)
    {
        for (int i = Array.IndexOf(fields, second); i > 0; i--)
        {
            if (HasBlankLine(text.AsSpan(fields[i - 1].ValueSpan.End, fields[i].NameSpan.Start - fields[i - 1].ValueSpan.End)))
                return fields[i].NameSpan;
        }

        return second.NameSpan;
    }

    private static bool HasBlankLine(ReadOnlySpan<char> between)
    {
        int lines = 0;
        for (int i = 0; i < between.Length; i++)
            lines += between[i] == '\n' || (between[i] == '\r' && (i + 1 == between.Length || between[i + 1] != '\n')) ? 1 : 0;
        return lines > 1;
    }
}
