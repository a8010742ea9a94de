namespace BibGen.Values.Names;

/// <summary>
/// Family names of two letters. In capitals, as many write family names, they look like initials: <c>Wei LI</c>, but <c>Smith JA</c>.
/// </summary>
internal static class ShortFamilyNames
{
    private static readonly HashSet<string> OfTwoLetters = new(StringComparer.OrdinalIgnoreCase)
    {
        "Ai", "An", "Ao", "Au", "Ba", "Bi", "Bo", "Bu", "Di", "Do", "Du", "Fa", "Fu", "Ge", "Gu", "Ha", "He", "Ho", "Hu", "Ji", "Ju", "Ke", "Ko", "Ku", "Le",
        "Li", "Lo",
        "Lu", "Lv", "Ly", "Ma", "Mi", "Mo", "Mu", "Na", "Ng", "Ni", "No", "Oh", "Ok", "Om", "On", "Ou", "Pu", "Qi", "Qu", "Ri", "Ro", "Ru", "Se", "Si", "So",
        "Su", "Ta", "Tu",
        "Ty", "Vo", "Vu", "Wu", "Xi", "Xu", "Ya", "Ye", "Yi", "Yu", "Ze", "Zu",
    };

    /// <summary>Whether capitals after a given name are a family name and no initials. Of three letters every one that can be spoken is.</summary>
    public static bool Has(ReadOnlySpan<char> capitals) => capitals.Length switch
    {
        2 => OfTwoLetters.Contains(capitals.ToString()),
        3 => capitals.IndexOfAny("AEIOUY".AsSpan()) >= 0,
        _ => false,
    };
}
