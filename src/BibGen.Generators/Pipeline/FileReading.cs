using BibGen.Formats;
using BibGen.Retractions;
using Microsoft.CodeAnalysis;

namespace BibGen.Generators.Pipeline;

/// <summary>A file that is generated, read by itself.</summary>
/// <param name="Path">Its path.</param>
/// <param name="ClassName">Name of its class, with the namespace.</param>
/// <param name="File">What it holds; null when the host has no text for it or the reader fails, which the model of the file says. The same object for the same text.</param>
internal sealed record FileReading(string Path, string ClassName, BibliographyFile? File)
{
    /// <summary>Reads a file.</summary>
    public static FileReading From(AdditionalText text, BibliographyOptions options, CancellationToken cancellationToken) =>
        new(text.Path, options.FullName, FileOf(text, cancellationToken));

    /// <summary>What a file holds; null when the host has no text for it or the reader fails.</summary>
    public static BibliographyFile? FileOf(AdditionalText text, CancellationToken cancellationToken)
    {
        try
        {
            return ParsedFiles.Read(text, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>A list of retractions; null when the project does not want it, when the host has no text for it, or when the reader fails, which the analyzer says.</summary>
    public static RetractionSnapshot? SnapshotOf(AdditionalText text, OptionReader options, CancellationToken cancellationToken)
    {
        try
        {
            return options.IsEnabled ? ParsedFiles.ReadRetractions(text, cancellationToken) : null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null;
        }
    }
}
