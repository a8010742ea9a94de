using System.Buffers;
using BibGen.Text;

namespace BibGen.Values.Latex;

/// <summary>Decoded text under construction: characters in borrowed memory, composed and with single blanks, and their runs.</summary>
internal ref struct TextBuffer
{
    /// <summary>Longest sequence of marks that is composed; longer ones are nonsense (Unicode Standard Annex 15, stream-safe text).</summary>
    private const int MostMarks = 30;

    private readonly bool _hasRuns;
    private Span<char> _chars;
    private char[]? _rented;
    private List<TextRun>? _runs;
    private int _runStart;
    private TextStyles _runStyles;

    /// <summary>Creates a buffer that begins in <paramref name="initial"/>.</summary>
    public TextBuffer(Span<char> initial, bool hasRuns)
    {
        _chars = initial;
        _hasRuns = hasRuns;
    }

    /// <summary>Number of UTF-16 code units so far.</summary>
    public int Length { get; private set; }

    /// <summary>The text so far.</summary>
    public readonly ReadOnlySpan<char> Text => _chars.Slice(0, Length);

    /// <summary>The last character; NUL when there is none.</summary>
    public readonly char Last => Length == 0 ? '\0' : _chars[Length - 1];

    /// <summary>Appends a character in the given styles.</summary>
    public void Append(char c, TextStyles styles)
    {
        if (c == ' ' && (Length == 0 || _chars[Length - 1] == ' '))
            return;
        if (styles != _runStyles)
            StartRun(styles);
        if (Length == _chars.Length)
            Grow(1);
        _chars[Length++] = c;
    }

    /// <summary>Appends text without combining marks in the given styles.</summary>
    public void Append(scoped ReadOnlySpan<char> text, TextStyles styles)
    {
        if (text.IsEmpty)
            return;
        if (text[0] == ' ' && (Length == 0 || _chars[Length - 1] == ' '))
        {
            text = text.Slice(1);
            if (text.IsEmpty)
                return;
        }

        if (styles != _runStyles)
            StartRun(styles);
        if (Length + text.Length > _chars.Length)
            Grow(text.Length);
        text.CopyTo(_chars.Slice(Length));
        Length += text.Length;
    }

    /// <summary>Puts a combining mark on the last character and composes them.</summary>
    public void AppendMark(char mark, TextStyles styles)
    {
        int starter = Composition.IsMark(mark) ? Length : 0;
        while (starter > 0 && Length - starter < MostMarks && Composition.IsMark(_chars[starter - 1]))
            starter--;
        starter--;
        if (starter < 0 || Length - starter >= MostMarks)
        {
            Append(mark, styles);
            return;
        }

        // A base holds at most three marks in one character.
        Span<char> marks = stackalloc char[MostMarks + 4];
        int count = 0;
        char letter = _chars[starter];
        while (Composition.TryDecompose(letter, out char inner, out char itsMark))
        {
            marks.Slice(0, count).CopyTo(marks.Slice(1));
            marks[0] = itsMark;
            count++;
            letter = inner;
        }

        int given = Length - starter - 1;
        _chars.Slice(starter + 1, given).CopyTo(marks.Slice(count));
        count += given;
        marks[count++] = mark;
        count = Composition.Compose(ref letter, marks.Slice(0, count));

        Length = starter;
        if (Length + count + 1 > _chars.Length)
            Grow(count + 1);
        _chars[Length++] = letter;
        marks.Slice(0, count).CopyTo(_chars.Slice(Length));
        Length += count;
    }

    /// <summary>Takes back the last characters.</summary>
    public void RemoveLast(int count)
    {
        Length -= count;
        while (_runs is { Count: > 0 } && _runs[_runs.Count - 1] is { } last && last.Start + last.Length > Length)
        {
            _runs.RemoveAt(_runs.Count - 1);
            if (last.Start < Length)
                _runs.Add(last with { Length = Length - last.Start });
        }

        _runStart = Math.Min(_runStart, Length);
    }

    /// <summary>Ends the text and its last run, without blanks at the end.</summary>
    public void Finish()
    {
        if (Last == ' ')
            Length--;
        StartRun(TextStyles.None);
    }

    /// <summary>The runs so far; empty for plain text.</summary>
    public readonly TextRun[] Runs() => _runs is null ? [] : [.. _runs];

    /// <summary>Gives the borrowed memory back.</summary>
    public void Release()
    {
        if (_rented is not null)
            ArrayPool<char>.Shared.Return(_rented);
        _rented = null;
        _chars = default;
        Length = 0;
    }

    private void StartRun(TextStyles styles)
    {
        if (_hasRuns && _runStyles != TextStyles.None && Length > _runStart)
        {
            _runs ??= [];
            if (_runs.Count > 0 && _runs[_runs.Count - 1] is { } last && last.Styles == _runStyles && last.Start + last.Length == _runStart)
                _runs[_runs.Count - 1] = last with { Length = Length - last.Start };
            else
                _runs.Add(new TextRun(_runStart, Length - _runStart, _runStyles));
        }

        _runStart = Length;
        _runStyles = styles;
    }

    private void Grow(int more)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + more, _chars.Length * 2));
        _chars.Slice(0, Length).CopyTo(larger);
        if (_rented is not null)
            ArrayPool<char>.Shared.Return(_rented);
        _rented = larger;
        _chars = larger;
    }
}
