namespace BibGen.Formats.Bibtex;

/// <summary>A comma-separated list of citation keys, as <c>xdata</c>, <c>ids</c> and <c>entryset</c> have them.</summary>
internal static class KeyList
{
    /// <summary>The keys, in their order; none for null or an empty text.</summary>
    public static List<string> Split(string? text)
    {
        List<string> keys = [];
        for (int start = 0; start < text?.Length;)
        {
            int comma = text.IndexOf(',', start);
            int end = comma < 0 ? text.Length : comma;
            if (text.AsSpan(start, end - start).Trim() is { Length: > 0 } key)
                keys.Add(key.ToString());
            start = end + 1;
        }

        return keys;
    }
}
