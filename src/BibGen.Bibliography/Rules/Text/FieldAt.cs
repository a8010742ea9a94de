using System.Diagnostics.CodeAnalysis;
using BibGen.Records;
using BibGen.Works;

namespace BibGen.Rules.Text;

/// <summary>Finds the field whose value a place of the text lies in: rules about characters search the text, in which they are rare.</summary>
internal static class FieldAt
{
    /// <summary>Whether <paramref name="offset"/> lies in the value of a field.</summary>
    public static bool TryFind(BibliographyFile file, int offset, [NotNullWhen(true)] out Work? work, [NotNullWhen(true)] out Field? field)
    {
        work = null;
        field = null;
        int low = 0;
        int high = file.Works.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (file.Works[middle].Record.Span.Start <= offset)
                low = middle + 1;
            else
                high = middle - 1;
        }

        if (high < 0 || offset >= file.Works[high].Record.Span.End)
            return false;
        foreach (Field one in file.Works[high].Record.FieldArray)
        {
            if (offset >= one.ValueSpan.Start && offset < one.ValueSpan.End)
            {
                work = file.Works[high];
                field = one;
                return true;
            }
        }

        return false;
    }
}
