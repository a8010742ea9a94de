using BibGen.Records;

namespace BibGen.Formats.Bibtex;

/// <summary>Finds the entries of a file by their keys and aliases.</summary>
internal sealed class KeyIndex
{
    /// <summary>The field that has the aliases of an entry.</summary>
    public const string AliasField = "ids";

    private readonly Dictionary<string, int> _byKey;
    private readonly Dictionary<string, int> _byKeyInAnyCase;

    /// <summary>The index of <paramref name="records"/>. Of entries with one key the first counts, and a key before an alias.</summary>
    /// <param name="records">The records.</param>
    /// <param name="mayHaveAliases">Whether any of them may have some.</param>
    public KeyIndex(IReadOnlyList<Record> records, bool mayHaveAliases = true)
    {
        _byKey = new Dictionary<string, int>(records.Count, StringComparer.Ordinal);
        _byKeyInAnyCase = new Dictionary<string, int>(records.Count, StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < records.Count; i++)
        {
            if (!_byKey.ContainsKey(records[i].Key))
                _byKey.Add(records[i].Key, i);
            if (!_byKeyInAnyCase.ContainsKey(records[i].Key))
                _byKeyInAnyCase.Add(records[i].Key, i);
        }

        for (int i = 0; mayHaveAliases && i < records.Count; i++)
        {
            foreach (string alias in KeyList.Split(records[i].ValueOf(AliasField)))
            {
                if (!_byKey.ContainsKey(alias))
                    _byKey.Add(alias, i);
            }
        }
    }

    /// <summary>The number of the entry with the key or alias <paramref name="key"/>, as it is written.</summary>
    public bool TryFindExactly(string key, out int index) => _byKey.TryGetValue(key, out index);

    /// <summary>The number of the entry with the key or alias <paramref name="key"/>; failing that, with a key in another letter case.</summary>
    public bool TryFind(string key, out int index) => _byKey.TryGetValue(key, out index) || _byKeyInAnyCase.TryGetValue(key, out index);
}
