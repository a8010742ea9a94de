using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Identifiers;

/// <summary>A PMID that is not 1 to 8 digits, or a PMCID that is not <c>PMC</c> and digits.</summary>
internal sealed class InvalidPmid() : IdentifierRule("BIB3012", "InvalidPmid",
    "A PubMed identifier that is none",
    "The PubMed identifier '{0}' of '{1}' is wrong{2}: {3}",
    ["pmid", "pmcid", "pmc", "PMID", "PMC"])
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        bool isPmid = field.Name is "pmid" or "PMID";
        string? read = isPmid ? work.Pmid : work.Pmcid;
        if (file.Format == BibliographyFormats.PubMed ? read is not null : field.Characters.SequenceEqual(read.AsSpan()))
            return; // Nearly every record.
        if (field.Value.Length == 0)
            return;
        IdentifierReading reading = isPmid ? Pmid.Read(field.Value) : Pmcid.Read(field.Value);
        if (!reading.IsGood)
            ReportBad(file, work, field, reading, context, mends: reading.Expected is { } pmcid && pmcid != "PMC" + work.Pmid);
        else if (HasDecoration(reading, field.Value))
            ReportDecorated(file, work, field, 0, field.Value.Length, reading.Value!, context);
    }
}
