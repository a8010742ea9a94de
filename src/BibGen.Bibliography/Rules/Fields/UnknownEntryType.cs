using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Fields;

/// <summary>
/// An entry type that neither BibTeX nor biblatex has; both print such an entry as <c>@misc</c>. A misspelt type is reported in every entry,
/// one that somebody has made up once a file.
/// </summary>
internal sealed class UnknownEntryType() : FileRule("BIB2001", "UnknownEntryType", Severity.Warning,
    "An entry type that is not known",
    "BibTeX and biblatex have no entry type '{0}', which '{1}' has{2}")
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, RuleContext context)
    {
        if (!file.Format.UsesBiblatexModel)
            return;
        Dictionary<string, string?>? unknown = null; // Types with their near misses.
        Dictionary<string, (Work Work, int Count)>? own = null;
        string? last = null; // Most entries are of the same few types, and a type is one string.
        for (int i = 0; i < file.Works.Count; i++)
        {
            string type = file.Records[i].Type;
            if (ReferenceEquals(type, last))
                continue;
            if (EntryTypes.IsKnown(type) || CustomaryTypes.IsOfPackage(type))
            {
                last = type;
                continue;
            }

            Work work = file.Works[i];
            unknown ??= new(StringComparer.Ordinal);
            if (!unknown.TryGetValue(type, out string? near))
                unknown.Add(type, near = CustomaryTypes.Synonym(type) is null ? NearMiss.Of(type, CustomaryTypes.Meant) : null);
            bool hasKey = work.Record.Key.Length > 0;
            // The text of a preamble or comment is taken for a key.
            if ((!hasKey || work.Record.FieldArray.Length == 0) && NearMiss.Of(type, CustomaryTypes.Directives) is { } directive)
            {
                ReportSlip(file, work, directive, context, isEntry: false);
                continue;
            }

            if (!hasKey)
                continue; // That the key is missing is said.

            if (near is not null)
            {
                ReportSlip(file, work, near, context, isEntry: true);
                continue;
            }

            own ??= new(StringComparer.Ordinal);
            own[type] = own.TryGetValue(type, out (Work Work, int Count) first) ? first with { Count = first.Count + 1 } : (work, 1);
        }

        if (own is null)
            return;
        foreach ((Work work, int count) in own.Values.OrderBy(one => one.Work.Record.Span.Start))
        {
            string more = count == 1 ? "" : $" as have {count - 1} more";
            string right = CustomaryTypes.Synonym(work.Record.Type) is { } known ? $"; write '@{known}'" : "; they print it as @misc";
            context.Report(file, this, work.Record.TypeSpan, work.Key, work.Record.TypeSpan.TextIn(file.Text), work.Key, more + right);
        }
    }

    /// <summary>What was not meant to be an entry is an error, since its macros are lost, and without a fix, since a work would be gone.</summary>
    private void ReportSlip(BibliographyFile file, Work work, string near, RuleContext context, bool isEntry)
    {
        SourceSpan span = work.Record.TypeSpan;
        context.Report(file, new Finding(this, span, work.Key, span.TextIn(file.Text), work.Key, $"; write '@{near}'")
        {
            Severity = isEntry ? null : Severity.Error,
            Fix = !isEntry ? null : new Fix($"Write @{near}", [new TextEdit(span, near)]),
        });
    }
}
