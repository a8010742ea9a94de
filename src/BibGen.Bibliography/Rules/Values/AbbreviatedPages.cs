using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Pages;

namespace BibGen.Rules.Values;

/// <summary>A last page without the digits that it shares with the first. Off by default: every style that shortens shortens full pages too.</summary>
internal sealed class AbbreviatedPages() : FieldRule("BIB4022", "AbbreviatedPages", Severity.Warning,
    "A last page that is abbreviated",
    "The last page '{0}' of '{1}' leaves digits out; write {2}",
    ["pages"])
{
    /// <inheritdoc/>
    public override bool IsEnabledByDefault => false;

    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        // Not in PG: it is MEDLINE's own form.
        if (PageFields.AreUsual(field.Characters))
            return;
        IReadOnlyList<PagesFault> faults = PageFormat.Read(field.Value).Faults;
        for (int i = 0; i < faults.Count && i < FieldFix.Most; i++)
        {
            PagesFault fault = faults[i];
            if (fault is not { Problem: PagesProblem.Abbreviated, Expected: { } full })
                continue;
            context.Report(file, new Finding(this, field.Locate(file.Text, fault.Offset, fault.Length), work.Key, Excerpt.Of(field.Value, fault.Offset, fault.Length), work.Key, Excerpt.Of(full))
            {
                Fix = FieldFix.Of($"Write {Excerpt.Of(full)}", file, field, fault.Offset, fault.Length, full),
            });
        }
    }
}
