using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>A record of a database by which no work can be found: a piece of one, or an empty download.</summary>
internal sealed class RecordWithoutIdentity() : WorkRule("BIB0034", "RecordWithoutIdentity", Severity.Warning,
    "A record that names no work",
    "The record '{0}' has no PMID, PMCID, DOI or title; download it again or remove it")
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        if (file.Format.Fields.Identity is not { Count: > 0 } names || work.Title is not null || work.Pmid is not null || work.Doi is not null)
            return;
        foreach (Field field in work.Record.FieldArray)
        {
            // Identifiers that are there and wrong are what other rules report.
            if (names.Contains(field.Name) && field.ValueSpan.Length > 0)
                return;
        }

        SourceSpan span = work.Record.KeySpan.Length > 0 ? work.Record.KeySpan : work.Record.FieldArray[0].NameSpan;
        context.Report(file, this, span, work.Key, work.Key);
    }
}
