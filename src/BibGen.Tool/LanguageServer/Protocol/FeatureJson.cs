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
[JsonSerializable(typeof(CompletionList))]
[JsonSerializable(typeof(EntryOfCSharpNameParams))]
[JsonSerializable(typeof(EntryOfCSharpNameResult))]
internal sealed partial class FeatureJson : JsonSerializerContext;
