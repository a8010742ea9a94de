using BibGen.Model;
using BibGen.Records;

namespace BibGen.Formats.Bibtex;

/// <summary>BibTeX and BibLaTeX (<c>.bib</c>).</summary>
internal sealed class BibtexFormat() : BibliographyFormat("bibtex", "BibTeX", ".bib")
{
    /// <inheritdoc/>
    public override string RecordsNoun => "entries";

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxErrorKind> Errors => BibtexErrors.All;

    /// <inheritdoc/>
    internal override RecordSet Read(string text, CancellationToken cancellationToken) => BibtexReader.Read(text, cancellationToken);

    /// <inheritdoc/>
    private protected override Work ReadWork(Record record) => BibtexWork.Read(record);

    /// <inheritdoc/>
    internal override bool Recognizes(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == '@' && char.IsLetter(text[1]);

    /// <summary>Style sheets have <c>@media (…)</c>, which looks like an entry: only a type that is known, with a field, counts.</summary>
    internal override bool HasContent(IReadOnlyList<Record> records)
    {
        foreach (Record record in records)
        {
            if (record.FieldArray.Length > 0 && EntryTypes.IsKnown(record.Type))
                return true;
        }

        return false;
    }
}
