using BibGen.Exports.Bibtex;
using BibGen.Exports.CslJson;
using BibGen.Exports.Lists;

namespace BibGen.Exports;

/// <summary>
/// A format in which works are written. An export is one class and one line in <see cref="All"/>; what its format cannot hold, it says.
/// </summary>
public abstract class BibliographyExport
{
    private protected BibliographyExport(string id, string name, string extension)
    {
        Id = id;
        Name = name;
        Extension = extension;
    }

    /// <summary>All exports, in the order in which documentation lists them.</summary>
    public static IReadOnlyList<BibliographyExport> All { get; } =
    [
        new BibtexExport(BibtexDialect.Bibtex),
        new BibtexExport(BibtexDialect.Biblatex),
        new CslJsonExport(),
        new RisExport(),
        new CffExport(),
        new MarkdownExport(),
        new HtmlExport(),
        new TextExport(),
        new ShfbExport(),
    ];

    /// <summary>Name for programs, which never changes: <c>biblatex</c>.</summary>
    public string Id { get; }

    /// <summary>Name for messages: <c>BibLaTeX</c>.</summary>
    public string Name { get; }

    /// <summary>How the names of its files customarily end: <c>.bib</c>.</summary>
    public string Extension { get; }

    /// <summary>The export with this <see cref="Id"/>; null when there is none.</summary>
    public static BibliographyExport? Find(string id) => All.FirstOrDefault(export => export.Id == id);

    /// <summary>Writes works in their order.</summary>
    public ExportResult Write(IReadOnlyList<ExportedWork> works, ExportOptions options, CancellationToken cancellationToken = default)
    {
        var target = new ExportTarget(works, options, cancellationToken);
        Write(target);
        return new ExportResult(target.Text.ToString(), target.Losses);
    }

    /// <summary>Writes the works of <paramref name="target"/> into its text.</summary>
    private protected abstract void Write(ExportTarget target);
}
