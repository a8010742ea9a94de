namespace BibGen.Text;

/// <summary>
/// A number that differs from process to process, as the runtime's own hashes of strings do, so that nobody can write a file whose texts all
/// fall into one place of a hash table. Nothing that leaves the process may depend on it.
/// </summary>
internal static class HashSeed
{
    /// <summary>The number.</summary>
    public static ulong Value { get; } = Spread(Of(StringComparer.Ordinal.GetHashCode(nameof(HashSeed)), typeof(HashSeed).TypeHandle.Value.ToInt64()));

    /// <summary>
    /// A number of the process: .NET's hash of a string differs from process to process. In the compiler of .NET Framework it does not; there the place in
    /// memory does, of which the system decides anew (address space layout randomization).
    /// </summary>
    internal static uint Of(int hash, long address) => unchecked((uint)hash ^ (uint)(address >> 4) ^ (uint)(address >> 32));

    /// <summary>
    /// A number whose every bit depends on all of <paramref name="number"/> (SplitMix64, <see href="https://doi.org/10.1145/2714064.2660195"/>).
    /// </summary>
    public static ulong Spread(uint number)
    {
        ulong z = (number + 1UL) * 0x9E37_79B9_7F4A_7C15;
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
        return z ^ (z >> 31);
    }
}
