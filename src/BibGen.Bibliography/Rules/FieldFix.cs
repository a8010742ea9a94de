using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules;

/// <summary>Edits of a field's value, where the value stands in the file as it is: what macros and joined parts make of it only a person can fix.</summary>
internal static class FieldFix
{
    /// <summary>
    /// Most findings and edits of a rule in one field. Each place is looked for from the value's beginning, so that a value with a million
    /// faults would take ages; nobody reads beyond the first few.
    /// </summary>
    public const int Most = 50;

    /// <summary>The edit that puts <paramref name="newText"/> in the place of a stretch of the value; null when it is not safe.</summary>
    public static TextEdit? Replace(BibliographyFile file, Field field, int offset, int length, string newText) =>
        file.Format.Replace(file.Text, field, offset, length, newText);

    /// <summary>The edits that make these changes of the value; null when one of them is not safe.</summary>
    public static IReadOnlyList<TextEdit>? Replace(BibliographyFile file, Field field, IReadOnlyList<ValueEdit> edits)
    {
        if (edits.Count > Most)
            return null;
        List<TextEdit> all = new(edits.Count);
        foreach (ValueEdit edit in edits)
        {
            if (Replace(file, field, edit.Offset, edit.Length, edit.NewText) is not { } one)
                return null;
            all.Add(one);
        }

        return all;
    }

    /// <summary>The fix of a single such edit; null when it is not safe.</summary>
    public static Fix? Of(string title, BibliographyFile file, Field field, int offset, int length, string newText) =>
        Replace(file, field, offset, length, newText) is { } edit ? new Fix(title, [edit]) : null;
}
