using BibGen.Text;

namespace BibGen.Values.Names;

/// <summary>Tells several names with commas between them from one name with commas in it.</summary>
internal static class CommaList
{
    /// <summary>The commas that stand between names, in order, with the blanks around them; null when the commas are those of one name.</summary>
    /// <remarks>
    /// <c>Ann Smith, Jane Doe, John Roe</c>: three items or more, each of two words; two are enough when a comma follows them
    /// (<c>Ann Smith, Jane Doe, and John Roe</c>), for no name ends with one. <c>Smith, A., Doe, J.</c>: family names and initials in turn.
    /// </remarks>
    public static List<SourceSpan>? Split(ReadOnlySpan<char> list, in NameParts name)
    {
        if (name.Commas + (name.TrailingComma >= 0 ? 1 : 0) < 2)
            return null;
        List<SourceSpan> items = Items(list, name.Span);
        int step = items.Count >= (name.TrailingComma >= 0 ? 2 : 3) && HaveTwoWords(list, items) ? 1
            : items.Count >= 4 && items.Count % 2 == 0 && AreInTurn(list, items) ? 2 : 0;
        if (step == 0)
            return null;
        List<SourceSpan> separators = [];
        for (int i = step; i < items.Count; i += step)
            separators.Add(SourceSpan.FromBounds(items[i - 1].End, items[i].Start));
        return separators;
    }

    private static List<SourceSpan> Items(ReadOnlySpan<char> list, SourceSpan name)
    {
        List<SourceSpan> items = [];
        int depth = 0;
        int start = name.Start;
        for (int i = name.Start; i <= name.End; i++)
        {
            char c = i < name.End ? list[i] : ',';
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c != ',' || (depth > 0 && i < name.End))
                continue;
            SourceSpan item = Trim(list, start, i);
            if (item.Length > 0)
                items.Add(item);
            start = i + 1;
        }

        return items;
    }

    private static SourceSpan Trim(ReadOnlySpan<char> list, int start, int end)
    {
        while (start < end && list[start] == ' ')
            start++;
        while (start < end && list[end - 1] == ' ')
            end--;
        return SourceSpan.FromBounds(start, end);
    }

    private static bool HaveTwoWords(ReadOnlySpan<char> list, List<SourceSpan> items)
    {
        foreach (SourceSpan item in items)
        {
            ReadOnlySpan<char> words = list.Slice(item.Start, item.Length);
            if (words.IndexOfAny(' ', '~') <= 0 || !char.IsUpper(words[0]))
                return false;
        }

        return true;
    }

    private static bool AreInTurn(ReadOnlySpan<char> list, List<SourceSpan> items)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (NameInitials.Are(list.Slice(items[i].Start, items[i].Length)) != (i % 2 == 1))
                return false;
        }

        return true;
    }
}
