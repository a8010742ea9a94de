using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.PubMed;

/// <summary>Cuts PubMed text into records and their fields, line by line.</summary>
/// <remarks>
/// A blank line ends a record, but only a line that can start one starts the next: files that went through editors and
/// e-mail have blank lines inside records. The reverse happens too, so a second PMID starts a record wherever it stands.
/// </remarks>
internal sealed class PubMedScanner
{
    private readonly string _text;
    private readonly List<PubMedBlock> _blocks;
    private readonly List<PubMedFault> _faults;
    private readonly List<Field> _fields = [];
    private readonly HashSet<string> _unknownTags = [];

    private string? _tag;            // The field whose value may go on; null when there is none.
    private SourceSpan _tagSpan;
    private int _valueStart;
    private int _valueEnd;
    private SourceSpan _blankLines;  // White space lines since the last line with content; empty when there are none.
    private int _openFault = -1;     // The error that takes in the lines that follow it; −1 when there is none.
    private Predicate<int> _isKnown = static _ => false; // Whether the record that begins at a place need not be read.
    private bool _isDone;

    public PubMedScanner(string text, List<PubMedBlock> blocks, List<PubMedFault> faults)
    {
        _text = text;
        _blocks = blocks;
        _faults = faults;
    }

    /// <summary>Reads all of the text.</summary>
    public void Scan(CancellationToken cancellationToken)
    {
        int start = _text.Length > 0 && _text[0] == '\uFEFF' ? 1 : 0;
        if (IsRis(_text.AsSpan(start)))
        {
            _faults.Add(new(PubMedErrors.MalformedNbibLine, SourceSpan.FromBounds(start, _text.Length), -1, "RIS"));
            return;
        }

        ScanLines(start, cancellationToken);
    }

    /// <summary>
    /// Reads records from <paramref name="start"/> on, where one begins, up to one that begins where <paramref name="isKnown"/> holds. What is in front of a
    /// record does not tell what is read from there on.
    /// </summary>
    public void Scan(int start, Predicate<int> isKnown, CancellationToken cancellationToken)
    {
        _isKnown = isKnown;
        ScanLines(start, cancellationToken);
    }

    private void ScanLines(int start, CancellationToken cancellationToken)
    {
        while (start < _text.Length && !_isDone)
        {
            int length = _text.AsSpan(start).IndexOfAny('\n', '\r');
            int end = length < 0 ? _text.Length : start + length;
            int next = end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, _text.Length);
            PubMedLine line = PubMedLine.Read(_text.AsSpan(start, end - start));
            switch (line.Kind)
            {
                case PubMedLineKind.Tag:
                case PubMedLineKind.MisplacedTag:
                    ReadTag(line, start, end, cancellationToken);
                    break;
                case PubMedLineKind.Continuation:
                    ReadContinuation(start, end);
                    break;
                case PubMedLineKind.Malformed:
                    ReadMalformed(start, end);
                    break;
                default:
                    _blankLines = SourceSpan.FromBounds(_blankLines.Length == 0 ? start : _blankLines.Start, next);
                    break;
            }

            start = next;
        }

        EndRecord();
    }

    /// <summary>RIS looks the same, but its records run from <c>TY  - </c> to <c>ER  - </c> and its tags mean other things.</summary>
    public static bool IsRis(ReadOnlySpan<char> text) => text.TrimStart().StartsWith("TY  - ".AsSpan(), StringComparison.Ordinal);

    private void ReadTag(PubMedLine line, int start, int end, CancellationToken cancellationToken)
    {
        ReadOnlySpan<char> letters = _text.AsSpan(start, line.TagLength);
        string? known = PubMedTags.Find(letters);
        string tag = known ?? letters.ToString();
        SourceSpan tagSpan = new(start, line.TagLength);

        EndField();
        if (_fields.Count > 0)
        {
            if (StartsRecord(tag))
            {
                cancellationToken.ThrowIfCancellationRequested();
                EndRecord();
                if (_isKnown(start))
                {
                    _isDone = true;
                    return;
                }
            }
            else if (_blankLines.Length > 0)
            {
                _faults.Add(new(PubMedErrors.BlankLineInRecord, _blankLines, _blocks.Count));
            }
        }

        if (known is null && _unknownTags.Add(tag))
            _faults.Add(new(PubMedErrors.UnknownNbibTag, tagSpan, _blocks.Count, PubMedTags.NearMiss(tag)));
        if (line.Kind == PubMedLineKind.MisplacedTag && !(tag is "ISSN" or "ISBN" && IsEric()))
            _faults.Add(new(PubMedErrors.MalformedNbibLine, SourceSpan.FromBounds(start, start + line.ValueStart), _blocks.Count, tag.PadRight(4) + "- "));

        _tag = tag;
        _tagSpan = tagSpan;
        _valueStart = start + line.ValueStart;
        _valueEnd = end;
        _blankLines = default;
        _openFault = -1;
    }

    private void ReadContinuation(int start, int end)
    {
        if (_tag is null)
        {
            if (_openFault < 0)
                OpenFault(PubMedErrors.OrphanContinuation, start);
            ExtendFault(end);
        }
        else
        {
            if (_blankLines.Length > 0)
                _faults.Add(new(PubMedErrors.BlankLineInRecord, _blankLines, _blocks.Count));
            _valueEnd = end;
        }

        _blankLines = default;
    }

    private void ReadMalformed(int start, int end)
    {
        EndField();
        if (_openFault < 0 || _faults[_openFault].Kind != PubMedErrors.MalformedNbibLine)
            OpenFault(PubMedErrors.MalformedNbibLine, start);
        ExtendFault(end);
        _blankLines = default;
    }

    /// <summary>Neighbouring lines that are wrong in the same way make one error: a file of another format has one, not thousands.</summary>
    private void OpenFault(SyntaxErrorKind kind, int start)
    {
        _openFault = _faults.Count;
        _faults.Add(new(kind, new SourceSpan(start, 0), _fields.Count > 0 ? _blocks.Count : -1));
    }

    private void ExtendFault(int end)
    {
        PubMedFault fault = _faults[_openFault];
        _faults[_openFault] = fault with { Span = SourceSpan.FromBounds(fault.Span.Start, end) };
    }

    private bool StartsRecord(string tag) => tag switch
    {
        "PMID" => Has("PMID") || _blankLines.Length > 0,

        // PMC exports start with PMC, ERIC's with OWN; both tags also stand inside PubMed's records.
        "PMC" or "OWN" => _blankLines.Length > 0 && Has(tag),
        _ => _blankLines.Length > 0 && _fields[0].Name == tag,
    };

    private bool Has(string tag)
    {
        foreach (Field field in _fields)
        {
            if (field.Name == tag)
                return true;
        }

        return false;
    }

    private bool IsEric() => _fields.Count > 0 && _fields[0] is { Name: "OWN", Value: "ERIC" };

    private void EndField()
    {
        if (_tag is null)
            return;
        _fields.Add(Field.In(_text, _tag, _tagSpan, TrimmedSpan(_valueStart, _valueEnd)));
        _tag = null;
    }

    private void EndRecord()
    {
        EndField();
        if (_fields.Count == 0)
            return;
        SourceSpan span = SourceSpan.FromBounds(_fields[0].NameSpan.Start, _fields[_fields.Count - 1].ValueSpan.End);
        _blocks.Add(new(_fields.ToArray(), span));
        _fields.Clear();
    }

    private SourceSpan TrimmedSpan(int start, int end)
    {
        while (start < end && WhiteSpace.Is(_text[start]))
            start++;
        while (end > start && WhiteSpace.Is(_text[end - 1]))
            end--;
        return SourceSpan.FromBounds(start, end);
    }
}
