using BibGen.Text;

namespace BibGen.Values.Latex;

/// <content>Ligatures, quotation marks and white space.</content>
internal ref partial struct LatexDecoder
{
    private void ReadPunctuation(char c)
    {
        int count = RunLength(c);
        switch (c)
        {
            case ' ' or '\t' or '\r' or '\n' or '\f' or '\v':
                _at++;
                Append(' ');
                break;
            case '~':
                _at++;
                FlushAccents();
                Append(_tieIsBlank ? ' ' : '\u00A0');
                break;
            case '-' when count > 1 && HasLigatures:
                Ligature(count == 2 ? "–" : "—", Math.Min(count, 3));
                break;
            case '`' when HasLigatures:
                Ligature(count > 1 ? "“" : "‘", Math.Min(count, 2));
                break;
            case '\'' when HasLigatures:
                Ligature(count > 1 ? "”" : "’", Math.Min(count, 2));
                break;
            case '\'' when _state.IsMath:
                Ligature("′", 1);
                break;
            case '!' or '?' when _at + 1 < _text.Length && _text[_at + 1] == '`' && HasLigatures && !Follows('`', 2):
                Ligature(c == '!' ? "¡" : "¿", 2);
                break;
            case ',' when count == 2 && HasLigatures && OpensWord():
                Ligature("„", 2);
                break;
            case '<' when count == 2 && HasLigatures && OpensWord():
                Ligature("«", 2);
                _isGuillemetOpen = true;
                break;
            case '>' when count == 2 && HasLigatures && _isGuillemetOpen:
                Ligature("»", 2);
                _isGuillemetOpen = false;
                break;
            case '&':
                int length = HtmlCharacterReference.LengthAt(_text.Slice(_at), out char character);
                _at += Math.Max(length, 1);
                Append(length > 0 ? character : c);
                break;
            case '%' when IsComment():
                _at++;
                SkipBlanks();
                break;
            default:
                _at++;
                Append(c);
                break;
        }
    }

    /// <summary>Typewriter fonts have no ligatures: <c>\texttt{--help}</c> stays as it is.</summary>
    private readonly bool HasLigatures => !_state.IsMath && (_state.Styles & TextStyles.Monospace) == 0;

    private void Ligature(string text, int length)
    {
        _at += length;
        Append(text.AsSpan());
    }

    /// <summary>How often <paramref name="c"/> stands here in a row; 4 for more than three.</summary>
    private readonly int RunLength(char c)
    {
        int count = 1;
        while (count < 4 && Follows(c, count))
            count++;
        return count;
    }

    private readonly bool Follows(char c, int distance) => _at + distance < _text.Length && _text[_at + distance] == c;

    /// <summary>Whether two characters here can open a quotation: a letter follows them and none stands before.</summary>
    private readonly bool OpensWord() =>
        _at + 2 < _text.Length && (char.IsLetterOrDigit(_text[_at + 2]) || _text[_at + 2] is '\\' or '{')
        && (_output.Length == 0 || _output.Last is ' ' or '\u00A0' or '(' or '[' or '/' or '–' or '—');

    /// <summary>
    /// A percent sign before a line end begins a comment, unless it follows a number: TeX would lose the rest of the line, a reader must not.
    /// </summary>
    private readonly bool IsComment()
    {
        int at = _at + 1;
        while (at < _text.Length && _text[at] is ' ' or '\t')
            at++;
        return at < _text.Length && _text[at] is '\r' or '\n' && !LatexSyntax.IsDigit(_output.Last);
    }
}
