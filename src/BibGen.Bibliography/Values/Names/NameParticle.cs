namespace BibGen.Values.Names;

/// <summary>
/// The particle of a family name that a source does not set apart: the words in lower case before it (<c>van der Berg</c>). "De" of "De Bock" is part
/// of the name.
/// </summary>
internal static class NameParticle
{
    /// <summary>Splits a family name.</summary>
    /// <returns>The particle, null when there is none, and the rest; the last word is always the name.</returns>
    public static (string? Particle, string Family) Split(string name)
    {
        int start = 0;
        while (start < name.Length && char.IsLower(name[start]) && name.IndexOf(' ', start) is >= 0 and var blank)
            start = blank + 1;
        return start == 0 ? (null, name) : (name.Substring(0, start - 1), name.Substring(start));
    }
}
