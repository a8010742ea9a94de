using BibGen.Projects;
using BibGen.Rules.Suppression;

namespace BibGen.Tool.LanguageServer.Features.Names;

/// <summary>What a name means wherever it stands: an entry or a macro. Definition, references, highlights and rename are lists of its places.</summary>
internal abstract record Symbol
{
    /// <summary>The symbol at <paramref name="offset"/> of the file at <paramref name="path"/>, and the name there; null where there is none.</summary>
    public static (Symbol Symbol, NamePlace Place)? At(ProjectView view, string path, int offset)
    {
        if (view.Project.Suppressions.FirstOrDefault(file => file.Path == path) is { } suppressions)
        {
            return NameFinder.At(suppressions, offset) is { Kind: NameKind.KeyReference } entry && Suppressed(view, suppressions, entry.Name) is { } found
                ? (new EntrySymbol(found), entry)
                : null;
        }

        return view.Project.Find(path) is { File: { } file } linked && NameFinder.At(file, offset) is { } place && Of(view, linked, place) is { } symbol
            ? (symbol, place)
            : null;
    }

    /// <summary>The symbol that a name in a bibliography means; null when it is the name of something else, or of nothing that is there.</summary>
    public static Symbol? Of(ProjectView view, LinkedFile file, NamePlace place)
    {
        switch (place.Kind)
        {
            case NameKind.Key or NameKind.Alias:
                return new EntrySymbol(new Entry(file, place.Record));
            case NameKind.KeyReference:
                return view.Names.FindEntry(file, place.Name) is { } entry ? new EntrySymbol(entry) : null;
            case NameKind.MacroDefinition or NameKind.MacroReference:
                return new MacroSymbol(place.Name, view.Names.FindMacro(file, place.Name)?.File);
            default:
                return null;
        }
    }

    /// <summary>Its places: definitions first, then by files and places.</summary>
    public abstract IEnumerable<SymbolPlace> PlacesIn(ProjectView view);

    private static Entry? Suppressed(ProjectView view, SuppressionFile suppressions, string name)
    {
        if (view.Project.Find(suppressions.BibliographyPath) is not { File: { } file } linked)
            return null;
        if (FileNames.Of(file).FindExactly(name) is >= 0 and int record)
            return new Entry(linked, record);
        for (int i = 0; i < file.Works.Count; i++)
        {
            if (file.Works[i].Pmid == name)
                return new Entry(linked, i);
        }

        return null;
    }
}
