using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Identifiers;

/// <summary>A number of printed music, or of a review in mathematics, that is none.</summary>
internal sealed class InvalidOtherIdentifier() : IdentifierRule("BIB3016", "InvalidOtherIdentifier",
    "An ISMN, Mathematical Reviews or zbMATH number that is none",
    "The number '{0}' of '{1}' is wrong{2}: {3}",
    ["ismn", "mrnumber", "zblnumber", "zbl"])
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        if (field.Value.Length == 0)
            return;
        IdentifierReading reading = field.Name switch
        {
            "ismn" => Ismn.Read(field.Value),
            "mrnumber" => MathReviewsNumber.Read(field.Value),
            _ => ZblNumber.Read(field.Value),
        };
        if (!reading.IsGood)
            ReportBad(file, work, field, reading, context);
    }
}
