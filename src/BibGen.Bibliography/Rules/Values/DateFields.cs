using BibGen.Model;

namespace BibGen.Rules.Values;

/// <summary>biblatex's fields of dates (blx-dm.def, datatype date).</summary>
internal static class DateFields
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> All { get; } = ["date", "urldate", "eventdate", "origdate"];

    /// <summary>A date without the braces and blanks around it, and where it begins.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> value, out int start)
    {
        ReadOnlySpan<char> trimmed = value.TrimStart("{ ".AsSpan());
        start = value.Length - trimmed.Length;
        return trimmed.TrimEnd("} ".AsSpan());
    }

    /// <summary>Whether the range ends before it begins, as far as both sides are known: <c>2005-05/2005</c> is not reversed.</summary>
    public static bool IsReversed(IssuedDate date) =>
        date is { Start: { } start, End: { } end } && CompareKnown(start, end) > 0;

    /// <summary>Compares the parts that both dates have.</summary>
    public static int CompareKnown(PartialDate left, PartialDate right)
    {
        if (left.Year != right.Year)
            return left.Year.CompareTo(right.Year);
        if (left.Month == 0 || right.Month == 0)
            return 0;
        if (left.Month != right.Month)
            return left.Month.CompareTo(right.Month);
        return left.Day == 0 || right.Day == 0 ? 0 : left.Day.CompareTo(right.Day);
    }
}
