using BibGen.Rules.Code;
using BibGen.Tool.LanguageServer.Features.Names;

namespace BibGen.Tool.LanguageServer.Features.Navigation;

/// <summary>From a name to what defines it.</summary>
internal static class Definition
{
    /// <summary>Where the entry or macro at <paramref name="offset"/> is defined; nothing where there is none, or styles define it.</summary>
    public static IReadOnlyList<FilePlace> At(ProjectView view, string path, int offset) => Symbol.At(view, path, offset) is var (symbol, _)
        ? [.. symbol.PlacesIn(view).TakeWhile(place => place.Kind == SymbolPlaceKind.Definition).Select(place => new FilePlace(place.Path, place.Span))]
        : [];

    /// <summary>The entry that the C# at <paramref name="offset"/> of the file at <paramref name="path"/> names; null when it names none.</summary>
    public static CodeWork? OfCode(ProjectView view, string path, int offset) => view.CodeIndex.At(path, offset)?.Work;

    /// <summary>The entry that C# calls <paramref name="name"/>: <c>References.DeBock2011</c>; null when none or several are called so.</summary>
    public static CodeWork? OfCode(ProjectView view, string name) => view.CodeNames.Find(name);
}
