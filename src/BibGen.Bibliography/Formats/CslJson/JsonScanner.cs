using BibGen.Text;

namespace BibGen.Formats.CslJson;

/// <summary>Cuts JSON (RFC 8259) into tokens, and what is no JSON into those that are most likely meant.</summary>
internal sealed class JsonScanner(string text, int start, JsonErrors errors)
{
    private const string Structure = "{}[]:,\"\r\n";

    private readonly JsonStringScanner _strings = new(text, errors);
    private int _at = start;

    /// <summary>The next token. Each call goes on where the last one stopped.</summary>
    public JsonToken Next()
    {
        SkipWhiteSpaceAndComments();
        if (_at == text.Length)
            return new(JsonTokenKind.End, new SourceSpan(_at, 0));
        char c = text[_at];
        JsonTokenKind kind = c switch
        {
            '{' => JsonTokenKind.OpenObject,
            '}' => JsonTokenKind.CloseObject,
            '[' => JsonTokenKind.OpenArray,
            ']' => JsonTokenKind.CloseArray,
            ':' => JsonTokenKind.Colon,
            ',' => JsonTokenKind.Comma,
            _ when JsonStringScanner.IsQuote(c) => JsonTokenKind.String,
            _ => JsonTokenKind.Word,
        };
        SourceSpan span = kind switch
        {
            JsonTokenKind.String => _strings.Scan(_at),
            JsonTokenKind.Word => Word(),
            _ => new SourceSpan(_at, 1),
        };
        _at = span.End;
        return new(kind, span);
    }

    /// <summary>Words up to the next sign of JSON's structure or a comment, blanks between them included.</summary>
    private SourceSpan Word()
    {
        int length = text.AsSpan(_at + 1).IndexOfAny(Structure.AsSpan());
        int end = length < 0 ? text.Length : _at + 1 + length;
        for (int at = _at + 1; at < end; at++)
        {
            if (IsWhite(text[at]) && IsComment(at + 1))
                end = at; // What explains a value is no part of it.
        }

        while (end > _at + 1 && IsWhite(text[end - 1]))
            end--;
        return SourceSpan.FromBounds(_at, end);
    }

    private void SkipWhiteSpaceAndComments()
    {
        while (_at < text.Length)
        {
            if (IsWhite(text[_at]))
                _at++;
            else if (IsComment(_at))
                SkipComment();
            else
                break;
        }
    }

    private bool IsComment(int at) => at + 1 < text.Length && text[at] == '/' && text[at + 1] is '/' or '*';

    private void SkipComment()
    {
        bool isLine = text[_at + 1] == '/';
        int length = isLine ? text.AsSpan(_at).IndexOfAny('\n', '\r') : text.AsSpan(_at + 2).IndexOf("*/".AsSpan());
        int end = length < 0 ? text.Length : _at + length + (isLine ? 0 : 4);
        errors.AddComment(SourceSpan.FromBounds(_at, end));
        _at = end;
    }

    /// <summary>JSON's white space, and the no-break blank that comes with text copied from pages.</summary>
    private static bool IsWhite(char c) => WhiteSpace.Is(c) || c == '\u00A0';
}
