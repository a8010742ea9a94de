namespace BibGen.Formats.Bibtex.Linking;

/// <summary>The .bib files of a project in the order of their paths, each with the class that it goes into.</summary>
/// <param name="files">The files.</param>
/// <param name="classes">The class of each.</param>
internal sealed class SearchOrder(IReadOnlyList<BibliographyFile> files, IReadOnlyList<string> classes)
{
    /// <summary>Number of files.</summary>
    public int Count => files.Count;

    /// <summary>What the file at <paramref name="index"/> holds.</summary>
    public BibtexRecordSet this[int index] => BibtexRecordSet.Of(files[index]);

    /// <summary>Length of all texts together.</summary>
    public long TextLength => files.Sum(static file => (long)file.Text.Length);

    /// <summary>
    /// Of <paramref name="candidates"/>, which are in order, the file whose definition <paramref name="file"/> gets: the first of its own class, else
    /// the first; -1 when there is none beside the file itself.
    /// </summary>
    public int Nearest(int file, IReadOnlyList<int> candidates)
    {
        int nearest = -1;
        foreach (int candidate in candidates)
        {
            if (candidate == file)
                continue;
            if (classes[candidate] == classes[file])
                return candidate;
            if (nearest < 0)
                nearest = candidate;
        }

        return nearest;
    }
}
