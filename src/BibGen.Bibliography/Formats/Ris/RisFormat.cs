using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Pages;

namespace BibGen.Formats.Ris;

/// <summary>RIS (<c>.ris</c>), which publishers, databases and reference managers write.</summary>
internal sealed class RisFormat() : BibliographyFormat("ris", "RIS", ".ris")
{
    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxErrorKind> Errors => RisErrors.All;

    /// <inheritdoc/>
    public override FieldNames Fields { get; } = new()
    {
        Title = ["TI", "T1", "CT"],
        BookTitle = ["BT"],
        Author = ["AU", "A1"],
        Editor = ["ED", "A2", "A3"],
        PublicationDate = ["PY", "Y1"],
        Volume = ["VL"],
        Issue = ["IS"],
        Pages = ["SP"],
        Doi = ["DO"],
        Url = ["UR"],
        Identity = ["TI", "T1", "CT", "BT", "T2", "DO", "AN", "UR"],
    };

    /// <inheritdoc/>
    public override bool GeneratesKeys => true;

    /// <inheritdoc/>
    public override IReadOnlyList<FormatTag> Tags => RisTagMeanings.All;

    /// <inheritdoc/>
    internal override PageNotation PageNotation => PageNotation.Medline;

    /// <inheritdoc/>
    internal override RecordSet Read(string text, CancellationToken cancellationToken) => RisReader.Read(text, cancellationToken);

    /// <inheritdoc/>
    internal override RecordSet Read(string text, RecordSet before, ChangedStretch change, CancellationToken cancellationToken) =>
        new RisReading(text).Read(before, change, this) ?? Read(text, cancellationToken);

    /// <inheritdoc/>
    private protected override Work ReadWork(Record record) => RisWork.Read(record);

    /// <summary>A record's first line, at best <c>TY</c>; that of PubMed's format looks otherwise.</summary>
    internal override bool Recognizes(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny('\n', '\r');
        ReadOnlySpan<char> first = end < 0 ? text : text.Slice(0, end);
        RisLine line = RisLine.Read(first);
        return line.TagStart == 0 && line.Kind switch
        {
            RisLineKind.Tag => RisTags.Find(first.Slice(0, RisLine.TagLength)) is not null,
            RisLineKind.MisspelledTag => RisTags.Find(first.Slice(0, RisLine.TagLength)) == RisTags.Type,
            _ => false,
        };
    }

    /// <summary>PubMed's tags of two letters look like those of RIS: only a type makes a record certain.</summary>
    internal override bool HasContent(IReadOnlyList<Record> records)
    {
        foreach (Record record in records)
        {
            if (record.TypeSpan.Length > 0)
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    internal override bool IsPrinted(string name) =>
        name is "TI" or "T1" or "CT" or "BT" or "T2" or "T3" or "JF" or "JO" or "JA" or "J2" or "AU" or "A1" or "A2" or "A3" or "ED" or "PB" or "CY";

    /// <inheritdoc/>
    internal override Field? FindStatus(Record record, WorkStatus status) => StatusText.Evidence(record, status, RisStatus.Of);

    /// <inheritdoc/>
    internal override TextEdit? InsertBefore(string text, Field field, string name, string value) =>
        new(new SourceSpan(field.NameSpan.Start, 0), $"{name}  - {value}{SeparatorAt(text, field.NameSpan.Start)}");

    /// <inheritdoc/>
    internal override KeySource KeySourceOf(Record record) => RisKeys.SourceOf(record.FieldArray);
}
