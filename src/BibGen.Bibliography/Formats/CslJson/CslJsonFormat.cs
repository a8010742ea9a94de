using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.CslJson;

/// <summary>CSL-JSON (<c>.csljson</c>, <c>.csl.json</c>), the input of citation processors, which reference managers and Crossref write.</summary>
internal sealed class CslJsonFormat() : BibliographyFormat("csljson", "CSL-JSON", ".csljson", ".csl.json")
{
    private const int Head = 2000;

    /// <inheritdoc/>
    public override string RecordsNoun => "items";

    /// <inheritdoc/>
    public override IReadOnlyList<SyntaxErrorKind> Errors => CslJsonErrors.All;

    /// <inheritdoc/>
    public override FieldNames Fields { get; } = new()
    {
        Title = ["title"],
        Author = ["author"],
        Editor = ["editor"],
        PublicationDate = ["issued"],
        Volume = ["volume"],
        Issue = ["issue"],
        Pages = ["page"],
        Doi = ["DOI"],
        Pmid = ["PMID"],
        Pmcid = ["PMCID"],
        Url = ["URL"],
    };

    /// <inheritdoc/>
    public override bool GeneratesKeys => true;

    /// <inheritdoc/>
    internal override RecordSet Read(string text, CancellationToken cancellationToken) => CslJsonReader.Read(text, cancellationToken);

    /// <inheritdoc/>
    internal override RecordSet Read(string text, RecordSet before, ChangedStretch change, CancellationToken cancellationToken) =>
        new CslJsonReading(text).Read(before, change, this) ?? Read(text, cancellationToken);

    /// <inheritdoc/>
    private protected override Work ReadWork(Record record) => CslJsonWork.Read(record);

    /// <summary>JSON that has a variable of CSL soon, or an array of items with nothing in it.</summary>
    internal override bool Recognizes(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('[' or '{'))
            return false;
        ReadOnlySpan<char> inside = text.Slice(1).TrimStart();
        if (inside.IsEmpty || inside[0] is ']')
            return text[0] == '[';
        if (CslJsonReader.IsEmptyList(text))
            return true;
        ReadOnlySpan<char> head = text.Slice(0, Math.Min(text.Length, Head));
        bool hasVariable = head.IndexOf("\"issued\"".AsSpan()) >= 0
            || head.IndexOf("\"container-title\"".AsSpan()) >= 0
            || head.IndexOf("\"author\"".AsSpan()) >= 0;
        return hasVariable && inside[0] is '{' or '"';
    }

    /// <inheritdoc/>
    internal override TextEdit? Replace(string text, Field field, int offset, int length, string newText) =>
        base.Replace(text, field, offset, length, JsonText.Write(newText));

    /// <inheritdoc/>
    internal override bool IsPrinted(string name) =>
        name is "title" or "container-title" or "container-title-short" or "collection-title" or "publisher" or "publisher-place" or "author" or "editor";

    /// <inheritdoc/>
    internal override bool UsesHtml => true;

    /// <inheritdoc/>
    internal override Field? FindStatus(Record record, WorkStatus status) => StatusText.Evidence(record, status, CslStatus.Of);

    /// <inheritdoc/>
    internal override TextEdit? InsertBefore(string text, Field field, string name, string value)
    {
        int start = field.NameSpan.Start;
        if (start > 0 && JsonStringScanner.IsQuote(text[start - 1]))
            start--;
        return new(new SourceSpan(start, 0), $"\"{name}\": \"{JsonText.Write(value)}\",{SeparatorAt(text, start)}");
    }

    /// <inheritdoc/>
    internal override KeySource KeySourceOf(Record record) => CslKeys.SourceOf(record);
}
