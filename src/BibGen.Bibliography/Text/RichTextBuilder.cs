using System.Text;

namespace BibGen.Text;

/// <summary>Puts <see cref="RichText"/> together from pieces.</summary>
internal sealed class RichTextBuilder
{
    private readonly StringBuilder _plain = new();
    private readonly List<TextRun> _runs = [];

    /// <summary>Number of characters so far.</summary>
    public int Length => _plain.Length;

    /// <summary>The last character; NUL when there is none.</summary>
    public char Last => _plain.Length == 0 ? '\0' : _plain[_plain.Length - 1];

    /// <summary>The character before the last; NUL when there is none.</summary>
    public char BeforeLast => _plain.Length < 2 ? '\0' : _plain[_plain.Length - 2];

    /// <summary>Appends plain text.</summary>
    public RichTextBuilder Append(string text)
    {
        _plain.Append(text);
        return this;
    }

    /// <summary>Appends text with its formatting, and with <paramref name="styles"/> over all of it.</summary>
    public RichTextBuilder Append(RichText text, TextStyles styles = TextStyles.None)
    {
        int start = _plain.Length;
        int done = 0;
        foreach (TextRun run in text.Runs)
        {
            Cover(start + done, run.Start - done, styles);
            Cover(start + run.Start, run.Length, styles | run.Styles);
            done = run.Start + run.Length;
        }

        Cover(start + done, text.Plain.Length - done, styles);
        _plain.Append(text.Plain);
        return this;
    }

    /// <summary>The text so far.</summary>
    public RichText ToRichText() => new(_plain.ToString(), _runs.ToArray());

    private void Cover(int start, int length, TextStyles styles)
    {
        if (length > 0 && styles != TextStyles.None)
            _runs.Add(new TextRun(start, length, styles));
    }
}
