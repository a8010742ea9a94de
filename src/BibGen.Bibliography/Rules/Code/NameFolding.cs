using System.Text;
using BibGen.Values.Latex;

namespace BibGen.Rules.Code;

/// <summary>
/// Compares family names as people retype them: without regard to case, accents, hyphens and apostrophes, <c>Klöckner</c>
/// as <c>Kloeckner</c> or <c>Klockner</c>.
/// </summary>
internal static class NameFolding
{
    /// <summary>The forms in which a name may be written, folded: one or two.</summary>
    public static string[] FormsOf(string name)
    {
        string plain = Fold(name, expandsUmlauts: false);
        string expanded = Fold(name, expandsUmlauts: true);
        return plain == expanded ? [plain] : [plain, expanded];
    }

    /// <summary>The letters of a name without case and accents.</summary>
    public static string Fold(string name) => Fold(name, expandsUmlauts: false);

    private static string Fold(string name, bool expandsUmlauts)
    {
        var folded = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            char lower = char.ToLowerInvariant(c);
            if (lower is >= 'a' and <= 'z')
                folded.Append(lower);
            else if (expandsUmlauts && Umlaut(lower) is { } expanded)
                folded.Append(expanded);
            else if (Letter(lower) is { } letter)
                folded.Append(letter);
            else if (char.IsLetter(lower))
                folded.Append(BaseOf(lower));
        }

        return folded.ToString();
    }

    private static string? Umlaut(char c) => c switch { 'ä' => "ae", 'ö' => "oe", 'ü' => "ue", 'å' => "aa", 'ø' => "oe", _ => null };

    private static string? Letter(char c) => c switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'ı' => "i",
        'þ' => "th",
        _ => null,
    };

    /// <summary>The letter without its accents. Not by string.Normalize, which does nothing where a compiler runs without ICU.</summary>
    private static char BaseOf(char c)
    {
        while (Composition.TryDecompose(c, out char letter, out _))
            c = letter;
        return c;
    }
}
