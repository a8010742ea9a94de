using BibGen.Text;

namespace BibGen.Values.Latex;

/// <content>Arguments that are not text: those that stand as written, are skipped, or are lengths and numbers.</content>
internal ref partial struct LatexDecoder
{
    /// <summary>Searches for the end of an argument that may fail in one value: each costs its length, and only broken values fail.</summary>
    private const int MostFailures = 8;

    /// <summary>Text that stands as written; backslashes before reserved characters go, since no address has any.</summary>
    private void ReadVerbatim(in LatexCommand command)
    {
        if (_at == _text.Length)
            return;
        char open = _text[_at];
        bool isGroup = open == '{';
        if (!isGroup && (char.IsSurrogate(open)
            || (command.Kind == LatexCommandKind.Verbatim ? LatexSyntax.IsLetter(open) || open == '\\' : LatexSyntax.IsBlank(open))))
            return;
        int end = isGroup ? EndOfGroup(_at) - 1 : EndOfVerb(open);
        if (end < 0)
            return; // It never ends: what follows is text.
        FlushAccents();
        TextStyles styles = _state.Styles | command.Styles;
        ReadOnlySpan<char> content = _text.Slice(_at + 1, end - _at - 1);
        for (int i = 0; i < content.Length; i++)
        {
            char c = content[i];
            bool isEscape = command.Kind == LatexCommandKind.Verbatim && c == '\\' && i + 1 < content.Length && "%#_&{}~$^".IndexOf(content[i + 1]) >= 0;
            if (!isEscape)
                _output.Append(LatexSyntax.IsBlank(c) ? ' ' : c, styles);
        }

        _at = end + 1;
    }

    private int EndOfVerb(char delimiter)
    {
        int length = _failures < MostFailures ? _text.Slice(_at + 1).IndexOf(delimiter) : -1;
        _failures += length < 0 ? 1 : 0;
        return length < 0 ? -1 : _at + 1 + length;
    }

    /// <summary>The place after the group that opens at <paramref name="at"/>; zero when it never closes.</summary>
    private int EndOfGroup(int at)
    {
        int braces = 0;
        for (int i = at; i < _text.Length && _failures < MostFailures; i++)
        {
            switch (_text[i])
            {
                case '\\':
                    i++;
                    break;
                case '{':
                    braces++;
                    break;
                case '}' when --braces == 0:
                    return i + 1;
                default:
                    break;
            }
        }

        _failures++;
        return 0;
    }

    /// <summary>Skips arguments in braces; one that never closes stays, so that nothing after it is lost.</summary>
    private void SkipArguments(int count)
    {
        for (; count > 0; count--)
        {
            SkipBlanks();
            int end = Follows('{', 0) ? EndOfGroup(_at) : 0;
            if (end == 0)
                return;
            _at = end;
        }
    }

    /// <summary>Skips an optional argument.</summary>
    private void SkipOption()
    {
        if (!Follows('[', 0) || _failures >= MostFailures)
            return;
        int end = _text.Slice(_at).IndexOf(']');
        if (end < 0)
            _failures++;
        else
            _at += end + 1;
    }

    /// <summary>Skips a length as <c>-.1em</c> or <c>1em plus 2pt minus 1pt</c>.</summary>
    /// <returns>Whether it is positive.</returns>
    private bool SkipLength()
    {
        int start = _at;
        bool isNegative = false;
        while (true)
        {
            SkipBlanks();
            if (Follows('-', 0) || Follows('+', 0))
            {
                isNegative |= Follows('-', 0);
                _at++;
            }

            int number = _at;
            while (_at < _text.Length && (LatexSyntax.IsDigit(_text[_at]) || _text[_at] is '.' or ','))
                _at++;
            if (_at == number)
            {
                _at = start;
                return false;
            }

            SkipBlanks();
            if (SkipWord("true"))
                SkipBlanks();
            SkipWord("em", "ex", "pt", "mm", "cm", "in", "pc", "sp", "bp", "dd", "cc", "mu");
            SkipBlanks(); // A blank ends a length and is part of it.
            if (!SkipWord("plus", "minus"))
                return !isNegative;
            start = _at;
        }
    }

    private bool SkipWord(params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (_text.Slice(_at).StartsWith(word.AsSpan()))
            {
                _at += word.Length;
                return true;
            }
        }

        return false;
    }

    /// <summary><c>\char</c> with a number in decimal, octal (') or hexadecimal ("), or with a character after `.</summary>
    private void ReadCharacter()
    {
        bool isGroup = Follows('{', 0);
        int at = isGroup ? _at + 1 : _at;
        if (at < _text.Length && _text[at] == '`')
        {
            at += at + 2 < _text.Length && _text[at + 1] == '\\' ? 2 : 1;
            if (at < _text.Length)
            {
                int length = CharacterLength(at);
                Append(_text.Slice(at, length));
                at += length;
            }
        }
        else
        {
            int radix = at < _text.Length ? _text[at] switch { '"' => 16, '\'' => 8, _ => 10 } : 10;
            at += radix == 10 ? 0 : 1;
            int point = 0;
            int first = at;
            for (; at < _text.Length && at < first + 7 && Digits.ValueOf(_text[at]) < radix; at++)
                point = (point * radix) + Digits.ValueOf(_text[at]);
            if (point is > ' ' and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) and not (>= 0x7F and < 0xA0))
                Append(char.ConvertFromUtf32(point).AsSpan());
        }

        _at = at + (isGroup && at < _text.Length && _text[at] == '}' ? 1 : 0);
    }
}
