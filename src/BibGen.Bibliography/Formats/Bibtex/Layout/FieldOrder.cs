namespace BibGen.Formats.Bibtex.Layout;

/// <summary>The order of an entry's fields.</summary>
internal static class FieldOrder
{
    /// <summary>For each place the index of the field that stands there. Fields that are named twice keep their order: readers take the first.</summary>
    public static int[] Of(string text, BlockSyntax block, IReadOnlyList<string> names)
    {
        int[] order = [.. Enumerable.Range(0, block.FieldCount)];
        if (names.Count == 0)
            return order;
        var ranks = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < names.Count; i++)
        {
            if (!ranks.ContainsKey(names[i]))
                ranks.Add(names[i], i);
        }

        return [.. order.OrderBy(i => ranks.TryGetValue(block.Field(i).NameSpan.TextIn(text), out int rank) ? rank : names.Count)];
    }
}
