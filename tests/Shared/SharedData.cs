using System.Runtime.CompilerServices;

namespace BibGen.Tests;

/// <summary>
/// The corpus: real bibliographies, with the facts about them on which other readers agree. Their licences keep them out of the repository;
/// continuous integration has them next to the checkout (<c>../shared</c>). Where they are absent, the tests that need them are skipped and say why.
/// </summary>
internal static class SharedData
{
    /// <summary>Folder of the repository.</summary>
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    private static string Folder { get; } = Path.GetFullPath(Path.Combine(Repository, "..", "shared"));

    /// <summary>Why a test does not run; null where the data is there.</summary>
    public static string? ReasonToSkip { get; } = Directory.Exists(Folder)
        ? null
        : "The corpus of real bibliographies (../shared) is not next to this checkout.";

    /// <summary>Full path of a file or folder under <c>../shared</c>.</summary>
    public static string PathOf(string relative) => Path.Combine(Folder, relative);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
