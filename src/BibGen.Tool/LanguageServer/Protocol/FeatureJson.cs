using System.Text.Json.Serialization;

namespace BibGen.Tool.LanguageServer.Protocol;

/// <summary>How the messages of the features are read and written, as <see cref="ProtocolJson"/> has those of the core.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TextDocumentPositionParams))]
[JsonSerializable(typeof(HoverResult))]
[JsonSerializable(typeof(IReadOnlyList<Location>))]
[JsonSerializable(typeof(ReferenceParams))]
[JsonSerializable(typeof(IReadOnlyList<DocumentHighlight>))]
[JsonSerializable(typeof(RenameParams))]
[JsonSerializable(typeof(PrepareRenameResult))]
[JsonSerializable(typeof(WorkspaceEdit))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Position))]
[JsonSerializable(typeof(Location))]
[JsonSerializable(typeof(CompletionList))]
[JsonSerializable(typeof(DocumentParams))]
[JsonSerializable(typeof(DocumentRangeParams))]
[JsonSerializable(typeof(IReadOnlyList<DocumentSymbol>))]
[JsonSerializable(typeof(WorkspaceSymbolParams))]
[JsonSerializable(typeof(IReadOnlyList<SymbolInformation>))]
[JsonSerializable(typeof(IReadOnlyList<FoldingRange>))]
[JsonSerializable(typeof(SelectionRangeParams))]
[JsonSerializable(typeof(IReadOnlyList<SelectionRange>))]
[JsonSerializable(typeof(SemanticTokens))]
[JsonSerializable(typeof(IReadOnlyList<DocumentLink>))]
[JsonSerializable(typeof(IReadOnlyList<CodeLens>))]
[JsonSerializable(typeof(EntryOfCSharpNameParams))]
[JsonSerializable(typeof(EntryOfCSharpNameResult))]
internal sealed partial class FeatureJson : JsonSerializerContext;
