using BibGen.Records;

namespace BibGen.Formats.Bibtex.Linking;

/// <summary>
/// Finds entries that a file names and others have, with what they inherit themselves, in their files and over further ones. The records of
/// the files stay as they are: those that are needed are copied.
/// </summary>
internal sealed class ExternalEntryFinder : CrossReferences
{
    /// <summary>Most circles that are reported; the others are passed over like these.</summary>
    private const int MostCircles = 100;

    private readonly SearchOrder _files;
    private readonly List<(int File, int Index)> _places = [];
    private readonly Dictionary<(int File, int Index), int> _numbers = [];
    private readonly Dictionary<int, List<SyntaxError>> _circles = [];
    private int _circleCount;

    /// <summary>Looks for entries in <paramref name="files"/>, whose macros are known.</summary>
    public ExternalEntryFinder(SearchOrder files)
        : base([], [], external: null) => _files = files;

    /// <summary>The entries that <paramref name="file"/> takes from others, in the order of the names that it gives them.</summary>
    public List<ExternalEntry> For(int file)
    {
        List<ExternalEntry> entries = [];
        foreach (KeyValuePair<string, bool> missing in _files[file].UnresolvedReferences.OrderBy(missing => missing.Key, StringComparer.Ordinal))
        {
            if (!TryFindElsewhere(file, missing.Key, out int number))
                continue;
            if (missing.Value)
                Resolve(number);
            entries.Add(new ExternalEntry(missing.Key, missing.Value ? Records[number] : Copy(Records[number], [])));
        }

        return entries;
    }

    /// <summary>Circles over several files that a reference in <paramref name="file"/> closes; complete when all files have been asked for.</summary>
    public IReadOnlyList<SyntaxError> CirclesIn(int file) => _circles.TryGetValue(file, out List<SyntaxError>? circles) ? circles : [];

    /// <inheritdoc/>
    protected override bool TryFind(int from, string key, out int index)
    {
        int file = _places[from].File;
        if (!_files[file].Keys.TryFind(key, out index))
            return TryFindElsewhere(file, key, out index);
        index = NumberOf(file, index);
        return true;
    }

    /// <inheritdoc/>
    protected override void ReportCircle(Field field, int from, IEnumerable<int> steps, int last)
    {
        int file = _places[from].File;
        if (_circleCount >= MostCircles || !steps.Append(last).Any(step => _places[step].File != file))
            return; // That in one file alone is found there.
        _circleCount++;
        if (!_circles.TryGetValue(file, out List<SyntaxError>? circles))
            _circles.Add(file, circles = []);
        circles.Add(CircleAt(field, from, steps, last));
    }

    /// <summary>As in one file: a key as it is written, or an alias, before a key in another letter case.</summary>
    private bool TryFindElsewhere(int file, string key, out int number)
    {
        List<int> exactly = [];
        List<int> inAnyCase = [];
        for (int i = 0; i < _files.Count; i++)
        {
            if (_files[i].Keys.TryFindExactly(key, out _))
                exactly.Add(i);
            else if (_files[i].Keys.TryFind(key, out _))
                inAnyCase.Add(i);
        }

        int found = _files.Nearest(file, exactly);
        if (found < 0)
            found = _files.Nearest(file, inAnyCase);
        number = found < 0 ? -1 : NumberOf(found, _files[found].Keys.TryFind(key, out int index) ? index : -1);
        return number >= 0;
    }

    /// <summary>The number of a record here; it is copied when it is first needed.</summary>
    private int NumberOf(int file, int index)
    {
        if (!_numbers.TryGetValue((file, index), out int number))
        {
            Record record = _files[file].Records[index];
            number = Add(Copy(record, record.Fields));
            _places.Add((file, index));
            _numbers.Add((file, index), number);
        }

        return number;
    }

    private static Record Copy(Record record, IReadOnlyList<Field> fields) => new()
    {
        Key = record.Key,
        Type = record.Type,
        Span = record.Span,
        TypeSpan = record.TypeSpan,
        KeySpan = record.KeySpan,
        Fields = fields,
    };
}
