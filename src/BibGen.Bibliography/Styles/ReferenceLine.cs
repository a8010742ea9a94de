using BibGen.Text;

namespace BibGen.Styles;

/// <summary>A reference in the making: sentences that each end with one full stop, with single blanks between.</summary>
internal sealed class ReferenceLine
{
    private readonly RichTextBuilder _text = new();

    /// <summary>Appends a sentence; nothing when it is empty.</summary>
    public void Sentence(string text) => Sentence(new RichText(text));

    /// <summary>Appends a sentence and, before its full stop, <paramref name="note"/>; nothing when the sentence is null or empty.</summary>
    public void Sentence(RichText? text, string note = "")
    {
        if (text is null || text.Plain.Length == 0)
            return;
        Separate();
        _text.Append(text).Append(note);
        if (_text.Last is not ('.' or '?' or '!'))
            _text.Append(".");
    }

    /// <summary>Appends words without a full stop.</summary>
    public void Word(string text)
    {
        if (text.Length == 0)
            return;
        Separate();
        _text.Append(text);
    }

    /// <summary>The line so far.</summary>
    public RichText ToRichText() => _text.ToRichText();

    private void Separate()
    {
        if (_text.Length > 0)
            _text.Append(" ");
    }
}
