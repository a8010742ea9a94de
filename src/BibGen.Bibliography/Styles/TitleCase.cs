using BibGen.Text;

namespace BibGen.Styles;

/// <summary>
/// Headline capitals (The Chicago Manual of Style, 18th edition, 8.160): every word but articles, short prepositions and conjunctions inside.
/// </summary>
internal static class TitleCase
{
    /// <summary>The words that stay small, as in the citation style language's list.</summary>
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "as", "at", "but", "by", "down", "for", "from", "in", "into", "nor", "of", "on", "onto", "or", "over", "so", "the", "till", "to",
        "up",
        "via", "vs", "with", "yet",
    };

    /// <summary>The title with capitals; words that have a capital already stay as they are, so that names and formulas survive.</summary>
    public static RichText Of(RichText title)
    {
        char[] text = title.Plain.ToCharArray();
        bool isFirst = true; // Of the title, or after a colon.
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                isFirst |= text[i] is ':' or '?' or '!' or '“';
                i++;
                continue;
            }

            int start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’'))
                i++;
            bool isLast = Array.FindIndex(text, i, char.IsLetter) < 0;
            string word = new(text, start, i - start);
            if (!word.Any(char.IsUpper) && (isFirst || isLast || !Small.Contains(word)) && !(start > 0 && char.IsDigit(text[start - 1])))
                text[start] = char.ToUpperInvariant(text[start]);
            isFirst = false;
        }

        return new RichText(new string(text), [.. title.Runs]);
    }
}
