using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.CslJson;

/// <summary>Reads the items of a <see cref="JsonTree"/> into records, and says where they are not what CSL has.</summary>
internal sealed class CslItemReader(JsonTree tree, List<SyntaxError> errors)
{
    /// <summary>Most names that are reported; a file with more of them is something else.</summary>
    private const int MostUnknown = 100;

    private readonly HashSet<string> _unknown = []; // Each is reported once a file.
    private readonly List<Field> _fields = [];

    /// <summary>The record of the item with number <paramref name="item"/>; null when it is no object.</summary>
    /// <param name="item">Number of the value.</param>
    /// <param name="name">Its name, where the items are members of an object by their ids.</param>
    public Record? Read(int item, string? name)
    {
        JsonNode node = tree[item];
        if (node.Kind != JsonKind.Object)
        {
            if (node.Kind != JsonKind.Missing)
                errors.Add(new SyntaxError(CslJsonErrors.UnexpectedJsonValue, node.Span, Argument: "An item of CSL-JSON is an object, {…}"));
            return null;
        }

        int firstError = errors.Count;
        _fields.Clear();
        foreach (int member in tree.ChildrenOf(item))
            AddMember(member);
        ReportRepeated();
        Field? type = Last("type");
        CheckType(node, type);
        (string key, SourceSpan keySpan) = KeyOf(node, name);
        for (int i = firstError; i < errors.Count; i++)
            errors[i] = errors[i] with { Key = key.Length > 0 ? key : null };
        return new Record
        {
            Key = key,
            Type = CslTypes.EntryTypeOf(type?.Value),
            Span = node.Span,
            TypeSpan = type is null ? new SourceSpan(node.Span.Start, 0) : JsonText.Inside(tree.Text, type.ValueSpan),
            KeySpan = keySpan,
            Fields = _fields.ToArray(),
        };
    }

    private Field? Last(string name) => _fields.FindLast(field => field.Name == name && field.Value.Length > 0);

    /// <summary>
    /// The key: the citation key, or the id. An address (Zotero's <c>http://zotero.org/users/1/items/ABCD2345</c>) or a number is nobody's citation
    /// key; such an
    /// item gets a name like one without an id.
    /// </summary>
    private (string Key, SourceSpan Span) KeyOf(JsonNode item, string? name)
    {
        Field? id = Last("citation-key") ?? Last("id");
        SourceSpan span = id is not null ? JsonText.Inside(tree.Text, id.ValueSpan)
            : name is not null ? JsonText.Inside(tree.Text, item.Name)
            : new SourceSpan(item.Span.Start, 1);
        string key = id?.Value ?? name ?? "";
        if (key.Length == 0)
            errors.Add(new SyntaxError(CslJsonErrors.ItemWithoutId, span));
        bool isKey = key.IndexOf("://", StringComparison.Ordinal) < 0 && !Ascii.IsAllDigits(key.AsSpan());
        return (isKey ? key : "", span);
    }

    private void CheckType(JsonNode item, Field? type)
    {
        if (type is null)
        {
            errors.Add(new SyntaxError(CslJsonErrors.UnknownCslType, new SourceSpan(item.Span.Start, 1)));
            return;
        }

        if (CslTypes.IsKnown(type.Value))
            return;
        string? near = CslTypes.NearMiss(type.Value);
        SourceSpan span = JsonText.Inside(tree.Text, type.ValueSpan);
        errors.Add(new SyntaxError(CslJsonErrors.UnknownCslType, span, Argument: near) { Edits = near is null ? [] : [new TextEdit(span, near)] });
    }

    /// <summary>The first repetition of each name: readers of JSON keep the last value and say nothing.</summary>
    private void ReportRepeated()
    {
        HashSet<string>? seen = null;
        for (int i = 0; i < _fields.Count; i++)
        {
            Field field = _fields[i];
            if (field.NameSpan.Length > 0 && CslVariables.Find(field.Name) is { IsInSchema: true } && !(seen ??= []).Add(field.Name))
                errors.Add(new SyntaxError(CslJsonErrors.RepeatedCslVariable, field.NameSpan));
        }
    }

    private void AddMember(int member)
    {
        JsonNode node = tree[member];
        SourceSpan nameSpan = JsonText.Inside(tree.Text, node.Name);
        string written = tree.NameOf(member);
        CslVariable? known = CslVariables.Find(written);
        if (known is null || known.Name != written)
            ReportName(written, nameSpan, known?.Name);
        string name = known?.Name ?? written;
        CslVariableKind kind = known?.Kind ?? CslVariableKind.Any;
        CheckKind(node, name, kind);
        if (kind == CslVariableKind.Names && node.Kind == JsonKind.Array)
            CheckNames(member);
        if (node.Kind == JsonKind.Array && kind != CslVariableKind.Date && tree[member].Next > member + 1)
        {
            foreach (int element in tree.ChildrenOf(member))
            {
                AddField(element, name, nameSpan);
                nameSpan = new SourceSpan(tree[element].Span.End, 0);
            }
        }
        else
        {
            AddField(member, name, nameSpan);
        }
    }

    /// <summary>Looks at each name of a list: what it has that is no part of a name is lost.</summary>
    private void CheckNames(int list)
    {
        bool hasText = false; // Who writes one name so writes all.
        foreach (int element in tree.ChildrenOf(list))
        {
            JsonNode node = tree[element];
            if (node.Kind == JsonKind.String && !hasText)
            {
                hasText = true;
                errors.Add(new SyntaxError(CslJsonErrors.UnexpectedJsonValue, node.Span,
                    Argument: "The name is a string; CSL has an object, {\"family\": \"…\", \"given\": \"…\"}"));
            }

            if (node.Kind != JsonKind.Object)
                continue;
            foreach (int part in tree.ChildrenOf(element))
            {
                if (CslNames.PartMeantBy(tree.NameOf(part)) is not { } right || tree.Find(element, right) >= 0)
                    continue;
                SourceSpan span = JsonText.Inside(tree.Text, tree[part].Name);
                errors.Add(new SyntaxError(CslJsonErrors.MisspelledCslVariable, span, Argument: right) { Edits = [new TextEdit(span, right)] });
            }
        }
    }

    private void ReportName(string written, SourceSpan span, string? known)
    {
        string? near = known ?? CslVariables.NearMiss(written);
        if (near is not null)
            errors.Add(new SyntaxError(CslJsonErrors.MisspelledCslVariable, span, Argument: near) { Edits = [new TextEdit(span, near)] });
        else if (_unknown.Count < MostUnknown && _unknown.Add(written))
            errors.Add(new SyntaxError(CslJsonErrors.UnknownCslVariable, span));
    }

    private void AddField(int index, string name, SourceSpan nameSpan)
    {
        JsonNode node = tree[index];
        if (node.Kind is JsonKind.Null or JsonKind.Missing)
        {
            _fields.Add(new Field(name, "", nameSpan, new SourceSpan(node.Span.Start, 0)));
            return;
        }

        if (node.Kind != JsonKind.String)
        {
            _fields.Add(Field.In(tree.Text, name, nameSpan, node.Span));
            return;
        }

        (string value, int[]? places) = JsonText.Read(tree.Text, JsonText.Inside(tree.Text, node.Span));
        _fields.Add(places is null ? new Field(name, value, nameSpan, node.Span) : new EscapedField(name, value, nameSpan, node.Span, places));
    }

    /// <summary>Reports a value that is of another kind than the variable's. What can be understood all the same is read.</summary>
    private void CheckKind(JsonNode node, string name, CslVariableKind kind)
    {
        string? expected = kind switch
        {
            _ when node.Kind is JsonKind.Null or JsonKind.Missing => null,
            CslVariableKind.Text when node.Kind == JsonKind.Array && name is "ISSN" or "ISBN" => null, // Crossref's.
            CslVariableKind.Text when node.Kind != JsonKind.String => "a string",
            CslVariableKind.Number when node.Kind is not (JsonKind.String or JsonKind.Number) => "a string or a number",
            CslVariableKind.Names when node.Kind != JsonKind.Array => "an array of names, [{\"family\": \"…\", \"given\": \"…\"}]",
            CslVariableKind.Date when node.Kind is not (JsonKind.Object or JsonKind.String) => "a date, {\"date-parts\": [[2011, 5, 31]]}",
            CslVariableKind.Texts when node.Kind is not (JsonKind.Array or JsonKind.String) => "an array of strings",
            _ => null,
        };
        if (expected is null)
            return;
        bool canBeQuoted = kind == CslVariableKind.Text && node.Kind == JsonKind.Number;
        string message = $"The value of '{name}' is {Describe(node.Kind)}; CSL has {expected}";
        errors.Add(new SyntaxError(CslJsonErrors.UnexpectedJsonValue, node.Span, Argument: message)
        {
            Edits = canBeQuoted ? [new TextEdit(new SourceSpan(node.Span.Start, 0), "\""), new TextEdit(new SourceSpan(node.Span.End, 0), "\"")] : [],
        });
    }

    private static string Describe(JsonKind kind) => kind switch
    {
        JsonKind.Boolean => "true or false",
        JsonKind.Number => "a number",
        JsonKind.String => "a string",
        JsonKind.Array => "an array",
        _ => "an object",
    };
}
