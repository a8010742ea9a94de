using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Latex;
using BibGen.Values.Pages;

namespace BibGen.Values;

internal partial struct FieldReader
{
    /// <summary>The pages in a field of BibTeX, with every last page in full and one hyphen in a range; null when there are none.</summary>
    public string? ReadPages(Field? field)
    {
        if (field is not { Value.Length: > 0 })
            return null;
        string value = field.Value;
        if (UsualPages.Are(value.AsSpan(), "--".AsSpan()))
            return value.IndexOf('-') is >= 0 and int dash ? value.Remove(dash, 1) : value;
        PageRanges pages = PageFormat.Read(value);
        KeepPages(field, pages.Faults);
        bool isText = value.AsSpan().IndexOfAny("\\$~&".AsSpan()) >= 0 || pages.HasOtherText;
        return !isText ? pages.ToString() : PageFormat.Normalize(LatexText.ToPlain(value));
    }

    /// <summary>Looks at the pages of a record that gives the first and the last one in fields of their own.</summary>
    public void CheckPages(Field first, Field last)
    {
        string range = $"{first.Value}-{last.Value}";
        foreach (PagesFault fault in PageFormat.Read(range, PageNotation.Medline).Faults)
        {
            if (fault.Problem != PagesProblem.Reversed)
                continue;
            Keep(new(ValueProblemKind.ReversedPages, last, 0, last.Value.Length) { Explanation = Excerpt.Of(range) });
            return;
        }
    }

    /// <summary>Looks at the pages of a PubMed record, of which <paramref name="pages"/> was made.</summary>
    public void CheckMedlinePages(Field field, string pages)
    {
        if (field.Characters.IndexOf('-') >= 0 && !UsualPages.Are(pages.AsSpan(), "-".AsSpan()))
            KeepEach(field, PageFormat.Read(field.Value, PageNotation.Medline).Faults, PagesProblem.Reversed, ValueProblemKind.ReversedPages);
    }

    private void KeepPages(Field field, IReadOnlyList<PagesFault> faults)
    {
        // 12--?? says that the last page is not known.
        if (faults.Count == 0)
            return;
        if (field.Value.IndexOf('?') < 0 && Worst(faults) is { } worst)
        {
            Keep(new(ValueProblemKind.MalformedPages, field, worst.Offset, worst.Length)
            {
                Explanation = worst.Problem.Describe(),
                Edits = worst.Expected is null ? [] : Repair(faults),
            });
        }

        KeepEach(field, faults, PagesProblem.Reversed, ValueProblemKind.ReversedPages);
        KeepEach(field, faults, PagesProblem.Abbreviated, ValueProblemKind.AbbreviatedPages);
    }

    private void KeepEach(Field field, IReadOnlyList<PagesFault> faults, PagesProblem problem, ValueProblemKind kind)
    {
        for (int i = 0; i < faults.Count && i < ValueProblem.MostInField; i++)
        {
            PagesFault fault = faults[i];
            if (fault.Problem != problem)
                continue;
            Keep(new(kind, field, fault.Offset, fault.Length)
            {
                Explanation = Excerpt.Of(field.Value, fault.Offset, fault.Length),
                Expected = fault.Expected,
                Edits = fault.Expected is { } full ? [new ValueEdit(fault.Offset, fault.Length, full)] : [],
            });
        }
    }

    /// <summary>The first that only a person can repair, else the first; null when all are ranges that other rules speak about.</summary>
    private static PagesFault? Worst(IReadOnlyList<PagesFault> faults)
    {
        PagesFault? first = null;
        for (int i = 0; i < faults.Count; i++)
        {
            if (faults[i].Problem.Describe() is null)
                continue;
            if (faults[i].Expected is null)
                return faults[i];
            first ??= faults[i];
        }

        return first;
    }

    private static List<ValueEdit> Repair(IReadOnlyList<PagesFault> faults)
    {
        List<ValueEdit> edits = [];
        int end = 0;
        for (int i = 0; i < faults.Count && edits.Count <= ValueProblem.MostEdits; i++)
        {
            PagesFault fault = faults[i];
            if (fault.Expected is null || fault.Problem.Describe() is null || fault.Offset < end)
                continue;
            edits.Add(new(fault.Offset, fault.Length, fault.Expected));
            end = fault.Offset + fault.Length;
        }

        return edits;
    }
}
