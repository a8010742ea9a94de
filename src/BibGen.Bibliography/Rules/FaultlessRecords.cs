using BibGen.Formats;

namespace BibGen.Rules;

/// <summary>
/// The records of a file with which no rule found a fault. As long as such a record stays as it is, rules that look at it alone find none again: after a key
/// press they run for few.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="isFaultless">Whether its records are, by their places.</param>
internal sealed class FaultlessRecords(BibliographyFile file, bool[] isFaultless)
{
    /// <summary>Which records of another text of the file have not changed since and are therefore known to be faultless; null when none is.</summary>
    public bool[]? In(BibliographyFile later)
    {
        if (later.PlacesIn(file) is not { } places)
            return null;
        var known = new bool[places.Length];
        for (int i = 0; i < places.Length; i++)
            known[i] = places[i] >= 0 && isFaultless[places[i]];
        return known;
    }
}
