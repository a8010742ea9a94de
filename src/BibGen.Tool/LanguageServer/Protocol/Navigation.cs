namespace BibGen.Tool.LanguageServer.Protocol;

/// <summary>What is shown when the pointer rests on a place (LSP <c>Hover</c>).</summary>
internal sealed record HoverResult(MarkupContent Contents, TextRange Range);

/// <summary>Asks for the places that name the same.</summary>
internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext Context)
    : TextDocumentPositionParams(TextDocument, Position);

/// <summary>Whether what defines a name counts as one of its places.</summary>
internal sealed record ReferenceContext(bool IncludeDeclaration);

/// <summary>A place that names what the pointer is on.</summary>
internal sealed record DocumentHighlight(TextRange Range, DocumentHighlightKind Kind);

/// <summary>How a place is about what the pointer is on (LSP <c>DocumentHighlightKind</c>).</summary>
internal enum DocumentHighlightKind
{
    Text = 1,
    Read = 2,
    Write = 3,
}

/// <summary>Asks for the changes that give a name to what stands at a place.</summary>
internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName)
    : TextDocumentPositionParams(TextDocument, Position);

/// <summary>A name that can be changed, and where it stands.</summary>
internal sealed record PrepareRenameResult(TextRange Range, string Placeholder);

/// <summary>Asks for the entry that C# names: at a place of a C# document, or by the name itself as <c>References.DeBock2011</c>.</summary>
internal sealed record EntryOfCSharpNameParams(TextDocumentIdentifier TextDocument, Position? Position, string? Name) : ITextDocumentParams;

/// <summary>An entry that C# names: its key, its C# name, where the key stands, and what a hover on it shows.</summary>
internal sealed record EntryOfCSharpNameResult(string Key, string Name, Location Location, MarkupContent Documentation);
