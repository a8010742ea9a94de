using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Latex;

namespace BibGen.Rules.Syntax;

/// <summary>A letter and a combining mark where one character means both (Unicode normalization form C): text copied from a PDF or a file system.</summary>
internal sealed class NotNormalized() : FileRule("BIB0006", "NotNormalized", Severity.Info,
    "Letters and accents as separate characters",
    "The {0} of '{1}' writes '{2}' as a letter and a combining mark{3}; one character means the same and is found by every search")
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, RuleContext context)
    {
        string text = file.Text;
        PlacesInText places = context.FactsOf(file).UnusualPlaces.Marks;
        for (int at = places.First; at >= 0;)
        {
            if (!FieldAt.TryFind(file, at, out Work? work, out Field? field))
            {
                at = places.Next(at + 1);
                continue;
            }

            List<TextEdit> edits = [];
            while (at >= 0 && at < field.ValueSpan.End)
            {
                if (at > field.ValueSpan.Start && Compose(text, at, field.ValueSpan.End) is { } edit)
                    edits.Add(edit);
                at = places.Next(EndOfMarks(text, at));
            }

            if (edits.Count == 0)
                continue;
            string more = edits.Count == 1 ? "" : $" and {edits.Count - 1} more in the same way";
            context.Report(file, new Finding(this, edits[0].Span, work.Key, field.Name, work.Key, edits[0].NewText, more)
            {
                Fix = new Fix($"Compose the letters of the {field.Name}", edits),
            });
        }
    }

    /// <summary>The letter before <paramref name="at"/> with its marks, composed; null when they are as composed as they can be.</summary>
    private static TextEdit? Compose(string text, int at, int end)
    {
        const int MostMarks = 8;
        char letter = text[at - 1];
        int count = Math.Min(EndOfMarks(text, at), end) - at;
        if (count > MostMarks)
            return null;
        Span<char> marks = stackalloc char[MostMarks];
        text.AsSpan(at, count).CopyTo(marks);
        int left = Composition.Compose(ref letter, marks.Slice(0, count));
        return left == count ? null : new TextEdit(new SourceSpan(at - 1, count + 1), letter + marks.Slice(0, left).ToString());
    }

    private static int EndOfMarks(string text, int at)
    {
        while (at < text.Length && Composition.IsMark(text[at]))
            at++;
        return at;
    }
}
