using BibGen.Text;

namespace BibGen.Formats.Bibtex.Layout;

/// <summary>
/// The layout of an entry or of definitions of macros. Between its words may be white space and what the syntax wants, and nothing else: otherwise it is
/// left as it is.
/// </summary>
internal sealed class BlockLayout(string text, BlockSyntax block, LayoutOptions options, string lineEnd, int longestInFile, List<TextEdit> edits)
{
    private readonly bool _isEntry = block.Kind == BlockKind.Entry;
    private readonly FieldLayout _fields = new(text, options, block.Kind == BlockKind.Entry);
    private int _at = block.Span.Start;
    private bool _isFine = true;

    private string? Indent => _isEntry ? options.Indent : null;

    /// <summary>Adds the changes; false when the block is to be left as it is.</summary>
    public bool Write()
    {
        int count = block.FieldCount;
        if ((_isEntry && block.KeySpan.Length == 0) || (!_isEntry && count == 0))
            return false;
        Expect('@', before: null, after: _isEntry && Indent is not null ? "" : null);
        Replace(block.TypeSpan, _fields.Cased(block.TypeSpan, options.TypeCase));
        char open = Expect(NextSign(), before: Indent is null ? null : "", after: Indent is null ? null : "");
        if (_isEntry)
            WriteKey(count);
        if (count > 0)
            WriteFields(FieldOrder.Of(text, block, _isEntry ? options.FieldOrder : []));
        WriteEnd(open is '(' ? ')' : '}', count > 0);
        return _isFine;
    }

    /// <summary>The next character that is no white space.</summary>
    private char NextSign()
    {
        int at = SkipWhiteSpace(_at);
        return at < block.Span.End ? text[at] : '\0';
    }

    private void WriteKey(int fieldCount)
    {
        Replace(block.KeySpan, null);
        if (fieldCount > 0)
            Expect(',', before: Indent is null ? null : "", after: Indent is null ? null : lineEnd + Indent);
    }

    private void WriteFields(int[] order)
    {
        bool isAlignedAlone = options.Alignment.Kind == FieldAlignmentKind.Entry;
        int width = isAlignedAlone ? order.Max(i => block.Field(i).NameSpan.Length) : longestInFile;
        for (int i = 0; i < order.Length && _isFine; i++)
        {
            FieldSyntax here = block.Field(i);
            FieldSyntax there = block.Field(order[i]);
            if (here.PartCount == 0 || there.PartCount == 0 || !_fields.IsPlain(here) || !_fields.IsPlain(there))
            {
                _isFine = false;
                return;
            }

            SourceSpan slot = SourceSpan.FromBounds(here.NameSpan.Start, here.ValueSpan.End);
            bool beginsLine = Indent is not null || BeginsLine(slot.Start);
            if (order[i] == i)
                WriteInPlace(here, beginsLine ? width : 0);
            else
                Replace(slot, _fields.Moved(there, beginsLine ? width : 0));
            _at = slot.End;
            if (i + 1 < order.Length)
                Expect(',', before: Indent is null ? null : "", after: Indent is null ? null : lineEnd + Indent);
        }
    }

    /// <summary>The comma after the last field and the closing delimiter, on a line of its own where fields have theirs.</summary>
    private void WriteEnd(char close, bool hasFields)
    {
        int end = block.Span.End - 1;
        int next = SkipWhiteSpace(_at);
        bool hasComma = next < end && text[next] == ',';
        int after = hasComma ? SkipWhiteSpace(next + 1) : next;
        if (!_isFine || after != end || text[end] != close)
        {
            _isFine = false;
            return;
        }

        bool wantsComma = _isEntry && hasFields ? options.HasTrailingComma ?? hasComma : hasComma;
        string space = Indent is null ? text.Substring(hasComma ? next + 1 : _at, end - (hasComma ? next + 1 : _at)) : hasFields ? lineEnd : "";
        string before = hasComma && Indent is null ? text.Substring(_at, next - _at) : "";
        Replace(SourceSpan.FromBounds(_at, end), (wantsComma ? before + "," : "") + space);
    }

    private void WriteInPlace(FieldSyntax field, int width)
    {
        Replace(field.NameSpan, _fields.Name(field));
        string? before = _fields.BeforeEquals(field.NameSpan.Length, width);
        Expect('=', before, before is null ? null : " ");
        for (int i = 0; i < field.PartCount; i++)
        {
            ValuePart part = field.Part(i);
            _at = i > 0 ? part.Span.Start : _at; // What joins parts stays.
            Replace(part.Span, PartText.Of(text, part, field.PartCount == 1, options));
        }
    }

    private bool BeginsLine(int position)
    {
        while (position > 0 && text[position - 1] is ' ' or '\t')
            position--;
        return position == 0 || text[position - 1] is '\n' or '\r';
    }

    /// <summary>Goes over white space, a sign and white space; the white space becomes what is given.</summary>
    private char Expect(char sign, string? before, string? after)
    {
        int at = SkipWhiteSpace(_at);
        if (at >= block.Span.End || text[at] != sign)
        {
            _isFine = false;
            return '\0';
        }

        Replace(SourceSpan.FromBounds(_at, at), before);
        _at = at + 1;
        Replace(SourceSpan.FromBounds(_at, SkipWhiteSpace(_at)), after);
        return sign;
    }

    /// <summary>Writes another text in the place of a stretch, which has to begin where the last one ended; null to leave it.</summary>
    private void Replace(SourceSpan span, string? newText)
    {
        _isFine &= span.Start == _at;
        if (newText is not null && !span.In(text).SequenceEqual(newText.AsSpan()))
            edits.Add(new TextEdit(span, newText));
        _at = span.End;
    }

    private int SkipWhiteSpace(int position)
    {
        while (position < block.Span.End && BibtexCharacters.IsWhiteSpace(text[position]))
            position++;
        return position;
    }
}
