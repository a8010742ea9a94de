using System.Runtime.CompilerServices;
using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>
/// Gives every name of a file (types, fields, macros) one lower-case string, found by its characters without allocating. BibTeX ignores
/// the letter case of names (btxdoc §2).
/// </summary>
/// <param name="seed">Where hashes begin.</param>
internal sealed class NameTable(ulong seed)
{
    private string?[] _names = new string?[256];

    // The slot of the name that came after the one in a slot when it came last. A program writes the fields of all entries in one order, so that the guess
    // nearly always holds.
    private int[] _after = new int[256];
    private int _last;

    /// <summary>Creates a table for names from a file.</summary>
    public NameTable()
        : this(HashSeed.Value)
    {
    }

    /// <summary>Number of names.</summary>
    public int Count { get; private set; }

    /// <summary>How often a name was looked for in a place that another one has.</summary>
    public int Probes { get; private set; }

    /// <summary>The names so far, each once.</summary>
    public IEnumerable<string> Names => _names.OfType<string>();

    /// <summary>A table with the same names, to which others can be added.</summary>
    public NameTable Copy() => new(seed) { _names = (string?[])_names.Clone(), _after = new int[_names.Length], Count = Count };

    /// <summary>The string for <paramref name="name"/> in lower case.</summary>
    public string Intern(ReadOnlySpan<char> name)
    {
        int guess = _after[_last];
        if (_names[guess] is { } guessed && IsSame(guessed, name))
        {
            _last = guess;
            return guessed;
        }

        int slot = Slot(Hash(name));
        while (_names[slot] is { } known)
        {
            if (IsSame(known, name))
            {
                _after[_last] = slot;
                _last = slot;
                return known;
            }

            slot = Slot(slot + 1);
            Probes++;
        }

        string added = name.ToString().ToLowerInvariant();
        added = string.IsInterned(added) ?? added; // The one that the tables and rules have: comparing it with itself is a comparison of references.
        _names[slot] = added;
        if (++Count * 2 > _names.Length)
            Grow();
        return added;
    }

    private int Slot(int hash) => hash & (_names.Length - 1);

    private void Grow()
    {
        string?[] old = _names;
        _names = new string?[old.Length * 2];
        _after = new int[_names.Length];
        _last = 0;
        foreach (string? name in old)
        {
            if (name is null)
                continue;
            int slot = Slot(Hash(name.AsSpan()));
            for (; _names[slot] is not null; Probes++)
                slot = Slot(slot + 1);
            _names[slot] = name;
        }
    }

    private static bool IsSame(string known, ReadOnlySpan<char> name)
    {
        if (known.Length != name.Length)
            return false;
        if (name.SequenceEqual(known.AsSpan()))
            return true;
        for (int i = 0; i < name.Length; i++)
        {
            if (known[i] != Lower(name[i]))
                return false;
        }

        return true;
    }

    private int Hash(ReadOnlySpan<char> name)
    {
        var hash = new SeededHash(seed);
        foreach (char c in name)
            hash.Add(Lower(c));
        return hash.Value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Lower(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < (char)128 => c,
        _ => char.ToLowerInvariant(c),
    };
}
