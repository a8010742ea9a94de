using System.Collections;
using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>
/// Where in a text something stands that a search finds, in order. After a change of the text only the changed stretch is searched again: whether something
/// stands at a place shows within a few characters behind it.
/// </summary>
internal sealed class PlacesInText : IReadOnlyList<int>
{
    /// <summary>Characters behind a place at which a search may look.</summary>
    public const int Reach = 16;

    private readonly int[] _places;

    private PlacesInText(int[] places) => _places = places;

    /// <inheritdoc/>
    public int Count => _places.Length;

    /// <inheritdoc/>
    public int this[int index] => _places[index];

    /// <summary>The first place; −1 when there is none.</summary>
    public int First => _places.Length == 0 ? -1 : _places[0];

    /// <summary>The first place from <paramref name="from"/> on; −1 when there is none.</summary>
    public int Next(int from)
    {
        int number = NumberOf(_places, from);
        return number == _places.Length ? -1 : _places[number];
    }

    /// <summary>These places.</summary>
    public static PlacesInText Of(List<int> places) => new([.. places]);

    /// <summary>The places after a change.</summary>
    /// <param name="found">Those that were found from <see cref="StartAfter"/> up to the end of the changed stretch.</param>
    /// <param name="change">The change.</param>
    public PlacesInText After(List<int> found, ChangedStretch change)
    {
        int before = NumberOf(_places, StartAfter(change));
        if (found.Count == 0 && before == _places.Length)
            return this;
        int behind = NumberOf(_places, change.End);
        int[] places = new int[before + found.Count + _places.Length - behind];
        Array.Copy(_places, places, before);
        found.CopyTo(places, before);
        for (int i = behind, to = before + found.Count; i < _places.Length; i++, to++)
            places[to] = _places[i] + change.Shift;
        return new(places);
    }

    /// <summary>From where on a text is to be searched after a change.</summary>
    public static int StartAfter(ChangedStretch change) => Math.Max(0, change.Start - Reach);

    /// <inheritdoc/>
    public IEnumerator<int> GetEnumerator() => ((IEnumerable<int>)_places).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int NumberOf(int[] places, int from)
    {
        int number = Array.BinarySearch(places, from);
        return number < 0 ? ~number : number;
    }
}
