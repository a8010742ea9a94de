using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>
/// Reads text into a <see cref="BibtexSyntaxTree"/>: the union of what BibTeX (bibtex.web) and biber (btparse) accept. After an error it
/// goes on at the next comma, or else at the next <c>@type{</c> that begins a line; what it has read stays.
/// </summary>
internal ref partial struct BibtexParser
{
    private readonly string _source;
    private readonly ReadOnlySpan<char> _text;
    private readonly CancellationToken _cancellationToken;
    private readonly List<SyntaxError> _errors = [];
    private NodeList<BlockNode> _blocks;
    private NodeList<FieldNode> _fields;
    private NodeList<PartNode> _parts;

    /// <summary>Where reading goes on.</summary>
    private int _at;

    /// <summary>Where the free text in front of the next block begins.</summary>
    private int _freeStart;

    /// <summary>The block that is being read.</summary>
    private BlockNode _block;

    /// <summary>Whether the entry that is being read has had a finding for its <c>%</c> comments.</summary>
    private bool _commentReported;

    /// <summary>Characters that were looked at without being read, by the searches that do not always find.</summary>
    private long _lookAhead;

    /// <summary>Which brace closes which; null while every value has closed.</summary>
    private BracePairs? _pairs;

    /// <summary>The line that was looked at last, from some place in it to its end.</summary>
    private int _lineFrom;
    private int _lineEnd = -1;

    /// <summary>The comments that were skipped last between the parts of an entry's head.</summary>
    private int _triviaFrom;
    private int _triviaEnd;

    /// <summary>The first place from <see cref="_entryStartFrom"/> on where an entry begins a line; the length of the text when there is none.</summary>
    private int _entryStart;
    private int _entryStartFrom = -1;
    private int _entryStartReach;

    /// <summary>The last place that was looked at since the end of the block before; the length of the text when that there is no more was seen.</summary>
    private int _reach;

    public BibtexParser(string source, CancellationToken cancellationToken)
    {
        _source = source;
        _text = source.AsSpan();
        _cancellationToken = cancellationToken;
        _blocks = new NodeList<BlockNode>(64);
        _fields = new NodeList<FieldNode>(512);
        _parts = new NodeList<PartNode>(512);
    }

    /// <summary>Beyond this the searches give up: without a bound they would look at the rest of a hostile file once a value.</summary>
    private readonly long MostLookAhead => MostLookAheadIn(_text.Length);

    private static long MostLookAheadIn(int length) => (2L * length) + 65536;

    public BibtexSyntaxTree Parse()
    {
        while (_at < _text.Length)
        {
            if (!FindAt())
                break;
            ParseBlock();
        }

        return End();
    }

    /// <summary>Goes to the next <c>@</c>; false when there is none.</summary>
    private bool FindAt()
    {
        int next = _text.Slice(_at).IndexOf('@');
        LookAt(next < 0 ? _text.Length : _at + next);
        if (next >= 0)
            _at += next;
        return next >= 0;
    }

    private BibtexSyntaxTree End(ReadOnlySpan<SyntaxChunk> start = default)
    {
        if (_freeStart < _text.Length)
            LookAt(_text.Length);
        AddFreeText(_text.Length);
        return Finish(start);
    }

    private void ParseBlock()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        int start = _at;
        int typeStart = SkipHeaderTrivia(start + 1);
        int typeEnd = SkipName(typeStart);
        int open = SkipHeaderTrivia(typeEnd);
        char delimiter = CharAt(open);
        SourceSpan type = SourceSpan.FromBounds(typeStart, typeEnd);
        BlockKind kind = KindOf(type.In(_source));

        bool hasDelimiter = delimiter is '{' or '(';
        if (type.Length == 0 || (!hasDelimiter && kind != BlockKind.Comment))
        {
            ReportLoneAt(start, type);
            if (type.Length == 0 || kind != BlockKind.Entry || !IsEntryWithoutDelimiter(open))
            {
                _at = Math.Max(start + 1, typeEnd);
                return;
            }

            open--; // Read on as if the brace stood before what is there.
        }

        bool isBehindPercent = kind is BlockKind.Entry or BlockKind.Macro && IsBehindPercent(start);
        if (isBehindPercent && kind == BlockKind.Macro)
        {
            Report(BibtexErrors.ReadersDisagree, new SourceSpan(start, 1), null,
                "BibTeX reads the @string after '%'; biber takes the line for a comment, and so does BibGen");
            _at = LineEnd(open);
            return;
        }

        if (isBehindPercent && IsCommentedOut(open))
        {
            Report(BibtexErrors.ReadersDisagree, new SourceSpan(start, 1), null,
                "BibTeX reads the entry in the lines that begin with '%'; biber takes them for comments, and so does BibGen");
            _at = LineEnd(open);
            return;
        }

        AddFreeText(start);
        _commentReported = false;
        _block = new BlockNode { Kind = kind, Start = start, TypeStart = typeStart, TypeLength = type.Length, KeyStart = typeEnd, FirstField = _fields.Count };
        _at = open + 1;
        char close = delimiter == '(' ? ')' : '}';
        switch (kind)
        {
            case BlockKind.Comment:
                ParseComment(typeEnd, open, delimiter);
                break;
            case BlockKind.Preamble:
                ParsePreamble(close);
                break;
            case BlockKind.Macro:
                ParseFields(close, key: null);
                break;
            default:
                if (isBehindPercent)
                    Report(BibtexErrors.ReadersDisagree, new SourceSpan(start, 1), null,
                        "BibTeX reads the entry after '%', and so does BibGen; biber takes the line for a comment");
                ParseFields(close, ParseKey(close));
                break;
        }

        _block.End = _at;
        _block.FieldCount = _fields.Count - _block.FirstField;
        LookAt(_at);
        _block.Reach = _reach;
        _block.ErrorEnd = _errors.Count;
        _reach = 0;
        _blocks.Add(_block);
        _freeStart = _at;
    }

    /// <summary>
    /// BibTeX swallows the word alone and goes on reading after it; biber takes a balanced group. The group is a comment here, and
    /// an entry in it is what the two disagree about.
    /// </summary>
    private void ParseComment(int typeEnd, int open, char delimiter)
    {
        _at = typeEnd;
        if (delimiter is not ('{' or '('))
            return;
        int end = delimiter == '{' ? FindClosingBrace(open) : FindClosingParenthesis(open);
        if (end < 0)
        {
            Report(BibtexErrors.ReadersDisagree, new SourceSpan(open, 1), null,
                "BibTeX ignores the word '@comment' only; biber ignores the rest of the file, because the group does not close");
            return;
        }

        _at = end + 1;
        if (FindEntryStart(open + 1, end) is >= 0 and int inner)
            Report(BibtexErrors.ReadersDisagree, new SourceSpan(inner, 1), null,
                "BibTeX reads the entry inside @comment; biber ignores it, and so does BibGen");
    }

    private void ParsePreamble(char close)
    {
        ParseValue(name: new SourceSpan(_at, 0), key: null);
        SkipTrivia(key: null);
        if (CharAt(_at) == close)
            _at++;
        else
            Report(BibtexErrors.UnclosedEntry, new SourceSpan(_block.Start, 1), null, close.ToString());
    }

    /// <summary>An <c>@</c> that begins no block. In an address (<c>name@example.org</c>) it is a trap of the format, else a slip.</summary>
    private void ReportLoneAt(int at, SourceSpan type)
    {
        if (at > 0 && _text[at - 1] == '@')
            return; // One finding for a row of them.
        if (at > 0 && (char.IsLetterOrDigit(_text[at - 1]) || _text[at - 1] is '.' or '_' or '-'))
            Report(BibtexErrors.ReadersDisagree, new SourceSpan(at, 1), null,
                "BibTeX and biber take '@' in free text for the start of an entry and report an error; BibGen reads on");
        else
            Report(BibtexErrors.ExpectedOpeningDelimiter, SourceSpan.FromBounds(at, Math.Max(at + 1, type.End)), null, type.TextIn(_source));
    }

    private void AddFreeText(int end)
    {
        if (end == _freeStart)
            return;
        if (!ReportLostEntries(end))
            ReportStrayText(end);
        _blocks.Add(new BlockNode
        {
            Kind = BlockKind.FreeText,
            Start = _freeStart,
            End = end,
            TypeStart = _freeStart,
            KeyStart = _freeStart,
            FirstField = _fields.Count,
            Reach = _reach,
        });
    }

    /// <summary>Free text right after an entry that goes on like one: the entry was closed too early.</summary>
    private void ReportStrayText(int end)
    {
        if (_blocks.Count == 0 || _blocks[_blocks.Count - 1].Kind != BlockKind.Entry)
            return;
        int start = SkipWhiteSpace(_freeStart);
        if (start >= end)
            return;
        int value = SkipWhiteSpace(SkipName(start));
        bool isField = value > start && value < end && _text[value] == '=' && IsValueStart(SkipWhiteSpace(value + 1));
        if (!isField && _text[start] is not ('}' or ')' or ','))
            return;
        int length = _text.Slice(start, end - start).IndexOfAny('\r', '\n');
        Report(BibtexErrors.StrayText, SourceSpan.FromBounds(start, length < 0 ? end : start + length), null, null);
    }

    /// <summary>Whether a value with delimiters stands at <paramref name="position"/>, or a number or a macro and then a comma.</summary>
    private bool IsValueStart(int position)
    {
        if (CharAt(position) is '{' or '"')
            return true;
        int end = SkipName(position);
        return end > position && CharAt(SkipWhiteSpace(end)) is ',' or '}';
    }

    /// <summary>Reports the lines of free text that begin an entry but for its <c>@</c>, and the marks of a merge.</summary>
    /// <returns>Whether there are any.</returns>
    private bool ReportLostEntries(int end)
    {
        bool found = false;
        for (int at = _freeStart; at < end;)
        {
            int start = at;
            while (start < end && _text[start] is ' ' or '\t')
                start++;
            if (start < end && char.IsLetter(_text[start]) && IsLostEntry(start, end, out int typeEnd))
            {
                string type = _source.Substring(start, typeEnd - start);
                _errors.Add(new SyntaxError(BibtexErrors.LostEntryStart, new SourceSpan(start, type.Length), null, type)
                {
                    // A macro that comes to light changes the entries that use it.
                    Edits = type.Equals("string", StringComparison.OrdinalIgnoreCase) ? [] : [new TextEdit(new SourceSpan(start, 0), "@")],
                });
                found = true;
            }
            else if (CharAt(start) == '<' && start == at && IsMergeMark(start))
            {
                Report(BibtexErrors.MergeConflict, SourceSpan.FromBounds(start, LineEnd(start)), null, null);
                found = true;
            }

            int line = _text.Slice(start, end - start).IndexOfAny('\r', '\n');
            at = line < 0 ? end : start + line + 1;
        }

        return found;
    }

    /// <summary>Whether <c>type{key,</c> and a field stand at <paramref name="start"/>, the type being one that everybody knows.</summary>
    private bool IsLostEntry(int start, int end, out int typeEnd)
    {
        typeEnd = SkipName(start);
        if (typeEnd >= end || CharAt(typeEnd) is not ('{' or '(') || typeEnd - start > 20)
            return false;
        bool isMacro = _source.AsSpan(start, typeEnd - start).Equals("string".AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (!isMacro && !EntryTypes.IsKnown(_source.Substring(start, typeEnd - start).ToLowerInvariant()))
            return false;
        int key = SkipName(typeEnd + 1);
        int comma = SkipWhiteSpace(key);
        return isMacro ? IsFieldStart(typeEnd + 1) : key > typeEnd + 1 && CharAt(comma) == ',' && IsFieldStart(SkipWhiteSpace(comma + 1));
    }

    private static BlockKind KindOf(ReadOnlySpan<char> type) => type.Length switch
    {
        6 when type.Equals("string".AsSpan(), StringComparison.OrdinalIgnoreCase) => BlockKind.Macro,
        7 when type.Equals("comment".AsSpan(), StringComparison.OrdinalIgnoreCase) => BlockKind.Comment,
        8 when type.Equals("preamble".AsSpan(), StringComparison.OrdinalIgnoreCase) => BlockKind.Preamble,
        _ => BlockKind.Entry,
    };

    private readonly void Report(SyntaxErrorKind kind, SourceSpan span, string? key, string? argument) =>
        _errors.Add(new SyntaxError(kind, span, key, argument));

    /// <summary>An error that is fixed by writing <paramref name="right"/> in the place of the span.</summary>
    private readonly void Report(SyntaxErrorKind kind, SourceSpan span, string? key, string? argument, string right) =>
        _errors.Add(new SyntaxError(kind, span, key, argument) { Edits = [new TextEdit(span, right)] });
}
