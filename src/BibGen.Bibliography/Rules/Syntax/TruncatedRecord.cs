using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>
/// A record without what all records of its database have: a download that was cut off, or lines that somebody has deleted. The last line of a record
/// shows whether its end is there.
/// </summary>
internal sealed class TruncatedRecord() : WorkRule("BIB0036", "TruncatedRecord", Severity.Warning,
    "A record of which a part is missing",
    "The record '{0}' {1}; download it again")
{
    /// <inheritdoc/>
    internal override bool LooksBeyondRecord(BibliographyFormat format) => format.Fields.Last.Count > 0;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        if (file.Format.Fields.Last is not [string last, ..])
            return;
        Record record = work.Record;
        if (record.FindAny(file.Format.Fields.RecordStatus) is null)
            return; // Written by hand, or by a program that keeps a few lines.
        string number = file.Format.Fields.Identity[0];
        if (record.Find(number) is not { ValueSpan.Length: > 0 } && (record.Find(number) is not null || file.Records[0].Find(number) is not null))
        {
            context.Report(file, this, new SourceSpan(record.Span.Start, 0), work.Key, work.Key, $"has no {number}");
            return;
        }

        bool isLastOfFile = ReferenceEquals(record, file.Records[file.Records.Count - 1]);
        if (isLastOfFile && record.FindAny(file.Format.Fields.Last) is null && HasEnds(file))
        {
            context.Report(file, this, new SourceSpan(record.Span.End, 0), work.Key, work.Key, $"ends too early, before its line {last}");
            return;
        }

        string? missing = work.Title is null && !HasTitle(file, record) ? "has no title" : record.FindAny(file.Format.Fields.PublicationDate) is null
            ? "has no date of publication" : null;
        if (missing is not null)
            context.Report(file, this, record.KeySpan, work.Key, work.Key, missing);
    }

    /// <summary>Whether the program that wrote the file ends its records with that line.</summary>
    private static bool HasEnds(BibliographyFile file) => file.Records.Count == 1 || file.Records[0].FindAny(file.Format.Fields.Last) is not null;

    private static bool HasTitle(BibliographyFile file, Record record) =>
        record.FindAny(file.Format.Fields.Title) is not null || record.FindAny(file.Format.Fields.BookTitle) is not null;
}
