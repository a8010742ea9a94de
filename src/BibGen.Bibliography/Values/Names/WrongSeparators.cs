using BibGen.Model;
using BibGen.Text;

namespace BibGen.Values.Names;

/// <summary>Names joined with semicolons, ampersands or commas: all readers take them for one name.</summary>
internal static class WrongSeparators
{
    private const string And = " and ";

    /// <summary>The separators of a list that has semicolons or ampersands; null when none stands between names.</summary>
    public static NameProblem? FindMarks(string value) =>
        NameSeparators.Next(value.AsSpan(), 0) is { Length: > 0 } first ? Problem(value, first, MarksFrom(value, first)) : null;

    /// <summary>The commas between the names of a list; null when its commas are those of names.</summary>
    public static NameProblem? FindCommas(string value) =>
        CommasOf(value) is { Count: > 0 } commas ? Problem(value, new SourceSpan(value.IndexOf(',', commas[0].Start), 1), commas) : null;

    /// <summary>Whether a name is none, but several that something else than <c>and</c> joins.</summary>
    public static bool AreIn(ReadOnlySpan<char> value, in NameParts name) =>
        NameSeparators.Next(name.Raw, 0).Length > 0 || CommaList.Split(value, name) is not null;

    /// <summary>All semicolons and ampersands between names, with what stands around them.</summary>
    private static List<SourceSpan> MarksFrom(string value, SourceSpan first)
    {
        List<SourceSpan> marks = [];
        for (SourceSpan mark = first; mark.Length > 0; mark = NameSeparators.Next(value.AsSpan(), marks[marks.Count - 1].End))
        {
            SourceSpan whole = NameSeparators.WithSurroundings(value.AsSpan(), mark);
            int last = marks.Count - 1;
            if (last >= 0 && whole.Start <= marks[last].End)
                marks[last] = SourceSpan.FromBounds(marks[last].Start, whole.End); // One joint of several marks: "; &".
            else
                marks.Add(whole);
        }

        return marks;
    }

    /// <summary>All commas between names, and those before an <c>and</c>.</summary>
    private static List<SourceSpan> CommasOf(string value)
    {
        List<SourceSpan> commas = [];
        foreach (NameParts name in new NameListEnumerator(value.AsSpan()))
        {
            if (ExtendedName.Is(name.Raw) || CommaList.Split(value.AsSpan(), name) is not { } separators)
                continue;
            commas.AddRange(separators);
            if (name.TrailingComma < 0)
                continue;
            int end = name.TrailingComma + 1;
            while (end < value.Length && value[end] is ' ' or ',')
                end++;
            if (value.AsSpan(end).StartsWith("and ".AsSpan(), StringComparison.OrdinalIgnoreCase))
                end += 4;
            commas.Add(SourceSpan.FromBounds(name.TrailingComma, end));
        }

        return commas;
    }

    private static NameProblem Problem(string value, SourceSpan mark, List<SourceSpan> separators) => new(NameProblemKind.WrongSeparator, mark)
    {
        Explanation = "write 'and' between them" + (value[mark.End - 1] == '&' ? ", or braces around the name of a company" : ""),
        Edits = Repair(value, separators, value[mark.Start]) ?? [],
    };

    /// <summary>Writes <c>and</c> for every separator; null when what comes out is no list of persons.</summary>
    private static ValueEdit[]? Repair(string value, List<SourceSpan> separators, char mark)
    {
        if (separators.Count > ValueProblem.MostEdits)
            return null;
        ValueEdit[] edits = new ValueEdit[separators.Count];
        string repaired = value;
        for (int i = separators.Count - 1; i >= 0; i--)
        {
            SourceSpan separator = separators[i];
            string joint = separator.Start == 0 || separator.End == value.Length ? "" : And;
            edits[i] = new ValueEdit(separator.Start, separator.Length, joint);
            repaired = repaired.Remove(separator.Start, separator.Length).Insert(separator.Start, joint);
        }

        int plain = 0; // Names without a comma and without an initial: family names and given names in turn look just so.
        int count = 0;
        foreach (NameParts name in new NameListEnumerator(repaired.AsSpan()))
        {
            count++;
            plain += name.Commas == 0 && name.Raw.IndexOf('.') < 0 ? 1 : 0;
            bool isOfTwoParts = name.Commas > 0 || name.FirstSpan.Length > 0 || name.IsBraced;
            bool isOdd = name.IsEmpty || name.Commas > 2 || (name.Commas == 2 && !NameInitials.AreSuffix(name.Jr))
                || (name.Commas == 0 && name.FirstSpan.Length > 0 && NameInitials.Are(name.Last));
            if (isOdd || (!isOfTwoParts && mark != ';') || CommaList.Split(repaired.AsSpan(), name) is not null)
                return null;
        }

        bool mayBeInTurn = mark == ',' && count % 2 == 0 && plain == count && value.IndexOf(And, StringComparison.Ordinal) < 0;
        return mayBeInTurn ? null : edits;
    }
}
