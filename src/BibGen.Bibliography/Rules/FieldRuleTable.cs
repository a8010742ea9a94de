using BibGen.Formats;

namespace BibGen.Rules;

/// <summary>The rules for each name of a field. A hash of three letters and the length is enough: the names are ours, and few.</summary>
internal sealed class FieldRuleTable
{
    private const int Mask = 511; // Four times the names that there are, so that most look-ups meet an empty slot or their name.

    private readonly (string? Name, FieldRule[] Rules)[] _slots = new (string?, FieldRule[])[Mask + 1];

    /// <summary>Sorts <paramref name="rules"/> by their names of fields in <paramref name="format"/>; each keeps its place among those of one name.</summary>
    public FieldRuleTable(FieldRule[] rules, BibliographyFormat format)
    {
        foreach (IGrouping<string, FieldRule> same in rules.SelectMany(rule => rule.FieldsIn(format).Select(name => (name, rule)))
            .GroupBy(pair => pair.name, pair => pair.rule, StringComparer.Ordinal))
            _slots[Find(same.Key)] = (same.Key, [.. same]);
    }

    /// <summary>The rules that look at fields called <paramref name="name"/>.</summary>
    public FieldRule[] For(string name) => _slots[Find(name)].Rules ?? [];

    /// <summary>The slot of a name, or the empty one where it would stand.</summary>
    private int Find(string name)
    {
        int slot = name.Length == 0 ? 0 : (name.Length + (name[0] * 5) + (name[name.Length >> 1] * 31) + (name[name.Length - 1] * 131)) & Mask;
        while (_slots[slot].Name is { } other && other != name)
            slot = (slot + 1) & Mask;
        return slot;
    }
}
