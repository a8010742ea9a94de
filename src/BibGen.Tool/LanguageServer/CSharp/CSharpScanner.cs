using BibGen.Naming;
using BibGen.Text;

namespace BibGen.Tool.LanguageServer.CSharp;

/// <summary>
/// Reads C# as a row of tokens (C# specification, 6.4): names where code or a <c>cref</c> has them, and literals, with nothing of what stands in comments and
/// strings. Code in the holes of interpolated strings is code. What <c>#if</c> leaves out is read as well: whoever renames something means it there too.
/// </summary>
internal sealed partial class CSharpScanner
{
    private readonly string _text;
    private readonly List<CSharpToken> _tokens = [];
    private readonly Stack<InterpolatedString> _strings = new();
    private int _at;
    private bool _isLineStart = true;

    private CSharpScanner(string text) => _text = text;

    /// <summary>The tokens of <paramref name="text"/>, in order. Takes time in proportion to its length, whatever it holds.</summary>
    public static IReadOnlyList<CSharpToken> Scan(string text)
    {
        var scanner = new CSharpScanner(text);
        while (scanner._at < text.Length)
            scanner.ScanCode();
        return scanner._tokens;
    }

    private char Peek(int ahead = 0) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private void ScanCode()
    {
        char c = _text[_at];
        if (c is '\n' or '\r')
        {
            _isLineStart = true;
            _at++;
        }
        else if (char.IsWhiteSpace(c) || c == '\uFEFF')
        {
            _at++;
        }
        else if (c == '#' && _isLineStart)
        {
            _at = EndOfLine(_at);
        }
        else
        {
            _isLineStart = false;
            ScanToken(c);
        }
    }

    private void ScanToken(char c)
    {
        if (c == '@' && (Peek(1) == '_' || CSharpIdentifier.IsStart(Peek(1))))
            c = _text[++_at];
        if (c == '_' || CSharpIdentifier.IsStart(c))
            ScanIdentifier();
        else if (c == '.')
            Add(CSharpTokenKind.Dot, 1);
        else if (c == '/' && Peek(1) is '/' or '*')
            ScanComment();
        else if (c == '"' || (c == '@' && Peek(1) == '"') || (c == '$' && IsInterpolated()) || (c == '@' && Peek(1) == '$' && Peek(2) == '"'))
            ScanString();
        else if (c == '\'')
            ScanCharacter();
        else if (char.IsAsciiDigit(c))
            ScanNumber();
        else if (_strings.Count == 0 || !ScanInHole(c))
            Add(CSharpTokenKind.Punctuation, 1);
    }

    private void ScanIdentifier()
    {
        int end = _at + 1;
        while (end < _text.Length && (char.IsAsciiLetterOrDigit(_text[end]) || CSharpIdentifier.IsPart(_text[end])))
            end++;
        Add(CSharpTokenKind.Identifier, end - _at);
    }

    /// <summary>Digits, letters of a suffix, and the digits after a point; not the dot of <c>1.ToString()</c> or of a range.</summary>
    private void ScanNumber()
    {
        int end = _at + 1;
        while (end < _text.Length && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] == '_'
            || (_text[end] == '.' && end + 1 < _text.Length && char.IsAsciiDigit(_text[end + 1]))))
        {
            end++;
        }

        Add(CSharpTokenKind.Boundary, end - _at);
    }

    private void ScanCharacter()
    {
        int end = _at + 1;
        while (end < _text.Length && _text[end] is not ('\'' or '\n' or '\r'))
            end += _text[end] == '\\' ? 2 : 1;
        end = Math.Min(_text.Length, end + (end < _text.Length && _text[end] == '\'' ? 1 : 0));
        Add(CSharpTokenKind.Boundary, end - _at);
    }

    private void ScanComment()
    {
        int start = _at;
        if (Peek(1) == '/')
        {
            int lineEnd = EndOfLine(_at);
            if (Peek(2) == '/' && Peek(3) != '/')
                ScanDocumentation(start + 3, lineEnd);
            _at = lineEnd;
            return;
        }

        int close = start + 2 <= _text.Length ? _text.IndexOf("*/", start + 2, StringComparison.Ordinal) : -1;
        int end = close < 0 ? _text.Length : close + 2;
        if (Peek(2) == '*' && Peek(3) is not ('*' or '/'))
            ScanDocumentation(start + 3, end);
        _at = end;
    }

    private int EndOfLine(int from)
    {
        int length = _text.AsSpan(from).IndexOfAny("\r\n\u0085\u2028\u2029");
        return length < 0 ? _text.Length : from + length;
    }

    private void Add(CSharpTokenKind kind, int length)
    {
        Add(kind, SourceSpan.FromBounds(_at, _at + length), isDocumentation: false);
        _at += length;
    }

    private void Add(CSharpTokenKind kind, SourceSpan span, bool isDocumentation) => _tokens.Add(new CSharpToken(kind, span, isDocumentation));
}
