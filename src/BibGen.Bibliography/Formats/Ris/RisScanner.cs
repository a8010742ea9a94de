using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.Ris;

/// <summary>Splits RIS text into records and their fields, line by line.</summary>
/// <remarks>
/// A record runs from <c>TY</c> to <c>ER</c>. Where one of them is missing the other one decides; where both are, a blank line and a tag that the
/// record already has before it. Values run over several lines, indented or not, and blank lines may stand anywhere.
/// </remarks>
internal sealed class RisScanner
{
    private readonly string _text;
    private readonly List<RisBlock> _blocks;
    private readonly List<RisError> _errors;
    private readonly List<Field> _fields = [];
    private readonly List<TextEdit> _tagEdits = [];
    private readonly HashSet<string> _unknownTags = [];

    private string? _tag;              // The field whose value may continue; null when there is none.
    private SourceSpan _tagSpan;
    private int _valueStart;
    private int _valueEnd;
    private bool _hasBlankLine;        // Since the last line with content.
    private int _singles;              // The tags that the record may have once and has, a bit each.
    private int _singlesBeforeBlank;   // Those before its last blank line,
    private int _fieldsBeforeBlank;    // and the number of all fields there.
    private RisError? _firstMisspelled;
    private string? _lineEnd;
    private SourceSpan _outside;       // Text since the last record; empty when there is none.

    public RisScanner(string text, List<RisBlock> blocks, List<RisError> errors)
    {
        _text = text;
        _blocks = blocks;
        _errors = errors;
    }

    /// <summary>Reads all of the text.</summary>
    public void Scan(CancellationToken cancellationToken)
    {
        ScanLines(_text.Length > 0 && _text[0] == '\uFEFF' ? 1 : 0, int.MaxValue, cancellationToken);
        EndField();
        EndRecord(hasEnd: false);
        EndOutside();
        ReportMisspelled();
    }

    /// <summary>Reads the record that begins at <paramref name="start"/>, up to its end. Without one there is none.</summary>
    public void ScanRecord(int start)
    {
        ScanLines(start, mostRecords: 1, CancellationToken.None);
        ReportMisspelled();
    }

    private void ScanLines(int start, int mostRecords, CancellationToken cancellationToken)
    {
        while (start < _text.Length && _blocks.Count < mostRecords)
        {
            int length = _text.AsSpan(start).IndexOfAny('\n', '\r');
            int end = length < 0 ? _text.Length : start + length;
            int next = end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, _text.Length);
            RisLine line = RisLine.Read(_text.AsSpan(start, end - start));
            switch (line.Kind)
            {
                case RisLineKind.Tag:
                case RisLineKind.MisspelledTag:
                    ReadTag(line, start, end, cancellationToken);
                    break;
                case RisLineKind.Text:
                    ReadText(start, end);
                    break;
                default:
                    _hasBlankLine = true;
                    break;
            }

            start = next;
        }
    }

    private void ReadTag(RisLine line, int start, int end, CancellationToken cancellationToken)
    {
        SourceSpan tagSpan = new(start + line.TagStart, RisLine.TagLength);
        string? known = RisTags.Find(tagSpan.In(_text));
        string tag = known ?? tagSpan.TextIn(_text);
        EndField();
        if (tag == RisTags.End)
        {
            ReadEnd(line, start, end);
            return;
        }

        if (_hasBlankLine)
            (_singlesBeforeBlank, _fieldsBeforeBlank) = (_singles, _fields.Count);
        if (tag == RisTags.Type)
        {
            cancellationToken.ThrowIfCancellationRequested();
            EndRecord(hasEnd: false);
        }
        else if ((RisTags.SingleBit(tag) & _singlesBeforeBlank) != 0)
        {
            SplitAtBlankLine();
        }

        if (_fields.Count == 0)
        {
            EndOutside();
            if (tag != RisTags.Type)
                _errors.Add(new(RisErrors.RecordWithoutType, tagSpan, _blocks.Count));
        }

        _singles |= RisTags.SingleBit(tag);

        if (line.Kind == RisLineKind.MisspelledTag)
            AddMisspelled(line, start, end, tag);
        if (known is null && _unknownTags.Add(tag))
            _errors.Add(new(RisErrors.UnknownRisTag, tagSpan, _blocks.Count, RisTags.NearMiss(tag)));
        _tag = tag;
        _tagSpan = tagSpan;
        _valueStart = start + line.ValueStart;
        _valueEnd = end;
        _hasBlankLine = false;
    }

    private void ReadEnd(RisLine line, int start, int end)
    {
        if (_fields.Count == 0)
        {
            ReadOutside(start, end);
            return;
        }

        if (line.Kind == RisLineKind.MisspelledTag)
            AddMisspelled(line, start, end, RisTags.End);
        EndRecord(hasEnd: true, end);
    }

    /// <summary>
    /// A line without a tag continues the value above it. Keywords and addresses that follow theirs line by line, as EndNote writes them, are each a
    /// field.
    /// </summary>
    private void ReadText(int start, int end)
    {
        if (_tag is null)
        {
            ReadOutside(start, end);
        }
        else if (_tag is "KW" or "UR" or "L1" or "L2" or "L3" or "L4")
        {
            string tag = _tag;
            EndField();
            _tag = tag;
            _tagSpan = new SourceSpan(Trimmed(start, end).Start, 0);
            _valueStart = start;
            _valueEnd = end;
        }
        else
        {
            _valueEnd = end;
        }

        _hasBlankLine = false;
    }

    /// <summary>Text before the first record, after the last one or between two is one error, however many lines it has.</summary>
    private void ReadOutside(int start, int end)
    {
        SourceSpan line = Trimmed(start, end);
        _outside = _outside.Length == 0 ? line : SourceSpan.FromBounds(_outside.Start, line.End);
    }

    private void EndOutside()
    {
        if (_outside.Length > 0)
            _errors.Add(new(RisErrors.TextOutsideRecords, _outside, -1));
        _outside = default;
    }

    /// <summary>Who writes one tag so writes many: they are one error with one fix.</summary>
    private void AddMisspelled(RisLine line, int start, int end, string tag)
    {
        int from = start + line.TagStart;
        int to = start + line.ValueStart;
        while (to < end && _text[to] is ' ' or '\t' or '\u00A0')
            to++;
        string right = tag + "  - ";
        _tagEdits.Add(new TextEdit(SourceSpan.FromBounds(start, to), right));
        SourceSpan span = SourceSpan.FromBounds(from, Math.Max(start + line.ValueStart, from + RisLine.TagLength));
        _firstMisspelled ??= new(RisErrors.MalformedRisLine, span, _blocks.Count);
    }

    private void ReportMisspelled()
    {
        if (_firstMisspelled is { } first)
            _errors.Add(first with { Edits = _tagEdits.ToArray() });
    }

    /// <summary>Ends the record at its last blank line; what follows that is the beginning of another one.</summary>
    private void SplitAtBlankLine()
    {
        Field[] rest = [.. _fields.Skip(_fieldsBeforeBlank)];
        _fields.RemoveRange(_fieldsBeforeBlank, rest.Length);
        EndRecord(hasEnd: false);
        if (rest.Length == 0)
            return;
        _errors.Add(new(RisErrors.RecordWithoutType, rest[0].NameSpan, _blocks.Count));
        foreach (Field field in rest)
            _singles |= RisTags.SingleBit(field.Name);
        _fields.AddRange(rest);
    }

    private void EndField()
    {
        if (_tag is null)
            return;
        Field field = Field.In(_text, _tag, _tagSpan, Trimmed(_valueStart, _valueEnd));
        _fields.Add(field);
        if (_tag == RisTags.Type)
            CheckType(field);
        _tag = null;
    }

    private void CheckType(Field type)
    {
        if (type.ValueSpan.Length == 0 || RisTypes.Find(type.Value) is not null)
            return;
        string? near = RisTypes.NearMiss(type.Value);
        _errors.Add(new(RisErrors.UnknownRisType, type.ValueSpan, _blocks.Count, near) { Edits = near is null ? [] : [new TextEdit(type.ValueSpan, near)] });
    }

    private void EndRecord(bool hasEnd, int end = 0)
    {
        if (_fields.Count == 0)
            return;
        Field first = _fields[0];
        int lastEnd = Math.Max(_fields[_fields.Count - 1].ValueSpan.End, _fields[_fields.Count - 1].NameSpan.End);
        SourceSpan span = SourceSpan.FromBounds(first.NameSpan.Start, hasEnd ? end : lastEnd);
        bool isEmpty = !hasEnd && _fields.Count == 1 && first.Name == RisTags.Type;
        if (!hasEnd)
        {
            SourceSpan head = SourceSpan.FromBounds(first.NameSpan.Start, Math.Max(first.NameSpan.End, first.ValueSpan.End));
            _errors.Add(new(RisErrors.RecordWithoutEnd, head, isEmpty ? -1 : _blocks.Count)
            {
                Edits = isEmpty ? [] : [new TextEdit(new SourceSpan(lastEnd, 0), (_lineEnd ??= LineEnd()) + "ER  - ")],
            });
        }

        // A type and nothing else is no record: another one follows it, or the file is being written.
        if (!isEmpty)
            _blocks.Add(new(_fields.ToArray(), span));
        _fields.Clear();
        _hasBlankLine = false;
        _singles = _singlesBeforeBlank = 0;
    }

    /// <summary>The line end that the file uses first.</summary>
    private string LineEnd()
    {
        int at = _text.AsSpan().IndexOfAny('\n', '\r');
        return at < 0 || _text[at] == '\n' ? "\n" : at + 1 < _text.Length && _text[at + 1] == '\n' ? "\r\n" : "\r";
    }

    private SourceSpan Trimmed(int start, int end)
    {
        while (start < end && WhiteSpace.Is(_text[start]))
            start++;
        while (end > start && WhiteSpace.Is(_text[end - 1]))
            end--;
        return SourceSpan.FromBounds(start, end);
    }
}
