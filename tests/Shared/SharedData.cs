using System.Runtime.CompilerServices;
using System.Text.Json;

namespace BibGen.Tests;

/// <summary>
/// The specification data and the corpus that stand beside the checkout in continuous integration (<c>../shared</c>).
/// A user's clone has neither: the tests that need them are skipped and say why.
/// </summary>
internal static class SharedData
{
    /// <summary>Folder of the repository.</summary>
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    private static string Folder { get; } = Path.GetFullPath(Path.Combine(Repository, "..", "shared"));

    /// <summary>Why a test does not run; null where the data is there.</summary>
    public static string? ReasonToSkip { get; } = Directory.Exists(Folder) ? null : "../shared (specification data and corpus) is not beside this checkout.";

    /// <summary>Full path of a file or folder under <c>../shared</c>.</summary>
    public static string PathOf(string relative) => Path.Combine(Folder, relative);

    /// <summary>A JSON file of <c>../shared/spec</c>.</summary>
    public static JsonElement Spec(string name)
    {
        using FileStream stream = File.OpenRead(PathOf(Path.Combine("spec", name)));
        return JsonDocument.Parse(stream).RootElement.Clone();
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
