using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Fields;

/// <summary>
/// A field without which a reference can be printed and not easily be checked: an article's DOI, the day on which a page was seen, the
/// publisher of a book, the version of software. Off by default: many works have none.
/// </summary>
internal sealed class MissingRecommendedField() : WorkRule("BIB2013", "MissingRecommendedField", Severity.Warning,
    "A field that makes a reference easy to check",
    "The @{0} '{1}' has no {2}; add it")
{
    /// <inheritdoc/>
    public override bool IsEnabledByDefault => false;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        Record record = work.Record;
        string? missing = work.EntryType switch
        {
            "article" or "dataset" when !HasDoi(file, work) => "DOI",
            "online" or "misc" when work.Url is not null && work.Doi is null && !Has(record, "urldate", "note") => "urldate",
            "software" when !Has(record, "version", "date") && !Has(record, "year", "doi") => "version",
            "book" or "collection" or "incollection" or "inbook" when work.Publisher is null => "publisher",
            _ => null,
        };
        if (missing is null || context.FactsOf(file).LosesFields(record.Span))
            return;
        SourceSpan span = record.KeySpan.Length > 0 ? record.KeySpan : record.FieldArray[0].NameSpan;
        context.Report(file, this, span, work.Key, work.EntryType, work.Key, missing);
    }

    /// <summary>A DOI that is wrong is there, and has a finding of its own.</summary>
    private static bool HasDoi(BibliographyFile file, Work work) =>
        work.Doi is not null || work.Record.FindAny(file.Format.Fields.Doi) is not null;

    private static bool Has(Record record, string name, string other) => record.Find(name) is not null || record.Find(other) is not null;
}
