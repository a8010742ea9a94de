using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;

namespace BibGen.Rules.Fields;

/// <summary>Two fields of which BibTeX's styles print one (btxdoc §3.1: "author or editor", "volume or number"). biblatex prints both.</summary>
internal sealed class ConflictingFields() : FieldRule("BIB2009", "ConflictingFields", Severity.Info,
    "Two fields of which one is printed",
    "The @{0} '{1}' has {2} and {3}; BibTeX's styles print only one of them; keep that",
    ["editor", "number"])
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        Record record = work.Record;
        if (field.Name == "editor" ? record.Type is not ("book" or "inbook") : !ClassicEntry.IsBookLike(record.Type))
            return;
        string first = field.Name == "editor" ? "author" : "volume";
        if (ClassicEntry.Own(record, first) is not null && ClassicEntry.Own(record, field.Name) == field && ClassicEntry.Is(record))
            context.Report(file, this, field.NameSpan, work.Key, record.Type, work.Key, first, field.Name);
    }
}
