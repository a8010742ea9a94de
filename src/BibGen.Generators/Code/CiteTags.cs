using BibGen.Text;
using Microsoft.CodeAnalysis;

namespace BibGen.Generators.Code;

/// <summary>Finds <c>&lt;cite&gt;key&lt;/cite&gt;</c>, as Sandcastle's bibliographies have it, in doc comments.</summary>
internal static class CiteTags
{
    private const string Open = "<cite>";
    private const string Close = "</cite>";
    private const int LongestKey = 200;

    /// <summary>Whether <paramref name="text"/> has one at all, wherever it stands.</summary>
    public static bool MayBeIn(string text) => text.IndexOf(Open, StringComparison.Ordinal) >= 0;

    /// <summary>The keys in the doc comments of a file and where they stand. A text with white space is a title and no key.</summary>
    public static IEnumerable<(string Key, SourceSpan Span)> In(SyntaxNode root, string text)
    {
        for (int at = text.IndexOf(Open, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Open, at + Open.Length, StringComparison.Ordinal))
        {
            int start = at + Open.Length;
            int end = text.IndexOf(Close, start, Math.Min(text.Length - start, LongestKey), StringComparison.Ordinal);
            if (end < 0)
                continue;
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
            while (start < end && char.IsWhiteSpace(text[end - 1]))
                end--;
            string key = text.Substring(start, end - start);
            if (key.Length > 0 && !key.Any(c => char.IsWhiteSpace(c) || c == '<') && TextRegions.IsDocumentation(root, text, at))
                yield return (key, new SourceSpan(start, end - start));
        }
    }
}
