using System.Buffers;
using BibGen.Text;

namespace BibGen.Values.Latex;

/// <summary>Reads LaTeX from left to right, once, and writes the text that it prints.</summary>
/// <remarks>Groups and arguments stand on a stack of its own, so that depth costs memory and never the thread's stack.</remarks>
internal ref partial struct LatexDecoder
{
    private readonly ReadOnlySpan<char> _text;
    private readonly bool _tieIsBlank;
    private readonly ICollection<UndecodableCommand>? _undecodable;
    private TextBuffer _output;
    private Span<LatexFrame> _frames;
    private LatexFrame[]? _rented;
    private int _depth;
    private int _openBraces;
    private int _at;
    private LatexState _state;

    /// <summary>Marks that wait for their letter, the innermost lowest, 16 bits each.</summary>
    private ulong _accents;

    /// <summary>Whether <c>&lt;&lt;</c> has opened a quotation.</summary>
    private bool _isGuillemetOpen;

    /// <summary>Searches for the end of an argument that have failed.</summary>
    private int _failures;

    /// <summary>Whether the marks that wait go on any symbol, not only on letters.</summary>
    private bool _isMathAccent;

    /// <summary>Whether the next letter becomes a capital.</summary>
    private bool _capitalNext;

    /// <summary>Creates a decoder that has read nothing.</summary>
    public LatexDecoder(ReadOnlySpan<char> text, LatexOptions options, ICollection<UndecodableCommand>? undecodable, TextBuffer output, Span<LatexFrame> frames)
    {
        _text = text;
        _tieIsBlank = (options & LatexOptions.TieIsBlank) != LatexOptions.None;
        _undecodable = undecodable;
        _output = output;
        _frames = frames;
    }

    /// <summary>Reads everything.</summary>
    public void Decode()
    {
        while (_at < _text.Length)
        {
            int depth = _depth;
            ReadToken();
            while (_depth > 0 && _depth <= depth && _accents == 0 && _frames[_depth - 1].Kind == FrameKind.Token)
                Close();
        }

        FlushAccents();
        while (_depth > 0)
            Close();
        _output.Finish();
    }

    /// <summary>The decoded text; the original when nothing changed.</summary>
    public string ToText(string? original)
    {
        string text = original is not null && _output.Text.SequenceEqual(original.AsSpan()) ? original : _output.Text.ToString();
        Release();
        return text;
    }

    /// <summary>The decoded text with its runs.</summary>
    public RichText ToRichText(string? original)
    {
        TextRun[] runs = _output.Runs();
        return new RichText(ToText(original), runs);
    }

    private void Release()
    {
        _output.Release();
        if (_rented is not null)
            ArrayPool<LatexFrame>.Shared.Return(_rented);
        _rented = null;
        _frames = default;
    }

    private void ReadToken()
    {
        char c = _text[_at];
        if (!LatexSyntax.IsSpecial(c))
        {
            ReadWords();
            return;
        }

        switch (c)
        {
            case '\\':
                ReadCommand();
                break;
            case '{':
                _at++;
                bool protects = !_state.IsMath && _at < _text.Length && _text[_at] != '\\';
                Open(FrameKind.Brace, FrameEnd.Nothing, protects ? _state with { Styles = _state.Styles | TextStyles.CaseProtected } : _state);
                break;
            case '}':
                _at++;
                CloseBrace();
                break;
            case '$':
                ReadDollar();
                break;
            case '^' or '_' when _state.IsMath:
                _at++;
                ReadScript(c == '^');
                break;
            default:
                if (Composition.IsMark(c))
                    ReadMark(c);
                else
                    ReadPunctuation(c);
                break;
        }
    }

    /// <summary>Text up to the next character that may mean something; one character where it is an argument.</summary>
    private void ReadWords()
    {
        int start = _at;
        if (_depth > 0 && _frames[_depth - 1].Kind == FrameKind.Token)
            _at += CharacterLength(_at);
        else
        {
            ReadOnlySpan<char> text = _text;
            int at = start + 1;
            while ((uint)at < (uint)text.Length && (LatexSyntax.IsLetter(text[at]) || !LatexSyntax.IsSpecial(text[at]) || IsPlainBlank(at)))
                at++;
            _at = at;
        }

        Append(_text.Slice(start, _at - start));
    }

    /// <summary>Whether a blank stands here between other characters, so that it is part of the text around it.</summary>
    private readonly bool IsPlainBlank(int at) =>
        _text[at] == ' ' && at + 1 < _text.Length && !LatexSyntax.IsSpecial(_text[at + 1]);

    /// <summary>A combining mark in the text itself.</summary>
    private void ReadMark(char mark)
    {
        _at++;
        FlushAccents();
        _output.AppendMark(mark, _state.Styles);
    }

    private void Open(FrameKind kind, FrameEnd end, LatexState inner)
    {
        if (_depth == _frames.Length)
        {
            LatexFrame[] larger = ArrayPool<LatexFrame>.Shared.Rent(_depth * 2);
            _frames.CopyTo(larger);
            if (_rented is not null)
                ArrayPool<LatexFrame>.Shared.Return(_rented);
            _rented = larger;
            _frames = larger;
        }

        if (kind == FrameKind.Brace)
            _openBraces++;
        _frames[_depth++] = new LatexFrame(kind, end, _state);
        _state = inner;
    }

    private void CloseBrace()
    {
        FlushAccents();
        if (_openBraces == 0)
            return; // It closes nothing; TeX says so and goes on.
        while (_frames[_depth - 1].Kind != FrameKind.Brace)
            Close();
        Close();
    }

    /// <summary>Ends the innermost frame.</summary>
    private void Close()
    {
        LatexFrame frame = _frames[--_depth];
        if (frame.Kind == FrameKind.Brace)
            _openBraces--;
        _capitalNext = false;
        switch (frame.End)
        {
            case FrameEnd.DoubleQuote:
                Append('”');
                break;
            case FrameEnd.SingleQuote:
                Append('’');
                break;
            case FrameEnd.Parenthesis or FrameEnd.ParenthesisAndFractionLine:
                Append(')');
                break;
            case FrameEnd.Bracket:
                Append(']');
                break;
            case FrameEnd.RaisedParenthesis or FrameEnd.LoweredParenthesis:
                RemoveLast(' ');
                RemoveLast(')');
                RemoveLast(' ');
                break;
            case FrameEnd.Ordinal:
                Append(OrdinalEnding(_output.Text).AsSpan());
                break;
            default:
                break;
        }

        _state = frame.Outer;
        switch (frame.End)
        {
            case FrameEnd.FractionLine or FrameEnd.ParenthesisAndFractionLine:
                Append('/');
                BeginFactor(FrameEnd.Nothing, FrameEnd.Parenthesis);
                break;
            case FrameEnd.RaisedParenthesis:
                Append('⁾');
                break;
            case FrameEnd.LoweredParenthesis:
                Append('₎');
                break;
            case FrameEnd.Blank:
                Append(' ');
                BeginArgument(FrameEnd.Nothing, _state);
                break;
            default:
                break;
        }
    }

    private void RemoveLast(char c)
    {
        if (_output.Last == c)
            _output.RemoveLast(1);
    }

    /// <summary>Makes what follows an argument: a group, or the next token.</summary>
    private void BeginArgument(FrameEnd end, LatexState inner)
    {
        SkipBlanks();
        if (_at < _text.Length && _text[_at] == '{')
        {
            _at++;
            Open(FrameKind.Brace, end, inner);
        }
        else
            Open(FrameKind.Token, end, inner);
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && LatexSyntax.IsBlank(_text[_at]))
            _at++;
    }

    private void Append(char c)
    {
        Span<char> text = stackalloc char[1];
        text[0] = c;
        Append(text);
    }

    /// <summary>Writes text, with the marks that wait for a letter and in the letters that the state asks for.</summary>
    private void Append(scoped ReadOnlySpan<char> text)
    {
        if (_accents != 0 && !text.IsEmpty)
            text = text.Slice(AppendAccented(text));
        if (_state.Case == LetterCase.AsWritten && _state.Alphabet == MathAlphabet.None && !_capitalNext)
        {
            _output.Append(text, _state.Styles);
            return;
        }

        foreach (char c in text)
            AppendMapped(c);
    }

    private void AppendMapped(char c)
    {
        if (_capitalNext || _state.Case == LetterCase.Upper)
        {
            _output.Append(char.ToUpperInvariant(c), _state.Styles);
            _capitalNext &= !char.IsLetterOrDigit(c);
        }
        else if (_state.Case == LetterCase.Lower)
            _output.Append(char.ToLowerInvariant(c), _state.Styles);
        else
        {
            Span<char> letter = stackalloc char[2];
            _output.Append(letter.Slice(0, MathAlphabets.Map(c, _state.Alphabet, letter)), _state.Styles);
        }
    }

    /// <summary>Writes the character that the waiting marks go on, and them.</summary>
    /// <returns>How much of the text is written.</returns>
    private int AppendAccented(scoped ReadOnlySpan<char> text)
    {
        char c = text[0];
        if (LatexSyntax.IsBlank(c))
            return 1; // TeX looks for the argument after blanks.
        int length = text.Length > 1 && char.IsSurrogatePair(c, text[1]) ? 2 : 1;
        if (length == 1 && !char.IsLetter(c) && !(_isMathAccent && c > ' ')) // No digit has an accent: \~5 is an escaped tilde, about five.
        {
            FlushAccents();
            return 0;
        }

        // An i or j under an accent loses its dot by itself.
        c = c switch { 'ı' => 'i', 'ȷ' => 'j', _ => c };
        ulong accents = _accents;
        _accents = 0;
        if (length == 2)
            _output.Append(text.Slice(0, 2), _state.Styles);
        else
            AppendMapped(c);
        for (; accents != 0; accents >>= 16)
            _output.AppendMark((char)accents, _state.Styles);
        return length;
    }

    private void AddAccent(char mark, bool isMath)
    {
        if (_accents >> 48 != 0)
            FlushAccents(); // Nothing carries five.
        _isMathAccent = isMath;
        _accents = (_accents << 16) | mark;
    }

    /// <summary>Writes the waiting marks as characters of their own: their letter does not come.</summary>
    private void FlushAccents()
    {
        for (; _accents != 0; _accents >>= 16)
        {
            string spacing = Accents.SpacingOf((char)_accents);
            _output.Append(spacing.AsSpan(), _state.Styles);
        }
    }

    private static string OrdinalEnding(ReadOnlySpan<char> text)
    {
        int length = text.Length;
        bool isTeen = length > 1 && text[length - 2] == '1';
        return length == 0 || isTeen
            ? "th"
            : text[length - 1] switch { '1' => "st", '2' => "nd", '3' => "rd", _ => "th" };
    }
}
