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

    /// <summary>
    /// Small words of other languages that English titles do not have: their titles have no headline capitals, also where nobody says the language.
    /// </summary>
    private static readonly HashSet<string> Foreign = new(StringComparer.Ordinal)
    {
        "dans", "della", "eine", "einer", "für", "het", "nel", "nella", "sur", "und", "une", "voor", "über", "zum", "zur",
    };

    /// <summary>
    /// The title with capitals. Words that have a capital already stay as they are, and so does what the record protects: names and formulas. Braces around the
    /// whole title protect the capitals that it has and forbid no others. A single letter is a variable, unless something is hyphenated to it (<c>x-ray</c>).
    /// </summary>
    public static RichText Of(RichText title)
    {
        if (title.Plain.Split(' ').Any(Foreign.Contains))
            return title;
        char[] text = title.Plain.ToCharArray();
        TextRun[] kept = [.. title.Runs.Where(run => (run.Styles & TextStyles.CaseProtected) != 0 && run.Length < text.Length)];
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
            bool isVariable = word.Length == 1 && word != "a" && !(i < text.Length && text[i] == '-');
            bool isKept = isVariable || word.Any(char.IsUpper) || (start > 0 && char.IsDigit(text[start - 1]))
                || Array.Exists(kept, run => start >= run.Start && start < run.Start + run.Length);
            if (!isKept && (isFirst || isLast || !Small.Contains(word)))
                text[start] = char.ToUpperInvariant(text[start]);
            isFirst = false;
        }

        return new RichText(new string(text), [.. title.Runs]);
    }
}
