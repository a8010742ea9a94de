using BibGen.Formats;
using BibGen.Naming;
using BibGen.Records;

namespace BibGen.Projects;

/// <summary>
/// The files with the works that are to be checked: of a file that wants only cited ones those that code names, and those that these name in turn as their
/// parents, data or related works. BibTeX and biber read of a database what a document cites.
/// </summary>
internal sealed class CheckedFiles
{
    private readonly Dictionary<string, BibliographyFile> _files = new(StringComparer.Ordinal);

    /// <summary>Chooses the works of <paramref name="linked"/>, of which code names <paramref name="cited"/>; all where that is null.</summary>
    public CheckedFiles(IReadOnlyList<LinkedFile> linked, IEnumerable<string>? cited)
    {
        LinkedFile[] partial = [.. linked.Where(file => cited is not null && file.Options.ChecksCitedOnly && file.File is not null)];
        if (partial.Length == 0)
            return;
        HashSet<string> names = new(cited!, StringComparer.Ordinal);
        var chosen = new SortedSet<int>[partial.Length];
        var wanted = new Queue<string>();
        for (int i = 0; i < partial.Length; i++)
        {
            chosen[i] = [];
            IReadOnlyList<Record> records = partial[i].File!.Records;
            for (int j = 0; j < records.Count; j++)
            {
                if (records[j].Key.Length == 0 || names.Contains(NamePolicy.NameOf(records[j].Key, partial[i].Options.ClassName)))
                    Choose(i, j);
            }
        }

        foreach (LinkedFile whole in linked.Where(file => file.File is not null && !partial.Contains(file)))
        {
            foreach (Record record in whole.File!.Records)
                AddReferences(whole.File, record, wanted);
        }

        Dictionary<string, List<(int File, int Record)>>? keys = null;
        while (wanted.Count > 0)
        {
            keys ??= KeysOf(partial);
            if (!keys.TryGetValue(wanted.Dequeue(), out List<(int File, int Record)>? places))
                continue;
            foreach ((int file, int record) in places)
                Choose(file, record);
        }

        for (int i = 0; i < partial.Length; i++)
            _files.Add(partial[i].Path, partial[i].File!.Only([.. chosen[i]]));

        void Choose(int file, int record)
        {
            if (chosen[file].Add(record))
                AddReferences(partial[file].File!, partial[file].File!.Records[record], wanted);
        }
    }

    /// <summary>The file with the works that are to be checked; itself when all are.</summary>
    public BibliographyFile Of(BibliographyFile file) => _files.TryGetValue(file.Path, out BibliographyFile? partial) ? partial : file;

    private static void AddReferences(BibliographyFile file, Record record, Queue<string> wanted)
    {
        foreach (string key in file.Format.KeysNamedBy(record))
            wanted.Enqueue(key);
    }

    private static Dictionary<string, List<(int File, int Record)>> KeysOf(LinkedFile[] files)
    {
        var keys = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        for (int i = 0; i < files.Length; i++)
        {
            IReadOnlyList<Record> records = files[i].File!.Records;
            for (int j = 0; j < records.Count; j++)
            {
                if (!keys.TryGetValue(records[j].Key, out List<(int, int)>? places))
                    keys.Add(records[j].Key, places = []);
                places.Add((i, j));
            }
        }

        return keys;
    }
}
