using BibGen.Records;
using BibGen.Text;
using BibGen.Works;

namespace BibGen.Rules.Fields;

/// <summary>An entry without a field that its type needs. One finding an entry lists all; aliases and inherited fields satisfy.</summary>
internal sealed class MissingRequiredField() : WorkRule("BIB2002", "MissingRequiredField", Severity.Warning,
    "A field that the entry type needs",
    "The @{0} '{1}' lacks {2}")
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        Record record = work.Record;
        if (file.Format != BibliographyFormat.Bibtex || HasLostParent(file, record))
            return;

        List<string>? missing = null;
        foreach (string[] group in RequiredFields.Of(record.Type))
        {
            if (!Array.Exists(group, name => record.Find(name) is not null))
                (missing ??= []).Add(string.Join(" or ", group));
        }

        if (missing is not null)
            context.Report(file, this, record.KeySpan, record.Key, record.Type, record.Key, string.Join(", ", missing));
    }

    /// <summary>Whether the fields may stand in an entry that cannot be found: then that is the finding, not this.</summary>
    private static bool HasLostParent(BibliographyFile file, Record record)
    {
        foreach (SyntaxError error in file.SyntaxErrors)
        {
            if (error.Kind is SyntaxErrorKind.MissingCrossReference or SyntaxErrorKind.CircularCrossReference && record.Span.Contains(error.Span))
                return true;
        }

        return false;
    }
}
