using BibGen.Text;
using BibGen.Tool.LanguageServer.Protocol;

namespace BibGen.Tool.LanguageServer.Workspace;

/// <summary>A text at one moment, as it is on disk or in the editor. The same object as long as the text does not change.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Text">The text.</param>
/// <param name="Uri">Its address, as the client writes it.</param>
/// <param name="Version">Its version in the editor; null when it is not open there.</param>
internal sealed record DocumentText(string Path, string Text, string Uri, int? Version)
{
    private readonly object _identity = new(); // Stands for the text where that must not be kept alive.
    private (object Text, ChangedStretch Change)? _since;
    private LineMap? _lines;

    private LineMap Lines => _lines ??= new LineMap(Text);

    /// <summary>Whether it is the same text, which may have been opened or saved meanwhile.</summary>
    public bool IsSame(DocumentText other) => _identity == other._identity;

    /// <summary>What tells it apart from an earlier text; null when that is not known.</summary>
    public ChangedStretch? ChangeSince(DocumentText earlier) =>
        IsSame(earlier) ? default(ChangedStretch) : _since is { } since && since.Text == earlier._identity ? since.Change : null;

    /// <summary>The place of an offset.</summary>
    public Position PositionOf(int offset) => ToProtocol(Lines.PositionOf(offset));

    /// <summary>The place of a stretch.</summary>
    public TextRange RangeOf(SourceSpan span)
    {
        (TextPosition start, TextPosition end) = Lines.PositionsOf(span);
        return new TextRange(ToProtocol(start), ToProtocol(end));
    }

    /// <summary>The offset of a place; the nearest one when the text has no such place.</summary>
    public int OffsetOf(Position position) => Lines.OffsetOf(new TextPosition(FromOne(position.Line), FromOne(position.Character)));

    /// <summary>The stretch between two places.</summary>
    public SourceSpan SpanOf(TextRange range)
    {
        int start = OffsetOf(range.Start);
        return SourceSpan.FromBounds(start, Math.Max(start, OffsetOf(range.End)));
    }

    /// <summary>
    /// The text with what a client changed in it, one change after the other. Editors with several cursors change a text from its end to its beginning: what
    /// stands before a change is as it was, so that all of them are made in one copy.
    /// </summary>
    public DocumentText With(IReadOnlyList<TextDocumentContentChangeEvent> changes, int? version)
    {
        DocumentText document = this;
        ChangedStretch? all = default(ChangedStretch);
        var edits = new List<TextEdit>(); // Of that document, the last first.
        foreach (TextDocumentContentChangeEvent change in changes)
        {
            if (change.Range is not { } range)
            {
                document = new DocumentText(Path, change.Text, Uri, version);
                all = null;
                edits.Clear();
                continue;
            }

            SourceSpan span = document.SpanOf(range);
            if (edits.Count > 0 && !(IsBefore(document, span, edits[^1]) && document.PositionOf(span.End) == range.End))
            {
                document = document.Changed(edits, ref all);
                edits.Clear();
                span = document.SpanOf(range);
            }

            edits.Add(new TextEdit(span, change.Text));
        }

        document = document.Changed(edits, ref all) with { Version = version };
        if (all is { } known && !document.IsSame(this))
            document._since = (_identity, known);
        return document;
    }

    /// <summary>
    /// Whether a stretch lies before what has changed, on lines that are still counted as they were: a CR and an LF that meet are one line break.
    /// </summary>
    private static bool IsBefore(DocumentText document, SourceSpan span, TextEdit changed) =>
        span.End < changed.Span.Start || (span.End == changed.Span.Start && (span.End == 0 || document.Text[span.End - 1] != '\r'));

    private DocumentText Changed(List<TextEdit> lastFirst, ref ChangedStretch? all)
    {
        if (lastFirst.Count == 0)
            return this;
        int length = Text.Length;
        foreach (TextEdit edit in lastFirst)
            length += edit.NewText.Length - edit.Span.Length;
        int end = lastFirst[0].Span.End;
        var change = new ChangedStretch(lastFirst[^1].Span.Start, end, end + length - Text.Length);
        all = all?.Then(change);
        string text = string.Create(length, (Text, lastFirst), static (written, all) =>
        {
            int end = all.Text.Length;
            int to = written.Length;
            foreach (TextEdit edit in all.lastFirst)
            {
                ReadOnlySpan<char> behind = all.Text.AsSpan(edit.Span.End, end - edit.Span.End);
                behind.CopyTo(written[(to -= behind.Length)..]);
                edit.NewText.CopyTo(written[(to -= edit.NewText.Length)..]);
                end = edit.Span.Start;
            }

            all.Text.AsSpan(0, end).CopyTo(written);
        });
        return new DocumentText(Path, text, Uri, Version) { _lines = Lines.With(text, change) };
    }

    /// <summary>An edit in the terms of the protocol.</summary>
    public RangeEdit EditOf(TextEdit edit) => new(RangeOf(edit.Span), edit.NewText);

    /// <summary>Clients say the end of a text by the largest number that the protocol allows.</summary>
    private static int FromOne(int number) => number == int.MaxValue ? number : number + 1;

    private static Position ToProtocol(TextPosition position) => new(position.Line - 1, position.Column - 1);
}
