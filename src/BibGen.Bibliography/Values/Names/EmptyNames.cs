using BibGen.Model;
using BibGen.Text;

namespace BibGen.Values.Names;

/// <summary>An <c>and</c> that begins or ends a list of names, or follows another: biber drops the whole entry.</summary>
internal static class EmptyNames
{
    /// <summary>The problem at <paramref name="span"/>: an <c>and</c> that separates nothing, or what stands in the place of a name.</summary>
    public static NameProblem At(string value, SourceSpan span)
    {
        SourceSpan surplus = Surplus(value, span);
        bool isRepair = surplus.Length > 0 && surplus.Length < value.Length;
        return new(NameProblemKind.EmptyName, span) { Edits = isRepair ? [new ValueEdit(surplus.Start, surplus.Length, "")] : [] };
    }

    /// <summary>Whether a name begins or ends with an <c>and</c> that separates nothing. <c>And</c> is a Turkish name.</summary>
    public static bool IsAnd(ReadOnlySpan<char> name, bool first)
    {
        if (name.Length < 3)
            return false;
        ReadOnlySpan<char> word = first ? name.Slice(0, 3) : name.Slice(name.Length - 3);
        return word is "and" or "AND" && (name.Length == 3 || NameToken.IsWhite(first ? name[3] : name[name.Length - 4]));
    }

    /// <summary>What is to be removed: the <c>and</c> with one blank, or the empty name with the <c>and</c> after or before it.</summary>
    private static SourceSpan Surplus(string value, SourceSpan span)
    {
        const string And = " and ";
        if (span.In(value).Equals("and".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return span.End < value.Length ? new SourceSpan(span.Start, span.Length + 1) : SourceSpan.FromBounds(Math.Max(0, span.Start - 1), span.End);
        if (value.AsSpan(span.End).StartsWith(And.AsSpan(), StringComparison.OrdinalIgnoreCase))
            return new SourceSpan(span.Start, span.Length + And.Length);
        return value.AsSpan(0, span.Start).EndsWith(And.AsSpan(), StringComparison.OrdinalIgnoreCase)
            ? SourceSpan.FromBounds(span.Start - And.Length, span.End)
            : default;
    }
}
