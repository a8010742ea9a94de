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
    private readonly List<Record> _records;
    private readonly List<SyntaxError> _errors;
    private readonly Dictionary<string, int> _byKey;
    private readonly Dictionary<string, int> _byKeyInAnyCase;
    private readonly bool[] _resolved;
    private readonly bool[] _onPath;

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
        List<Field>? inherited = null;
        foreach ((Field field, string key) in References(record, inheritingOnly: false))
        {
            if (!TryFind(key, out int parent))
            {
                _errors.Add(new SyntaxError(SyntaxErrorKind.MissingCrossReference, field.ValueSpan, record.Key, key));
                continue;
            }

            if (!_resolved[parent] || field.Name is not ("crossref" or "xdata"))
                continue;
            if (field.Name == "xdata" && _records[parent].Type != "xdata")
                _errors.Add(new SyntaxError(SyntaxErrorKind.WrongXdataTarget, field.ValueSpan, record.Key, key));
            else
                Copy(_records[parent], record, inherited ??= [], rename: field.Name == "crossref");
        }

        if (inherited is not null)
            record.InheritedFields = inherited;
    }

    private static void Copy(Record parent, Record child, List<Field> inherited, bool rename)
    {
        InheritanceRule[] rules = rename ? RulesFor(EntryTypes.Canonical(parent.Type), EntryTypes.Canonical(child.Type)) : [];
        foreach (Field field in parent.Fields.Concat(parent.InheritedFields))
        {
            if (InheritanceRule.Never.Contains(field.Name) || field.Name == "xdata" || Array.Exists(rules, rule => Array.IndexOf(rule.Blocked, field.Name) >= 0))
                continue;
            bool renamed = false;
            foreach (InheritanceRule rule in rules)
            {
                foreach ((string from, string to) in rule.Renamed)
                {
                    if (from != field.Name)
                        continue;
                    renamed = true;
                    AddIfMissing(child, inherited, field, to);
                }
            }

            if (!renamed)
                AddIfMissing(child, inherited, field, field.Name);
        }
    }

    private static void AddIfMissing(Record child, List<Field> inherited, Field field, string name)
    {
        if (Has(child.Fields, name) || Has(inherited, name) || IsDateOfOwn(child, name))
            return;
        inherited.Add(name == field.Name ? field : new Field(name, field.Value, field.NameSpan, field.ValueSpan));
    }

    /// <summary>
    /// A child with a year or date of its own keeps it whole. biber 2.18 would give the month of the parent's date to a child that has
    /// only a year; that is a date which stands nowhere.
    /// </summary>
    private static bool IsDateOfOwn(Record child, string name) =>
        name is "date" or "year" or "month" or "day" && (Has(child.Fields, "date") || Has(child.Fields, "year"));

    private static bool Has(IReadOnlyList<Field> fields, string name)
    {
        foreach (Field field in fields)
        {
            if (field.Name == name)
                return true;
        }

        return false;
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
                foreach (string key in field.Value.Split(','))
                {
                    if (key.Trim() is { Length: > 0 } trimmed)
                        yield return (field, trimmed);
                }
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
