using System.Collections;
using BibGen.Records;

namespace BibGen.Model;

/// <summary>
/// The works of a file, each typed when it is first asked for: of a library of thousands most are never. All members may be used by several threads.
/// </summary>
/// <param name="records">Their records.</param>
/// <param name="read">Types the one at a place. Its result depends on the place alone, and it throws nothing.</param>
internal sealed class WorkList(IReadOnlyList<Record> records, Func<int, Work> read) : IReadOnlyList<Work>
{
    /// <summary>Works that a thread takes on at once.</summary>
    private const int Portion = 64;

    private readonly Work?[] _works = new Work?[records.Count];
    private Work?[]? _apart; // Those of an earlier text whose records say the same: after a key press hardly anybody asks for more than what is true anywhere.
    private int _portionsTaken;

    /// <inheritdoc/>
    public int Count => _works.Length;

    /// <summary>How many have been typed.</summary>
    public int TypedCount => Enumerable.Range(0, Count).Count(IsTyped);

    /// <summary>Takes over works of an earlier text; before anybody asks for one.</summary>
    /// <param name="earlier">Its works.</param>
    /// <param name="places">For each record the place of the one there that says the same; −1 for none.</param>
    public void TakeOver(WorkList earlier, int[] places)
    {
        _apart = new Work?[places.Length];
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i] >= 0)
                _apart[i] = earlier._apart?[places[i]] ?? Volatile.Read(ref earlier._works[places[i]])?.Apart();
        }
    }

    /// <summary>The work at <paramref name="index"/>, perhaps apart from its record: for what is true of it wherever that stands.</summary>
    public Work Anywhere(int index) => _apart?[index] ?? this[index];

    /// <summary>The work at <paramref name="index"/>; always the same object.</summary>
    public Work this[int index]
    {
        get
        {
            if (Volatile.Read(ref _works[index]) is { } known)
                return known;
            Work work = _apart?[index]?.At(records[index]) ?? read(index);
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
            {
                if (!IsTyped(i))
                    _ = this[i];
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Work> GetEnumerator()
    {
        for (int i = 0; i < _works.Length; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool IsTyped(int index) => _apart?[index] is not null || Volatile.Read(ref _works[index]) is not null;
}
