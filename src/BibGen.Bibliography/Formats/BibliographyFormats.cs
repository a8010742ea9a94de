using BibGen.Formats.Bibtex;
using BibGen.Formats.CslJson;
using BibGen.Formats.PubMed;
using BibGen.Formats.Ris;

namespace BibGen.Formats;

/// <summary>The formats that are read.</summary>
public static class BibliographyFormats
{
    /// <summary>All of them, in the order in which documentation lists them.</summary>
    public static IReadOnlyList<BibliographyFormat> All { get; } =
    [
        new BibtexFormat(),
        new PubMedFormat(),
        new RisFormat(),
        new CslJsonFormat(),
    ];

    /// <summary>What a text is read as when its path does not tell.</summary>
    internal static BibliographyFormat Default => All[0];

    /// <summary>The format of the file at <paramref name="path"/>, by the end of its name in any letter case; null when it is no bibliography's.</summary>
    public static BibliographyFormat? ForPath(string path)
    {
        foreach (BibliographyFormat format in All)
        {
            if (ExtensionOf(format, path) is not null)
                return format;
        }

        return null;
    }

    /// <summary>The format as which <paramref name="text"/> begins; null when it begins as none does.</summary>
    public static BibliographyFormat? ForText(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan().TrimStart();
        foreach (BibliographyFormat format in All)
        {
            if (format.Recognizes(start))
                return format;
        }

        return null;
    }

    /// <summary>The format with the <see cref="BibliographyFormat.Id"/> <paramref name="id"/>; null when there is none.</summary>
    public static BibliographyFormat? Find(string id) => All.FirstOrDefault(format => format.Id == id);

    /// <summary>The path without the extension by which its format is told; the path itself when it is no bibliography's.</summary>
    public static string WithoutExtension(string path)
    {
        foreach (BibliographyFormat format in All)
        {
            if (ExtensionOf(format, path) is { } extension)
                return path.Substring(0, path.Length - extension.Length);
        }

        return path;
    }

    private static string? ExtensionOf(BibliographyFormat format, string path)
    {
        foreach (string extension in format.Extensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return extension;
        }

        return null;
    }
}
