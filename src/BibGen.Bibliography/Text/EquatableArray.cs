using System.Collections;

namespace BibGen.Text;

/// <summary>An array that equals another one with equal items, so that steps which make it anew do not make everything after them run again.</summary>
/// <remarks>
/// A class, as all values of the pipeline are: over structures each of Roslyn's steps is compiled anew for each of them, over a thousand methods
/// at the start of every build.
/// </remarks>
public sealed class EquatableArray<T>(T[] items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T>? other) => other is not null && (ReferenceEquals(this, other) || items.AsSpan().SequenceEqual(other.Items));

    private T[] Items => items;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = items.Length;
        foreach (T item in items)
            hash = unchecked((hash * 31) + item.GetHashCode());
        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
