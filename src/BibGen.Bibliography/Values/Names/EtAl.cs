using BibGen.Model;
using BibGen.Text;

namespace BibGen.Values.Names;

/// <summary><c>et al.</c> in a list of names: it is read as a person called "al."; <c>and others</c> is what says that there are more.</summary>
internal static class EtAl
{
    /// <summary>The words in <paramref name="value"/>, with what would be right; null when they are not there.</summary>
    public static NameProblem? Find(ReadOnlySpan<char> value) => SpanIn(value) is { Length: > 0 } span
        ? new NameProblem(NameProblemKind.EtAl, span) { Explanation = "write 'and others'", Edits = Repair(value, span) is { } edit ? [edit] : [] }
        : null;

    /// <summary>Other words for it, as the last name of the list; null when that is a name.</summary>
    public static NameProblem? FindLast(ReadOnlySpan<char> value, SourceSpan last)
    {
        if (last.Length is 0 or > 12 || Array.IndexOf(OtherWords, value.Slice(last.Start, last.Length).Trim(", ".AsSpan()).ToString()) < 0)
            return null;
        bool isLast = last.End >= value.TrimEnd(", ".AsSpan()).Length && last.Start > 0;
        return new NameProblem(NameProblemKind.EtAl, last)
        {
            Explanation = "write 'and others'",
            Edits = isLast ? [new ValueEdit(last.Start, value.Length - last.Start, "others")] : [],
        };
    }

    private static readonly string[] OtherWords = ["others.", "Others", "et. al.", "et. al", "u. a.", "u.a.", "\\ldots", "\\dots", "more", "colleagues"];

    /// <summary>The words <c>et al.</c>, with one or two full stops, a tie or a blank; empty when they are not there.</summary>
    private static SourceSpan SpanIn(ReadOnlySpan<char> names)
    {
        for (int at = 0; at < names.Length; at++)
        {
            int found = names.Slice(at).IndexOf("al".AsSpan());
            if (found < 0)
                break;
            at += found;
            int end = at + 2;
            int between = at;
            while (between > 0 && names[between - 1] is ' ' or '~' or '.')
                between--;
            bool isEt = between < at && between >= 2 && names[between - 1] == 't' && names[between - 2] is 'e' or 'E'
                && (between == 2 || !char.IsLetter(names[between - 3]));
            if (!isEt || (end < names.Length && char.IsLetter(names[end])))
                continue;
            if (end < names.Length && names[end] == '.')
                end++;
            return SourceSpan.FromBounds(between - 2, end);
        }

        return default;
    }

    /// <summary>Writes <c>and others</c> for the words, what marks them, and the <c>and</c> or comma before them; null when names follow.</summary>
    private static ValueEdit? Repair(ReadOnlySpan<char> names, SourceSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start > 0 && end < names.Length && names[start - 1] == '{' && names[end] == '}')
        {
            start--;
            end++;
        }

        if (names.Slice(end).Trim(" ,".AsSpan()).Length > 0)
            return null;
        start = names.Slice(0, start).TrimEnd(" ,~".AsSpan()).Length;
        ReadOnlySpan<char> before = names.Slice(0, start);
        if (before.EndsWith(" and".AsSpan()))
            start = before.Slice(0, before.Length - 4).TrimEnd(" ,".AsSpan()).Length;
        return start == 0 ? null : new ValueEdit(start, names.Length - start, " and others");
    }
}
