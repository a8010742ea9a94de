using BibGen.Text;

namespace BibGen.Values.Latex;

/// <content>Mathematics: delimiters, raised and lowered text, fractions and roots.</content>
internal ref partial struct LatexDecoder
{
    /// <summary>How much of an argument is read to decide how it is written.</summary>
    private const int Window = 64;

    /// <summary>Characters that make an argument more than one factor.</summary>
    private const string Operators = "+-=/<>(|^,~*:;!";

    private void ReadDollar()
    {
        int length = Follows('$', 1) ? 2 : 1;
        if (_state.IsMath)
        {
            bool isDisplay = length == 2 && Top() == FrameKind.DisplayMath;
            if (_output.Last == ' ' && LatexSyntax.IsBlank(_text[_at - 1]))
                _output.RemoveLast(1); // Blanks inside the delimiters are none.
            _at += isDisplay ? 2 : 1;
            EndMath();
        }
        else if (length == 2 && ClosesAt(_at + 2, isDisplay: true) || (length = 1) == 1 && ClosesAt(_at + 1, isDisplay: false))
        {
            _at += length;
            BeginMath(length == 2);
            SkipBlanks();
        }
        else
        {
            _at++;
            Append('$');
        }
    }

    /// <summary>
    /// Whether mathematics that begins at <paramref name="start"/> ends within its group. A dollar sign that is an amount of money stays
    /// one: <c>$5 and $10</c>. The rule is pandoc's (tex_math_dollars), with blanks allowed where the content is clearly TeX's.
    /// </summary>
    private readonly bool ClosesAt(int start, bool isDisplay)
    {
        if (start == _text.Length)
            return false;
        bool beginsBlank = LatexSyntax.IsBlank(_text[start]);
        int braces = 0;
        bool isTex = false;
        for (int i = start; i < _text.Length; i++)
        {
            switch (_text[i])
            {
                case '\\':
                    isTex = true;
                    i++;
                    break;
                case '^' or '_':
                    isTex = true;
                    break;
                case '{':
                    braces++;
                    break;
                case '}' when --braces < 0:
                    if (_openBraces > 0)
                        return false;
                    braces = 0; // It closes nothing.
                    break;
                case '$' when i == start:
                    return false;
                case '$' when isDisplay:
                    return i + 1 < _text.Length && _text[i + 1] == '$';
                case '$':
                    bool isEven = beginsBlank == LatexSyntax.IsBlank(_text[i - 1]);
                    int next = i + (beginsBlank ? 2 : 1);
                    return isTex || (isEven && !(next < _text.Length && LatexSyntax.IsDigit(_text[next])));
                default:
                    break;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the blank after a symbol stays: TeX sets relations and operators apart by itself. Those keep the blanks that are written
    /// on both sides, and what stands before one keeps the blank between.
    /// </summary>
    private readonly bool IsSpaced(string symbol)
    {
        bool isInfix = symbol.Length == 1 && symbol[0] is '±' or '×' or '÷' or '∝'
            or (>= '\u2190' and < '\u2200') or (>= '\u2208' and < '\u220F') or (>= '\u2212' and < '\u221A') or (>= '\u2223' and < '\u222B')
            or (>= '\u2234' and < '\u2300') or (>= '\u27F0' and < '\u2800') or (>= '\u2A00' and < '\u2B00');
        return isInfix ? _output.Last == ' ' : _at < _text.Length && "+-=<>".IndexOf(_text[_at]) >= 0;
    }

    private readonly FrameKind Top()
    {
        int at = _depth;
        while (at > 1 && _frames[at - 1].Kind == FrameKind.Token)
            at--;
        return at == 0 ? FrameKind.Brace : _frames[at - 1].Kind;
    }

    private void BeginMath(bool isDisplay) =>
        Open(isDisplay ? FrameKind.DisplayMath : FrameKind.Math, FrameEnd.Nothing,
            _state with { IsMath = true, Styles = _state.Styles | TextStyles.CaseProtected });

    /// <summary>Ends mathematics; in a group that mathematics did not open, only until the group ends.</summary>
    private void EndMath()
    {
        FlushAccents();
        if (Top() is FrameKind.Math or FrameKind.DisplayMath)
        {
            while (_frames[_depth - 1].Kind == FrameKind.Token)
                Close();
            Close();
        }
        else
            _state = _state with { IsMath = false };
    }

    /// <summary><c>^</c> and <c>_</c>: characters that Unicode has, a raised or lowered run, or <c>^(…)</c> where that alone is clear.</summary>
    private void ReadScript(bool isRaised)
    {
        SkipBlanks();
        ReadOnlySpan<char> written = PeekArgument(out int end);
        ReadOnlySpan<char> argument = Unwrapped(written);
        if (TryAppendScript(argument, end, isRaised))
            return;

        LatexState outer = _state;
        LatexState inner = _state with { Styles = (_state.Styles & ~Raised) | (isRaised ? TextStyles.Superscript : TextStyles.Subscript) };
        if (IsParenthesised(written))
        {
            // Unicode has the parentheses, if not what is between: T₍p₎.
            Append(isRaised ? '⁽' : '₍');
            _at++;
            SkipBlanks();
            _at++;
            SkipBlanks();
            Open(FrameKind.Brace, isRaised ? FrameEnd.RaisedParenthesis : FrameEnd.LoweredParenthesis, inner);
            return;
        }

        bool isFactor = IsFactor(argument, isRaised);
        FrameEnd close = FrameEnd.Nothing;
        if (isRaised ? !IsReadableRaised(argument) : !isFactor && argument.IndexOfAny("+-=/<>(|".AsSpan()) >= 0)
        {
            // The run covers the marks too, so that renderings which can raise text leave them out.
            _state = inner;
            Append(isRaised ? '^' : '_');
            if (!isFactor)
            {
                Append('(');
                close = FrameEnd.Parenthesis;
            }

            _state = outer;
        }

        BeginArgument(close, inner);
    }

    /// <summary>Whether an argument is one pair of parentheses with something in it.</summary>
    private static bool IsParenthesised(ReadOnlySpan<char> argument)
    {
        if (argument.Length < 3 || argument[0] != '(')
            return false;
        int open = 0;
        for (int i = 0; i < argument.Length; i++)
        {
            open += argument[i] == '(' ? 1 : argument[i] == ')' ? -1 : 0;
            if (open == 0)
                return i == argument.Length - 1;
        }

        return false;
    }

    /// <summary>Writes an argument whose characters all exist raised or lowered.</summary>
    private bool TryAppendScript(ReadOnlySpan<char> argument, int end, bool isRaised)
    {
        if (argument.SequenceEqual("\\circ".AsSpan()))
        {
            _at = end;
            Append('°');
            return true;
        }

        if (!Scripts.CanMap(argument))
            return false;
        foreach (char c in argument)
        {
            _ = Scripts.TryMap(c, isRaised, out char mapped);
            Append(mapped);
        }

        _at = end;
        return true;
    }

    /// <summary>Whether raised text cannot be taken for a factor: endings of ordinals, stars, daggers, primes.</summary>
    private static bool IsReadableRaised(ReadOnlySpan<char> argument) => argument.ToString() is
        "th" or "st" or "nd" or "rd" or "*" or "**" or "'" or "TM"
        or "\\ast" or "\\star" or "\\dagger" or "\\ddagger" or "\\dag" or "\\prime" or "\\prime\\prime" or "\\bullet" or "\\circledast" or "\\circledR"
        or "\\textregistered" or "\\copyright" or "\\textcopyright" or "\\texttrademark" or "\\trademark" or "\\TM";

    /// <summary>The content of an argument that is set in another font as a whole: <c>\mbox{-2}</c>, <c>\rm th</c>.</summary>
    private static ReadOnlySpan<char> Unwrapped(ReadOnlySpan<char> argument)
    {
        if (argument.Length < 3 || argument[0] != '\\')
            return argument;
        if (argument.StartsWith("\\rm ".AsSpan()) || argument.StartsWith("\\it ".AsSpan()))
            return argument.Slice(4).Trim();
        int brace = argument.IndexOf('{');
        bool isWrapper = brace > 0 && argument[argument.Length - 1] == '}' && argument.Slice(1, brace - 1).ToString() is
            "mbox" or "text" or "mathrm" or "textrm" or "textit" or "textup" or "mathit" or "hbox" or "textnormal" or "rm";
        ReadOnlySpan<char> content = isWrapper ? argument.Slice(brace + 1, argument.Length - brace - 2).Trim() : argument;
        return content.IndexOfAny('{', '}') < 0 ? content : argument;
    }

    /// <summary>Whether an argument reads as one unit without parentheses.</summary>
    private static bool IsFactor(ReadOnlySpan<char> argument, bool isSingle)
    {
        if (argument.Length >= Window || argument.IndexOfAny(Operators.AsSpan()) >= 0)
            return false;
        if (!isSingle || argument.Length < 2)
            return true;
        // Raised: one letter, one number or one command, since x^ab is read as x^a times b.
        bool isNumber = true;
        foreach (char c in argument)
            isNumber &= LatexSyntax.IsDigit(c) || c == '.';
        return isNumber || (argument[0] == '\\' && argument.Slice(1).IndexOfAny('\\', '{') < 0);
    }

    /// <summary>The argument that follows as written, without its braces; its first <see cref="Window"/> characters when it is longer.</summary>
    private readonly ReadOnlySpan<char> PeekArgument(out int end)
    {
        ReadOnlySpan<char> rest = _text.Slice(_at, Math.Min(Window, _text.Length - _at));
        end = _at + 1;
        if (rest.IsEmpty)
        {
            end = _at;
            return rest;
        }

        int at = 1;
        if (rest[0] == '\\')
        {
            while (at < rest.Length && LatexSyntax.IsLetter(rest[at]))
                at++;
            end = _at + at;
            while (end < _text.Length && at > 1 && LatexSyntax.IsBlank(_text[end]))
                end++;
            return rest.Slice(0, at);
        }

        if (rest[0] != '{')
            return rest.Slice(0, 1);
        for (int braces = 1; at < rest.Length; at++)
        {
            braces += rest[at] == '{' ? 1 : rest[at] == '}' ? -1 : 0;
            if (braces == 0)
            {
                end = _at + at + 1;
                return rest.Slice(1, at - 1).Trim();
            }
        }

        return rest;
    }

    /// <summary>Makes what follows an argument in parentheses, unless it reads as one unit.</summary>
    private void BeginFactor(FrameEnd end, FrameEnd parenthesised)
    {
        SkipBlanks();
        bool isFactor = IsFactor(PeekArgument(out _), isSingle: false);
        if (!isFactor)
            Append('(');
        BeginArgument(isFactor ? end : parenthesised, _state);
    }

    private void ReadRoot(string sign)
    {
        if (Follows('[', 0))
        {
            int end = _text.Slice(_at, Math.Min(Window, _text.Length - _at)).IndexOf(']');
            ReadOnlySpan<char> degree = _text.Slice(_at + 1, Math.Max(end - 1, 0)).Trim();
            if (!TryAppendScript(degree, _at + end + 1, isRaised: true) && degree.Length == 1 && LatexSyntax.IsLetter(degree[0]))
            {
                Append(degree);
                _at += end + 1;
            }
        }

        Append(sign.AsSpan());
        BeginFactor(FrameEnd.Nothing, FrameEnd.Parenthesis);
    }
}
