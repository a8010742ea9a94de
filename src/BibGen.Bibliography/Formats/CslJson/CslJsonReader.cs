using BibGen.Records;

namespace BibGen.Formats.CslJson;

/// <summary>Reads CSL-JSON into records.</summary>
public static class CslJsonReader
{
    /// <summary>Names under which programs put their array of items.</summary>
    private static readonly string[] Wrappers = ["items", "references", "data"];

    /// <summary>What else such an object says, of the program that wrote it for example, is not longer.</summary>
    private const int LongestEmptyList = 1000;

    /// <summary>Variables by which an item is told from what holds items.</summary>
    private static readonly string[] Marks = ["type", "title", "author", "issued", "DOI"];

    /// <summary>
    /// The records of <paramref name="text"/>: the objects of an array, of an array that an object holds, or of an object by their ids; or a single object.
    /// Never fails on its content; the token is checked once per item.
    /// </summary>
    /// <remarks>
    /// The value of a name and of a date is its JSON. Each element of an array is a field of its own, of which the first one has the name and the others
    /// an empty place for it.
    /// </remarks>
    public static RecordSet Read(string text, CancellationToken cancellationToken = default)
    {
        JsonTree tree = JsonTree.Parse(text, cancellationToken);
        List<SyntaxError> errors = [];
        foreach (JsonError error in tree.Errors)
            errors.Add(new SyntaxError(CslJsonErrors.InvalidJson, error.Span, Argument: error.Message) { Edits = error.Edits });
        var items = new CslItemReader(tree, errors);
        var records = new List<Record>();
        foreach ((int item, string? name) in ItemsOf(tree))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (items.Read(item, name) is { } record)
                records.Add(record);
        }

        NameOthers(records, cancellationToken);
        return new RecordSet(records, [.. errors.OrderBy(error => error.Span.Start)]);
    }

    /// <summary>Whether <paramref name="text"/> is an object that holds an array of items with nothing in it: <c>{"items": []}</c>.</summary>
    internal static bool IsEmptyList(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestEmptyList)
            return false;
        JsonTree tree = JsonTree.Parse(text.ToString());
        return tree.Errors.Count == 0 && tree[0].Kind == JsonKind.Object && Wrapped(tree, 0) is >= 0 and var array && !tree.ChildrenOf(array).Any();
    }

    /// <summary>Gives keys to the records that have none.</summary>
    private static void NameOthers(List<Record> records, CancellationToken cancellationToken)
    {
        List<int> unnamed = [.. Enumerable.Range(0, records.Count).Where(i => records[i].Key.Length == 0)];
        if (unnamed.Count == 0)
            return;
        IEnumerable<string> taken = records.Where(record => record.Key.Length > 0).Select(record => record.Key);
        string[] keys = GeneratedKeys.Of([.. unnamed.Select(i => CslKeys.SourceOf(records[i]))], out string[] shortest, cancellationToken, taken);
        for (int i = 0; i < unnamed.Count; i++)
            records[unnamed[i]] = records[unnamed[i]].WithKey(keys[i], shortest[i]);
    }

    /// <summary>The numbers of the items, and the name of each where it is a member and not an element.</summary>
    private static IEnumerable<(int Item, string? Name)> ItemsOf(JsonTree tree)
    {
        foreach (int root in tree.ChildrenOf(-1))
        {
            int holder = tree[root].Kind == JsonKind.Object && !IsItem(tree, root) ? Message(tree, root) : root;
            if (tree[holder].Kind == JsonKind.Array)
            {
                foreach (int item in tree.ChildrenOf(holder))
                    yield return (item, null);
            }
            else if (tree[holder].Kind != JsonKind.Object || IsItem(tree, holder))
            {
                yield return (holder, null);
            }
            else if (Wrapped(tree, holder) is >= 0 and var array)
            {
                foreach (int item in tree.ChildrenOf(array))
                    yield return (item, null);
            }
            else if (tree.ChildrenOf(holder).All(member => IsItem(tree, member)))
            {
                foreach (int item in tree.ChildrenOf(holder))
                    yield return (item, tree.NameOf(item));
            }
        }
    }

    /// <summary>The object that Crossref wraps its answer in; the root itself when there is none.</summary>
    private static int Message(JsonTree tree, int root) =>
        tree.Find(root, "message") is >= 0 and var message && tree[message].Kind == JsonKind.Object ? message : root;

    /// <summary>The array of items that an object holds; −1 when there is none.</summary>
    private static int Wrapped(JsonTree tree, int holder)
    {
        foreach (string name in Wrappers)
        {
            if (tree.Find(holder, name) is >= 0 and var items && tree[items].Kind == JsonKind.Array)
                return items;
        }

        return -1;
    }

    /// <summary>Whether a value is an object with something of what every item has or should have.</summary>
    private static bool IsItem(JsonTree tree, int index)
    {
        if (tree[index].Kind != JsonKind.Object)
            return false;
        foreach (string name in Marks)
        {
            if (tree.Find(index, name) >= 0)
                return true;
        }

        return false;
    }
}
