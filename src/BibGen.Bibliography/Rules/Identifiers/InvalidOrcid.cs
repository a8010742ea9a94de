using BibGen.Formats;
using BibGen.Formats.PubMed;
using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Identifiers;

/// <summary>An ORCID iD with a wrong form or check digit.</summary>
internal sealed class InvalidOrcid() : IdentifierRule("BIB3014", "InvalidOrcid",
    "An ORCID iD that is none",
    "The ORCID iD '{0}' of '{1}' is wrong{2}: {3}",
    ["orcid", "AUID"])
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        bool isNbib = file.Format == BibliographyFormats.PubMed;
        if (Orcid.IsNormal(field.Characters) || (isNbib && !PubMedFields.IsOrcid(field.Characters)))
            return;
        if (field.Value.Length > 0 && Orcid.Read(field.Value) is { IsGood: false } reading)
            ReportBad(file, work, field, reading, context);
    }
}
