using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Identifiers;

namespace BibGen.Naming;

/// <summary>
/// The keys of records that have none, told apart over all files of a class: two exports, or an export and a .bib file, may have records of one
/// author and year, or the same record. A name comes from the records alone; neither their order nor that of the files decides.
/// </summary>
/// <remarks>
/// Keys that persons wrote stay as they are, and a generated one that would give the same C# name becomes longer. Copies of one work, which their PubMed
/// identifier or DOI tells, have one key, so that one of them becomes code; that there are two is BIB5020's to say.
/// </remarks>
public static class ClassKeys
{
    /// <summary>The files of a class with the keys of their records. A file is the same object when its keys are those that it has by itself.</summary>
    /// <param name="className">Name of the class.</param>
    /// <param name="files">Its files in the order of their paths.</param>
    /// <param name="previous">Each file with the keys that it had last; null when it had none. It is that object when its keys are the same again.</param>
    /// <param name="cancellationToken">Checked once per round.</param>
    public static IReadOnlyList<BibliographyFile> Assign(
        string className, IReadOnlyList<BibliographyFile> files, IReadOnlyList<BibliographyFile?> previous, CancellationToken cancellationToken = default)
    {
        if (!files.Any(file => file.Format.GeneratesKeys))
            return files;
        List<RecordIndex> unnamed = [];
        var written = new Dictionary<string, RecordIndex>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < files.Count; i++)
        {
            for (int j = 0; j < files[i].Records.Count; j++)
            {
                Record record = files[i].Records[j];
                if (record.IsKeyGenerated)
                    unnamed.Add(new RecordIndex(i, j));
                else if (record.Key.Length > 0 && NamePolicy.NameOf(record.Key, className) is var name && !written.ContainsKey(name))
                    written.Add(name, new RecordIndex(i, j));
            }
        }

        // A reader tells apart what stands in its own file.
        return unnamed.Count == 0 || (files.Count == 1 && written.Count == 0) ? files
            : new Assignment(files, previous, written).Assign(unnamed, cancellationToken);
    }

    private readonly record struct RecordIndex(int File, int Index);

    private sealed class Assignment(
        IReadOnlyList<BibliographyFile> files, IReadOnlyList<BibliographyFile?> previous, Dictionary<string, RecordIndex> written)
    {
        private readonly string?[]?[] _keys = new string?[]?[files.Count];

        public IReadOnlyList<BibliographyFile> Assign(List<RecordIndex> unnamed, CancellationToken cancellationToken)
        {
            List<RecordIndex> own = []; // One of each work that gets a key of its own.
            List<(RecordIndex Copy, int Of)> copies = [];
            foreach (IGrouping<string, RecordIndex> alike in unnamed.GroupBy(place => RecordAt(place).KeyIfAlone, SeededComparer.IgnoreCase))
            {
                bool isWritten = written.TryGetValue(alike.Key, out RecordIndex person);
                RecordIndex[] places = [.. alike];
                var known = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase); // Who has an identifier first.
                foreach (RecordIndex place in places)
                {
                    if (isWritten && AreSame(place, person))
                    {
                        SetKey(place, RecordAt(person).Key);
                        continue;
                    }

                    int copied = places.Length == 1 ? -1 : FindCopied(place, own, known);
                    if (copied >= 0)
                        copies.Add((place, copied));
                    else
                        own.Add(place);
                }
            }

            KeySource[] sources = [.. own.Select(place => files[place.File].Format.KeySourceOf(RecordAt(place)))];
            string[] keys = GeneratedKeys.Of(sources, out _, cancellationToken, written.Keys);
            for (int i = 0; i < keys.Length; i++)
                SetKey(own[i], keys[i]);
            foreach ((RecordIndex copy, int of) in copies)
                SetKey(copy, keys[of]);
            return [.. files.Select((file, i) => _keys[i] is { } changed ? WithKeys(file, changed, previous[i]) : file)];
        }

        /// <summary>The file with other keys for some of its records, null where a key stays, and otherwise as it is.</summary>
        private static BibliographyFile WithKeys(BibliographyFile file, string?[] keys, BibliographyFile? previous)
        {
            IEnumerable<string> all = file.Records.Select((record, i) => keys[i] ?? record.Key);
            if (previous?.Origin == file && all.SequenceEqual(previous.Records.Select(record => record.Key)))
                return previous;
            var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
            Record[] records =
            [
                .. file.Records.Select((record, i) => keys[i] is { } key ? record.WithKey(renamed[record.Key] = key, record.KeyIfAlone) : record),
            ];
            SyntaxError[] errors =
            [
                .. file.SyntaxErrors.Select(error =>
                    error.Key is not null && renamed.TryGetValue(error.Key, out string? key) ? error with { Key = key } : error),
            ];
            return file.With(new RecordSet(records, errors));
        }

        private Record RecordAt(RecordIndex place) => files[place.File].Records[place.Index];

        /// <summary>Notes the key of a record if it is not the one that it has by itself.</summary>
        private void SetKey(RecordIndex place, string key)
        {
            if (RecordAt(place).Key != key)
                (_keys[place.File] ??= new string?[files[place.File].Records.Count])[place.Index] = key;
        }

        /// <summary>Which of <paramref name="own"/> the work is a copy of; −1 when it is none, and is known by its identifiers from now on.</summary>
        private int FindCopied(RecordIndex place, List<RecordIndex> own, Dictionary<string, int> known)
        {
            Work work = files[place.File].Works[place.Index];
            foreach (string? identifier in (string?[])[work.Pmid, work.Doi])
            {
                if (identifier is not null && known.TryGetValue(identifier, out int copied) && AreSame(place, own[copied]))
                    return copied;
            }

            foreach (string? identifier in (string?[])[work.Pmid, work.Doi])
            {
                if (identifier is not null)
                    known[identifier] = own.Count;
            }

            return -1;
        }

        /// <summary>
        /// Whether the works have one PubMed identifier; where one of them has none, one DOI. Only works that would share a name are typed for it.
        /// </summary>
        private bool AreSame(RecordIndex a, RecordIndex b)
        {
            Work one = files[a.File].Works[a.Index];
            Work other = files[b.File].Works[b.Index];
            if (one.Pmid is not null && other.Pmid is not null)
                return one.Pmid == other.Pmid;
            return one.Doi is not null && other.Doi is not null && Doi.Comparer.Equals(one.Doi, other.Doi);
        }
    }
}
