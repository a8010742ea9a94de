using System.Runtime.CompilerServices;
using BibGen.Formats;
using BibGen.Projects;
using BibGen.Records;

namespace BibGen.Tool.LanguageServer.Features.Names;

/// <summary>
/// What the names in the files of a project mean, as its linking has it: a name that a file has itself counts there; any other is that of the first file of its
/// class, else of the first file of all.
/// </summary>
internal sealed class ProjectNames
{
    private static readonly ConditionalWeakTable<BibliographyProject, ProjectNames> Known = new();

    private readonly BibliographyProject _project;

    private ProjectNames(BibliographyProject project) => _project = project;

    /// <summary>The files that could be read.</summary>
    public IEnumerable<LinkedFile> Files => _project.Bibliographies.Where(file => file.File is not null);

    /// <summary>The names of <paramref name="project"/>.</summary>
    public static ProjectNames Of(BibliographyProject project) => Known.GetValue(project, static project => new ProjectNames(project));

    /// <summary>The files whose keys must differ from those of <paramref name="file"/>, and itself: of its class, or of its database.</summary>
    public IEnumerable<LinkedFile> SharingKeysWith(LinkedFile file) => Files.Where(other => other == file || other.Options.FullName == file.Options.FullName
        || (other.File!.Format == file.File!.Format && file.File.Format.LinksFiles));

    /// <summary>The entry that <paramref name="key"/> means in the file <paramref name="from"/>; null when there is none.</summary>
    public Entry? FindEntry(LinkedFile from, string key)
    {
        if (FileNames.Of(from.File!).Find(key) is >= 0 and int own)
            return new Entry(from, own);
        foreach (LinkedFile file in Others(from))
        {
            if (FileNames.Of(file.File!).FindExactly(key) is >= 0 and int exact)
                return new Entry(file, exact);
        }

        foreach (LinkedFile file in Others(from))
        {
            if (FileNames.Of(file.File!).Find(key) is >= 0 and int near)
                return new Entry(file, near);
        }

        return null;
    }

    /// <summary>The places at which entries name <paramref name="entry"/>, in the order of files and places.</summary>
    public IEnumerable<(LinkedFile File, NamePlace Place)> ReferencesTo(Entry entry)
    {
        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase) { entry.Record.Key };
        foreach (Field ids in entry.Record.Fields.Where(field => field.Name == "ids"))
            keys.UnionWith(KeyFields.KeysIn(entry.File, ids, entry.Index).Select(id => id.Name));
        return from file in Files
               from place in keys.SelectMany(key => FileNames.Of(file.File!).References[key]).OrderBy(place => place.Span.Start)
               where FindEntry(file, place.Name) == entry
               select (file, place);
    }

    /// <summary>The definitions that a macro means in the file <paramref name="from"/>: those of one file; null where none has any, as for months.</summary>
    public (LinkedFile File, IReadOnlyList<MacroDefinition> Definitions)? FindMacro(LinkedFile from, string name)
    {
        foreach (LinkedFile file in Others(from).Prepend(from))
        {
            MacroDefinition[] definitions = [.. file.File!.Macros.Where(macro => macro.Name == name)];
            if (definitions.Length > 0)
                return (file, definitions);
        }

        return null;
    }

    /// <summary>The places at which a macro stands that <paramref name="owner"/> defines, or that nothing does where it is null.</summary>
    public IEnumerable<(LinkedFile File, NamePlace Place)> PlacesOf(string macro, LinkedFile? owner) =>
        from file in Files
        let places = FileNames.Of(file.File!).Macros[macro]
        where places.Any() && FindMacro(file, macro)?.File == owner
        from place in places
        select (file, place);

    /// <summary>The other files of a database: first those of its class, then all, each in the order of their paths.</summary>
    private IEnumerable<LinkedFile> Others(LinkedFile from) => !from.File!.Format.LinksFiles ? []
        : Files.Where(file => file != from && file.File!.Format == from.File.Format)
            .OrderByDescending(file => file.Options.FullName == from.Options.FullName).ThenBy(file => file.Path, StringComparer.Ordinal);
}
