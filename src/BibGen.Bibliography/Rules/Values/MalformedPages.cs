using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Pages;

namespace BibGen.Rules.Values;

/// <summary>Pages that are not a list of ranges with two hyphens: a single hyphen, a typographic dash, words, a number of pages. One finding a field.</summary>
internal sealed class MalformedPages() : FieldRule("BIB4020", "MalformedPages", Severity.Info,
    "Pages that are not a list of ranges",
    "The pages '{0}' of '{1}' have {2} at '{3}'",
    ["pages"])
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        if (PageFields.AreUsual(field.Characters) || field.Value.IndexOf('?') >= 0)
            return; // 12--?? says that the last page is not known.
        PageRanges pages = PageFormat.Read(field.Value);
        if (Worst(pages.Faults) is not { } fault)
            return;
        context.Report(file, new Finding(this, field.Locate(file.Text, fault.Offset, fault.Length), work.Key, Excerpt.Of(field.Value), work.Key, Describe(fault.Problem)!, Excerpt.Of(field.Value, fault.Offset, fault.Length))
        {
            Fix = fault.Expected is null ? null : Repair(file, field, pages.Faults),
        });
    }

    /// <summary>The first that only a person can mend, else the first; null when there is none.</summary>
    private static PagesFault? Worst(IReadOnlyList<PagesFault> faults)
    {
        PagesFault? first = null;
        for (int i = 0; i < faults.Count; i++)
        {
            if (Describe(faults[i].Problem) is null)
                continue;
            if (faults[i].Expected is null)
                return faults[i];
            first ??= faults[i];
        }

        return first;
    }

    private static string? Describe(PagesProblem problem) => problem switch
    {
        PagesProblem.SingleHyphen => "a single hyphen, where BibTeX wants two,",
        PagesProblem.Dash => "another dash than two hyphens",
        PagesProblem.OpenRange => "a range with one end",
        PagesProblem.PageWord => "a word that styles write themselves",
        PagesProblem.PageCount => "a number of pages, which belongs into the field 'pagetotal',",
        PagesProblem.NotPages => "something that is no page",
        _ => null,
    };

    /// <summary>Mends all of them; null when one of the edits is not safe.</summary>
    private static Fix? Repair(BibliographyFile file, Field field, IReadOnlyList<PagesFault> faults)
    {
        if (faults.Count > FieldFix.Most)
            return null;
        List<TextEdit> edits = [];
        int end = 0;
        foreach (PagesFault fault in faults)
        {
            if (fault.Expected is null || Describe(fault.Problem) is null || fault.Offset < end)
                continue;
            if (FieldFix.Replace(file, field, fault.Offset, fault.Length, fault.Expected) is not { } edit)
                return null;
            edits.Add(edit);
            end = fault.Offset + fault.Length;
        }

        return edits.Count == 0 ? null : new Fix("Write the pages as BibTeX wants them", edits);
    }
}
