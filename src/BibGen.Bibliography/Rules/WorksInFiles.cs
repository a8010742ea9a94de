using BibGen.Formats;

namespace BibGen.Rules;

/// <summary>The works of several files, file by file.</summary>
internal sealed class WorksInFiles
{
    private readonly IReadOnlyList<BibliographyFile> _files;
    private WorkNotes[]? _notes;

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

    /// <summary>The notes about each: what is compared stands side by side there, and a text that was typed in has nearly all of them from before.</summary>
    public WorkNotes[] Notes => _notes ??= Select(static (file, i) => WorkNotes.Of(file.WorkAnywhere(i)));

    /// <summary>What <paramref name="select"/> makes of each, given its file and its number there.</summary>
    public T[] Select<T>(Func<BibliographyFile, int, T> select)
    {
        var all = new T[Count];
        int count = 0;
        foreach (BibliographyFile file in _files)
        {
            for (int i = 0; i < file.Works.Count; i++)
                all[count++] = select(file, i);
        }

        return all;
    }

    /// <summary>The works whose <see cref="DuplicateFinder.Hash"/> others have as well; see <see cref="DuplicateFinder"/>.</summary>
    public WorkInFile[] Sharing(Func<WorkNotes, ulong> hashOf) => At(DuplicateFinder.In(Array.ConvertAll(Notes, note => hashOf(note))));

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
