using System.Text;
using BibGen.Text;

namespace BibGen.Tool.Edits;

/// <summary>A text that has been edited in several rounds, and what all of them together change of the original.</summary>
internal sealed class EditedText
{
    private readonly string _original;
    private List<Piece> _pieces;

    /// <summary>The text without changes.</summary>
    public EditedText(string original)
    {
        _original = original;
        _pieces = [new Piece(null, 0, original.Length)];
        Text = original;
    }

    /// <summary>The text with all changes so far.</summary>
    public string Text { get; private set; }

    /// <summary>The changes of the original: in order, without overlap, without what is written back as it was.</summary>
    public IReadOnlyList<TextEdit> Edits
    {
        get
        {
            var edits = new List<TextEdit>();
            int at = 0;
            var inserted = new StringBuilder();
            foreach (Piece piece in _pieces)
            {
                if (piece.Text is not null)
                {
                    inserted.Append(piece.Text, piece.Start, piece.Length);
                    continue;
                }

                AddEdit(edits, at, piece.Start, inserted);
                at = piece.Start + piece.Length;
            }

            AddEdit(edits, at, _original.Length, inserted);
            return edits;
        }
    }

    /// <summary>Makes changes.</summary>
    /// <param name="edits">Changes of <see cref="Text"/>, in order, without overlap.</param>
    public void Apply(IReadOnlyList<TextEdit> edits)
    {
        var pieces = new List<Piece>(_pieces.Count + (2 * edits.Count));
        var text = new StringBuilder(Text.Length + 64);
        int index = 0;
        int offset = 0; // Within the piece at the index.
        int at = 0;
        foreach (TextEdit edit in edits)
        {
            Move(edit.Span.Start - at, pieces, ref index, ref offset);
            Move(edit.Span.Length, keep: null, ref index, ref offset);
            if (edit.NewText.Length > 0)
                pieces.Add(new Piece(edit.NewText, 0, edit.NewText.Length));
            text.Append(Text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        Move(Text.Length - at, pieces, ref index, ref offset);
        _pieces = pieces;
        Text = text.Append(Text, at, Text.Length - at).ToString();
    }

    /// <summary>Goes on by <paramref name="length"/> characters, which are kept or dropped.</summary>
    private void Move(int length, List<Piece>? keep, ref int index, ref int offset)
    {
        while (length > 0)
        {
            Piece piece = _pieces[index];
            int part = Math.Min(length, piece.Length - offset);
            if (part > 0)
                keep?.Add(new Piece(piece.Text, piece.Start + offset, part));
            length -= part;
            offset += part;
            if (offset == piece.Length)
            {
                index++;
                offset = 0;
            }
        }
    }

    /// <summary>Adds the change of a stretch of the original, cut to where it differs.</summary>
    private void AddEdit(List<TextEdit> edits, int start, int end, StringBuilder inserted)
    {
        string text = inserted.ToString();
        inserted.Clear();
        int prefix = _original.AsSpan(start..end).CommonPrefixLength(text);
        if (prefix > 0 && prefix < text.Length && char.IsLowSurrogate(text[prefix]))
            prefix--;
        ReadOnlySpan<char> oldRest = _original.AsSpan((start + prefix)..end);
        ReadOnlySpan<char> newRest = text.AsSpan(prefix);
        int suffix = 0;
        while (suffix < Math.Min(oldRest.Length, newRest.Length) && oldRest[^(suffix + 1)] == newRest[^(suffix + 1)])
            suffix++;
        if (suffix > 0 && char.IsLowSurrogate(oldRest[^suffix]))
            suffix--;
        if (oldRest.Length > suffix || newRest.Length > suffix)
            edits.Add(new TextEdit(new SourceSpan(start + prefix, oldRest.Length - suffix), newRest[..^suffix].ToString()));
    }

    /// <summary>A stretch of an inserted text, or of the original when the text is null.</summary>
    private readonly record struct Piece(string? Text, int Start, int Length);
}
