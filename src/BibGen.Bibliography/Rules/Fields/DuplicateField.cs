using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Fields;

/// <summary>
/// A field of the data model that stands twice in an entry; what databases repeat beside it nobody prints. One finding a name, at the second: some exporters
/// write a field for every keyword.
/// </summary>
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
        if (!file.Format.UsesBiblatexModel)
            return;
        if (!HasRepetition(work.Record.FieldArray))
            return;
        foreach (List<Field> same in work.Record.FieldArray.GroupBy(field => field.Name, SeededComparer.Ordinal).Select(group => group.ToList())
            .Where(group => group.Count > 1))
        {
            if (FieldTypes.Of(same[0].Name) is not null)
                Report(file, work, same, context);
        }
    }

    private void Report(BibliographyFile file, Work work, List<Field> same, RuleContext context)
    {
        bool areEqual = same.TrueForAll(field => field.Value == same[0].Value);
        string what = areEqual ? " with the same value; remove one" : "; BibTeX keeps the first value, biber the last; remove one";
        context.Report(file, new Finding(this, same[1].NameSpan, work.Key, same[1].Name, work.Key, LocationText.InSameFile(file, same[0].NameSpan), what)
        {
            Other = new RelatedPlace(file.Path, same[0].NameSpan),
            Fix = areEqual ? Removal(file.Text, same) : null,
        });
    }

    private static Fix? Removal(string text, List<Field> same)
    {
        List<TextEdit> edits = [];
        foreach (Field field in same.Skip(1))
        {
            if (FieldRemoval.Of(text, field) is not { } edit)
                return null;
            edits.Add(edit);
        }

        return new Fix($"Keep the first {same[0].Name} alone", edits);
    }

    /// <summary>Whether a name stands twice; a set finds it where there are many fields.</summary>
    private static bool HasRepetition(Field[] fields)
    {
        ulong marks = 0; // A bit by length and letters: two names that differ in it are not equal.
        HashSet<string>? seen = fields.Length > FewFields ? new(StringComparer.Ordinal) : null;
        for (int i = 0; i < fields.Length; i++)
        {
            if (seen is not null)
            {
                if (!seen.Add(fields[i].Name))
                    return true;
                continue;
            }

            string name = fields[i].Name;
            ulong mark = name.Length == 0 ? 1 : 1UL << ((name.Length + (7 * name[0]) + (31 * name[name.Length - 1])) & 63);
            bool isNew = (marks & mark) == 0;
            marks |= mark;
            for (int j = 0; j < i && !isNew; j++)
            {
                if (fields[j].Name == name)
                    return true;
            }
        }

        return false;
    }
}
