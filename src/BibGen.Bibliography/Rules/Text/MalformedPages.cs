using BibGen.Identifiers;
using BibGen.Records;
using BibGen.Works;

namespace BibGen.Rules.Text;

/// <summary>Pages that are not a list of ranges with two hyphens: a single hyphen, a typographic dash, words, a number of pages. One finding a field.</summary>
internal sealed class MalformedPages() : WorkRule("BIB4020", "MalformedPages", Severity.Info,
    "Pages that are not a list of ranges",
    "The pages '{0}' of '{1}' have {2} at '{3}'")
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        if (file.Format != BibliographyFormat.Bibtex)
            return;
        foreach (Field field in work.Record.FieldArray)
        {
            if (field.Name != "pages" || PageFields.AreUsual(field.Value.AsSpan()) || field.Value.IndexOf('?') >= 0)
                continue; // 12--?? says that the last page is not known.
            PageRanges pages = Pages.Read(field.Value);
            foreach (PagesFault fault in pages.Faults)
            {
                if (Describe(fault.Problem) is not { } what)
                    continue;
                context.Report(file, new Finding(this, field.Locate(file.Text, fault.Offset, fault.Length), work.Key, Excerpt.Of(field.Value), work.Key, what, Excerpt.Of(field.Value, fault.Offset, fault.Length))
                {
                    Fix = Repair(file, field, pages.Faults),
                });
                break;
            }
        }
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

    /// <summary>Mends all that can be mended; null when that is nothing.</summary>
    private static Fix? Repair(BibliographyFile file, Field field, IReadOnlyList<PagesFault> faults)
    {
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
