using BibGen.Model;
using BibGen.Text;

namespace BibGen.Values.Names;

/// <summary>Names joined with the <c>and</c> of another language, with a slip of it, or with a stroke.</summary>
internal static class WordSeparators
{
    private const int LongestWord = 4;

    /// <summary>The first that stands between names; null when none does.</summary>
    public static NameProblem? Find(ReadOnlySpan<char> list)
    {
        for (int at = 0; at < list.Length;)
        {
            int blank = list.Slice(at).IndexOf(' ');
            if (blank < 0)
                break;
            int word = at + blank + 1;
            int length = list.Slice(word).IndexOf(' ');
            at = word;
            if (length is < 1 or > LongestWord || word < 2 || !IsSeparator(list.Slice(word, length), out bool needsCommas))
                continue;
            int end = word + length;
            bool isBetweenNames = char.IsUpper(At(list, end + 1)) && IsAfterName(list, word - 1) && !IsInBraces(list, word);
            if (isBetweenNames && (!needsCommas || (HasComma(list.Slice(0, word), isBefore: true) && HasComma(list.Slice(end), isBefore: false))))
                return Problem(new SourceSpan(word, length), new ValueEdit(word, length, "and"));
        }

        return list.IndexOf(".and ".AsSpan()) is > 0 and int stop && char.IsUpper(At(list, stop + 5)) && !IsInBraces(list, stop)
            ? Problem(new SourceSpan(stop + 1, 3), new ValueEdit(stop + 1, 0, " "))
            : null;
    }

    /// <summary>Some are words of one language that names of another have: those need commas in the names around.</summary>
    private static bool IsSeparator(ReadOnlySpan<char> word, out bool needsCommas)
    {
        needsCommas = word is "y" or "e" or "en";
        return needsCommas || word is "und" or "et" or "og" or "och" or "adn" or "nad" or "annd" or "ans" or "/";
    }

    private static NameProblem Problem(SourceSpan span, ValueEdit edit) => new(NameProblemKind.WrongSeparator, span)
    {
        Explanation = edit.Length == 0 ? "write a blank before it" : "write 'and' between them",
        Edits = [edit],
    };

    private static char At(ReadOnlySpan<char> list, int index) => index < list.Length ? list[index] : '\0';

    /// <summary>Whether the word before the blank begins with a capital: <c>von und zu</c> belongs to one name.</summary>
    private static bool IsAfterName(ReadOnlySpan<char> list, int blank)
    {
        int start = blank;
        while (start > 0 && list[start - 1] != ' ')
            start--;
        return char.IsUpper(At(list, start)) || At(list, start) is '{' or '\\';
    }

    /// <summary>Whether a comma stands in the last name of what is before a word, or in the first of what is after it.</summary>
    private static bool HasComma(ReadOnlySpan<char> names, bool isBefore)
    {
        int and = isBefore ? names.LastIndexOf(" and ".AsSpan()) : names.IndexOf(" and ".AsSpan());
        ReadOnlySpan<char> name = and < 0 ? names : isBefore ? names.Slice(and) : names.Slice(0, and);
        return name.IndexOf(',') >= 0;
    }

    private static bool IsInBraces(ReadOnlySpan<char> list, int at)
    {
        int depth = 0;
        for (int i = 0; i < at; i++)
            depth += list[i] == '{' ? 1 : list[i] == '}' ? -1 : 0;
        return depth > 0;
    }
}
