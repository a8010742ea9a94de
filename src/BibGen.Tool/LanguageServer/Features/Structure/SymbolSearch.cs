using BibGen.Formats;

namespace BibGen.Tool.LanguageServer.Features.Structure;

/// <summary>Finds records and macros of a project by a part of their names or titles.</summary>
internal static class SymbolSearch
{
    /// <summary>Most that are found: a client asks again when more has been typed.</summary>
    public const int Most = 200;

    /// <summary>What has <paramref name="query"/> in its name, then what has it in its title, each in the order of files and places.</summary>
    public static IEnumerable<(BibliographyFile File, OutlineItem Item)> Find(ProjectView view, string query)
    {
        bool Has(string text) => text.Contains(query, StringComparison.OrdinalIgnoreCase);
        var items = view.Names.Files.SelectMany(file => Outline.Of(file.File!).Select(item => (File: file.File!, Item: item)));
        return items.Where(one => Has(one.Item.Name)).Concat(items.Where(one => !Has(one.Item.Name) && Has(one.Item.Detail))).Take(Most);
    }
}
