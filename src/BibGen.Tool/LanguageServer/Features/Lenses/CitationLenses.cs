using BibGen.Formats;
using BibGen.Tool.LanguageServer.CSharp;
using BibGen.Text;

namespace BibGen.Tool.LanguageServer.Features.Lenses;

/// <summary>How often C# names an entry. Nothing is said of those that it does not name: that is what BIB7006 is for, where somebody wants it.</summary>
internal static class CitationLenses
{
    /// <summary>The entries of <paramref name="file"/> that C# names: where the key stands, and the places in C#.</summary>
    public static IEnumerable<(SourceSpan Key, IReadOnlyList<CodeUse> Uses)> In(ProjectView view, BibliographyFile file)
    {
        for (int i = 0; i < file.Records.Count; i++)
        {
            if (view.CodeNames.WorkOf(file, i) is { } work && view.CodeIndex.UsesOf(work).ToArray() is { Length: > 0 } uses)
                yield return (file.Records[i].KeySpan, uses);
        }
    }

    /// <summary><c>cited 3 times</c>.</summary>
    public static string Title(int count) => count == 1 ? "cited once" : $"cited {count} times";
}
