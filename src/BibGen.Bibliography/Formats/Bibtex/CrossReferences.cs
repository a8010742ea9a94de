using BibGen.Formats.Bibtex.Linking;
using BibGen.Model;
using BibGen.Records;

namespace BibGen.Formats.Bibtex;

/// <summary>
/// Lets entries inherit the fields of the entries that they name in <c>crossref</c> (renamed as biblatex does) and <c>xdata</c> (as they
/// are), over any number of steps and in any order of the file. <c>xref</c>, <c>related</c> and <c>entryset</c> name entries without inheriting.
/// </summary>
internal class CrossReferences
{
    /// <summary>
    /// Most fields that an entry takes from others, and most that are checked in one of them. The data model has fewer than 200; a chain
    /// of entries that each add one would otherwise fill the memory.
    /// </summary>
    private const int MostInherited = 250;

    /// <summary>
    /// Most fields that a file takes from entries of other files. Each is an object of its own, since it stands where the child names the
    /// parent; no honest file comes near.
    /// </summary>
    private const int MostFromOthers = 1 << 20;

    /// <summary>Most keys of an entry that are not there and of which each is an error: its place is searched for in the whole field.</summary>
    private const int MostMissing = 250;

    private readonly List<SyntaxError> _errors;
    private readonly ExternalDefinitions? _external;
    private readonly HashSet<string> _present = new(StringComparer.Ordinal);
    private readonly bool _mayHaveAliases;
    private int _leftFromOthers = MostFromOthers;
    private bool[] _resolved;
    private bool[] _onPath;
    private KeyIndex? _keys;

    /// <summary>References between <paramref name="records"/>, and from them to what is <paramref name="external"/>.</summary>
    protected CrossReferences(List<Record> records, List<SyntaxError> errors, ExternalDefinitions? external, bool mayHaveAliases = true)
    {
        _mayHaveAliases = mayHaveAliases;
        Records = records;
        _errors = errors;
        _external = external;
        _resolved = new bool[records.Count];
        _onPath = new bool[records.Count];
    }

    /// <summary>The records.</summary>
    protected List<Record> Records { get; }

    /// <summary>The keys that are named and are not there, and whether fields were to come from them; null when all are there.</summary>
    private Dictionary<string, bool>? Missing { get; set; }

    /// <summary>
    /// Gives the records their inherited fields. What is named and not there, or in a circle, is added to <paramref name="errors"/>; keys that
    /// are not there are returned, with whether fields were to come from them.
    /// </summary>
    /// <param name="records">The records.</param>
    /// <param name="referring">The numbers of those that name others, in order.</param>
    /// <param name="errors">Takes what is wrong.</param>
    /// <param name="mayHaveAliases">Whether any record may have other keys beside its own.</param>
    /// <param name="mayNameFields">Whether there may be references to single fields.</param>
    /// <param name="external">What other files have.</param>
    /// <param name="cancellationToken">Checked once per record that names others.</param>
    public static IReadOnlyDictionary<string, bool>? Resolve(List<Record> records, IEnumerable<int> referring, List<SyntaxError> errors, bool mayHaveAliases,
        bool mayNameFields, ExternalDefinitions? external, CancellationToken cancellationToken)
    {
        CrossReferences? references = null;
        foreach (int record in referring)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (references ??= new CrossReferences(records, errors, external, mayHaveAliases)).Resolve(record);
        }

        if (records.Count > 0 && mayNameFields)
        {
            references ??= new CrossReferences(records, errors, external, mayHaveAliases);
            var granular = new GranularXdata(references.Find, errors, records[records.Count - 1].Span.End);
            foreach (Record record in records)
                granular.Resolve(record);
        }

        return references?.Missing;
    }

    /// <summary>The record that is named <paramref name="key"/>, here or in another file; null when there is none, which is noted.</summary>
    private Record? Find(string key)
    {
        if ((_keys ??= new KeyIndex(Records, _mayHaveAliases)).TryFind(key, out int index))
            return Records[index];
        if (_external?.FindEntry(key) is { } external)
            return external;
        Miss(key, inherits: true);
        return null;
    }

    private void Miss(string key, bool inherits)
    {
        Missing ??= new(StringComparer.Ordinal);
        Missing.TryGetValue(key, out bool already);
        Missing[key] = already || inherits;
    }

    /// <summary>Whether <paramref name="record"/> names others.</summary>
    public static bool HasReferences(Record record)
    {
        foreach (Field field in record.FieldArray)
        {
            string name = field.Name;
            if (name.Length > 3 && name[0] is 'c' or 'x' or 'r' or 'e' && name is "crossref" or "xdata" or "xref" or "related" or "entryset")
                return true;
        }

        return false;
    }

    /// <summary>Resolves a record after those that it inherits from, with a stack of its own: a chain may be as long as the file.</summary>
    protected void Resolve(int start)
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
            foreach ((Field field, string key) in References(Records[index], inheritingOnly: true))
            {
                if (TryFind(index, key, out int parent) && !_resolved[parent])
                {
                    if (_onPath[parent])
                        ReportCircle(field, index, stack.Where(step => _onPath[step]).TakeWhile(step => step != parent), parent);
                    else
                        stack.Push(parent);
                }
            }
        }
    }

    private void Inherit(int index)
    {
        Record record = Records[index];
        InheritedFields? inherited = null;
        var parents = new HashSet<(Record Parent, bool Renames)>();
        int missing = 0;
        foreach ((Field field, string key) in References(record, inheritingOnly: false))
        {
            bool inherits = field.Name is "crossref" or "xdata";
            bool isHere = TryFind(index, key, out int number);
            Record? parent = isHere ? Records[number] : _external?.FindEntry(key);
            if (parent is null)
            {
                Miss(key, inherits);
                if (++missing <= MostMissing)
                    _errors.Add(new SyntaxError(BibtexErrors.MissingCrossReference, field.ValueSpan, record.Key, key));
                continue;
            }

            if (!inherits || (isHere && !_resolved[number]) || !parents.Add((parent, field.Name == "crossref")))
                continue;
            if (field.Name == "xdata" && parent.Type != "xdata")
                _errors.Add(new SyntaxError(BibtexErrors.WrongXdataTarget, field.ValueSpan, record.Key, key));
            else if (!Copy(parent, record, inherited ??= new InheritedFields(record, _present), rename: field.Name == "crossref", place: isHere ? null : field))
                _errors.Add(new SyntaxError(BibtexErrors.CircularCrossReference, field.ValueSpan, record.Key,
                    $"{record.Key} → {key}, with more than {MostInherited} fields"));
        }

        if (inherited is not null)
            record.InheritedFields = inherited.Fields;
    }

    /// <summary>
    /// Gives the fields of the parent to the child; false when there are too many. Those from another file stand at <paramref name="place"/>.
    /// </summary>
    private bool Copy(Record parent, Record child, InheritedFields inherited, bool rename, Field? place)
    {
        InheritanceRule[] rules = rename ? RulesFor(EntryTypes.Canonical(parent.Type), EntryTypes.Canonical(child.Type)) : [];
        int count = 0;
        foreach (Field field in parent.Fields.Concat(parent.InheritedFields))
        {
            if (++count > MostInherited || inherited.Fields.Count >= MostInherited || (place is not null && --_leftFromOthers < 0))
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
                    inherited.Add(field, to, place);
                }
            }

            if (!handled)
                inherited.Add(field, field.Name, place);
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
            if (field.Name == "crossref" || (field.Name == "xref" && !inheritingOnly))
            {
                if (field.Value.Length > 0)
                    yield return (field, field.Value);
            }
            else if (field.Name == "xdata" || (field.Name is "related" or "entryset" && !inheritingOnly))
            {
                foreach (string key in KeyList.Split(field.Value))
                    yield return (field, key);
            }
        }
    }

    /// <summary>The number of the record that <paramref name="from"/> means by <paramref name="key"/>.</summary>
    protected virtual bool TryFind(int from, string key, out int index) => (_keys ??= new KeyIndex(Records, _mayHaveAliases)).TryFind(key, out index);

    /// <summary>Adds a record and returns its number.</summary>
    protected int Add(Record record)
    {
        if (Records.Count == _resolved.Length)
        {
            int size = Math.Max(16, _resolved.Length * 2);
            Array.Resize(ref _resolved, size);
            Array.Resize(ref _onPath, size);
        }

        Records.Add(record);
        return Records.Count - 1;
    }

    /// <summary>
    /// Notes that the record <paramref name="from"/> closes a circle: <paramref name="steps"/> lead back from it to <paramref name="last"/>, which they do not
    /// name.
    /// </summary>
    protected virtual void ReportCircle(Field field, int from, IEnumerable<int> steps, int last) => _errors.Add(CircleAt(field, from, steps, last));

    /// <summary>The circle as an error.</summary>
    protected SyntaxError CircleAt(Field field, int from, IEnumerable<int> steps, int last)
    {
        const int Most = 5;
        List<string> path = [.. steps.Take(Most + 1).Select(index => Records[index].Key)];
        if (path.Count > Most)
            path[Most] = "…";
        path.Reverse();
        return new SyntaxError(BibtexErrors.CircularCrossReference, field.ValueSpan, Records[from].Key,
            string.Join(" → ", [Records[last].Key, .. path, Records[last].Key]));
    }
}
