using BibGen.Text;

namespace BibGen.Formats.CslJson;

/// <summary>Reads the structure of JSON, with a stack of its own, and goes on after what is wrong.</summary>
internal sealed class JsonParser
{
    private const int MostClosings = 64;

    private readonly string _text;
    private readonly List<JsonNode> _nodes;
    private readonly JsonErrors _errors;
    private readonly JsonScanner _scanner;
    private readonly List<Frame> _open = [];
    private readonly List<int> _roots = [];
    private int _openObjects;
    private int _lastEnd;             // Just after the last token.
    private SourceSpan _comma;        // The last comma.
    private SourceSpan _name;         // The name that waits for its value.

    public JsonParser(string text, int start, List<JsonNode> nodes, JsonErrors errors)
    {
        _text = text;
        _nodes = nodes;
        _errors = errors;
        _scanner = new JsonScanner(text, start, errors);
    }

    private enum State
    {
        /// <summary>After the opening bracket.</summary>
        First,

        /// <summary>After a comma.</summary>
        AfterComma,

        /// <summary>After a name.</summary>
        AfterName,

        /// <summary>After a colon.</summary>
        AfterColon,

        /// <summary>After a value.</summary>
        AfterValue,
    }

    private record struct Frame(int Node, bool IsObject, State State);

    /// <summary>Reads all of the text.</summary>
    public void Parse(CancellationToken cancellationToken)
    {
        for (JsonToken token = _scanner.Next(); token.Kind != JsonTokenKind.End; token = _scanner.Next())
        {
            if (token.Kind == JsonTokenKind.OpenObject)
                cancellationToken.ThrowIfCancellationRequested();
            Take(token);
            _lastEnd = token.Span.End;
        }

        CloseAll();
        ReportSeveralRoots();
    }

    /// <summary>Reads one value, as far as it goes.</summary>
    public void ParseValue()
    {
        do
        {
            JsonToken token = _scanner.Next();
            if (token.Kind == JsonTokenKind.End)
                break;
            Take(token);
            _lastEnd = token.Span.End;
        }
        while (_open.Count > 0);
        CloseAll();
    }

    private void Take(JsonToken token)
    {
        switch (token.Kind)
        {
            case JsonTokenKind.Comma:
                TakeComma(token.Span);
                break;
            case JsonTokenKind.Colon:
                TakeColon(token.Span);
                break;
            case JsonTokenKind.CloseObject:
                TakeClosing(token.Span, isObject: true);
                break;
            case JsonTokenKind.CloseArray:
                TakeClosing(token.Span, isObject: false);
                break;
            default:
                TakeValue(token);
                break;
        }
    }

    private void TakeComma(SourceSpan span)
    {
        State state = StateOrOutside();
        if (state is State.AfterName or State.AfterColon)
            MissingValue(span);
        else if (state != State.AfterValue)
            _errors.Add(span, "a value is missing before this comma", new TextEdit(span, ""));
        else if (_open.Count == 0)
            _errors.Add(span, "this comma stands outside of every array and object");
        if (state == State.AfterValue || state is State.AfterName or State.AfterColon)
            _comma = span;
        if (state != State.First) // Nothing is due after a comma that stands at the beginning.
            SetState(State.AfterComma);
    }

    private void TakeColon(SourceSpan span)
    {
        if (StateOrOutside() == State.AfterName)
            SetState(State.AfterColon);
        else
            _errors.Add(span, "this colon has no name before it");
    }

    private void TakeClosing(SourceSpan span, bool isObject)
    {
        int waiting = isObject ? _openObjects : _open.Count - _openObjects;
        if (waiting == 0)
        {
            _errors.Add(span, $"nothing is open that '{_text[span.Start]}' could close", new TextEdit(span, ""));
            return;
        }

        while (_open[_open.Count - 1].IsObject != isObject)
        {
            char missing = isObject ? ']' : '}';
            EndMembers(span);
            _errors.Add(span, $"'{missing}' is missing before '{_text[span.Start]}'", new TextEdit(new SourceSpan(_lastEnd, 0), missing.ToString()));
            Close(_lastEnd);
        }

        EndMembers(span);
        Close(span.End);
    }

    /// <summary>What must not be left open when an object or array ends.</summary>
    private void EndMembers(SourceSpan span)
    {
        State state = StateOrOutside();
        if (state is State.AfterName or State.AfterColon)
            MissingValue(span);
        else if (state == State.AfterComma)
            _errors.Add(_comma, "this comma has no value after it", new TextEdit(_comma, ""));
    }

    private void TakeValue(JsonToken token)
    {
        bool isContainer = token.Kind is JsonTokenKind.OpenObject or JsonTokenKind.OpenArray;
        if (_open.Count > 0 && _open[_open.Count - 1].IsObject)
        {
            State state = StateOrOutside();
            if (state is not (State.AfterName or State.AfterColon))
            {
                if (!isContainer)
                {
                    TakeName(token);
                    return;
                }

                if (token.Kind == JsonTokenKind.OpenObject && state != State.First && (_open.Count == 1 || !_open[_open.Count - 2].IsObject))
                    EndUnclosedItem(state);
                else
                    _errors.Add(token.Span, "a name in quotation marks and a colon are missing before this value");
            }
            else if (state == State.AfterName)
            {
                MissingColon();
            }
        }

        if (_open.Count > 0 && !_open[_open.Count - 1].IsObject && StateOrOutside() == State.AfterValue)
            MissingComma();
        Begin(token);
    }

    /// <summary>An object that begins where a name is due: the one before it was not closed.</summary>
    private void EndUnclosedItem(State state)
    {
        bool hasComma = state == State.AfterComma;
        int at = hasComma ? _comma.Start : _lastEnd;
        bool needsComma = !hasComma && _open.Count > 1;
        _errors.Add(new SourceSpan(at, 0), "'}' is missing here", new TextEdit(new SourceSpan(at, 0), needsComma ? "}," : "}"));
        Close(at);
        SetState(State.AfterComma);
    }

    private void TakeName(JsonToken token)
    {
        if (StateOrOutside() == State.AfterValue)
            MissingComma();
        if (token.Kind == JsonTokenKind.Word)
        {
            _errors.Add(token.Span, "a name stands in quotation marks", Quotes(token.Span));
        }

        _name = token.Span;
        SetState(State.AfterName);
    }

    private void MissingComma() => _errors.Add(new SourceSpan(_lastEnd, 0), "a comma is missing here", new TextEdit(new SourceSpan(_lastEnd, 0), ","));

    private void MissingColon() => _errors.Add(new SourceSpan(_lastEnd, 0), "a colon is missing here", new TextEdit(new SourceSpan(_lastEnd, 0), ":"));

    private void MissingValue(SourceSpan before)
    {
        bool hasColon = StateOrOutside() == State.AfterColon;
        _errors.Add(_name, $"the name has no {(hasColon ? "" : "colon and ")}value");
        _nodes.Add(new JsonNode(JsonKind.Missing, _name, new SourceSpan(Math.Min(_lastEnd, before.Start), 0), _nodes.Count + 1));
        SetState(State.AfterValue);
    }

    private void Begin(JsonToken token)
    {
        bool hasName = _open.Count > 0 && _open[_open.Count - 1].IsObject && StateOrOutside() is State.AfterName or State.AfterColon;
        SourceSpan name = hasName ? _name : new SourceSpan(token.Span.Start, 0);
        if (_open.Count == 0)
            _roots.Add(_nodes.Count);
        SetState(State.AfterValue);
        JsonKind kind = token.Kind switch
        {
            JsonTokenKind.OpenObject => JsonKind.Object,
            JsonTokenKind.OpenArray => JsonKind.Array,
            JsonTokenKind.String => JsonKind.String,
            _ => WordKind(token.Span),
        };
        _nodes.Add(new JsonNode(kind, name, token.Span, _nodes.Count + 1));
        if (kind is not (JsonKind.Object or JsonKind.Array))
            return;
        _open.Add(new Frame(_nodes.Count - 1, kind == JsonKind.Object, State.First));
        if (kind == JsonKind.Object)
            _openObjects++;
    }

    private JsonKind WordKind(SourceSpan span)
    {
        ReadOnlySpan<char> word = span.In(_text);
        if (word is "null")
            return JsonKind.Null;
        if (word is "true" or "false")
            return JsonKind.Boolean;
        if (JsonNumber.Is(word))
            return JsonKind.Number;
        TextEdit[] edits = word.IndexOf('\\') >= 0 ? [] : Quotes(span);
        _errors.Add(span, $"'{Excerpt.Of(word.ToString())}' is no value of JSON; text stands in quotation marks", edits);
        return JsonKind.String;
    }

    private static TextEdit[] Quotes(SourceSpan span) => [new(new SourceSpan(span.Start, 0), "\""), new(new SourceSpan(span.End, 0), "\"")];

    private void Close(int end)
    {
        Frame frame = _open[_open.Count - 1];
        _open.RemoveAt(_open.Count - 1);
        if (frame.IsObject)
            _openObjects--;
        JsonNode node = _nodes[frame.Node];
        _nodes[frame.Node] = node with { Span = SourceSpan.FromBounds(node.Span.Start, Math.Max(end, node.Span.End)), Next = _nodes.Count };
    }

    /// <summary>What the end of the text leaves open is one error, at the innermost bracket.</summary>
    private void CloseAll()
    {
        if (_open.Count == 0)
            return;
        SourceSpan innermost = new(_nodes[_open[_open.Count - 1].Node].Span.Start, 1);
        EndMembers(new SourceSpan(_lastEnd, 0));
        string missing = string.Concat(Enumerable.Reverse(_open).Take(MostClosings + 1).Select(frame => frame.IsObject ? '}' : ']'));
        TextEdit[] edits = missing.Length > MostClosings ? [] : [new TextEdit(new SourceSpan(_lastEnd, 0), missing)];
        _errors.Add(innermost, $"the text ends and '{_text[innermost.Start]}' is not closed", edits);
        while (_open.Count > 0)
            Close(_lastEnd);
    }

    /// <summary>Records one after the other, as JSON Lines has them, are one error.</summary>
    private void ReportSeveralRoots()
    {
        if (_roots.Count < 2)
            return;
        List<TextEdit> edits = [new(new SourceSpan(_nodes[_roots[0]].Span.Start, 0), "[")];
        for (int i = 0; i < _roots.Count; i++)
            edits.Add(new TextEdit(new SourceSpan(_nodes[_roots[i]].Span.End, 0), i + 1 < _roots.Count ? "," : "]"));
        bool areObjects = _roots.TrueForAll(root => _nodes[root].Kind == JsonKind.Object);
        SourceSpan second = new(_nodes[_roots[1]].Span.Start, 1);
        _errors.Add(second, "a second value begins here; several items stand in an array, between commas", areObjects ? edits.ToArray() : []);
    }

    /// <summary>The state of the innermost object or array; outside of all, after a value.</summary>
    private State StateOrOutside() => _open.Count == 0 ? State.AfterValue : _open[_open.Count - 1].State;

    private void SetState(State state)
    {
        if (_open.Count > 0)
            _open[_open.Count - 1] = _open[_open.Count - 1] with { State = state };
    }
}
