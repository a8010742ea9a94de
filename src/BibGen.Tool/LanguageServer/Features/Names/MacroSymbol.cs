using BibGen.Projects;

namespace BibGen.Tool.LanguageServer.Features.Names;

/// <summary>A macro.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Owner">The file that defines it; null for one that styles define, as <c>jan</c>, and for one that nothing does.</param>
internal sealed record MacroSymbol(string Name, LinkedFile? Owner) : Symbol
{
    /// <inheritdoc/>
    public override IEnumerable<SymbolPlace> PlacesIn(ProjectView view) => view.Names.PlacesOf(Name, Owner)
        .OrderBy(found => found.Place.Kind != NameKind.MacroDefinition)
        .Select(found => new SymbolPlace(
            found.File.Path, found.Place.Span,
            found.Place.Kind == NameKind.MacroDefinition ? SymbolPlaceKind.Definition : SymbolPlaceKind.Reference,
            found.Place.Span.TextIn(found.File.File!.Text)));
}
