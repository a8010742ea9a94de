namespace BibGen.Text;

/// <summary>
/// A number that differs from process to process, as the runtime's own hashes of strings do, so that nobody can write a file whose texts all
/// fall into one place of a hash table. Nothing that leaves the process may depend on it.
/// </summary>
internal static class HashSeed
{
    /// <summary>The number.</summary>
    public static uint Value { get; } = (uint)StringComparer.Ordinal.GetHashCode(nameof(HashSeed));
}
