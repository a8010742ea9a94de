using BibGen.Formats;
using BibGen.Model;

namespace BibGen.Rules;

/// <summary>The works of several files, file by file.</summary>
internal sealed class WorksInFiles
{
    private readonly IReadOnlyList<BibliographyFile> _files;

    /// <summary>The works of <paramref name="files"/>.</summary>
    public WorksInFiles(IReadOnlyList<BibliographyFile> files)
    {
        _files = files;
        Count = files.Sum(file => file.Works.Count);
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>All of them.</summary>
    public IEnumerable<WorkInFile> All => _files.SelectMany(file => file.Works.Select(work => new WorkInFile(file, work)));

    /// <summary>What <paramref name="select"/> makes of each.</summary>
    public T[] Select<T>(Func<BibliographyFile, Work, T> select)
    {
        var all = new T[Count];
        int count = 0;
        foreach (BibliographyFile file in _files)
        {
            IReadOnlyList<Work> works = file.Works;
            for (int i = 0; i < works.Count; i++)
                all[count++] = select(file, works[i]);
        }

        return all;
    }

    /// <summary>The works whose <see cref="DuplicateFinder.Hash"/> others have as well; see <see cref="DuplicateFinder"/>.</summary>
    public WorkInFile[] Sharing(Func<BibliographyFile, Work, ulong> hashOf) => At(DuplicateFinder.In(Select(hashOf)));

    /// <summary>The works at <paramref name="places"/>, which are in order.</summary>
    public WorkInFile[] At(int[] places)
    {
        var works = new WorkInFile[places.Length];
        int file = 0;
        int before = 0; // Works of the files in front of it.
        for (int i = 0; i < places.Length; i++)
        {
            while (places[i] - before >= _files[file].Works.Count)
                before += _files[file++].Works.Count;
            works[i] = new WorkInFile(_files[file], _files[file].Works[places[i] - before]);
        }

        return works;
    }
}
