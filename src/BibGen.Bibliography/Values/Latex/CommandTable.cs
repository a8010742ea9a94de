namespace BibGen.Values.Latex;

/// <summary>Commands by name, found by a span without allocating: a hash table with open addressing, filled once.</summary>
internal sealed class CommandTable
{
    private const int Size = 4096;

    private readonly string?[] _names = new string?[Size];
    private readonly LatexCommand[] _commands = new LatexCommand[Size];

    /// <summary>The names in the table.</summary>
    public IEnumerable<string> Names => _names.OfType<string>();

    /// <summary>Adds a command. The first one of a name stands.</summary>
    public void Add(string name, LatexCommand command)
    {
        int at = SlotOf(name.AsSpan());
        if (_names[at] is not null)
            return;
        _names[at] = name;
        _commands[at] = command;
    }

    /// <summary>Finds a command by its name without the backslash.</summary>
    public bool TryFind(ReadOnlySpan<char> name, out LatexCommand command)
    {
        int at = SlotOf(name);
        command = _commands[at];
        return _names[at] is not null;
    }

    /// <summary>The slot that has the name, or the free one where it belongs. The table is never near full.</summary>
    private int SlotOf(ReadOnlySpan<char> name)
    {
        uint hash = 2166136261;
        foreach (char c in name)
            hash = (hash ^ c) * 16777619;
        int at = (int)((hash ^ (hash >> 15)) & (Size - 1));
        while (_names[at] is { } other && !name.SequenceEqual(other.AsSpan()))
            at = (at + 1) & (Size - 1);
        return at;
    }
}
