using BibGen.Text;

namespace BibGen.Latex;

/// <summary>Commands and their arguments.</summary>
internal ref partial struct LatexDecoder
{
    private static readonly string[] LengthWords = ["em", "ex", "pt", "cm", "mm", "in", "plus", "minus"];

    private void ReadCommand()
    {
        int start = _at++;
        if (_at >= _value.Length)
        {
            Append('\\');
            return;
        }

        int end = _at;
        while (end < _value.Length && IsLetter(_value[end]))
            end++;
        bool isWord = end > _at;
        ReadOnlySpan<char> name = _value.Slice(_at, isWord ? end - _at : 1);
        _at += name.Length;
        if (!isWord && name[0] is '(' or ')' or '[' or ']')
        {
            _isMath = name[0] is '(' or '[';
            return;
        }

        LatexCommand? command = LatexCommands.Find(name);
        if (isWord && command?.Kind is not (CommandKind.Style or CommandKind.Quote) && _at < _value.Length && _value[_at] == '*')
            _at += command is null ? 0 : 1; // \hspace*, \MakeSentenceCase*
        else if (command?.Kind is CommandKind.Style or CommandKind.Quote && _at < _value.Length && _value[_at] == '*')
            _at++;
        if (isWord)
            SkipBlanks();

        if (command is null)
            ReadUnknown(start, name, isWord);
        else
            Apply(command);
    }

    private void Apply(LatexCommand command)
    {
        switch (command.Kind)
        {
            case CommandKind.Text:
                Append(command.Text);
                break;
            case CommandKind.Accent:
                _marks.Push(command.Text[0]);
                SkipBlanks();
                break;
            case CommandKind.Declaration:
                SetStyles(Styled(command));
                break;
            case CommandKind.Drop:
                SkipArgument();
                break;
            case CommandKind.DropFirst:
                SkipArgument();
                OpenArgument(command);
                break;
            case CommandKind.Verbatim:
                ReadVerbatim();
                break;
            case CommandKind.Length:
                SkipLength();
                break;
            default:
                OpenArgument(command);
                break;
        }
    }

    /// <summary>Begins the argument of a command: a group, or else the next character or command alone.</summary>
    private void OpenArgument(LatexCommand command)
    {
        SkipBlanks();
        SkipOption();
        bool isGroup = _at < _value.Length && _value[_at] == '{';
        Push(command.Kind, command, isGroup ? -1 : _at);
        switch (command.Kind)
        {
            case CommandKind.Style:
                SetStyles(Styled(command));
                break;
            case CommandKind.Wrap:
                Append(command.Text[0]);
                break;
            case CommandKind.Quote:
                Append(_quoteDepth % 2 == 0 ? '“' : '‘');
                _quoteDepth++;
                break;
            case CommandKind.Math:
                _isMath = true;
                break;
        }

        if (isGroup)
            _at++;
    }

    /// <summary>Between the arguments of a fraction stands a slash; the second argument is a group of its own.</summary>
    private void EndNumerator()
    {
        SkipBlanks();
        if (_at < _value.Length && _value[_at] == '{')
            Append('/');
    }

    private readonly TextStyles Styled(LatexCommand command) => command.Text == "toggle" ? _styles ^ command.Styles
        : command.Kind == CommandKind.Declaration && command.Styles == TextStyles.None ? _styles & TextStyles.CaseProtected
        : _styles | command.Styles;

    /// <summary>A command that we do not know: with an argument the argument is kept, without one its name.</summary>
    private void ReadUnknown(int start, ReadOnlySpan<char> name, bool isWord)
    {
        _undecodable?.Add(new UndecodableCommand(_value.Slice(start, name.Length + 1).ToString(), start));
        bool hasArgument = _at < _value.Length && _value[_at] is '{' or '[';
        SkipOption();
        if (hasArgument)
            return;
        foreach (char c in name)
            Append(c);
        if (isWord && _at > start + name.Length + 1)
            Append(' ');
    }

    private void ReadVerbatim()
    {
        int end = _at < _value.Length && _value[_at] == '{' ? ClosingBrace(_at) : -1;
        if (end < 0)
            return;
        foreach (char c in _value.Slice(_at + 1, end - _at - 1))
            Append(c);
        _at = end + 1;
    }

    private void SkipArgument()
    {
        SkipBlanks();
        SkipOption();
        if (_at >= _value.Length)
            return;
        if (_value[_at] == '{' && ClosingBrace(_at) is >= 0 and int end)
            _at = end + 1;
    }

    private void SkipOption()
    {
        if (_at >= _value.Length || _value[_at] != '[')
            return;
        if (_budget <= 0)
            return;
        int length = _value.Slice(_at).IndexOf(']');
        _budget -= length < 0 ? _value.Length - _at : length;
        if (length >= 0 && _at + length + 1 < _value.Length && _value[_at + length + 1] is '{' or '[')
            _at += length + 1;
    }

    /// <summary><c>\hskip 1em plus 0.5em minus 0.4em\relax</c></summary>
    private void SkipLength()
    {
        while (true)
        {
            while (_at < _value.Length && (char.IsDigit(_value[_at]) || _value[_at] is '.' or ',' or '-' or '+' or '='))
                _at++;
            string? word = null;
            foreach (string candidate in LengthWords)
            {
                if (_value.Slice(_at).StartsWith(candidate.AsSpan(), StringComparison.Ordinal))
                    word = candidate;
            }

            if (word is null)
                return;
            _at += word.Length;
            SkipBlanks();
        }
    }

    /// <summary>The brace that closes the one at <paramref name="open"/>; -1 when there is none. Escaped braces do not count here, as for TeX.</summary>
    private int ClosingBrace(int open)
    {
        int depth = 0;
        for (int i = open; i < _value.Length && _budget > 0; i++, _budget--)
        {
            if (_value[i] == '\\')
                i++;
            else if (_value[i] == '{')
                depth++;
            else if (_value[i] == '}' && --depth == 0)
                return i;
        }

        return -1;
    }

    private void SkipBlanks()
    {
        while (_at < _value.Length && _value[_at] is ' ' or '\n' or '\r' or '\t')
            _at++;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
