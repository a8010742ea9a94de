using BibGen.Tool.LanguageServer.Features.Names;

namespace BibGen.Tool.LanguageServer.Features.Navigation;

/// <summary>From a name to all places that name the same: in bibliographies, in suppressions and in C#.</summary>
internal static class References
{
    /// <summary>The places that name the entry or macro at <paramref name="offset"/>, its definitions first where they are wanted.</summary>
    public static IReadOnlyList<FilePlace> At(ProjectView view, string path, int offset, bool includesDefinition) =>
        Symbol.At(view, path, offset) is var (symbol, _) ?
        [
            .. symbol.PlacesIn(view).Where(place => includesDefinition || place.Kind != SymbolPlaceKind.Definition)
                .Select(place => new FilePlace(place.Path, place.Span)),
        ]
        : [];
}
