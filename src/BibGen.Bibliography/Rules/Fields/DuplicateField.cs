using BibGen.Records;
using BibGen.Works;

namespace BibGen.Rules.Fields;

/// <summary>A field that stands twice in an entry.</summary>
internal sealed class DuplicateField() : WorkRule("BIB2005", "DuplicateField", Severity.Warning,
    "A field that stands twice",
    "The field '{0}' of '{1}' already stands at {2}{3}")
{
    private const int FewFields = 32;

    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        if (file.Format != BibliographyFormat.Bibtex)
            return;
        Field[] fields = work.Record.FieldArray;
        Dictionary<string, Field>? first = fields.Length > FewFields ? new(StringComparer.Ordinal) : null;
        for (int i = 0; i < fields.Length; i++)
        {
            if (Earlier(fields, i, first) is { } earlier)
                Report(file, work, earlier, fields[i], context);
        }
    }

    private void Report(BibliographyFile file, Work work, Field earlier, Field field, RuleContext context)
    {
        bool areEqual = earlier.Value == field.Value;
        string what = areEqual ? " with the same value" : "; BibTeX keeps the first value, biber the last";
        context.Report(file, new Finding(this, field.NameSpan, work.Key, field.Name, work.Key, Place.Of(file, earlier.NameSpan), what)
        {
            Fix = areEqual ? FieldRemoval.Fix(file.Text, field, $"Remove the second {field.Name}") : null,
        });
    }

    /// <summary>The first field with the name of the one at <paramref name="index"/>; a dictionary finds it where there are many.</summary>
    private static Field? Earlier(Field[] fields, int index, Dictionary<string, Field>? first)
    {
        Field field = fields[index];
        if (first is not null)
        {
            if (first.TryGetValue(field.Name, out Field? earlier))
                return earlier;
            first.Add(field.Name, field);
            return null;
        }

        for (int i = 0; i < index; i++)
        {
            if (fields[i].Name == field.Name)
                return fields[i];
        }

        return null;
    }
}
