using BibGen.Records;

namespace BibGen.Bibtex;

/// <summary>Reads BibTeX and BibLaTeX text into records.</summary>
public static class BibtexReader
{
    /// <summary>The records of <paramref name="text"/>. Never fails on its content.</summary>
    public static RecordSet Read(string text, CancellationToken cancellationToken = default) => new([], []);
}
