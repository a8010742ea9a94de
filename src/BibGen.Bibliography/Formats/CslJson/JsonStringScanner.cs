using BibGen.Text;

namespace BibGen.Formats.CslJson;

/// <summary>Finds the end of a string, also of one whose end is lost.</summary>
/// <remarks>
/// A quotation mark ends a string when what follows it can follow a string; others are part of the text. A line end is part of the text, too, unless
/// the next line begins as a line of JSON does: then the closing quotation mark is missing.
/// </remarks>
internal sealed class JsonStringScanner(string text, JsonErrors errors)
{
    private const int LongestName = 64;

    private readonly List<TextEdit> _escapes = []; // Of what stands in the string without its escape.

    /// <summary>
    /// Whether a string can begin with <paramref name="c"/>: with JSON's quotation mark, or with one that people or their programs put there.
    /// </summary>
    public static bool IsQuote(char c) => c is '"' or '\'' or '\u201C' or '\u201E' or '\u2018';

    /// <summary>The string that begins at <paramref name="start"/>, with its quotation marks.</summary>
    public SourceSpan Scan(int start)
    {
        char close = text[start] switch
        {
            '\u201C' or '\u201E' => '\u201D',
            '\u2018' => '\u2019',
            char same => same,
        };
        _escapes.Clear();
        int firstEscape = -1;
        int inner = -1; // The last quotation mark that did not look like the end.
        for (int at = start + 1; at < text.Length; at++)
        {
            char c = text[at];
            if (c == '\\')
            {
                if (JsonText.EscapeLength(text, at) == 0)
                    AddEscape(at, ref firstEscape);
                at++;
                continue;
            }

            if (c == close && IsEnd(at))
                return End(start, at, firstEscape);
            if (c is '\n' or '\r')
            {
                if (inner >= 0)
                    return End(start, inner, firstEscape);
                int next = SkipWhiteSpace(at);
                if (StartsLineOfJson(next))
                    return Unterminated(start, at);
                for (; at < next; at++)
                    AddEscape(at, ref firstEscape);
                at--;
            }
            else if (c == '"')
            {
                if (c == close)
                    inner = at;
                AddEscape(at, ref firstEscape);
            }
            else if (c == '\t')
            {
                AddEscape(at, ref firstEscape);
            }
        }

        return inner >= 0 ? End(start, inner, firstEscape) : Unterminated(start, text.Length);
    }

    /// <summary>What has to be written instead of a character that may not stand in a string as it is; a blank, which follows a line end, may.</summary>
    private void AddEscape(int at, ref int first)
    {
        TextEdit? edit = text[at] switch
        {
            '\\' when at + 1 < text.Length && text[at + 1] == '\'' => new TextEdit(new SourceSpan(at, 1), ""),
            '\\' => new TextEdit(new SourceSpan(at, 0), "\\"),
            '"' => new TextEdit(new SourceSpan(at, 0), "\\"),
            '\t' => new TextEdit(new SourceSpan(at, 1), "\\t"),
            '\r' when at + 1 < text.Length && text[at + 1] == '\n' => new TextEdit(new SourceSpan(at, 1), ""),
            '\n' or '\r' => new TextEdit(new SourceSpan(at, 1), "\\n"),
            _ => null,
        };
        if (edit is null)
            return;
        if (first < 0)
            first = at;
        _escapes.Add(edit.Value);
    }

    private SourceSpan End(int start, int end, int firstEscape)
    {
        _escapes.RemoveAll(edit => edit.Span.Start >= end);
        bool isJson = text[start] == '"';
        if (!isJson)
            errors.AddQuotes(SourceSpan.FromBounds(start, end + 1), [new(new SourceSpan(start, 1), "\""), .. _escapes, new(new SourceSpan(end, 1), "\"")]);
        else if (_escapes.Count > 0)
            errors.Add(new SourceSpan(firstEscape, 1), $"in a string {RuleFor(text[firstEscape])}", _escapes.ToArray());
        return SourceSpan.FromBounds(start, end + 1);
    }

    /// <summary>A string that ends with its line, or with the text. A comma or a closing bracket at its end was to follow it.</summary>
    private SourceSpan Unterminated(int start, int end)
    {
        bool hasBracket = text.AsSpan(start, end - start).IndexOfAny('{', '[') >= 0;
        while (end > start + 1 && (WhiteSpace.Is(text[end - 1]) || text[end - 1] == ',' || (!hasBracket && text[end - 1] is '}' or ']')))
            end--;
        errors.Add(new SourceSpan(start, 1), "the string that begins here has no closing quotation mark", new TextEdit(new SourceSpan(end, 0), "\""));
        return SourceSpan.FromBounds(start, end);
    }

    /// <summary>Whether what follows the quotation mark at <paramref name="at"/> can follow a string.</summary>
    private bool IsEnd(int at)
    {
        int next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\u00A0')
            next++;
        return next == text.Length || text[next] is ',' or ':' or '}' or ']' or '"' or '\n' or '\r' or '/';
    }

    private int SkipWhiteSpace(int at)
    {
        while (at < text.Length && WhiteSpace.Is(text[at]))
            at++;
        return at;
    }

    /// <summary>Whether a name with its colon, the beginning of an object or a closing bracket stands at <paramref name="at"/>, or the text ends.</summary>
    private bool StartsLineOfJson(int at)
    {
        if (at < text.Length && text[at] == '{')
            return SkipWhiteSpace(at + 1) is var inside && inside < text.Length && text[inside] is '"' or '}';
        if (at == text.Length || text[at] is '}' or ']')
            return true;
        if (text[at] != '"')
            return false;
        ReadOnlySpan<char> name = text.AsSpan(at + 1, Math.Min(LongestName, text.Length - at - 1));
        int end = name.IndexOfAny('"', '\n', '\r');
        return end >= 0 && name[end] == '"' && name.Slice(end + 1).TrimStart() is { Length: > 0 } rest && rest[0] == ':';
    }

    private static string RuleFor(char c) => c switch
    {
        '"' => "a quotation mark is written \\\"",
        '\\' => "a backslash is written \\\\; after a single one stands one of \"\\/bfnrt or u with four hexadecimal digits",
        '\t' => "a tab is written \\t",
        _ => "a line break is written \\n",
    };
}
