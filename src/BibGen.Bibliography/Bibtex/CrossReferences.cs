using BibGen.Records;
using BibGen.Text;
using BibGen.Works;

namespace BibGen.Bibtex;

/// <summary>
/// Lets entries inherit the fields of the entries that they name in <c>crossref</c> (renamed as biblatex does) and <c>xdata</c> (as they
/// are), over any number of steps and in any order of the file. <c>xref</c>, <c>related</c> and <c>entryset</c> name entries without inheriting.
/// </summary>
internal sealed class CrossReferences
{
    /// <summary>
    /// Most fields that an entry takes from others, and most that are looked at in one of them. The data model has fewer than 200; a chain
    /// of entries that each add one would otherwise fill the memory.
    /// </summary>
    private const int MostInherited = 250;

    private readonly List<Record> _records;
    private readonly List<SyntaxError> _errors;
    private readonly Dictionary<string, int> _byKey;
    private readonly Dictionary<string, int> _byKeyInAnyCase;
    private readonly bool[] _resolved;
    private readonly bool[] _onPath;
    private readonly HashSet<string> _present = new(StringComparer.Ordinal);

    private CrossReferences(List<Record> records, List<SyntaxError> errors)
    {
        _records = records;
        _errors = errors;
        _byKey = new Dictionary<string, int>(records.Count, StringComparer.Ordinal);
        _byKeyInAnyCase = new Dictionary<string, int>(records.Count, StringComparer.OrdinalIgnoreCase);
        _resolved = new bool[records.Count];
        _onPath = new bool[records.Count];
        for (int i = 0; i < records.Count; i++)
        {
            if (!_byKey.ContainsKey(records[i].Key))
                _byKey.Add(records[i].Key, i);
            if (!_byKeyInAnyCase.ContainsKey(records[i].Key))
                _byKeyInAnyCase.Add(records[i].Key, i);
        }

        for (int i = 0; i < records.Count; i++)
        {
            foreach (string alias in KeyList.Split(records[i].ValueOf("ids")))
            {
                if (!_byKey.ContainsKey(alias))
                    _byKey.Add(alias, i);
            }
        }
    }

    /// <summary>The records with their inherited fields. What is named and not there, or in a circle, is added to <paramref name="errors"/>.</summary>
    public static IReadOnlyList<Record> Resolve(List<Record> records, List<SyntaxError> errors, CancellationToken cancellationToken)
    {
        CrossReferences? references = null;
        for (int i = 0; i < records.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (HasReferences(records[i]))
                (references ??= new CrossReferences(records, errors)).Resolve(i);
        }

        if (records.Exists(record => record.Type == "xdata"))
        {
            references ??= new CrossReferences(records, errors);
            var granular = new GranularXdata(key => references.TryFind(key, out int index) ? records[index] : null, errors, records[records.Count - 1].Span.End);
            foreach (Record record in records)
                granular.Resolve(record);
        }

        return records;
    }

    private static bool HasReferences(Record record)
    {
        foreach (Field field in record.Fields)
        {
            if (field.Name is "crossref" or "xdata" or "xref" or "related" or "entryset")
                return true;
        }

        return false;
    }

    /// <summary>Resolves a record after those that it inherits from, with a stack of its own: a chain may be as long as the file.</summary>
    private void Resolve(int start)
    {
        var stack = new Stack<int>();
        stack.Push(start);
        while (stack.Count > 0)
        {
            int index = stack.Peek();
            if (_resolved[index] || _onPath[index])
            {
                stack.Pop();
                if (_onPath[index] && !_resolved[index])
                {
                    Inherit(index);
                    _onPath[index] = false;
                    _resolved[index] = true;
                }

                continue;
            }

            _onPath[index] = true;
            foreach ((Field field, string key) in References(_records[index], inheritingOnly: true))
            {
                if (TryFind(key, out int parent) && !_resolved[parent])
                {
                    if (_onPath[parent])
                        _errors.Add(new SyntaxError(SyntaxErrorKind.CircularCrossReference, field.ValueSpan, _records[index].Key, Circle(stack, parent)));
                    else
                        stack.Push(parent);
                }
            }
        }
    }

    private void Inherit(int index)
    {
        Record record = _records[index];
        InheritedFields? inherited = null;
        var parents = new HashSet<(int Parent, string Field)>();
        foreach ((Field field, string key) in References(record, inheritingOnly: false))
        {
            if (!TryFind(key, out int parent))
            {
                _errors.Add(new SyntaxError(SyntaxErrorKind.MissingCrossReference, field.ValueSpan, record.Key, key));
                continue;
            }

            if (!_resolved[parent] || field.Name is not ("crossref" or "xdata") || !parents.Add((parent, field.Name)))
                continue;
            if (field.Name == "xdata" && _records[parent].Type != "xdata")
                _errors.Add(new SyntaxError(SyntaxErrorKind.WrongXdataTarget, field.ValueSpan, record.Key, key));
            else if (!Copy(_records[parent], record, inherited ??= new InheritedFields(record, _present), rename: field.Name == "crossref"))
                _errors.Add(new SyntaxError(SyntaxErrorKind.CircularCrossReference, field.ValueSpan, record.Key, $"{record.Key} → {key}, with more than {MostInherited} fields"));
        }

        if (inherited is not null)
            record.InheritedFields = inherited.Fields;
    }

    /// <summary>Gives the fields of the parent to the child; false when there are too many.</summary>
    private static bool Copy(Record parent, Record child, InheritedFields inherited, bool rename)
    {
        InheritanceRule[] rules = rename ? RulesFor(EntryTypes.Canonical(parent.Type), EntryTypes.Canonical(child.Type)) : [];
        int count = 0;
        foreach (Field field in parent.Fields.Concat(parent.InheritedFields))
        {
            if (++count > MostInherited || inherited.Fields.Count >= MostInherited)
                return false;
            if (InheritanceRule.Never.Contains(field.Name) || field.Name == "xdata")
                continue;
            bool handled = false;
            foreach (InheritanceRule rule in rules)
            {
                handled |= Array.IndexOf(rule.Blocked, field.Name) >= 0;
                foreach ((string from, string to) in rule.Renamed)
                {
                    if (from != field.Name)
                        continue;
                    handled = true;
                    inherited.Add(field, to);
                }
            }

            if (!handled)
                inherited.Add(field, field.Name);
        }

        return true;
    }

    private static InheritanceRule[] RulesFor(string parent, string child) =>
        Array.FindAll(InheritanceRule.All, rule => Array.IndexOf(rule.Parents, parent) >= 0 && Array.IndexOf(rule.Children, child) >= 0);

    /// <summary>The keys that a record names. All but <c>crossref</c> and <c>xref</c> take a list.</summary>
    private static IEnumerable<(Field Field, string Key)> References(Record record, bool inheritingOnly)
    {
        foreach (Field field in record.Fields)
        {
            if (field.Value.Length == 0)
                continue;
            if (field.Name == "crossref" || (field.Name == "xref" && !inheritingOnly))
            {
                yield return (field, field.Value);
            }
            else if (field.Name == "xdata" || (field.Name is "related" or "entryset" && !inheritingOnly))
            {
                foreach (string key in KeyList.Split(field.Value))
                    yield return (field, key);
            }
        }
    }

    private bool TryFind(string key, out int index) => _byKey.TryGetValue(key, out index) || _byKeyInAnyCase.TryGetValue(key, out index);

    private string Circle(Stack<int> stack, int last)
    {
        const int Most = 5;
        IEnumerable<string> path = stack.Where(index => _onPath[index]).TakeWhile(index => index != last).Take(Most).Reverse().Select(index => _records[index].Key);
        return string.Join(" → ", [_records[last].Key, .. path, _records[last].Key]);
    }
}
