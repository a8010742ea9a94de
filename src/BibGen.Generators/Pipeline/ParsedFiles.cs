using System.Runtime.CompilerServices;
using BibGen.Works;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Generators.Pipeline;

/// <summary>
/// Reads each text once, for the generator and for the analyzer: in the compiler both see the same <see cref="SourceText"/>. In a host
/// where they do not, the text is read again and nothing else changes.
/// </summary>
internal static class ParsedFiles
{
    private static readonly ConditionalWeakTable<SourceText, BibliographyFile> Files = new();
    private static int s_count;

    /// <summary>How many texts have been read, for the test that says "once".</summary>
    internal static int Count => s_count;

    /// <summary>The file, read; null when the host has no text for it (it is missing or locked, which the compiler reports).</summary>
    public static BibliographyFile? Read(AdditionalText file, CancellationToken cancellationToken)
    {
        if (file.GetText(cancellationToken) is not { } text)
            return null;
        if (Files.TryGetValue(text, out BibliographyFile? known) && known.Path == file.Path)
            return known;
        BibliographyFile read = BibliographyFile.Read(file.Path, text.ToString(), cancellationToken);
        Interlocked.Increment(ref s_count);
        return known is null ? Files.GetValue(text, _ => read) : read;
    }
}
