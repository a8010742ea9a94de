using BibGen.Formats.Bibtex;
using BibGen.Projects;

namespace BibGen.Tool.LanguageServer.Features.Hovers;

/// <summary>A macro in Markdown: its text, and where it comes from.</summary>
internal static class MacroText
{
    /// <summary>What the macro <paramref name="name"/> stands for in the file <paramref name="from"/>; null when nothing defines it.</summary>
    public static string? Of(ProjectView view, LinkedFile from, string name)
    {
        DocumentationNotation notation = DocumentationNotation.Markdown;
        if (view.Names.FindMacro(from, name) is var (file, definitions))
        {
            string text = definitions[^1].Text;
            string place = file == from ? "" : $"\n\nDefined in {notation.Escape(Path.GetFileName(file.Path))}.";
            return $"{notation.Code(name)}: {(text.Length > 0 ? notation.Escape(text) : "no text")}{place}";
        }

        return PredefinedMacros.All.FirstOrDefault(macro => macro.Key == name) is { Value: { } known }
            ? $"{notation.Code(name)}: {notation.Escape(known)}\n\nDefined by BibTeX and its styles."
            : null;
    }
}
