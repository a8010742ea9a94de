using BibGen.Text;

namespace BibGen.Tests.Text;

public class SeededComparerTests
{
    private const int Count = 2_000;
    private const int Start = 5381;

    /// <summary>Texts to which .NET Framework, whose hash has no seed, gives one hash.</summary>
    [Fact]
    public void Texts_that_share_the_hash_of_the_old_runtime_do_not_share_this_one()
    {
        string[][] twins = Twins(11);
        string[] texts = [.. Enumerable.Range(0, Count).Select(i => string.Concat(twins.Select((pair, bit) => pair[(i >> bit) & 1])))];
        Assert.Equal(Count, texts.Distinct().Count());
        Assert.Single(texts.Select(Legacy).Distinct());
        Assert.InRange(texts.Select(SeededComparer.Ordinal.GetHashCode).Distinct().Count(), Count - 10, Count);
        Assert.InRange(texts.Select(text => SeededPairComparer<int>.Instance.GetHashCode((1, text))).Distinct().Count(), Count - 10, Count);
    }

    [Fact]
    public void Equality_is_that_of_the_characters()
    {
        Assert.True(SeededComparer.Ordinal.Equals("a", "a"));
        Assert.False(SeededComparer.Ordinal.Equals("a", "A"));
        Assert.False(SeededComparer.Ordinal.Equals("a", null));
        Assert.Equal(SeededComparer.Ordinal.GetHashCode("key"), SeededComparer.Ordinal.GetHashCode(string.Concat("k", "ey")));
        foreach ((string one, string other) in ((string, string)[])[("Straße", "STRAßE"), ("é", "É"), ("\U00010428", "\U00010400"), ("ı", "I"),
            ("\u212A", "k"), ("a", "b")])
        {
            bool isSame = StringComparer.OrdinalIgnoreCase.Equals(one, other);
            Assert.Equal(isSame, SeededComparer.IgnoreCase.Equals(one, other));
            Assert.True(!isSame || SeededComparer.IgnoreCase.GetHashCode(one) == SeededComparer.IgnoreCase.GetHashCode(other), one);
        }

        Assert.True(SeededPairComparer<int>.Instance.Equals((1, "a"), (1, "a")));
        Assert.False(SeededPairComparer<int>.Instance.Equals((1, "a"), (2, "a")));
        Assert.False(SeededPairComparer<int>.Instance.Equals((1, "a"), (1, "b")));
    }

    /// <summary>Where strings have no hash of the process, the place in memory decides; where the place is always the same, the hash.</summary>
    [Fact]
    public void The_seed_depends_on_the_hash_and_on_the_place_in_memory()
    {
        Assert.NotEqual(HashSeed.Of(1, 0x7FF8_1234_5678), HashSeed.Of(2, 0x7FF8_1234_5678));
        Assert.NotEqual(HashSeed.Of(1, 0x7FF8_1234_5678), HashSeed.Of(1, 0x7FF8_1235_5678));
        Assert.NotEqual(HashSeed.Of(1, 0x7FF8_1234_5678), HashSeed.Of(1, 0x7FF9_1234_5678));
    }

    /// <summary>
    /// Pairs of four characters, one of which may stand for the other: of the hash's two halves each takes every other character, h = 33 h ^ c, so that a
    /// change of one character is undone by one of the next but one.
    /// </summary>
    private static string[][] Twins(int count)
    {
        var twins = new List<string[]>();
        for (int half = Start; twins.Count < count;)
        {
            char one = 'a';
            int undone;
            while ((undone = (33 * ((33 * half) ^ one)) ^ (33 * ((33 * half) ^ 'A')) ^ 'a') is < ' ' or > 0xD7FF)
                one++;
            twins.Add([$"{one}xax", $"Ax{(char)undone}x"]);
            half = unchecked((33 * ((33 * half) ^ one)) ^ 'a');
        }

        return [.. twins];
    }

    /// <summary>String.GetHashCode of .NET Framework in 64 bits (referencesource, string.cs).</summary>
    private static int Legacy(string text)
    {
        int hash1 = Start;
        int hash2 = hash1;
        for (int i = 0; i < text.Length; i += 2)
        {
            hash1 = unchecked(((hash1 << 5) + hash1) ^ text[i]);
            if (i + 1 < text.Length)
                hash2 = unchecked(((hash2 << 5) + hash2) ^ text[i + 1]);
        }

        return unchecked(hash1 + (hash2 * 1566083941));
    }
}
