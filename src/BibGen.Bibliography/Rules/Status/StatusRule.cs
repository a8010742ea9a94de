using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Retractions;
using BibGen.Text;
using BibGen.Values.Latex;

namespace BibGen.Rules.Status;

/// <summary>
/// A rule about what has happened to a work since it was published: by its own record, or by a snapshot of retractions. One finding a work; it
/// stands at the line that says so, and names the notice.
/// </summary>
internal abstract class StatusRule(string id, string name, Severity severity, string title, string message) : WorkRule(id, name, severity, title, message)
{
    /// <summary>The status that the rule reports.</summary>
    protected abstract WorkStatus Status { get; }

    /// <summary>The links that lead to the notices, first what says most.</summary>
    protected abstract LinkKind[] Notices { get; }

    /// <summary>The publication type that says so; null when none does.</summary>
    protected virtual string? PublicationType => null;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        if (Says(work))
            context.Report(file, this, Evidence(file, work), work.Key, work.Key, Notice(work) ?? NoteOf(file, work));
        else if (StatusUpdate.Of(work, context.Retractions) is { } update && update.Status == Status)
            context.Report(file, this, IdentifierIn(file, work), work.Key, work.Key, update.Description);
    }

    /// <summary>The notice in words, with a blank before it where there are any; null for a work that does not have the status.</summary>
    internal string? Describe(BibliographyFile file, Work work, RuleContext context) =>
        Says(work) ? Notice(work) ?? NoteOf(file, work)
        : StatusUpdate.Of(work, context.Retractions) is { } update && update.Status == Status ? update.Description
        : null;

    /// <summary>Whether the work's own record says it.</summary>
    protected virtual bool Says(Work work) => work.Status == Status;

    /// <summary>The word that leads to the notice.</summary>
    protected virtual string LinkWord(LinkKind kind) => "by";

    /// <summary>The identifier by which the work was found, where its own entry gives it.</summary>
    private static SourceSpan IdentifierIn(BibliographyFile file, Work work)
    {
        FieldNames names = file.Format.Fields;
        Field? field = (work.Doi is null ? null : work.Record.FindAny(names.Doi)) ?? work.Record.FindAny(names.Pmid);
        return field is not null && work.Record.Span.Contains(field.ValueSpan) ? field.Locate(file.Text, 0, field.Value.Length) : work.Record.KeySpan;
    }

    private SourceSpan Evidence(BibliographyFile file, Work work)
    {
        if (file.Format.FindStatus(work.Record, work.Status) is { } evidence)
            return evidence.ValueSpan;
        if (LinkOf(work) is { } link)
            return link.Field?.ValueSpan ?? work.Record.KeySpan;
        FieldNames names = file.Format.Fields;
        foreach (Field field in work.Record.FieldArray)
        {
            if (names.PublicationType.Contains(field.Name) && field.Value == PublicationType)
                return field.ValueSpan;
        }

        return (work.Record.FindAny(names.Title) ?? work.Record.FindAny(names.Pmid))?.ValueSpan ?? work.Record.KeySpan;
    }

    /// <summary>The notice in words, with a blank before it; null when no field of the record is a link to it: a note that names it is quoted.</summary>
    private string? Notice(Work work) =>
        LinkOf(work) is { Field: not null } link && link.Text.Trim().TrimEnd('.') is { Length: > 0 } text ? $" {LinkWord(link.Kind)} {text}" : null;

    /// <summary>The link to the notice that says most.</summary>
    private WorkLink? LinkOf(Work work)
    {
        foreach (LinkKind kind in Notices)
        {
            foreach (WorkLink link in work.Links)
            {
                if (link.Kind == kind)
                    return link;
            }
        }

        return null;
    }

    /// <summary>What a note in the record says, which is where the notice is named; empty when nothing does.</summary>
    private static string NoteOf(BibliographyFile file, Work work)
    {
        if (file.Format.FindStatus(work.Record, work.Status) is not { } field || file.Format.Fields.Title.Contains(field.Name))
            return "";
        string note = file.Format.UsesLatex(field.Name) ? LatexText.ToPlain(field.Value) : field.Value;
        bool saysNoMore = note.Length < 5 || note.Equals("retracted", StringComparison.OrdinalIgnoreCase); // "yes", "true", "1"
        return saysNoMore ? "" : $" ({field.Name}: {Excerpt.Of(note)})";
    }
}
