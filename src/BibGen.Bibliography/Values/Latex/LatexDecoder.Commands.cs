using BibGen.Text;

namespace BibGen.Values.Latex;

/// <content>Commands.</content>
internal ref partial struct LatexDecoder
{
    private const TextStyles Raised = TextStyles.Superscript | TextStyles.Subscript;

    private void ReadCommand()
    {
        int start = _at++;
        if (_at == _text.Length)
        {
            Append('\\');
            return;
        }

        bool isWord = LatexSyntax.IsLetter(_text[_at]);
        ReadOnlySpan<char> name = ReadName();
        if (!Commands.Table.TryFind(name, out LatexCommand command))
        {
            ReadUnknown(name, start, isWord);
            return;
        }

        bool isMistaken = _accents != 0 && !_state.IsMath && name.Length > 1 && name[0] is 'i' or 'j';
        if (isMistaken && command is { Kind: LatexCommandKind.Symbol, Text.Length: > 0 } && !char.IsLetter(command.Text[0]))
        {
            ReadUnknown(name, start, isWord); // Mart\'\in was meant to be Mart\'\i n.
            return;
        }

        int end = _at;
        if (isWord && command.Kind is not (LatexCommandKind.Function or LatexCommandKind.Verb or LatexCommandKind.TabbingAccent))
            SkipBlanks();
        bool isSpaced = _at > end && _state.IsMath && command.Kind == LatexCommandKind.Symbol && IsSpaced(command.Text);
        Run(command);
        if (isSpaced)
            Append(' ');
    }

    /// <summary>The name of a command: letters, with a star that belongs to it, or one other character.</summary>
    private ReadOnlySpan<char> ReadName()
    {
        int start = _at;
        if (!LatexSyntax.IsLetter(_text[_at]))
        {
            _at += CharacterLength(_at);
            return _text.Slice(start, _at - start);
        }

        while (_at < _text.Length && LatexSyntax.IsLetter(_text[_at]))
            _at++;
        if (Follows('*', 0) && (Follows('{', 1) || Commands.Table.TryFind(_text.Slice(start, _at + 1 - start), out _)))
        {
            _at++;
            ReadOnlySpan<char> starred = _text.Slice(start, _at - start);
            return Commands.Table.TryFind(starred, out _) ? starred : starred.Slice(0, starred.Length - 1);
        }

        return _text.Slice(start, _at - start);
    }

    /// <summary>Number of code units of the character here.</summary>
    private readonly int CharacterLength(int at) => char.IsHighSurrogate(_text[at]) && at + 1 < _text.Length && char.IsLowSurrogate(_text[at + 1]) ? 2 : 1;

    /// <summary>An unknown command is its argument's text; without an argument it is its name, which is most often an abbreviation.</summary>
    private void ReadUnknown(ReadOnlySpan<char> name, int start, bool isWord)
    {
        _undecodable?.Add(new UndecodableCommand("\\" + name.ToString(), start));
        int argument = _at;
        while (argument < _text.Length && LatexSyntax.IsBlank(_text[argument]))
            argument++;
        bool hasArgument = isWord && argument + 1 < _text.Length && _text[argument] == '{' && _text[argument + 1] != '}';
        if (hasArgument)
            BeginArgument(FrameEnd.Nothing, _state);
        else
            Append(name);
    }

    private void Run(in LatexCommand command)
    {
        LatexState state = _state;
        LatexState asText = state with { IsMath = false };
        switch (command.Kind)
        {
            case LatexCommandKind.Symbol:
                AppendSymbol(command.Text);
                break;
            case LatexCommandKind.Logo:
                _state = state with { Styles = state.Styles | TextStyles.CaseProtected };
                Append(command.Text.AsSpan());
                _state = state;
                break;
            case LatexCommandKind.Function:
                ReadFunction(command.Text);
                break;
            case LatexCommandKind.Accent or LatexCommandKind.MathAccent:
                ReadAccent(command);
                break;
            case LatexCommandKind.Style:
                BeginArgument(FrameEnd.Nothing, asText with { Styles = state.Styles | command.Styles });
                break;
            case LatexCommandKind.StyleOff:
                SkipOption();
                BeginArgument(FrameEnd.Nothing, asText with { Styles = state.Styles & ~command.Styles });
                break;
            case LatexCommandKind.Emphasis:
                BeginArgument(FrameEnd.Nothing, asText with { Styles = state.Styles ^ TextStyles.Italic });
                break;
            case LatexCommandKind.MathStyle:
                BeginArgument(FrameEnd.Nothing, state with { Styles = state.Styles | command.Styles });
                break;
            case LatexCommandKind.Declaration:
                _state = state with { Styles = state.Styles | command.Styles };
                break;
            case LatexCommandKind.DeclarationOff:
                _state = state with { Styles = state.Styles & ~command.Styles };
                break;
            case LatexCommandKind.EmphasisDeclaration:
                _state = state with { Styles = state.Styles ^ TextStyles.Italic };
                break;
            case LatexCommandKind.Script:
                if (!TryAppendScript(PeekArgument(out int end), end, command.Styles == TextStyles.Superscript))
                    BeginArgument(FrameEnd.Nothing, asText with { Styles = (state.Styles & ~Raised) | command.Styles });
                break;
            case LatexCommandKind.MathScript:
                ReadScript(command.Styles == TextStyles.Superscript);
                break;
            case LatexCommandKind.Quote:
                SkipOption();
                SkipOption();
                Append(state.IsInQuotes ? '‘' : '“');
                BeginArgument(state.IsInQuotes ? FrameEnd.SingleQuote : FrameEnd.DoubleQuote, asText with { IsInQuotes = !state.IsInQuotes });
                break;
            case LatexCommandKind.SingleQuote:
                Append('‘');
                BeginArgument(FrameEnd.SingleQuote, asText with { IsInQuotes = false });
                break;
            case LatexCommandKind.Parentheses:
                Append('(');
                BeginArgument(FrameEnd.Parenthesis, asText);
                break;
            case LatexCommandKind.Brackets:
                Append('[');
                BeginArgument(FrameEnd.Bracket, asText);
                break;
            case LatexCommandKind.UpperCase:
                BeginArgument(FrameEnd.Nothing, state with { Case = LetterCase.Upper });
                break;
            case LatexCommandKind.LowerCase:
                BeginArgument(FrameEnd.Nothing, state with { Case = LetterCase.Lower });
                break;
            case LatexCommandKind.Capital:
                BeginArgument(FrameEnd.Nothing, state);
                _capitalNext = true;
                break;
            case LatexCommandKind.Ordinal:
                BeginArgument(FrameEnd.Ordinal, state);
                break;
            case LatexCommandKind.Pair:
                SkipOption();
                BeginArgument(FrameEnd.Blank, state);
                break;
            case LatexCommandKind.Drop:
                SkipOption();
                SkipOption();
                SkipArguments(command.Count);
                Append(command.Text.AsSpan());
                break;
            case LatexCommandKind.KeepLast:
                SkipOption();
                SkipArguments(command.Count);
                SkipOption();
                BeginArgument(FrameEnd.Nothing, state);
                break;
            case LatexCommandKind.Verbatim or LatexCommandKind.Verb:
                ReadVerbatim(command);
                break;
            case LatexCommandKind.Length:
                _ = SkipLength();
                break;
            case LatexCommandKind.Space:
                if (SkipLength())
                    Append(' ');
                break;
            case LatexCommandKind.Character:
                ReadCharacter();
                break;
            case LatexCommandKind.TabbingAccent:
                ReadTabbingAccent();
                break;
            default:
                RunMath(command);
                break;
        }
    }

    private void RunMath(in LatexCommand command)
    {
        LatexState asMath = _state with { IsMath = true, Styles = _state.Styles | TextStyles.CaseProtected };
        var alphabet = (MathAlphabet)command.Count;
        switch (command.Kind)
        {
            case LatexCommandKind.Math:
                BeginArgument(FrameEnd.Nothing, asMath);
                break;
            case LatexCommandKind.MathBegin when !_state.IsMath:
                BeginMath(command.Count == 1);
                break;
            case LatexCommandKind.MathEnd when _state.IsMath:
                EndMath();
                break;
            case LatexCommandKind.Alphabet:
                BeginArgument(FrameEnd.Nothing, asMath with { Alphabet = alphabet });
                break;
            case LatexCommandKind.AlphabetDeclaration when _state.IsMath: // Outside it, {\cal NC} is an old way to slant a word.
                _state = _state with { Alphabet = alphabet };
                break;
            case LatexCommandKind.Fraction:
                BeginFactor(FrameEnd.FractionLine, FrameEnd.ParenthesisAndFractionLine);
                break;
            case LatexCommandKind.Root:
                ReadRoot(command.Text);
                break;
            case LatexCommandKind.Fence:
                _at += Follows('.', 0) ? 1 : 0;
                break;
            default:
                break;
        }
    }

    private void AppendSymbol(string text)
    {
        if (_tieIsBlank && text == "\u00A0")
            text = " ";
        if (text == "&")
        {
            Append('&');
            // An export escaped the ampersand of a character reference: Psychology {\&}amp; Marketing.
            if (_text.Slice(_at).StartsWith("amp;".AsSpan()))
                _at += 4;
            return;
        }

        if (text == ";" && _output.Text.EndsWith("&amp".AsSpan()))
            _output.RemoveLast(3); // The same from Crossref: {\&}amp$\mathsemicolon$.
        else
            Append(text.AsSpan());
    }

    /// <summary>The name of a function keeps its distance from the words around it: n log n.</summary>
    private void ReadFunction(string name)
    {
        if (char.IsLetterOrDigit(_output.Last))
            Append(' ');
        Append(name.AsSpan());
        int blanks = _at;
        SkipBlanks();
        bool isCommand = Follows('\\', 0) && _at + 1 < _text.Length && LatexSyntax.IsLetter(_text[_at + 1]);
        bool isWord = _at > blanks && _at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '$' or '{');
        if (isCommand || isWord)
            Append(' ');
        else
            _at = blanks;
    }

    private void ReadAccent(in LatexCommand command)
    {
        bool isMath = command.Kind == LatexCommandKind.MathAccent;
        if (_state.IsMath && command.Text is "\u030D" or "\u0302" && !isMath)
        {
            // There \| is a norm, and \^ a caret that some program has escaped.
            if (command.Text == "\u030D")
                Append('‖');
            else
                ReadScript(isRaised: true);
            return;
        }

        SkipBlanks();
        // A mark over several symbols would stand on the first alone: better none.
        if (isMath && PeekArgument(out _) is { Length: > 1 } argument && argument[0] != '\\')
            BeginArgument(FrameEnd.Nothing, _state);
        else
        {
            AddAccent(command.Text[0], isMath);
            if (Follows('{', 0))
            {
                _at++;
                Open(FrameKind.Brace, FrameEnd.Nothing, _state);
            }
        }
    }

    private void ReadTabbingAccent()
    {
        if (_at < _text.Length && _text[_at] is '\'' or '`' or '=')
        {
            _ = Commands.Table.TryFind(_text.Slice(_at, 1), out LatexCommand accent);
            _at++;
            ReadAccent(accent);
        }
        else
            ReadUnknown("a".AsSpan(), _at - 2, isWord: true);
    }
}
