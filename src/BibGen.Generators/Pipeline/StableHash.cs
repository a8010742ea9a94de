namespace BibGen.Generators.Pipeline;

/// <summary>A hash that is the same on every machine and in every process, which <see cref="object.GetHashCode"/> of a string is not.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a over the characters of <paramref name="text"/>.</summary>
    public static uint Of(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }
}
