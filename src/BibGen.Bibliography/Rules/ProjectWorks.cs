using BibGen.Formats;

namespace BibGen.Rules;

/// <summary>The works of a project, whatever class they go into, with what its rules compare: worked out once for all of them.</summary>
public sealed class ProjectWorks
{
    private WorkInFile[]? _withSharedIdentities;
    private WorkInFile[]? _withSharedIdentifiers;

    /// <summary>The works of <paramref name="files"/>, which are in the order of their paths.</summary>
    public ProjectWorks(IReadOnlyList<BibliographyFile> files)
    {
        Files = files;
        Works = new WorksInFiles(files);
    }

    /// <summary>The files of the project.</summary>
    public IReadOnlyList<BibliographyFile> Files { get; }

    /// <summary>The works, file by file.</summary>
    internal WorksInFiles Works { get; }

    /// <summary>The works whose title and first author others may have as well.</summary>
    internal WorkInFile[] WithSharedIdentities => _withSharedIdentities ??= Works.Sharing(static notes => notes.Identity);

    /// <summary>The works whose records name a newer version.</summary>
    internal WorkInFile[] WithNewerVersions => Works.At([.. Enumerable.Range(0, Works.Count).Where(i => Works.Notes[i].HasNewerVersion)]);

    /// <summary>The works of which a DOI, PubMed or arXiv identifier may be another's as well.</summary>
    internal WorkInFile[] WithSharedIdentifiers => _withSharedIdentifiers ??= Works.At(FindSharedIdentifiers());

    /// <summary>All identifiers are compared in one go: that one kind's hash equals another's is as rare as within a kind.</summary>
    private int[] FindSharedIdentifiers()
    {
        const int Kinds = 3;
        var hashes = new ulong[Works.Count * Kinds];
        int count = 0;
        foreach (WorkNotes notes in Works.Notes)
        {
            hashes[count++] = notes.Doi;
            hashes[count++] = notes.Pmid;
            hashes[count++] = notes.ArXiv;
        }

        return [.. DuplicateFinder.In(hashes).Select(place => place / Kinds).Distinct()];
    }
}
