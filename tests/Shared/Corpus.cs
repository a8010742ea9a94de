namespace BibGen.Tests;

/// <summary>The files of the corpus beside the checkout. A sample of them unless <c>BIBGEN_CORPUS=all</c> is in the environment.</summary>
internal static class Corpus
{
    private const int Stride = 6;

    private static readonly bool IsWhole = Environment.GetEnvironmentVariable("BIBGEN_CORPUS") == "all";

    /// <summary>Full paths of the files of a format, <c>bib</c> or <c>nbib</c>, in ordinal order; whatever their extensions, each is of that format.</summary>
    public static IEnumerable<string> Files(string format) =>
        Directory.EnumerateFiles(SharedData.PathOf("corpus/files/" + format), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where((_, index) => IsWhole || index % Stride == 0);
}
