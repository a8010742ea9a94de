using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Identifiers;

/// <summary>An ISSN with a wrong form or check digit; each of several in one field is looked at by itself.</summary>
internal sealed class InvalidIssn() : IdentifierRule("BIB3011", "InvalidIssn",
    "An ISSN that is none",
    "The ISSN '{0}' of '{1}' is wrong{2}: {3}",
    ["issn", "eissn", "IS", "ISSN"])
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        bool isBibtex = file.Format == BibliographyFormats.Bibtex;
        if (Issn.IsNormal(field.ValueSpan.In(file.Text)) || Issn.IsNormal(field.Characters))
            return;
        IReadOnlyList<IdentifierReading> readings = Issn.ReadAll(field.Value);
        for (int i = 0; i < readings.Count && i < FieldFix.Most; i++)
        {
            IdentifierReading reading = readings[i];
            if (!reading.IsGood)
                ReportBad(file, work, field, reading, context);
            else if (isBibtex && StandardNumberForm.Tidy(field.Value.AsSpan(reading.Offset, reading.Length), "ISSN", out int length) is { } tidy)
                ReportDecorated(file, work, field, reading.Offset, length, tidy, context);
        }
    }
}
