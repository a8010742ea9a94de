using BibGen.Identifiers;
using BibGen.Records;
using BibGen.Works;

namespace BibGen.Rules.Identifiers;

/// <summary>A PMID that is not 1 to 8 digits, or a PMCID that is not <c>PMC</c> and digits.</summary>
internal sealed class InvalidPmid() : IdentifierRule("BIB3012", "InvalidPmid",
    "A PubMed identifier that is none",
    "The PubMed identifier '{0}' of '{1}' is wrong{2}: {3}")
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        bool isNbib = file.Format == BibliographyFormat.Nbib;
        if (isNbib && work.Pmid is not null && (work.Pmcid is not null || work.Record.ValueOf("PMC") is null))
            return; // Read already: nearly every record.
        foreach (Field field in work.Record.FieldArray)
        {
            bool isPmid = field.Name == (isNbib ? "PMID" : "pmid");
            bool isPmcid = isNbib ? field.Name == "PMC" : field.Name is "pmcid" or "pmc";
            if ((!isPmid && !isPmcid) || field.Value.Length == 0)
                continue;
            IdentifierReading reading = isPmid ? Pmid.Read(field.Value) : Pmcid.Read(field.Value);
            if (!reading.IsGood)
                ReportBad(file, work, field, reading, context, mends: reading.Expected is { } pmcid && pmcid != "PMC" + work.Pmid);
            else if (HasDecoration(reading, field.Value))
                ReportDecorated(file, work, field, 0, field.Value.Length, reading.Value!, context);
        }
    }
}
