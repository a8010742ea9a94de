namespace BibGen.Tool.LanguageServer.Features.Completions;

/// <summary>What can stand at a place of a file, whatever its format.</summary>
internal static class CompletionFinder
{
    /// <summary>What can stand at <paramref name="offset"/> of the file at <paramref name="path"/>; nothing where text is free.</summary>
    public static IReadOnlyList<Completion> At(ProjectView view, string path, int offset)
    {
        if (view.Project.Suppressions.FirstOrDefault(file => file.Path == path) is { } suppressions)
            return [.. SuppressionCompletions.InFile(suppressions, view.Find(suppressions.BibliographyPath), offset)];
        if (view.Project.Find(path) is not { File: { } file } linked)
            return [];
        return [.. file.Format.UsesBiblatexModel ? BibtexCompletions.At(view, linked, offset) : TagCompletions.At(file, offset)];
    }
}
