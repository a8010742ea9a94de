namespace BibGen.Internal
{
    /// <summary>FNV-1a, 32 bits, over UTF-16 code units: the same number in every process, unlike <see cref="object.GetHashCode"/>.</summary>
    internal static class StableHash
    {
        /// <summary>The hash of <paramref name="text"/>.</summary>
        public static uint Of(string text)
        {
            uint hash = 2166136261;
            foreach (char c in text)
            {
                hash = unchecked((hash ^ (byte)c) * 16777619);
                hash = unchecked((hash ^ (byte)(c >> 8)) * 16777619);
            }

            return hash;
        }
    }
}
