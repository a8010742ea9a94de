using BibGen.Formats;

namespace BibGen.Benchmarks;

/// <summary>A file with all of its works typed, which they otherwise are when they are first asked for.</summary>
internal static class TypedFile
{
    public static BibliographyFile Read(string path, string text)
    {
        BibliographyFile file = BibliographyFile.Read(path, text);
        file.ReadWorks(CancellationToken.None);
        return file;
    }
}
