using System.Buffers;

namespace BibGen.Formats.Bibtex;

/// <summary>An array that grows in rented memory, so that the finished tree costs its own size and nothing more.</summary>
internal struct NodeList<T>(int capacity)
    where T : struct
{
    private T[] _items = ArrayPool<T>.Shared.Rent(capacity);

    /// <summary>Number of nodes.</summary>
    public int Count { get; private set; }

    /// <summary>The node at <paramref name="index"/>, to read or to change.</summary>
    public readonly ref T this[int index] => ref _items[index];

    /// <summary>Appends <paramref name="item"/>.</summary>
    public void Add(in T item)
    {
        if (Count == _items.Length)
            Grow();
        _items[Count++] = item;
    }

    /// <summary>Appends <paramref name="items"/>.</summary>
    public void AddRange(ReadOnlySpan<T> items)
    {
        while (Count + items.Length > _items.Length)
            Grow();
        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    /// <summary>Some of the nodes in an array of their own.</summary>
    public readonly T[] ToArray(int from, int to) => _items.AsSpan(from, to - from).ToArray();

    /// <summary>Gives the rented memory back.</summary>
    public void Return()
    {
        ArrayPool<T>.Shared.Return(_items);
        _items = [];
        Count = 0;
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(_items.Length * 2);
        _items.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}
