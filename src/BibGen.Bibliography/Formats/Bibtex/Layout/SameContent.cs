using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.Bibtex.Layout;

/// <summary>Whether two files say the same, whatever their layout and the order of their entries.</summary>
internal static class SameContent
{
    /// <summary>Whether the entries, their types, keys and values, and those of inherited fields, are the same, and as many things are wrong.</summary>
    public static bool Holds(BibtexSyntaxTree before, BibtexSyntaxTree after, CancellationToken cancellationToken)
    {
        RecordSet one = BibtexReader.Read(before, cancellationToken);
        RecordSet other = BibtexReader.Read(after, cancellationToken);
        if (one.Records.Count != other.Records.Count || one.Errors.Count != other.Errors.Count)
            return false;
        ILookup<string, Record> byKey = other.Records.ToLookup(record => record.Key, SeededComparer.Ordinal);
        foreach (IGrouping<string, Record> same in one.Records.GroupBy(record => record.Key, SeededComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Record[] left = [.. same];
            Record[] right = [.. byKey[same.Key]];
            if (left.Length != right.Length)
                return false;
            for (int i = 0; i < left.Length; i++)
            {
                if (left[i].Type != right[i].Type || !HaveSame(left[i].Fields, right[i].Fields) || !HaveSame(left[i].InheritedFields, right[i].InheritedFields))
                    return false;
            }
        }

        return true;
    }

    /// <summary>Whether the fields are the same; those with one name in the same order.</summary>
    private static bool HaveSame(IReadOnlyList<Field> left, IReadOnlyList<Field> right)
    {
        if (left.Count != right.Count)
            return false;
        Field[] sorted = [.. right.OrderBy(field => field.Name, StringComparer.Ordinal)];
        int at = 0;
        foreach (Field field in left.OrderBy(field => field.Name, StringComparer.Ordinal))
        {
            if (field.Name != sorted[at].Name || field.Value != sorted[at].Value || field.Unresolved != sorted[at].Unresolved)
                return false;
            at++;
        }

        return true;
    }
}
