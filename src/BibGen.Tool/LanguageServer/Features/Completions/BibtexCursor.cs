using System.Buffers;
using BibGen.Formats.Bibtex;
using BibGen.Text;
using BibGen.Tool.LanguageServer.Features.Names;

namespace BibGen.Tool.LanguageServer.Features.Completions;

/// <summary>
/// What is being typed at a place of a BibTeX file. Only what stands before it in its entry counts: what follows is half an entry as often as not.
/// </summary>
internal sealed class BibtexCursor
{
    private static readonly SearchValues<char> NoNames = SearchValues.Create("\"#%'(),={}@ \t\r\n");

    private readonly string _text;
    private readonly int _offset;
    private int _at;

    private BibtexCursor(string text, int offset, int start)
    {
        _text = text;
        _offset = offset;
        Start = _at = start;
    }

    /// <summary>What is being typed.</summary>
    public BibtexCursorPlace Place { get; private set; }

    /// <summary>Where the entry begins.</summary>
    public int Start { get; private set; }

    /// <summary>Its type in lower case; empty where there is none yet.</summary>
    public string Type { get; private set; } = "";

    /// <summary>The field whose value is being typed, in lower case; empty elsewhere.</summary>
    public string Field { get; private set; } = "";

    /// <summary>The word at the place: what of it has been typed, and what of it follows.</summary>
    public SourceSpan Word { get; private set; }

    /// <summary>Where the text in delimiters begins that is being typed, or the content of a comment.</summary>
    public int ContentStart { get; private set; }

    /// <summary>Looks at <paramref name="offset"/> of the text of <paramref name="tree"/>.</summary>
    public static BibtexCursor At(BibtexSyntaxTree tree, int offset)
    {
        string text = tree.Text;
        int block = tree.IndexAt(offset);
        if (block > 0 && tree.Block(block).Span.Start == offset)
            block--; // What ends here is being typed, and not what begins.
        int word = offset;
        while (word > 0 && IsName(text[word - 1]))
            word--;
        bool isType = word > 0 && text[word - 1] == '@' && IsFirstInLine(text, word - 1)
            && (block < 0 || tree.Block(block).Span.Start >= word - 1
                || InBlock(tree, block, word - 1).Place is not (BibtexCursorPlace.Text or BibtexCursorPlace.Comment));
        return isType ? new BibtexCursor(text, offset, word - 1).In(BibtexCursorPlace.Type, word) : InBlock(tree, block, offset);
    }

    private static BibtexCursor InBlock(BibtexSyntaxTree tree, int block, int offset)
    {
        if (block > 0 && tree.Block(block).Kind == BlockKind.FreeText)
            block--; // An entry that is not closed ends before the blanks after it.
        var cursor = new BibtexCursor(tree.Text, offset, block < 0 ? offset : tree.Block(block).Span.Start);
        if (block >= 0 && tree.Block(block).Kind != BlockKind.FreeText)
            cursor.ReadBlock();
        return cursor;
    }

    private BibtexCursor In(BibtexCursorPlace place, int wordStart)
    {
        int end = _offset;
        while (end < _text.Length && IsName(_text[end]))
            end++;
        Place = place;
        Word = SourceSpan.FromBounds(wordStart, end);
        return this;
    }

    private void ReadBlock()
    {
        _at++;
        SkipBlanks();
        int start = _at;
        SkipName();
        Type = _text[Math.Min(start, _offset)..Math.Min(_at, _offset)].ToLowerInvariant();
        SkipBlanks();
        if (_at >= _offset)
            return;
        char close = _text[_at] == '{' ? '}' : ')';
        _at++;
        if (Type == "comment")
        {
            ReadComment();
            return;
        }

        if (Type is not ("string" or "preamble"))
        {
            while (_at < _offset && _text[_at] != ',' && _text[_at] != close)
                _at++;
        }

        ReadFields(close);
    }

    private void ReadComment()
    {
        ContentStart = _at;
        int close = _text.IndexOf('}', _at);
        if (close < 0 || close >= _offset)
            In(BibtexCursorPlace.Comment, _offset);
    }

    private void ReadFields(char close)
    {
        while (_at < _offset)
        {
            if (_text[_at] == close)
                return;
            if (_text[_at] == '=' || Type == "preamble")
            {
                _at += _text[_at] == '=' ? 1 : 0;
                if (ReadValue(close))
                    return;
                continue;
            }

            if (_text[_at] != ',' && !char.IsWhiteSpace(_text[_at]) && !IsName(_text[_at]))
                return; // Something is wrong before the place; what is being typed is anyone's guess.
            if (!IsName(_text[_at]))
            {
                _at++;
                if (_at == _offset && HasCommaBefore())
                    In(BibtexCursorPlace.FieldName, _offset);
                continue;
            }

            bool isFirst = HasCommaBefore();
            int start = _at;
            SkipName();
            Field = _text[start..Math.Min(_at, _offset)].ToLowerInvariant();
            if (_at >= _offset)
            {
                if (isFirst)
                    In(BibtexCursorPlace.FieldName, start);
                return;
            }

            SkipBlanks();
        }
    }

    /// <summary>Whether a comma, or the start of a <c>@string</c>, is the last thing before the place.</summary>
    private bool HasCommaBefore()
    {
        int before = _at - 1;
        while (before > Start && char.IsWhiteSpace(_text[before]))
            before--;
        return before > Start && (_text[before] == ',' || (Type == "string" && _text[before] is '{' or '('));
    }

    /// <summary>Reads a value, part by part; true when the place is in it.</summary>
    private bool ReadValue(char close)
    {
        bool hasPart = false;
        while (_at < _offset)
        {
            char c = _text[_at];
            if (c == ',' || c == close)
                return false;
            if (c == '#')
            {
                hasPart = false;
                _at++;
                continue;
            }

            if (hasPart && !char.IsWhiteSpace(c))
                return true; // A comma is missing.
            hasPart |= !char.IsWhiteSpace(c);
            if (c is '{' or '"')
            {
                if (ReadText(c))
                    return true;
            }
            else if (IsName(c))
            {
                int start = _at;
                SkipName();
                if (_at >= _offset)
                {
                    In(BibtexCursorPlace.BareValue, start);
                    return true;
                }
            }
            else
            {
                _at++;
            }
        }

        if (_text.AsSpan(0, _offset).TrimEnd() is [.., '=' or '#'])
            In(BibtexCursorPlace.BareValue, _offset);
        return true;
    }

    private bool ReadText(char open)
    {
        ContentStart = ++_at;
        for (int depth = 0; _at < _offset; _at++)
        {
            char c = _text[_at];
            if (depth == 0 && c == (open == '{' ? '}' : '"'))
            {
                _at++;
                return false;
            }

            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }

        In(BibtexCursorPlace.Text, _offset);
        return true;
    }

    private void SkipBlanks()
    {
        while (_at < _offset && char.IsWhiteSpace(_text[_at]))
            _at++;
    }

    private void SkipName()
    {
        while (_at < _offset && IsName(_text[_at]))
            _at++;
    }

    private static bool IsName(char c) => !NoNames.Contains(c);

    private static bool IsFirstInLine(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t' or '\uFEFF')
            at--;
        return at == 0 || text[at - 1] is '\n' or '\r';
    }
}
