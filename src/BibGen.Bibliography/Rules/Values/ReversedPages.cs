using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Pages;

namespace BibGen.Rules.Values;

/// <summary>A range of pages that ends before it begins. <c>1231-41</c> does not: its last page is abbreviated.</summary>
internal sealed class ReversedPages() : FieldRule("BIB4021", "ReversedPages", Severity.Warning,
    "Pages back to front",
    "The pages '{0}' of '{1}' end before they begin",
    static names => names.Pages)
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        if (work.Pages is null || PageFields.AreInOrder(work.Pages.AsSpan()))
            return;
        if (field.Characters.IndexOf('-') < 0)
            return;
        IReadOnlyList<PagesFault> faults = PageFormat.Read(field.Value, file.Format.PageNotation).Faults;
        for (int i = 0; i < faults.Count && i < FieldFix.Most; i++)
        {
            PagesFault fault = faults[i];
            if (fault.Problem == PagesProblem.Reversed)
                context.Report(file, this, field.Locate(file.Text, fault.Offset, fault.Length), work.Key, Excerpt.Of(field.Value, fault.Offset, fault.Length), work.Key);
        }
    }
}
