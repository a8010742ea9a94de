using System.Text.Json;
using BibGen.Text;
using BibGen.Tool.LanguageServer.CSharp;
using BibGen.Tool.LanguageServer.Features.Names;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Lenses;

/// <summary><c>textDocument/codeLens</c>: how often C# names the entries.</summary>
internal sealed class CodeLensRequest() : ViewRequest<DocumentParams, IReadOnlyList<CodeLens>>(
    "textDocument/codeLens", FeatureJson.Default.DocumentParams, FeatureJson.Default.IReadOnlyListCodeLens)
{
    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) =>
        server.CodeLensProvider = new ResolveOptions(ResolveProvider: false);

    /// <inheritdoc/>
    protected override IReadOnlyList<CodeLens>? Answer(
        DocumentParams parameters, EditorView view, DocumentText text, CancellationToken cancellationToken) =>
        view.Project.Find(text.Path) is { } file ? [.. CitationLenses.In(view.Project, file).Select(lens => Of(lens.Key, lens.Uses, view, text))] : null;

    /// <summary>A click shows the places, by a command that every client has its own way to do: its arguments are address, place, and places.</summary>
    private static CodeLens Of(SourceSpan key, IReadOnlyList<CodeUse> uses, EditorView view, DocumentText text)
    {
        TextRange range = text.RangeOf(key);
        IReadOnlyList<Location> places = view.LocationsOf(uses.Select(use => new FilePlace(use.File.Path, use.Span)));
        JsonElement[] arguments =
        [
            JsonSerializer.SerializeToElement(text.Uri, FeatureJson.Default.String),
            JsonSerializer.SerializeToElement(range.Start, FeatureJson.Default.Position),
            JsonSerializer.SerializeToElement(places, FeatureJson.Default.IReadOnlyListLocation),
        ];
        return new CodeLens(range, new ClientCommand(CitationLenses.Title(uses.Count), "bibgen.showReferences", arguments));
    }
}
