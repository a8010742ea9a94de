using System.Buffers;
using BibGen.Text;

namespace BibGen.Latex;

/// <summary>
/// Decodes one value in one pass. Groups are kept on a stack of our own and accents wait for the letter that they go on, so that neither
/// deep nesting nor <c>\'{\^{e}}</c> needs recursion.
/// </summary>
internal ref partial struct LatexDecoder
{
    private readonly ReadOnlySpan<char> _value;
    private readonly bool _isName;
    private readonly bool _hasRuns;
    private readonly ICollection<UndecodableCommand>? _undecodable;
    private readonly List<TextRun> _runs = [];
    private readonly Stack<Frame> _frames = new();
    private readonly Stack<char> _marks = new();
    private char[] _output;
    private int _length;
    private int _at;
    private int _quoteDepth;
    private int _runStart;
    private TextStyles _styles;
    private bool _isMath;

    /// <summary>How many characters may still be looked at ahead of reading. Without it a row of unclosed groups would be searched to the end once a group.</summary>
    private long _budget;

    public LatexDecoder(ReadOnlySpan<char> value, bool isName, ICollection<UndecodableCommand>? undecodable, bool hasRuns)
    {
        _value = value;
        _isName = isName;
        _undecodable = undecodable;
        _hasRuns = hasRuns;
        _budget = (4L * value.Length) + 1024;
        _output = ArrayPool<char>.Shared.Rent(value.Length + 16);
    }

    public string DecodePlain()
    {
        Run();
        string text = new(_output, 0, _length);
        ArrayPool<char>.Shared.Return(_output);
        return text;
    }

    public RichText DecodeRich()
    {
        Run();
        SetStyles(TextStyles.None);
        _runs.RemoveAll(run => run.Length == 0);
        string text = new(_output, 0, _length);
        ArrayPool<char>.Shared.Return(_output);
        return new RichText(text, _runs.ToArray());
    }

    private void Run()
    {
        while (_at < _value.Length)
        {
            int token = _at;
            char c = _value[_at];
            switch (c)
            {
                case '\\':
                    ReadCommand();
                    break;
                case '{':
                    OpenGroup();
                    break;
                case '}':
                    _at++;
                    CloseSingles(int.MaxValue);
                    CloseGroup();
                    break;
                case '$':
                    ReadDollar();
                    break;
                case '~':
                    _at++;
                    Append(_isName ? ' ' : '\u00A0');
                    break;
                case '^' or '_' when _isMath:
                    ReadScript(c == '^');
                    break;
                case '-' or '`' or '\'' or '!' or '?' or ',' or '<' or '>' when !_isMath:
                    ReadLigature(c);
                    break;
                case ' ' or '\n' or '\r' or '\t':
                    _at++;
                    if (_marks.Count == 0)
                        Append(' ');
                    break;
                default:
                    _at++;
                    Append(c);
                    break;
            }

            CloseSingles(token);
        }

        while (_frames.Count > 0)
            CloseGroup();
        FlushMarks(0);
        while (_length > 0 && _output[_length - 1] == ' ')
            Shorten(_length - 1);
    }

    /// <summary>A group of its own protects the case of its letters, unless it begins with a command (BibTeX's "special character", btxdoc §4).</summary>
    private void OpenGroup()
    {
        Push(CommandKind.Text, null, singleFrom: -1);
        _at++;
        if (_at < _value.Length && _value[_at] != '\\' && _marks.Count == 0 && !_isMath)
            SetStyles(_styles | TextStyles.CaseProtected);
    }

    private void Push(CommandKind kind, LatexCommand? command, int singleFrom) =>
        _frames.Push(new Frame(kind, command, _length, _styles, _marks.Count, _isMath, singleFrom));

    /// <summary>Ends the arguments without braces that the token at <paramref name="token"/> has filled.</summary>
    private void CloseSingles(int token)
    {
        while (_frames.Count > 0 && _frames.Peek().SingleFrom is >= 0 and int from && from <= token)
            CloseGroup();
    }

    private void CloseGroup()
    {
        if (_frames.Count == 0)
            return; // A brace too many; the syntax has said so.
        Frame frame = _frames.Pop();
        if (_marks.Count > 0 && _marks.Count >= frame.Marks && _length == frame.OutputStart)
            FlushMarks(Math.Max(0, frame.Marks - 1));
        EndArgument(frame);
        SetStyles(frame.Styles);
        _isMath = frame.IsMath;
    }

    private void EndArgument(in Frame frame)
    {
        Span<char> text = _output.AsSpan(frame.OutputStart, _length - frame.OutputStart);
        switch (frame.Kind)
        {
            case CommandKind.UpperCase:
                for (int i = 0; i < text.Length; i++)
                    text[i] = char.ToUpperInvariant(text[i]);
                break;
            case CommandKind.LowerCase:
                for (int i = 0; i < text.Length; i++)
                    text[i] = char.ToLowerInvariant(text[i]);
                break;
            case CommandKind.Wrap:
                Append(frame.Command!.Text[1]);
                break;
            case CommandKind.Quote:
                _quoteDepth--;
                Append(_quoteDepth % 2 == 0 ? '”' : '’');
                break;
            case CommandKind.Fraction:
                EndNumerator();
                break;
            case CommandKind.Style when (_styles & ~frame.Styles) is var added && (added & (TextStyles.Superscript | TextStyles.Subscript)) != 0:
                if (text.Length > 0 && ScriptCharacters.TryConvert(text, (added & TextStyles.Superscript) != 0))
                    DropRunsFrom(frame.OutputStart, frame.Styles);
                break;
        }
    }

    /// <summary>Characters that are raised by themselves need no formatting.</summary>
    private void DropRunsFrom(int start, TextStyles styles)
    {
        while (_runs.Count > 0 && _runs[_runs.Count - 1].Start >= start)
            _runs.RemoveAt(_runs.Count - 1);
        _runStart = Math.Min(_runStart, start);
        _styles = styles;
    }

    private void SetStyles(TextStyles styles)
    {
        if (styles == _styles)
            return;
        if (_hasRuns)
        {
            if (_styles != TextStyles.None && _length > _runStart)
                _runs.Add(new TextRun(_runStart, _length - _runStart, _styles));
            _runStart = _length;
        }

        _styles = styles;
    }

    /// <summary>Appends a character with the accents that wait for it. White space does not pile up, and none begins the text.</summary>
    private void Append(char c)
    {
        if (c == ' ' && (_length == 0 || _output[_length - 1] == ' '))
            return;
        if (_length + 4 + _marks.Count >= _output.Length)
            Grow();
        if (_marks.Count == 0)
        {
            if (IsCombiningMark(c) && _length > 0 && ComposedLetters.Find(_output[_length - 1], c) is not '\0' and var whole)
                _output[_length - 1] = whole;
            else
                _output[_length++] = c;
            return;
        }

        // A letter that loses its dot under an accent: \'{\i} is í (FORMATS §4).
        _output[_length++] = c switch { 'ı' => 'i', 'ȷ' => 'j', _ => c };
        bool isLow = char.IsLowSurrogate(c);
        while (_marks.Count > 0 && !char.IsHighSurrogate(c))
        {
            char mark = _marks.Pop();
            char composed = isLow ? '\0' : ComposedLetters.Find(_output[_length - 1], mark);
            if (composed != '\0')
                _output[_length - 1] = composed;
            else
                _output[_length++] = mark;
        }
    }

    /// <summary>Whether <paramref name="c"/> is one of the marks of the block Combining Diacritical Marks.</summary>
    public static bool IsCombiningMark(char c) => c is >= '\u0300' and <= '\u036F';

    private void Append(string text)
    {
        foreach (char c in text)
            Append(c);
    }

    /// <summary>Accents without a letter (<c>\~{}</c>) are printed as signs of their own, as far as there are any.</summary>
    private void FlushMarks(int keep)
    {
        while (_marks.Count > keep)
        {
            char mark = _marks.Pop();
            char sign = mark switch
            {
                '\u0300' => '`',
                '\u0301' => '´',
                '\u0302' => '^',
                '\u0303' => '~',
                '\u0304' => '¯',
                '\u0308' => '¨',
                '\u0327' => '¸',
                '\u0306' => '˘',
                '\u030C' => 'ˇ',
                '\u030A' => '˚',
                '\u0307' => '˙',
                _ => '\0',
            };
            if (sign == '\0')
                continue;
            if (_length + 4 >= _output.Length)
                Grow();
            _output[_length++] = sign;
        }
    }

    private void Shorten(int length)
    {
        _length = length;
        _runStart = Math.Min(_runStart, length);
        while (_runs.Count > 0 && _runs[_runs.Count - 1] is var last && last.Start + last.Length > length)
        {
            _runs.RemoveAt(_runs.Count - 1);
            if (last.Start < length)
            {
                _runs.Add(new TextRun(last.Start, length - last.Start, last.Styles));
                break;
            }
        }
    }

    private void Grow()
    {
        char[] larger = ArrayPool<char>.Shared.Rent((_output.Length + _marks.Count) * 2);
        _output.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_output);
        _output = larger;
    }
}
