using BibGen.Text;
using BibGen.Values.Identifiers;

namespace BibGen.Values.Languages;

/// <summary>
/// The language of a work as a BCP 47 tag, whatever the source calls it: MEDLINE's <c>eng</c>, biblatex's <c>ngerman</c> or
/// <c>langenglish</c>, a tag itself.
/// </summary>
internal static class LanguageTag
{
    private const int LongestName = 24;

    private static readonly Dictionary<string, string> Tags = CreateTags();

    /// <summary>The tag; null when the language is not known. Of several languages, the first.</summary>
    public static string? Read(ReadOnlySpan<char> value) => value is "eng" ? "en" : Read(value.ToString()); // As nearly all of PubMed.

    /// <summary>The tag; null when the language is not known. Of several languages, the first.</summary>
    public static string? Read(string value)
    {
        IdentifierText text = new(value);
        text.Cut(text.Length - FindEndOfFirst(text.Text));
        _ = text.Skip("lang"); // biblatex's localisation keys; no name begins so.
        if (text.Length is < 2 or > LongestName)
            return null;
        Span<char> name = stackalloc char[LongestName];
        int length = 0;
        foreach (char c in text.Text)
        {
            if (c is not (' ' or '{' or '}')) // Of "{German} and {English}", "German}" is left.
                name[length++] = c == '_' ? '-' : Ascii.ToLower(c);
        }
        string key = name.Slice(0, length).ToString();
        return Tags.TryGetValue(key, out string? tag) ? tag : ReadTag(key);
    }

    /// <summary>Reads a tag of a known language with script or region: <c>pt-BR</c>, <c>zh-Hans-CN</c>.</summary>
    private static string? ReadTag(string key)
    {
        int hyphen = key.IndexOf('-');
        if (hyphen < 2 || !Tags.TryGetValue(key.Substring(0, hyphen), out string? language) || hyphen > 3)
            return null;
        string tag = language;
        foreach (string subtag in key.Substring(hyphen + 1).Split('-'))
        {
            if (subtag.Length == 4 && Ascii.IsLetter(subtag[0]))
                tag += "-" + Ascii.ToUpper(subtag[0]) + subtag.Substring(1);
            else if (subtag.Length == 2 || (subtag.Length == 3 && Ascii.IsAllDigits(subtag.AsSpan())))
                tag += "-" + subtag.ToUpperInvariant();
            else
                return tag;   // variants and extensions do not say which language it is
        }
        return tag;
    }

    private static int FindEndOfFirst(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(',', ';', '/');
        int and = text.IndexOf(" and ".AsSpan());
        if (and >= 0 && (end < 0 || and < end))
            end = and;
        return end < 0 ? text.Length : end;
    }

    private static Dictionary<string, string> CreateTags()
    {
        Dictionary<string, string> tags = new(StringComparer.Ordinal);
        foreach ((string code, string tag) in LanguageCodes.All)
        {
            tags[code] = tag;
            tags[tag] = tag;
        }
        foreach ((string name, string tag) in LanguageNames.All)
        {
            tags[name] = tag;
            if (tag.Length == 3)
                tags[tag] = tag; // Those of two letters have been among the codes.
        }
        return tags;
    }
}
