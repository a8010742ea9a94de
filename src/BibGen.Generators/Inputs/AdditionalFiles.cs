using BibGen.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Generators.Inputs;

/// <summary>Reads the files that a host hands over, each text once: in the compiler, generator and analyzer see the same <see cref="SourceText"/>.</summary>
internal static class AdditionalFiles
{
    private static readonly TextCache<FileContent> Contents = new(Read);

    /// <summary>Whether the file is one that BibGen reads.</summary>
    public static bool IsRead(AdditionalText text) => FileContent.IsRead(text.Path);

    /// <summary>The options of a file.</summary>
    public static BibliographyOptions OptionsOf(AdditionalText text, AnalyzerConfigOptionsProvider provider) =>
        BibliographyOptions.Read(text.Path, new AnalyzerOptionValues(provider.GetOptions(text)), new AnalyzerOptionValues(provider.GlobalOptions));

    /// <summary>
    /// The file with its options; without content when it is disabled, or when the host has no text for it: it is missing or locked, which the compiler
    /// reports.
    /// </summary>
    public static ProjectFile Read(AdditionalText text, BibliographyOptions options, CancellationToken cancellationToken) =>
        new((options.IsEnabled ? Contents.Read(text, cancellationToken) : null) ?? FileContent.NotRead(text.Path), options);

    /// <summary>A text that is too long is not made one string, which would be a gigabyte of the compiler's memory.</summary>
    private static FileContent Read(string path, SourceText text, CancellationToken cancellationToken) => text.Length > FileContent.MostCharacters
        ? FileContent.TooLong(path, text.Length)
        : FileContent.Read(path, text.ToString(), cancellationToken);

    /// <summary>How often <paramref name="text"/> has been read, for the test that says "once".</summary>
    internal static int CountOf(SourceText text) => Contents.CountOf(text);
}
