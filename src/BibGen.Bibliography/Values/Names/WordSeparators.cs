using BibGen.Model;
using BibGen.Text;

namespace BibGen.Values.Names;

/// <summary>Names joined with the <c>and</c> of another language, with a slip of it, or with a stroke.</summary>
internal static class WordSeparators
{
    /// <summary>What stands between blanks. Some are words of one language that names of another have: those need commas in the names around.</summary>
    private static readonly (string Word, bool NeedsCommas)[] Words =
    [
        ("und", false), ("et", false), ("y", true), ("e", true), ("og", false), ("och", false), ("en", true), ("adn", false), ("nad", false), ("annd",
            false), ("ans", false), ("/", false),
    ];

    /// <summary>The first of them in the list; null when there is none.</summary>
    public static NameProblem? Find(string value)
    {
        foreach ((string word, bool needsCommas) in Words)
        {
            if (Find(value, word, needsCommas) is { } found)
                return found;
        }

        return value.IndexOf(".and ", StringComparison.Ordinal) is > 0 and int at && char.IsUpper(At(value, at + 5)) && !IsInBraces(value, at)
            ? Problem(new SourceSpan(at + 1, 3), new ValueEdit(at + 1, 0, " "))
            : null;
    }

    private static NameProblem? Find(string value, string word, bool needsCommas)
    {
        for (int from = 0; from < value.Length;)
        {
            int at = value.IndexOf(word, from, StringComparison.Ordinal);
            if (at < 0)
                break;
            from = at + word.Length;
            bool isAlone = at > 1 && value[at - 1] == ' ' && At(value, from) == ' ';
            if (!isAlone || !char.IsUpper(At(value, from + 1)) || !IsAfterName(value, at - 1) || IsInBraces(value, at))
                continue;
            if (!needsCommas || (HasComma(value, 0, at) && HasComma(value, from, value.Length)))
                return Problem(new SourceSpan(at, word.Length), new ValueEdit(at, word.Length, "and"));
        }

        return null;
    }

    private static NameProblem Problem(SourceSpan span, ValueEdit edit) => new(NameProblemKind.WrongSeparator, span)
    {
        Explanation = edit.Length == 0 ? "write a blank before it" : "write 'and' between them",
        Edits = [edit],
    };

    private static char At(string value, int index) => index < value.Length ? value[index] : '\0';

    /// <summary>Whether the word before the blank begins with a capital: <c>von und zu</c> belongs to one name.</summary>
    private static bool IsAfterName(string value, int blank)
    {
        int start = blank;
        while (start > 0 && value[start - 1] != ' ')
            start--;
        return char.IsUpper(At(value, start)) || At(value, start) is '{' or '\\';
    }

    /// <summary>Whether a comma stands in the name that the stretch begins or ends with.</summary>
    private static bool HasComma(string value, int start, int end)
    {
        string part = value.Substring(start, end - start);
        int and = start == 0 ? part.LastIndexOf(" and ", StringComparison.Ordinal) : part.IndexOf(" and ", StringComparison.Ordinal);
        string name = and < 0 ? part : start == 0 ? part.Substring(and) : part.Substring(0, and);
        return name.IndexOf(',') >= 0;
    }

    private static bool IsInBraces(string value, int at)
    {
        int depth = 0;
        for (int i = 0; i < at; i++)
            depth += value[i] == '{' ? 1 : value[i] == '}' ? -1 : 0;
        return depth > 0;
    }
}
