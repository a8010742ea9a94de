using BibGen.Bibtex;
using BibGen.Records;
using BibGen.Retractions;
using BibGen.Text;
using BibGen.Works;

namespace BibGen.Rules.Status;

/// <summary>
/// A rule about what has happened to a work since it was published: by its own record, or by a snapshot of retractions. One finding a work; it
/// stands at the line that says so, and names the notice.
/// </summary>
internal abstract class StatusRule(string id, string name, Severity severity, string title, string message) : WorkRule(id, name, severity, title, message)
{
    /// <summary>The status that the rule reports.</summary>
    protected abstract WorkStatus Status { get; }

    /// <summary>What a snapshot says when the rule reports it.</summary>
    protected abstract RetractionNature Nature { get; }

    /// <summary>The links that lead to the notices.</summary>
    protected abstract LinkKind[] Notices { get; }

    /// <summary>The publication type that says so; null when none does.</summary>
    protected virtual string? PublicationType => null;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        if (work.Status == Status)
            context.Report(file, this, Evidence(file, work), work.Key, work.Key, Notice(work));
        else if (context.Retractions.Count > 0 && IsMilder(work.Status))
            CheckSnapshots(file, work, context);
    }

    private void CheckSnapshots(BibliographyFile file, Work work, RuleContext context)
    {
        foreach (RetractionSnapshot snapshot in context.Retractions)
        {
            if (snapshot.Find(work) is not { } entry || entry.Nature != Nature)
                continue;
            string because = entry.Reason.Length > 0 ? $", for {entry.Reason}" : "";
            string by = entry.Notice.Length > 0 ? $" by {entry.Notice}" : "";
            string on = entry.Date.Length > 0 ? $" on {entry.Date}" : "";
            Field? identifier = work.Record.Find("doi") ?? work.Record.Find("PMID");
            SourceSpan span = identifier is not null && work.Record.Span.Contains(identifier.ValueSpan) ? identifier.ValueSpan : work.Record.KeySpan;
            context.Report(file, this, span, work.Key, work.Key, $"{on}{by}{because} ({snapshot.FileName})");
            return;
        }
    }

    /// <summary>Whether the record says less than a snapshot does: a retracted work is not reported for a correction as well.</summary>
    private bool IsMilder(WorkStatus status) => status is WorkStatus.Current or WorkStatus.Provisional or WorkStatus.Superseded
        || (Status == WorkStatus.Retracted && status is WorkStatus.Corrected or WorkStatus.ExpressionOfConcern)
        || (Status == WorkStatus.ExpressionOfConcern && status == WorkStatus.Corrected);

    private SourceSpan Evidence(BibliographyFile file, Work work)
    {
        if (file.Format == BibliographyFormat.Bibtex)
            return BibtexStatus.Evidence(work.Record, work.Status)?.ValueSpan ?? work.Record.KeySpan;
        foreach (WorkLink link in work.Links)
        {
            if (Array.IndexOf(Notices, link.Kind) >= 0)
                return link.Field.ValueSpan;
        }

        foreach (Field field in work.Record.FieldArray)
        {
            if (field.Name == "PT" && field.Value == PublicationType)
                return field.ValueSpan;
        }

        return (work.Record.Find("TI") ?? work.Record.Find("PMID"))?.ValueSpan ?? work.Record.KeySpan;
    }

    /// <summary>The notice in words, with a blank before it; empty when the record does not name it.</summary>
    private string Notice(Work work)
    {
        foreach (WorkLink link in work.Links)
        {
            if (Array.IndexOf(Notices, link.Kind) < 0)
                continue;
            string text = link.Text.Trim().TrimEnd('.');
            return text.Length == 0 ? "" : $" by {text}" + (link.Pmid is { } pmid && text.IndexOf(pmid, StringComparison.Ordinal) < 0 ? $" (PMID {pmid})" : "");
        }

        return "";
    }
}
