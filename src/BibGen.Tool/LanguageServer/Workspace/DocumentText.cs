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
    private LineMap? _lines;

    private LineMap Lines => _lines ??= new LineMap(Text);

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

    /// <summary>The text with what a client changed in it.</summary>
    public DocumentText With(IReadOnlyList<TextDocumentContentChangeEvent> changes, int? version)
    {
        DocumentText document = this;
        foreach (TextDocumentContentChangeEvent change in changes)
        {
            if (change.Range is not { } range)
            {
                document = new DocumentText(Path, change.Text, Uri, version);
                continue;
            }

            SourceSpan span = document.SpanOf(range);
            string text = string.Concat(document.Text.AsSpan(0, span.Start), change.Text, document.Text.AsSpan(span.End));
            document = new DocumentText(Path, text, Uri, version);
        }

        return document with { Version = version };
    }

    /// <summary>An edit in the terms of the protocol.</summary>
    public RangeEdit EditOf(TextEdit edit) => new(RangeOf(edit.Span), edit.NewText);

    /// <summary>Clients say the end of a text by the largest number that the protocol allows.</summary>
    private static int FromOne(int number) => number == int.MaxValue ? number : number + 1;

    private static Position ToProtocol(TextPosition position) => new(position.Line - 1, position.Column - 1);
}
