using BibGen.Formats;
using BibGen.Retractions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Generators.Pipeline;

/// <summary>Reads each bibliography and each list of retractions once, for the generator and for the analyzer.</summary>
internal static class ParsedFiles
{
    private static readonly TextCache<BibliographyFile> Files = new(BibliographyFile.Read);
    private static readonly TextCache<RetractionSnapshot> Snapshots = new(RetractionSnapshot.Read);

    /// <summary>The file, read; null when the host has no text for it.</summary>
    public static BibliographyFile? Read(AdditionalText file, CancellationToken cancellationToken) => Files.Read(file, cancellationToken);

    /// <summary>The list of retractions, read; null when the host has no text for it.</summary>
    public static RetractionSnapshot? ReadRetractions(AdditionalText file, CancellationToken cancellationToken) => Snapshots.Read(file, cancellationToken);

    /// <summary>How often <paramref name="text"/> has been read, for the test that says "once".</summary>
    internal static int CountOf(SourceText text) => Files.CountOf(text) + Snapshots.CountOf(text);
}
