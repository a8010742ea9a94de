namespace BibGen.Text;

/// <summary>
/// A hash of characters that begins with a seed. Each step mixes all bits of the state: texts that fall into one place with one seed are spread
/// with another. A product alone carries bits upwards only (Knuth, TAOCP 3, 6.4), so that half of it is folded back.
/// </summary>
/// <param name="seed">The seed; <see cref="HashSeed"/> where texts from files are hashed.</param>
internal struct SeededHash(ulong seed)
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15; // Odd, near 2^64 divided by the golden ratio.
    private const int InStep = 4;                           // Characters of 16 bits that one step takes.

    private ulong _state = seed;
    private ulong _characters;
    private int _count;

    /// <summary>The hash of the characters so far.</summary>
    public readonly int Value => (int)Mix(Mix(_state ^ _characters) ^ (ulong)_count);

    /// <summary>Adds a character.</summary>
    public void Add(char c)
    {
        _characters = (_characters << 16) | c;
        if (++_count % InStep == 0)
            (_state, _characters) = (Mix(_state ^ _characters), 0);
    }

    private static ulong Mix(ulong state)
    {
        ulong product = state * Multiplier;
        return product ^ (product >> 32);
    }
}
