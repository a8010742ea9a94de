using BibGen.Text;
using BibGen.Tool.LanguageServer.Features.Names;

namespace BibGen.Tool.LanguageServer.Features.Hovers;

/// <summary>What is shown when the pointer rests on a name.</summary>
/// <param name="Markdown">The text.</param>
/// <param name="Span">The name.</param>
internal sealed record Hover(string Markdown, SourceSpan Span)
{
    /// <summary>What is to be said of the name at <paramref name="offset"/>; null where there is none, or nothing to say.</summary>
    public static Hover? At(ProjectView view, string path, int offset)
    {
        if (Symbol.At(view, path, offset) is (EntrySymbol symbol, var name))
            return new Hover(EntryText.Of(view, symbol.Entry), name.Span);
        if (view.Project.Suppressions.FirstOrDefault(file => file.Path == path) is { } suppressions)
            return NameFinder.At(suppressions, offset) is { } rule ? Of(VocabularyText.OfRule(rule.Name), rule) : null;
        if (view.Project.Find(path) is not { File: { } file } linked || NameFinder.At(file, offset) is not { } place)
            return null;
        return Of(place.Kind switch
        {
            NameKind.MacroDefinition or NameKind.MacroReference => MacroText.Of(view, linked, place.Name),
            NameKind.EntryType => VocabularyText.OfType(place.Name),
            NameKind.Field when file.Format.UsesBiblatexModel => VocabularyText.OfField(place.Name),
            NameKind.Field => VocabularyText.OfTag(file.Format, place.Name),
            NameKind.Rule => VocabularyText.OfRule(place.Name),
            _ => null,
        }, place);
    }

    private static Hover? Of(string? markdown, NamePlace place) => markdown is null ? null : new Hover(markdown, place.Span);
}
