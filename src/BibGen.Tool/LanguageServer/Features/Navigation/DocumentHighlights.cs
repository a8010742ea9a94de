using BibGen.Text;
using BibGen.Tool.LanguageServer.Features.Names;

namespace BibGen.Tool.LanguageServer.Features.Navigation;

/// <summary>The places of one file that name what the pointer is on.</summary>
internal static class DocumentHighlights
{
    /// <summary>These places in their order, each with whether it defines what the others name.</summary>
    public static IReadOnlyList<(SourceSpan Span, bool IsDefinition)> At(ProjectView view, string path, int offset) =>
        Symbol.At(view, path, offset) is var (symbol, _) ?
        [
            .. symbol.PlacesIn(view).Where(place => place.Path == path).OrderBy(place => place.Span.Start)
                .Select(place => (place.Span, place.Kind == SymbolPlaceKind.Definition)),
        ]
        : [];
}
