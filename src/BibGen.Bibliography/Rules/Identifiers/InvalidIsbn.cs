using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Identifiers;

/// <summary>An ISBN with a wrong length, prefix or check digit; each of several in one field is looked at by itself.</summary>
internal sealed class InvalidIsbn() : IdentifierRule("BIB3010", "InvalidIsbn",
    "An ISBN that is none",
    "The ISBN '{0}' of '{1}' is wrong{2}: {3}",
    ["isbn", "ISBN"])
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        bool isBibtex = file.Format == BibliographyFormats.Bibtex;
        IReadOnlyList<IdentifierReading> readings = Isbn.ReadAll(field.Value);
        for (int i = 0; i < readings.Count && i < FieldFix.Most; i++)
        {
            IdentifierReading reading = readings[i];
            if (!reading.IsGood)
                ReportBad(file, work, field, reading, context);
            else if (isBibtex && StandardNumberForm.Tidy(field.Value.AsSpan(reading.Offset, reading.Length), "ISBN", out int length) is { } tidy)
                ReportDecorated(file, work, field, reading.Offset, length, tidy, context);
        }
    }
}
