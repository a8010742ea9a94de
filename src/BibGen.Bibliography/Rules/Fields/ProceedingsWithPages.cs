using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Fields;

/// <summary>
/// A <c>@proceedings</c> with pages and an author: a paper in the proceedings, not the proceedings. Without an author the pages may be those of
/// the volume, and a book title may be there for the papers that inherit it.
/// </summary>
internal sealed class ProceedingsWithPages() : WorkRule("BIB2012", "ProceedingsWithPages", Severity.Warning,
    "Proceedings with pages",
    "The @{0} '{1}' has pages and an author: a paper in proceedings is @inproceedings")
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        Record record = work.Record;
        if (record.Type != "proceedings" || ClassicEntry.Own(record, "pages") is null || ClassicEntry.Own(record, "author") is null)
            return;
        string type = record.TypeSpan.TextIn(file.Text);
        bool isComplete = ClassicEntry.Own(record, "booktitle") is not null && record.Find("title") is not null;
        context.Report(file, new Finding(this, record.TypeSpan, work.Key, type, work.Key)
        {
            Fix = isComplete ? new Fix("Make it @inproceedings", [new TextEdit(new SourceSpan(record.TypeSpan.Start, 0), InLike(type))]) : null,
        });
    }

    /// <summary>"in" in the letter case of the type.</summary>
    private static string InLike(string type) => char.IsLower(type[0]) ? "in" : char.IsUpper(type[1]) ? "IN" : "In";
}
