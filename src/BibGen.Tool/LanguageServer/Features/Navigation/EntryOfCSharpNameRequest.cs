using BibGen.Projects;
using BibGen.Rules.Code;
using BibGen.Tool.LanguageServer.Features.Hovers;
using BibGen.Tool.LanguageServer.Features.Names;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Server;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Navigation;

/// <summary><c>bibgen/entryOfCSharpName</c>: from the C# name of a work to its entry. A server of C# cannot lead there: the class is generated.</summary>
internal sealed class EntryOfCSharpNameRequest() : Request<EntryOfCSharpNameParams, EntryOfCSharpNameResult>(
    "bibgen/entryOfCSharpName", FeatureJson.Default.EntryOfCSharpNameParams, FeatureJson.Default.EntryOfCSharpNameResult)
{
    /// <inheritdoc/>
    protected override EntryOfCSharpNameResult? Answer(EntryOfCSharpNameParams parameters, WorkspaceState workspace, CancellationToken cancellationToken)
    {
        if (EditorView.OfCode(workspace, parameters.TextDocument.Uri, cancellationToken) is not { } view || Find(parameters, view) is not { } work)
            return null;
        LinkedFile file = view.Project.Project.Find(work.File.Path)!;
        var entry = new Entry(file, NameFinder.RecordAt(work.File, work.Record.Span.Start + 1));
        return view.LocationOf(new FilePlace(work.File.Path, work.Record.KeySpan)) is { } location
            ? new EntryOfCSharpNameResult(
                work.Record.Key, work.QualifiedName, location, new MarkupContent(MarkupContent.Markdown, EntryText.Of(view.Project, entry)))
            : null;
    }

    private static CodeWork? Find(EntryOfCSharpNameParams parameters, EditorView view)
    {
        if (parameters.Name is { } name)
            return Definition.OfCode(view.Project, name);
        return parameters.Position is { } position && DocumentUri.ToPath(parameters.TextDocument.Uri) is { } path && view.TextOf(path) is { } text
            ? Definition.OfCode(view.Project, path, text.OffsetOf(position))
            : null;
    }
}
