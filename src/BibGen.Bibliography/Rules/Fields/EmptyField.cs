using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;

namespace BibGen.Rules.Fields;

/// <summary>
/// A field whose value is empty or blank. A macro without a text is not empty here: its own rule speaks. The empty journal of a preprint is meant:
/// programs that ask every article for a journal (pybtex) are content with it.
/// </summary>
internal sealed class EmptyField() : WorkRule("BIB2006", "EmptyField", Severity.Warning,
    "A field without a value",
    "The field '{0}' of '{1}' is empty; give it a value or remove it")
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override bool FindsUnnecessary => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        if (!file.Format.UsesBiblatexModel)
            return;
        bool? inherits = null;
        foreach (Field field in work.Record.FieldArray)
        {
            if (!IsWrittenSo(field.ValueSpan.In(file.Text)) || !IsBlank(field.Value) || CustomaryFields.IsDisabled(field.Name)
                || (Array.IndexOf(RequiredFields.Journal, field.Name) >= 0 && Preprints.Is(work)))
                continue;
            inherits ??= work.Record.Find("crossref") is not null || work.Record.Find("xdata") is not null;
            context.Report(file, new Finding(this, field.ValueSpan, work.Key, field.Name, work.Key)
            {
                Fix = inherits.Value || IsRequired(work.Record.Type, field.Name) ? null : FieldRemoval.Fix(file.Text, field, $"Remove the empty {field.Name}"),
            });
        }
    }

    private static bool IsBlank(string value)
    {
        foreach (char c in value)
        {
            if (c is not ('{' or '}' or '~' or ' '))
                return false;
        }

        return true;
    }

    /// <summary>Whether the value is nothing but delimiters, which are there: one that is missing is an error of syntax.</summary>
    private static bool IsWrittenSo(ReadOnlySpan<char> source)
    {
        foreach (char c in source)
        {
            if (c is not ('{' or '}' or '"' or '#' or '~') && !char.IsWhiteSpace(c))
                return false;
        }

        return source.Length > 1 && source[source.Length - 1] is '}' or '"';
    }

    /// <summary>Whether the entry would lack the field without it.</summary>
    private static bool IsRequired(string type, string name)
    {
        foreach (string[] group in RequiredFields.Of(type))
        {
            if (Array.IndexOf(group, name) >= 0)
                return true;
        }

        return false;
    }
}
