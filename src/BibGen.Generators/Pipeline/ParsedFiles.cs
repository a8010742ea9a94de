using BibGen.Works;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Generators.Pipeline;

/// <summary>Reads each bibliography once, for the generator and for the analyzer.</summary>
internal static class ParsedFiles
{
    private static readonly TextCache<BibliographyFile> Files = new(BibliographyFile.Read);

    /// <summary>The file, read; null when the host has no text for it.</summary>
    public static BibliographyFile? Read(AdditionalText file, CancellationToken cancellationToken) => Files.Read(file, cancellationToken);

    /// <summary>How often <paramref name="text"/> has been read, for the test that says "once".</summary>
    internal static int CountOf(SourceText text) => Files.CountOf(text);
}
