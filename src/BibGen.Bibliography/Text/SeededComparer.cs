namespace BibGen.Text;

/// <summary>
/// Compares texts of files as <see cref="StringComparer"/> does, with a hash that depends on the process. The dictionaries of every runtime defend themselves
/// against texts that are chosen to fall into one place; LINQ, and keys of several parts, do not where strings are hashed without a seed, as in the compiler of
/// .NET Framework.
/// </summary>
internal sealed class SeededComparer : IEqualityComparer<string>
{
    private readonly bool _ignoresCase;

    private SeededComparer(bool ignoresCase) => _ignoresCase = ignoresCase;

    /// <summary>As <see cref="StringComparer.Ordinal"/> compares.</summary>
    public static SeededComparer Ordinal { get; } = new(ignoresCase: false);

    /// <summary>As <see cref="StringComparer.OrdinalIgnoreCase"/> compares.</summary>
    public static SeededComparer IgnoreCase { get; } = new(ignoresCase: true);

    /// <inheritdoc/>
    public bool Equals(string? x, string? y) => string.Equals(x, y, _ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    /// <inheritdoc/>
    public int GetHashCode(string obj)
    {
        var hash = new SeededHash(HashSeed.Value);
        foreach (char c in obj)
        {
            if (!_ignoresCase)
                hash.Add(c);
            else if (!char.IsSurrogate(c)) // Some runtimes know cases of letters of two characters, and some do not.
                hash.Add(char.ToUpperInvariant(c));
        }

        return hash.Value;
    }
}
