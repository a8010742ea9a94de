using System.Globalization;

namespace BibGen.Naming;

/// <summary>What C# allows as a name (ECMA-334 §6.4.3, §6.4.4).</summary>
public static class CSharpIdentifier
{
    /// <summary>The reserved words. Contextual keywords such as <c>record</c> are names where a type or namespace is declared.</summary>
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate",
        "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in",
        "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private",
        "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this",
        "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>Whether <paramref name="text"/> is a name and no reserved word.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length == 0 || !(IsStart(text[0]) || text[0] == '_') || Keywords.Contains(text))
            return false;
        foreach (char c in text)
        {
            if (!IsPart(c))
                return false;
        }

        return true;
    }

    /// <summary>
    /// A folder's name as a part of a namespace, as .resx files have it: <c>old papers</c> is <c>old_papers</c>, <c>2019</c> is <c>_2019</c>.
    /// </summary>
    public static string FromFolder(string folder)
    {
        string name = string.Concat(folder.Select(c => IsPart(c) ? c : '_'));
        return IsValid(name) ? name : "_" + name;
    }

    /// <summary>Whether a name may begin with the letter; an underscore aside.</summary>
    public static bool IsStart(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    /// <summary>Whether the letter may stand in a name after its first; an underscore is one of these.</summary>
    public static bool IsPart(char c) => IsStart(c) || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
