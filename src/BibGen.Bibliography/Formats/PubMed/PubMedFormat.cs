using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Pages;

namespace BibGen.Formats.PubMed;

/// <summary>PubMed's format (<c>.nbib</c>), which its "Save" and "Send to: Citation manager" write.</summary>
internal sealed class PubMedFormat() : BibliographyFormat("nbib", "PubMed's format", ".nbib")
{
    /// <inheritdoc/>
    public override string ExportAdvice => "save it from PubMed with the format 'PubMed'";

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxErrorKind> Errors => PubMedErrors.All;

    /// <inheritdoc/>
    public override FieldNames Fields { get; } = new()
    {
        Title = ["TI"],
        BookTitle = ["BTI"],
        Author = ["FAU"],
        ShortAuthor = ["AU"],
        Editor = ["FED"],
        PublicationDate = ["DP"],
        Volume = ["VI"],
        Issue = ["IP"],
        Pages = ["PG"],
        MixedIdentifiers = ["LID", "AID"],
        Pmid = ["PMID"],
        Pmcid = ["PMC"],
        PublicationType = ["PT"],
        RecordStatus = ["STAT"],
        Revised = ["LR"],
        Once = ["TI", "DP", "TA", "JT", "SO", "OWN"],
        Last = ["SO"],
        Identity = ["PMID", "PMC", "AID", "LID", "OID", "TI", "BTI", "CTI", "TT"],
    };

    /// <inheritdoc/>
    public override bool GeneratesKeys => true;

    /// <inheritdoc/>
    public override IReadOnlyList<FormatTag> Tags => PubMedTagMeanings.All;

    /// <inheritdoc/>
    internal override PageNotation PageNotation => PageNotation.Medline;

    /// <inheritdoc/>
    internal override RecordSet Read(string text, CancellationToken cancellationToken) => PubMedReader.Read(text, cancellationToken);

    /// <inheritdoc/>
    internal override RecordSet Read(string text, RecordSet before, ChangedStretch change, CancellationToken cancellationToken) =>
        PubMedReading.Read(text, before, change, this, cancellationToken) ?? Read(text, cancellationToken);

    /// <inheritdoc/>
    private protected override Work ReadWork(Record record) => PubMedWork.Read(record);

    /// <inheritdoc/>
    internal override bool Recognizes(ReadOnlySpan<char> text) => text.StartsWith("PMID- ".AsSpan(), StringComparison.Ordinal);

    /// <summary>What else PubMed's "Save" and "Send to" write.</summary>
    internal override string? RecognizeOther(ReadOnlySpan<char> text)
    {
        int digits = 0;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
            digits++;
        if (digits is 0 or > 8)
            return null;
        if (digits == text.Length || text[digits] is '\r' or '\n')
            return "a list of PMIDs";
        return digits + 1 < text.Length && text[digits] is '.' or ':' && text[digits + 1] == ' ' ? "PubMed's text for reading" : null;
    }

    /// <inheritdoc/>
    internal override bool IsPrinted(string name) => name is "TI" or "BTI" or "CTI" or "TT" or "JT" or "TA" or "AU" or "FAU" or "CN" or "PB" or "PL";

    /// <inheritdoc/>
    internal override KeySource KeySourceOf(Record record) => PubMedKeys.SourceOf(new PubMedBlock(record.FieldArray, record.Span));
}
