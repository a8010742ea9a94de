using BibGen.Records;
using BibGen.Works;

namespace BibGen.Rules.Fields;

/// <summary>Two fields of which BibTeX's styles print one (btxdoc §3.1: "author or editor", "volume or number"). biblatex prints both.</summary>
internal sealed class ConflictingFields() : WorkRule("BIB2009", "ConflictingFields", Severity.Info,
    "Two fields of which one is printed",
    "The @{0} '{1}' has {2} and {3}; BibTeX's styles print only one of them")
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        Record record = work.Record;
        if (file.Format != BibliographyFormat.Bibtex || !ClassicEntry.IsBookLike(record.Type) || !ClassicEntry.Is(record))
            return;
        if (record.Type is "book" or "inbook")
            CheckPair(file, work, "author", "editor", context);
        CheckPair(file, work, "volume", "number", context);
    }

    private void CheckPair(BibliographyFile file, Work work, string first, string second, RuleContext context)
    {
        if (ClassicEntry.Own(work.Record, first) is not null && ClassicEntry.Own(work.Record, second) is { } field)
            context.Report(file, this, field.NameSpan, work.Key, work.Record.Type, work.Key, first, second);
    }
}
