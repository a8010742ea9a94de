using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;

namespace BibGen.Rules.Fields;

/// <summary>
/// A field that means something only beside another: a month without a year, a number without its series, the day of a visit without an address.
/// </summary>
internal sealed class FieldDependency() : FieldRule("BIB2010", "FieldDependency", Severity.Info,
    "A field without the one it belongs to",
    "The {0} of '{1}' says nothing without {2}; add one, or remove the {0}",
    ["month", "number", "urldate"])
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        string? lacking = field.Name switch
        {
            "month" when LacksYear(work.Record) => "a year",
            "number" when LacksSeries(work.Record) => "a series",
            "urldate" when LacksAddress(work.Record) => "a url",
            _ => null,
        };
        if (lacking is not null && ClassicEntry.Own(work.Record, field.Name) == field)
            context.Report(file, this, field.NameSpan, work.Key, field.Name, work.Key, lacking);
    }

    /// <summary>Where the type needs a year, <see cref="MissingRequiredField"/> says that it is missing.</summary>
    private static bool LacksYear(Record record)
    {
        if (record.Find("year") is not null || record.Find("date") is not null)
            return false;
        foreach (string[] group in RequiredFields.Of(record.Type))
        {
            if (Array.IndexOf(group, "year") >= 0)
                return false;
        }

        return true;
    }

    /// <summary>plain.bst warns so. With a volume beside it the number may be that of an issue (<see cref="ConflictingFields"/>).</summary>
    private static bool LacksSeries(Record record) =>
        ClassicEntry.IsBookLike(record.Type) && record.Find("series") is null && record.Find("volume") is null && record.Find("journal") is null;

    /// <summary>The address may stand in a text.</summary>
    private static bool LacksAddress(Record record)
    {
        if (record.Find("url") is not null || record.Find("doi") is not null || record.Find("eprint") is not null)
            return false;
        return !HasAddress(record.ValueOf("howpublished")) && !HasAddress(record.ValueOf("note"));
    }

    private static bool HasAddress(string? text) =>
        text is not null
            && (text.IndexOf("url", StringComparison.Ordinal) >= 0 || text.IndexOf("http", StringComparison.Ordinal) >= 0
            || text.IndexOf("www", StringComparison.Ordinal) >= 0);
}
