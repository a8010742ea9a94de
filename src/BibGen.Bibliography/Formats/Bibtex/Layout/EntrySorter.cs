using System.Globalization;
using BibGen.Model;
using BibGen.Records;

namespace BibGen.Formats.Bibtex.Layout;

/// <summary>
/// The order of entries. One that others name by <c>crossref</c> comes after them, as BibTeX wants it (btxdoc §2.1.2). Entries that are alike, and those
/// with one key, keep their order.
/// </summary>
internal sealed class EntrySorter
{
    private readonly BibtexSyntaxTree _tree;
    private readonly IReadOnlyList<SortKey> _keys;
    private readonly Dictionary<int, Record> _records = [];
    private readonly Dictionary<string, int> _ranks = new(StringComparer.OrdinalIgnoreCase);

    public EntrySorter(BibtexSyntaxTree tree, IReadOnlyList<SortKey> keys, CancellationToken cancellationToken)
    {
        _tree = tree;
        _keys = keys;
        foreach (Record record in BibtexReader.Read(tree, cancellationToken).Records)
            _records[record.Span.Start] = record;
        RankParents();
    }

    /// <summary>The entries in their order.</summary>
    public SortUnit[] Sort(List<SortUnit> run)
    {
        if (run.Count < 2)
            return [.. run];
        var first = new Dictionary<string, string?[]>(StringComparer.OrdinalIgnoreCase); // Values by key: of entries with one key those of the first.
        var values = new Dictionary<SortUnit, string?[]>();
        foreach (SortUnit unit in run)
        {
            Record record = RecordOf(unit);
            if (!first.TryGetValue(record.Key, out string?[]? known))
                first.Add(record.Key, known = [.. _keys.Select(key => ValueOf(record, key.Name))]);
            values.Add(unit, known);
        }

        IOrderedEnumerable<SortUnit> sorted = run.OrderBy(unit => _ranks.TryGetValue(RecordOf(unit).Key, out int rank) ? rank : 0);
        for (int i = 0; i < _keys.Count; i++)
        {
            int at = i;
            var comparer = new ValueComparer(_keys[i].IsDescending);
            sorted = sorted.ThenBy(unit => values[unit][at], comparer);
        }

        return [.. sorted];
    }

    private Record RecordOf(SortUnit unit) => _records[_tree.Block(unit.Block).Span.Start];

    /// <summary>A parent comes after its children and their children. One that is its own ancestor counts as no parent.</summary>
    private void RankParents()
    {
        const int Deepest = 8;
        var parents = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Record record in _records.Values)
        {
            if (!parents.ContainsKey(record.Key) && record.Fields.FirstOrDefault(field => field.Name == "crossref")?.Value is { Length: > 0 } parent)
                parents.Add(record.Key, parent);
        }

        foreach (string child in parents.Keys)
        {
            var ancestors = new List<string>(Deepest);
            string key = child;
            while (ancestors.Count < Deepest && parents.TryGetValue(key, out string? parent) && !ancestors.Contains(parent, StringComparer.OrdinalIgnoreCase))
                ancestors.Add(key = parent);
            if (ancestors.Contains(child, StringComparer.OrdinalIgnoreCase))
                continue;
            for (int i = 0; i < ancestors.Count; i++)
                _ranks[ancestors[i]] = Math.Max(i + 1, _ranks.TryGetValue(ancestors[i], out int rank) ? rank : 0);
        }
    }

    private static string? ValueOf(Record record, string name) => name switch
    {
        "key" => record.Key,
        "type" => record.Type,
        "author" => BibliographyFormats.Default.WorkOf(record) is { } work ? NameOf(work) : null,
        _ => record.Fields.FirstOrDefault(field => field.Name == name)?.Value is { Length: > 0 } value ? value : null,
    };

    private static string? NameOf(Work work)
    {
        Person? person = work.Authors.Persons.Concat(work.Editors.Persons).FirstOrDefault();
        return person is null ? null : person.Literal ?? $"{person.Family} {person.Given}";
    }

    /// <summary>Numbers by their value, other texts without regard to case, what is missing last.</summary>
    private sealed class ValueComparer(bool isDescending) : IComparer<string?>
    {
        public int Compare(string? x, string? y)
        {
            if (x is null || y is null)
                return (x is null ? 1 : 0) - (y is null ? 1 : 0);
            int order = Number(x) is { } left && Number(y) is { } right ? left.CompareTo(right) : StringComparer.OrdinalIgnoreCase.Compare(x, y);
            if (order == 0)
                order = string.CompareOrdinal(x, y);
            return isDescending ? -order : order;
        }

        private static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;
    }
}
