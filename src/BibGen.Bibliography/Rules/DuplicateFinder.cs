using System.Buffers;
using BibGen.Text;

namespace BibGen.Rules;

/// <summary>
/// Picks what may be equal to something else. Rules that compare every work with every other then look closely at few: in a bibliography
/// that somebody keeps hardly anything stands twice.
/// </summary>
internal static class DuplicateFinder
{
    /// <summary>
    /// Multiplicative hashing (Knuth, TAOCP 3, 6.4) by an odd number near the golden ratio's: the high bits of the product depend on all bits.
    /// </summary>
    private static readonly ulong Multiplier = 0x9E37_79B9_7F4A_7C15 ^ (HashSeed.Value << 1);

    /// <summary>The hash of something that is to be compared, from one of 32 bits; never 0.</summary>
    public static ulong Hash(int hash) => (1UL << 32) | (uint)hash;

    /// <summary>The places in <paramref name="hashes"/>, in order, of those that stand there more than once; 0 stands for nothing to compare.</summary>
    public static int[] In(ReadOnlySpan<ulong> hashes)
    {
        int bits = 1;
        while (1L << bits < hashes.Length * 2L)
            bits++;
        int[] rented = ArrayPool<int>.Shared.Rent(1 << bits);
        Span<int> slots = rented.AsSpan(0, 1 << bits); // The first place with a hash, counted from 1.
        slots.Clear();
        bool[]? isRepeated = null;
        for (int i = 0; i < hashes.Length; i++)
        {
            if (hashes[i] == 0)
                continue;
            int slot = (int)((hashes[i] * Multiplier) >> (64 - bits));
            while (slots[slot] != 0 && hashes[slots[slot] - 1] != hashes[i])
                slot = (slot + 1) & (slots.Length - 1);
            if (slots[slot] == 0)
            {
                slots[slot] = i + 1;
                continue;
            }

            isRepeated ??= new bool[hashes.Length];
            isRepeated[slots[slot] - 1] = isRepeated[i] = true;
        }

        ArrayPool<int>.Shared.Return(rented);
        return isRepeated is null ? [] : [.. Enumerable.Range(0, isRepeated.Length).Where(i => isRepeated[i])];
    }
}
