using System.Text;

namespace BibGen.Text;

/// <summary>A text, changes of it, and the text that they make.</summary>
internal sealed class TextChange
{
    private readonly TextEdit[] _edits;
    private readonly int[] _shifts; // How much longer the text has become by each edit and those before it.

    /// <summary>Makes <paramref name="edits"/>, which are in order and do not overlap, in <paramref name="text"/>.</summary>
    public TextChange(string text, IReadOnlyList<TextEdit> edits)
    {
        _edits = [.. edits];
        _shifts = new int[_edits.Length];
        var changed = new StringBuilder(text.Length + 64);
        int at = 0;
        for (int i = 0; i < _edits.Length; i++)
        {
            TextEdit edit = _edits[i];
            changed.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
            _shifts[i] = (i == 0 ? 0 : _shifts[i - 1]) + edit.NewText.Length - edit.Span.Length;
        }

        Text = changed.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The text with the changes.</summary>
    public string Text { get; }

    /// <summary>Where a place of the old text is in the new one: before what was inserted there, or after it.</summary>
    public (int Before, int After) PlaceOf(int place)
    {
        int last = LastAt(place); // All before it end before the place.
        if (last < 0)
            return (place, place);
        int shift = last == 0 ? 0 : _shifts[last - 1];
        TextEdit edit = _edits[last];
        if (edit.Span.End < place)
            return (place + _shifts[last], place + _shifts[last]);
        int start = edit.Span.Start + shift;
        return edit.Span.End == place ? (start, start + edit.NewText.Length) : (start, start);
    }

    /// <summary>Whether an edit changes something in <paramref name="span"/>, or inserts something inside it.</summary>
    public bool Touches(SourceSpan span)
    {
        for (int i = LastAt(span.End); i >= 0 && _edits[i].Span.End >= span.Start; i--)
        {
            SourceSpan edit = _edits[i].Span;
            if (edit.Start < span.End && edit.End > span.Start)
                return true;
        }

        return false;
    }

    /// <summary>Whether <paramref name="place"/> of the new text lies in what an edit wrote.</summary>
    public bool IsWritten(int place)
    {
        for (int i = 0; i < _edits.Length; i++)
        {
            int start = _edits[i].Span.Start + (i == 0 ? 0 : _shifts[i - 1]);
            if (start > place)
                return false;
            if (place < start + _edits[i].NewText.Length)
                return true;
        }

        return false;
    }

    /// <summary>The last edit that begins at <paramref name="place"/> or before it; −1 when there is none.</summary>
    private int LastAt(int place)
    {
        int low = 0, high = _edits.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (_edits[middle].Span.Start <= place)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }
}
