using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>Keys and fields.</summary>
internal ref partial struct BibtexParser
{
    /// <summary>
    /// In braces a key is anything up to white space, a comma or <c>}</c>; in parentheses anything up to white space or a comma
    /// (bibtex.web §277), where a parenthesis that ends the entry is told from one of the key by what follows it.
    /// </summary>
    private string? ParseKey(char close)
    {
        int start = SkipWhiteSpace(_at);
        int end = start;
        bool isNextEntry = IsEntryStart(start); // Somebody types a new entry above another one.
        while (!isNextEntry && end < _text.Length && !BibtexCharacters.IsWhiteSpace(_text[end]) && _text[end] != ',' && !(_text[end] == '}' && close == '}'))
            end++;
        if (close == ')' && end > start && _text[end - 1] == ')' && CharAt(SkipWhiteSpace(end)) != ',')
            end--;

        int equals = _text.Slice(start, end - start).IndexOf('=');
        bool isField = equals >= 0
            ? SkipName(start) == start + equals && CharAt(SkipWhiteSpace(start + equals + 1)) is '{' or '"'
            : end > start && CharAt(SkipWhiteSpace(end)) == '=';
        if (isField || end == start)
        {
            Report(BibtexErrors.MissingKey, SourceSpan.FromBounds(_block.Start, _block.TypeStart + _block.TypeLength), null, null);
            _at = start;
            if (!isField && CharAt(_at) == ',')
                _at++;
            return null;
        }

        _block.KeyStart = start;
        _block.KeyLength = end - start;
        var key = new SourceSpan(start, end - start);
        string name = key.TextIn(_source);
        ReportKeyCharacters(key, name);
        _at = end;
        EndKey(close, name);
        return name;
    }

    /// <summary>The characters that BibTeX allows in a key and biber does not (btparse's name characters).</summary>
    private readonly void ReportKeyCharacters(SourceSpan key, string name)
    {
        int bad = key.In(_source).IndexOfAny("\"#%'(),={}\\".AsSpan());
        if (bad >= 0)
            Report(BibtexErrors.InvalidKeyCharacter, new SourceSpan(key.Start + bad, 1), name, _text[key.Start + bad].ToString());
    }

    /// <summary>What stands between the key and the first field: a comma, or a slip.</summary>
    private void EndKey(char close, string key)
    {
        int end = _at;
        SkipTrivia(key);
        char c = CharAt(_at);
        if (c == ',')
        {
            _at++;
        }
        else if (c == close)
        {
            if (!IsSurplusBrace(_at))
                Report(BibtexErrors.ReadersDisagree, new SourceSpan(_at, 1), key,
                    "BibTeX accepts an entry without fields, and so does BibGen; biber wants a comma after the key");
        }
        else if (IsFieldStart(_at))
        {
            ReportMissingComma(end, key);
        }
        else if (_at < _text.Length && !IsEntryStart(_at))
        {
            Report(BibtexErrors.InvalidKeyCharacter, SourceSpan.FromBounds(end, Math.Max(end + 1, _at)), key, " ");
            SkipToComma(close);
        }
    }

    /// <summary>Reads fields up to the closing delimiter, the start of the next entry or the end of the text.</summary>
    private void ParseFields(char close, string? key)
    {
        while (true)
        {
            SkipTrivia(key);
            char c = CharAt(_at);
            if (SkipSurplusBrace(key))
                continue;
            if (c == close)
            {
                _at++;
                return;
            }

            if (SkipMergeMark(key))
                continue;
            if (_at >= _text.Length || IsEntryStart(_at))
            {
                ReportUnclosed(close, key);
                return;
            }

            if (c is '}' or ')')
            {
                Report(BibtexErrors.MismatchedDelimiter, new SourceSpan(_at, 1), key, close.ToString(), close.ToString());
                _at++;
                return;
            }

            if (c == ',')
            {
                Report(BibtexErrors.ReadersDisagree, new SourceSpan(_at, 1), key,
                    "BibTeX and biber drop the rest of the entry after the extra comma; BibGen reads on");
                _at++;
                continue;
            }

            ParseField(close, key);
        }
    }

    /// <summary>A comma that is missing at <paramref name="end"/>, before the field that begins here.</summary>
    private void ReportMissingComma(int end, string? key) =>
        Report(BibtexErrors.MissingComma, new SourceSpan(end, 0), key, SourceSpan.FromBounds(_at, SkipName(_at)).TextIn(_source), ",");

    /// <summary>An entry whose last value is missing or cut as well lacks more than its own delimiter; one without a field may be no entry.</summary>
    private void ReportUnclosed(char close, string? key)
    {
        bool isCut = _fields.Count == _block.FirstField || _fields[_fields.Count - 1].PartCount == 0 || !_parts[_parts.Count - 1].IsClosed;
        _at = TrimEnd(_at);
        _errors.Add(new SyntaxError(BibtexErrors.UnclosedEntry, SourceSpan.FromBounds(_block.Start, _block.TypeStart + _block.TypeLength), key,
            close.ToString())
        {
            Edits = isCut ? [] : [new TextEdit(new SourceSpan(_at, 0), LineEndFor(_text.Slice(_block.Start, _at - _block.Start)) + close)],
        });
    }

    /// <summary>
    /// What comes before the delimiter that closes an entry: it stands on a line of its own where the entry has several lines, or where a comment at its end
    /// would swallow it.
    /// </summary>
    private static string LineEndFor(ReadOnlySpan<char> entry)
    {
        int line = entry.IndexOfAny('\n', '\r');
        if (line < 0)
            return entry.IndexOf('%') >= 0 ? "\n" : "";
        return entry[line] == '\n' ? "\n" : line + 1 < entry.Length && entry[line + 1] == '\n' ? "\r\n" : "\r";
    }

    private void ParseField(char close, string? key)
    {
        int start = _at;
        int end = SkipName(CharAt(start) == '@' ? start + 1 : start); // BibTeX and biber read '@note' as a field of that name.
        if (end > start + 1 && _text[end - 1] == ':' && CharAt(SkipWhiteSpace(end)) is '{' or '"' or '=')
            end--;
        var name = SourceSpan.FromBounds(start, end);
        _at = end;
        SkipTrivia(key);
        int sign = end == start ? 0 : SignLength(_at);
        if (end == start || (sign == 0 && CharAt(_at) is not ('{' or '"')))
        {
            var junk = SourceSpan.FromBounds(start, Math.Max(start + 1, end));
            Report(BibtexErrors.ExpectedEquals, junk, key, junk.TextIn(_source));
            // Where a field begins on the next line, somebody types a name above it.
            if (_text.Slice(end, _at - end).IndexOfAny('\r', '\n') < 0 || !IsFieldStart(_at))
                SkipToComma(close);
            return;
        }

        var equals = new SourceSpan(_at, sign);
        if (sign == 0)
            _errors.Add(new SyntaxError(BibtexErrors.ExpectedEquals, name, key, name.TextIn(_source)) { Edits = [new TextEdit(equals, "= ")] });
        else if (sign > 1 || CharAt(_at) == ':')
            Report(BibtexErrors.ExpectedEquals, equals, key, name.TextIn(_source), "=");
        _at += sign;
        ParseValue(name, key);
        EndField(close, key);
    }

    /// <summary>What stands after a value: a comma, the end of the entry, or a slip.</summary>
    private void EndField(char close, string? key)
    {
        int end = _at;
        SkipTrivia(key);
        char c = CharAt(_at);
        if (c == ',')
        {
            _at++;
        }
        else if (c is '}' or ')' || _at >= _text.Length || IsEntryStart(_at))
        {
            return;
        }
        else if (IsFieldStart(_at))
        {
            ReportMissingComma(end, key);
        }
        else if (c is ';' or '.' && IsPlaceForField(_at + 1, close))
        {
            Report(BibtexErrors.MissingComma, new SourceSpan(_at, 1), key, c.ToString(), ",");
            _at++;
        }
        else
        {
            var junk = SourceSpan.FromBounds(_at, Math.Max(_at + 1, SkipName(_at)));
            Report(BibtexErrors.MissingComma, junk, key, junk.TextIn(_source));
            SkipToComma(close);
        }
    }

    private readonly int TrimEnd(int position)
    {
        while (position > 0 && BibtexCharacters.IsWhiteSpace(_text[position - 1]))
            position--;
        return position;
    }
}
