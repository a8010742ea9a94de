using BibGen.Projects;
using BibGen.Rules.Code;
using BibGen.Rules.Suppression;
using BibGen.Text;
using BibGen.Tool.LanguageServer.CSharp;

namespace BibGen.Tool.LanguageServer.Features.Names;

/// <summary>An entry.</summary>
/// <param name="Entry">The entry.</param>
internal sealed record EntrySymbol(Entry Entry) : Symbol
{
    /// <summary>Where C# names it.</summary>
    public IEnumerable<CodeUse> CodeUsesIn(ProjectView view) => WorkIn(view) is { } work ? view.CodeIndex.UsesOf(work) : [];

    /// <summary>The work that it is in C#; null where it has no name there.</summary>
    public CodeWork? WorkIn(ProjectView view) => view.CodeNames.WorkOf(Entry.File, Entry.Index);

    /// <inheritdoc/>
    public override IEnumerable<SymbolPlace> PlacesIn(ProjectView view)
    {
        string key = Entry.Record.Key;
        if (key.Length > 0)
            yield return new SymbolPlace(Entry.File.Path, Entry.Record.KeySpan, SymbolPlaceKind.Definition, key);
        foreach ((LinkedFile file, NamePlace place) in view.Names.ReferencesTo(Entry))
            yield return new SymbolPlace(file.Path, place.Span, SymbolPlaceKind.Reference, place.Name);
        string path = Entry.File.Path;
        foreach (SuppressionFile file in view.Project.Suppressions.Where(file => file.BibliographyPath.Equals(path, StringComparison.OrdinalIgnoreCase)))
        {
            foreach ((string name, SourceSpan span) in file.Entries.Distinct().Where(line => line.Entry == key || line.Entry == Entry.Work.Pmid))
                yield return new SymbolPlace(file.Path, span, SymbolPlaceKind.Suppression, name);
        }

        foreach (CodeUse use in CodeUsesIn(view))
            yield return new SymbolPlace(use.File.Path, use.Span, KindOf(use), use.Span.TextIn(use.File.Text));
    }

    private static SymbolPlaceKind KindOf(CodeUse use) => use.Kind switch
    {
        CodeUseKind.Name => SymbolPlaceKind.CodeName,
        CodeUseKind.Key => SymbolPlaceKind.CodeKey,
        _ => SymbolPlaceKind.CodeAlias,
    };
}
