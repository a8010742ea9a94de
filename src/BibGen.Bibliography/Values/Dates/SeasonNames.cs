using BibGen.Model;

namespace BibGen.Values.Dates;

/// <summary>English names of the seasons.</summary>
internal static class SeasonNames
{
    private static readonly (string Name, Season Season)[] Names =
    [
        ("spring", Season.Spring), ("summer", Season.Summer), ("autumn", Season.Autumn), ("fall", Season.Autumn), ("winter", Season.Winter),
    ];

    /// <summary>The season that <paramref name="word"/> names, in any case; none when it names none.</summary>
    public static Season Find(ReadOnlySpan<char> word)
    {
        foreach ((string name, Season season) in Names)
        {
            if (word.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return season;
        }

        return Season.None;
    }
}
