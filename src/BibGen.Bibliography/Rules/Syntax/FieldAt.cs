using System.Diagnostics.CodeAnalysis;
using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;

namespace BibGen.Rules.Syntax;

/// <summary>Finds the field whose value a place of the text lies in: rules about characters search the text, in which they are rare.</summary>
internal static class FieldAt
{
    /// <summary>Whether <paramref name="offset"/> lies in the value of a field.</summary>
    public static bool TryFind(BibliographyFile file, int offset, [NotNullWhen(true)] out Work? work, [NotNullWhen(true)] out Field? field)
    {
        work = null;
        field = null;
        int index = LastUpTo(file.Records.Count, i => file.Records[i].Span.Start, offset);
        if (index < 0 || offset >= file.Records[index].Span.End)
            return false;
        Field[] fields = file.Records[index].FieldArray;
        int inside = LastUpTo(fields.Length, i => fields[i].ValueSpan.Start, offset);
        if (inside < 0 || offset >= fields[inside].ValueSpan.End)
            return false;
        work = file.Works[index];
        field = fields[inside];
        return true;
    }

    /// <summary>The record that <paramref name="offset"/> lies in; null when it lies between records.</summary>
    public static Record? RecordAt(BibliographyFile file, int offset)
    {
        int index = LastUpTo(file.Records.Count, i => file.Records[i].Span.Start, offset);
        return index >= 0 && offset < file.Records[index].Span.End ? file.Records[index] : null;
    }

    /// <summary>The last record that begins before <paramref name="offset"/>; null when there is none.</summary>
    public static Record? RecordBefore(BibliographyFile file, int offset)
    {
        int index = LastUpTo(file.Records.Count, i => file.Records[i].Span.Start, offset);
        return index >= 0 ? file.Records[index] : null;
    }

    /// <summary>Where the first record after <paramref name="offset"/> begins; null when there is none.</summary>
    public static int? StartOfRecordAfter(BibliographyFile file, int offset)
    {
        int index = LastUpTo(file.Records.Count, i => file.Records[i].Span.Start, offset) + 1;
        return index < file.Records.Count ? file.Records[index].Span.Start : null;
    }

    /// <summary>The last of <paramref name="count"/> things in order that starts at <paramref name="offset"/> or before; −1 when there is none.</summary>
    private static int LastUpTo(int count, Func<int, int> startOf, int offset)
    {
        int low = 0;
        int high = count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (startOf(middle) <= offset)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }
}
