using BibGen.Projects;
using BibGen.Records;
using BibGen.Tool.LanguageServer.Features.Names;

namespace BibGen.Tool.LanguageServer.Features.Completions;

/// <summary>The keys that an entry may name.</summary>
internal static class KeyCompletions
{
    /// <summary>Most keys that are offered at once: a client asks again when more has been typed.</summary>
    public const int Most = 200;

    private const int LongestTitle = 60;

    /// <summary>
    /// The keys that may stand in the field that is being typed, and have <paramref name="typed"/> in them: those of other entries; in <c>xdata</c> those of
    /// <c>@xdata</c>; in <c>ids</c>, which are names that the entry had before, what other entries name and nobody has.
    /// </summary>
    public static IEnumerable<Completion> Of(ProjectView view, LinkedFile linked, BibtexCursor cursor, string typed)
    {
        if (cursor.Field == "ids")
            return Unknown(view).Where(key => key.Contains(typed, StringComparison.OrdinalIgnoreCase)).Take(Most)
                .Select(key => new Completion(key, CompletionKind.Reference, "named elsewhere, and nowhere defined"));
        return view.Names.Files.Where(file => file.File!.Format == linked.File!.Format).OrderBy(file => file != linked)
            .SelectMany(file => file.File!.Records.Where(record => IsOffered(record, cursor, typed) && !(file == linked && record.Span.Start == cursor.Start)))
            .Take(Most).Select(record => new Completion(record.Key, CompletionKind.Reference, Describe(record)));
    }

    /// <summary>A few words about a record, as it stands: nothing is typed for it.</summary>
    public static string Describe(Record record) =>
        record.Type + (record.ValueOf("title") ?? record.ValueOf("TI")) switch
        {
            { Length: > LongestTitle } title => $": {title.AsSpan(0, LongestTitle)}…",
            { } title => $": {title}",
            null => "",
        };

    private static bool IsOffered(Record record, BibtexCursor cursor, string typed) =>
        record.Key.Length > 0 && (cursor.Field == "xdata") == (record.Type == "xdata") && record.Key.Contains(typed, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Unknown(ProjectView view) => (
        from file in view.Names.Files
        from place in FileNames.Of(file.File!).References.SelectMany(same => same)
        where view.Names.FindEntry(file, place.Name) is null
        select place.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
