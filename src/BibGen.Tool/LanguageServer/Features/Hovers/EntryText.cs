using BibGen.Projects;
using BibGen.Retractions;
using BibGen.Styles;
using BibGen.Tool.LanguageServer.Features.Names;

namespace BibGen.Tool.LanguageServer.Features.Hovers;

/// <summary>An entry in Markdown: what the doc comment of its class says, and its C# name.</summary>
internal static class EntryText
{
    /// <summary>Reference in the style of its file, what has happened to the work, its kind, identifiers and names.</summary>
    public static string Of(ProjectView view, Entry entry)
    {
        ReferenceStyle style = ReferenceStyle.Find(entry.Linked.Options.Style) ?? ReferenceStyle.Nlm;
        string summary = WorkDocumentation.Summary(
            entry.Work, StatusUpdate.Of(entry.Work, view.Project.Retractions), style.Write(entry.Work), DocumentationNotation.Markdown);
        string remarks = WorkDocumentation.Remarks(entry.Work, Path.GetFileName(entry.File.Path), DocumentationNotation.Markdown);
        string code = new EntrySymbol(entry).WorkIn(view) is { } work ? $"\n\nC#: {DocumentationNotation.Markdown.Code(work.QualifiedName)}" : "";
        return summary + "\n\n" + remarks + code;
    }
}
