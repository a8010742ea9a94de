using BibGen.Formats;
using BibGen.Naming;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Code;

/// <summary>A generated class as code sees it: works by their C# names and by their keys. Nothing is typed for it.</summary>
public sealed class CodeClass
{
    private readonly Lazy<Dictionary<string, CodeWork>> _byName;
    private readonly Lazy<Dictionary<string, CodeWork>> _byKey;

    /// <summary>The class that <paramref name="files"/> make.</summary>
    public CodeClass(string space, string name, IReadOnlyList<BibliographyFile> files)
    {
        Namespace = space;
        Name = name;
        Files = files;
        _byName = new Lazy<Dictionary<string, CodeWork>>(NameWorks);
        _byKey = new Lazy<Dictionary<string, CodeWork>>(
            () => Works.Values.GroupBy(work => work.Record.Key, SeededComparer.Ordinal)
                .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal));
    }

    /// <summary>Its namespace; empty for the global one.</summary>
    public string Namespace { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Name with namespace.</summary>
    public string FullName => Namespace.Length > 0 ? Namespace + "." + Name : Name;

    /// <summary>The files that make it, in the order of their paths.</summary>
    public IReadOnlyList<BibliographyFile> Files { get; }

    /// <summary>Its works by their C# names.</summary>
    public IReadOnlyDictionary<string, CodeWork> Works => _byName.Value;

    /// <summary>The work with this C# name; null when there is none.</summary>
    public CodeWork? Find(string name) => _byName.Value.TryGetValue(name, out CodeWork? work) ? work : null;

    /// <summary>The work with this key, letter case included; null when there is none.</summary>
    public CodeWork? FindKey(string key) => _byKey.Value.TryGetValue(key, out CodeWork? work) ? work : null;

    /// <summary>
    /// The work that somebody has meant by <paramref name="name"/>: by its key, in other letter case, or a slip or two away; null when none or several
    /// are near.
    /// </summary>
    public CodeWork? FindNearest(string name) =>
        FindKey(name)
        ?? Works.Values.FirstOrDefault(work => work.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? (NearMiss.Of(name, [.. Works.Keys]) is { } near ? Find(near) : null);

    /// <summary>The keys that entries of the class name: parents, data, related works. Who cites the one rests on the others.</summary>
    public ISet<string> KeysNamedByEntries()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (CodeWork work in Works.Values)
        {
            foreach (Field field in work.Record.Fields)
            {
                if (field.Name is "crossref" or "xref" or "xdata" or "related" or "entryset" or "set")
                    keys.UnionWith(field.Value.Split(',').Select(static key => key.Trim()));
            }
        }

        return keys;
    }

    private Dictionary<string, CodeWork> NameWorks()
    {
        (BibliographyFile File, int Index)[] places =
        [
            .. Files.SelectMany(static file => Enumerable.Range(0, file.Records.Count).Where(i => file.Records[i].Key.Length > 0).Select(i => (file, i))),
        ];
        IReadOnlyList<string?> names = NamePolicy.NamesFor([.. places.Select(place => place.File.Records[place.Index].Key)], Name);
        var works = new Dictionary<string, CodeWork>(places.Length, StringComparer.Ordinal);
        for (int i = 0; i < places.Length; i++)
        {
            if (names[i] is { } name)
                works.Add(name, new CodeWork(this, name, places[i].File, places[i].Index));
        }

        return works;
    }
}
