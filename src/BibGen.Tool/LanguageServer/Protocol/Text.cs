using System.Text.Json.Serialization;

namespace BibGen.Tool.LanguageServer.Protocol;

/// <summary>A place in a text (LSP <c>Position</c>).</summary>
/// <param name="Line">Line, from 0.</param>
/// <param name="Character">UTF-16 code units before it in the line.</param>
internal readonly record struct Position(int Line, int Character);

/// <summary>A stretch of a text (LSP <c>Range</c>).</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">After its last character.</param>
internal readonly record struct TextRange(Position Start, Position End);

/// <summary>A stretch of a document.</summary>
internal sealed record Location(string Uri, TextRange Range);

/// <summary>A change of a text (LSP <c>TextEdit</c>).</summary>
/// <param name="Range">What is replaced.</param>
/// <param name="NewText">What stands there instead.</param>
internal sealed record RangeEdit(TextRange Range, string NewText)
{
    /// <summary>Which of the <see cref="WorkspaceEdit.ChangeAnnotations"/> it belongs to; null for none.</summary>
    public string? AnnotationId { get; init; }
}

/// <summary>The document that a request is about.</summary>
internal sealed record TextDocumentIdentifier(string Uri);

/// <summary>A document as it is at a version; null for one that is not open in the editor, which the protocol wants said.</summary>
internal sealed record VersionedTextDocumentIdentifier(string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version);

/// <summary>The place that a request is about.</summary>
internal record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position) : ITextDocumentParams;

/// <summary>Changes of a document at a version: a client refuses them when the document has another version by then.</summary>
internal sealed record TextDocumentEdit(VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<RangeEdit> Edits);

/// <summary>Changes of several documents, in the form that the client knows: with versions, or without.</summary>
internal sealed record WorkspaceEdit
{
    public IReadOnlyList<TextDocumentEdit>? DocumentChanges { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<RangeEdit>>? Changes { get; init; }

    public IReadOnlyDictionary<string, ChangeAnnotation>? ChangeAnnotations { get; init; }
}

/// <summary>What some changes do together, for a client that shows it.</summary>
internal sealed record ChangeAnnotation(string Label, bool NeedsConfirmation);

/// <summary>A text for people, in <see cref="Markdown"/> or <see cref="PlainText"/>.</summary>
internal sealed record MarkupContent(string Kind, string Value)
{
    public const string Markdown = "markdown";
    public const string PlainText = "plaintext";
}
