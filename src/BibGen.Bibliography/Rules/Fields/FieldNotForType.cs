using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Model;
using BibGen.Records;

namespace BibGen.Rules.Fields;

/// <summary>A field of the data model that the entry's type does not use. Styles ignore it, and much of it is useful all the same: off by default.</summary>
internal sealed class FieldNotForType() : WorkRule("BIB2004", "FieldNotForType", Severity.Warning,
    "A field that the entry type does not use",
    "The field '{0}' of '{1}' is not used by @{2}; remove it, or change the type")
{
    /// <inheritdoc/>
    public override bool IsEnabledByDefault => false;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        if (!file.Format.UsesBiblatexModel || TypeFields.Of(work.Record.Type) is not { } used)
            return;
        foreach (Field field in work.Record.FieldArray)
        {
            if (!used.Contains(field.Name) && FieldTypes.Of(field.Name) is not (null or FieldType.DatePart) && !CustomaryFields.Contains(field.Name))
                context.Report(file, this, field.NameSpan, work.Key, field.Name, work.Key, work.Record.Type);
        }
    }
}
