namespace BibGen.Text;

/// <summary>The same as <see cref="SeededComparer"/> for keys of two parts, of which the second is text of a file.</summary>
internal sealed class SeededPairComparer<T> : IEqualityComparer<(T First, string Second)>
{
    private SeededPairComparer()
    {
    }

    /// <summary>The comparer.</summary>
    public static SeededPairComparer<T> Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals((T First, string Second) x, (T First, string Second) y) =>
        string.Equals(x.Second, y.Second, StringComparison.Ordinal) && EqualityComparer<T>.Default.Equals(x.First, y.First);

    /// <inheritdoc/>
    public int GetHashCode((T First, string Second) obj) =>
        unchecked((EqualityComparer<T>.Default.GetHashCode(obj.First!) * 31) + SeededComparer.Ordinal.GetHashCode(obj.Second));
}
