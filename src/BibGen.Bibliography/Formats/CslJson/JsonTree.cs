
namespace BibGen.Formats.CslJson;

/// <summary>A JSON text as its values in the order in which they begin: a member or element follows what holds it.</summary>
internal sealed class JsonTree
{
    private readonly List<JsonNode> _nodes;

    private JsonTree(string text, List<JsonNode> nodes, IReadOnlyList<JsonError> errors)
    {
        Text = text;
        _nodes = nodes;
        Errors = errors;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>What in it is no JSON, in the order of the places.</summary>
    public IReadOnlyList<JsonError> Errors { get; }

    /// <summary>Number of the values.</summary>
    public int Count => _nodes.Count;

    /// <summary>The value with a number.</summary>
    public JsonNode this[int index] => _nodes[index];

    /// <summary>Reads <paramref name="text"/>. Never fails on its content.</summary>
    public static JsonTree Parse(string text, CancellationToken cancellationToken = default) =>
        Parse(text, text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0, static (parser, token) => parser.Parse(token), cancellationToken);

    /// <summary>Reads the value that begins at a place of <paramref name="text"/>, and nothing behind it.</summary>
    public static JsonTree ParseValue(string text, int start) => Parse(text, start, static (parser, _) => parser.ParseValue(), CancellationToken.None);

    private static JsonTree Parse(string text, int start, Action<JsonParser, CancellationToken> parse, CancellationToken cancellationToken)
    {
        var errors = new JsonErrors();
        var nodes = new List<JsonNode>();
        parse(new JsonParser(text, start, nodes, errors), cancellationToken);
        errors.Complete();
        return new JsonTree(text, nodes, errors.All);
    }

    /// <summary>
    /// The numbers of the elements or members of the value with number <paramref name="parent"/>; of −1 those of the values that stand for
    /// themselves.
    /// </summary>
    public IEnumerable<int> ChildrenOf(int parent)
    {
        int end = parent < 0 ? _nodes.Count : _nodes[parent].Next;
        for (int child = parent + 1; child < end; child = _nodes[child].Next)
            yield return child;
    }

    /// <summary>Name of the member with a number.</summary>
    public string NameOf(int index) => JsonText.Read(Text, JsonText.Inside(Text, _nodes[index].Name)).Value;

    /// <summary>The text of a string, or of a number or word as it stands.</summary>
    public string TextOf(int index) => JsonText.Read(Text, JsonText.Inside(Text, _nodes[index].Span)).Value;

    /// <summary>
    /// The last member called <paramref name="name"/> of the object with number <paramref name="parent"/>, as JSON's readers have it; −1 when there
    /// is none.
    /// </summary>
    public int Find(int parent, string name)
    {
        int found = -1;
        foreach (int child in ChildrenOf(parent))
        {
            if (JsonText.Inside(Text, _nodes[child].Name).In(Text).SequenceEqual(name.AsSpan()))
                found = child;
        }

        return found;
    }
}
