using System.Collections;

namespace BibGen.Model;

/// <summary>
/// The works of a file, each typed when it is first asked for: of a library of thousands most are never. All members may be used by several threads.
/// </summary>
/// <param name="count">How many they are.</param>
/// <param name="read">Types the one at a place. Its result depends on the place alone, and it throws nothing.</param>
internal sealed class WorkList(int count, Func<int, Work> read) : IReadOnlyList<Work>
{
    /// <summary>Works that a thread takes on at once.</summary>
    private const int Portion = 64;

    private readonly Work?[] _works = new Work?[count];
    private int _portionsTaken;

    /// <inheritdoc/>
    public int Count => _works.Length;

    /// <summary>Sets a work that is known before it is asked for.</summary>
    public void Set(int index, Work work) => _works[index] = work;

    /// <summary>The work at <paramref name="index"/>; null while nobody has asked for it.</summary>
    public Work? Known(int index) => Volatile.Read(ref _works[index]);

    /// <summary>How many have been typed.</summary>
    public int TypedCount => _works.Count(static work => work is not null);

    /// <summary>The work at <paramref name="index"/>; always the same object.</summary>
    public Work this[int index]
    {
        get
        {
            if (Volatile.Read(ref _works[index]) is { } known)
                return known;
            Work work = read(index);
            return Interlocked.CompareExchange(ref _works[index], work, null) ?? work;
        }
    }

    /// <summary>
    /// Types all that are left. Threads that ask for it at the same time share the work: what another one has taken on may still be missing at the end.
    /// </summary>
    public void ReadAll(CancellationToken cancellationToken)
    {
        int portions = (_works.Length + Portion - 1) / Portion;
        if (Volatile.Read(ref _portionsTaken) >= portions)
            return;
        for (int portion; (portion = Interlocked.Increment(ref _portionsTaken) - 1) < portions;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int i = portion * Portion; i < Math.Min((portion + 1) * Portion, _works.Length); i++)
                _ = this[i];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Work> GetEnumerator()
    {
        for (int i = 0; i < _works.Length; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
