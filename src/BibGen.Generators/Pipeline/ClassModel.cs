using BibGen.Generators.Code;
using BibGen.Internal;
using BibGen.Naming;
using BibGen.Projects;
using BibGen.Rules.Infrastructure;
using BibGen.Text;

namespace BibGen.Generators.Pipeline;

/// <summary>A class, made of all files with its name and namespace.</summary>
internal sealed record ClassModel(IndexModel Index, EquatableArray<BucketModel> Buckets)
{
    /// <summary>
    /// Most works of one generated file. Editing a work then compiles this many anew instead of all; one file a work would be far
    /// slower (<c>BibGen.Benchmarks --editor</c> measures it).
    /// </summary>
    public const int MostInBucket = 250;

    /// <summary>
    /// The classes that <paramref name="files"/> make, whatever the order in which the host gives them, in buckets of <paramref name="mostInBucket"/> works and
    /// fewer.
    /// </summary>
    /// <param name="files">The files.</param>
    /// <param name="taken">Types of the project that stand in the place of classes.</param>
    /// <param name="hasSharedTypes">Whether the types of citations are public.</param>
    /// <param name="mostInBucket">Most works of a bucket.</param>
    /// <param name="cancellationToken">Checked once per class.</param>
    public static EquatableArray<ClassModel> From(
        EquatableArray<FileModel> files, EquatableArray<ConflictingType> taken, bool hasSharedTypes, int mostInBucket, CancellationToken cancellationToken)
    {
        var hints = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var classes = new List<ClassModel>();
        HashSet<string> names = FullNames(files);
        HashSet<string> takenNames = [.. taken.Select(name => name.FullName)];
        foreach (IGrouping<(string, string), FileModel> group in files
            .Where(file => file.Options.IsGenerated && ClassAround(file, names) is null && !takenNames.Contains(file.Options.FullName))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .GroupBy(file => PathName.Normalize(file.Path), StringComparer.Ordinal)
            .Select(same => same.First()) // One file may come in twice, by a wildcard and by a relative path.
            .GroupBy(file => (file.Options.Namespace, file.Options.ClassName))
            .Where(group => group.Any(file => !file.IsMacroLibrary))
            .OrderBy(group => group.Key.Namespace, StringComparer.Ordinal)
            .ThenBy(group => group.Key.ClassName, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            classes.Add(From([.. group], hasSharedTypes, mostInBucket, hints));
        }

        return new([.. classes]);
    }

    /// <summary>
    /// What stands in the way of classes: a namespace cannot have the name of a class (CS0101), as with <c>references.bib</c> beside a folder
    /// <c>References</c> with a bibliography; and a type of the project may have the name already.
    /// </summary>
    public static EquatableArray<GenerationProblem> Conflicts(EquatableArray<FileModel> files, EquatableArray<ConflictingType> taken)
    {
        HashSet<string> names = FullNames(files);
        var problems = new List<GenerationProblem>();
        foreach (FileModel file in files.Where(file => file.Options.IsGenerated).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (ClassAround(file, names) is { } around)
                problems.Add(GenerationProblem.Of(GeneratorRules.InvalidClassName, file.Options, file.Path, "namespace", file.Options.Namespace,
                    $"has the name of the class {around}"));
            else if (taken.FirstOrDefault(name => name.FullName == file.Options.FullName) is { } name)
                problems.Add(GenerationProblem.Of(GeneratorRules.InvalidClassName, file.Options, file.Path, "class name", file.Options.ClassName, name.Reason));
        }

        return new([.. problems]);
    }

    private static HashSet<string> FullNames(EquatableArray<FileModel> files) =>
        [.. files.Where(file => file.Options.IsGenerated).Select(file => file.Options.FullName)];

    /// <summary>The class whose name the namespace of <paramref name="file"/> has, or begins with; null when there is none.</summary>
    private static string? ClassAround(FileModel file, HashSet<string> names)
    {
        string space = file.Options.Namespace;
        for (int end = space.Length; end > 0; end = space.LastIndexOf('.', end - 1))
        {
            if (names.Contains(space.Substring(0, end)))
                return space.Substring(0, end);
        }

        return null;
    }

    private static ClassModel From(FileModel[] files, bool hasSharedTypes, int mostInBucket, HashSet<string> hints)
    {
        BibliographyOptions options = files[0].Options;
        string hint = options.FullName;
        while (!hints.Add(hint))
            hint += "_";
        bool isPublic = files.Any(file => file.Options.IsPublic);
        var header = new ClassHeader(
            options.Namespace, options.ClassName, isPublic, files.All(file => file.Options.HasCitations), isPublic && hasSharedTypes, hint);

        WorkModel[] works = [.. files.SelectMany(file => file.Works)];
        IReadOnlyList<string?> names = NamePolicy.NamesFor([.. works.Select(work => work.Key)], options.ClassName);
        List<NamedWork> named = [];
        for (int i = 0; i < works.Length; i++)
        {
            if (names[i] is { } name && works[i].IsEmitted)
                named.Add(new NamedWork(name, works[i]));
        }

        return Distribute(header, named, AliasesOf(works, named), mostInBucket);
    }

    /// <summary>The keys that works had before. One that is a key of the class, or was another work's before, stays what it is (BIB1005).</summary>
    private static string[] AliasesOf(WorkModel[] works, List<NamedWork> named)
    {
        if (!named.Exists(work => work.Work.Aliases.Count > 0))
            return [];
        HashSet<string> taken = new(works.Select(work => work.Key), StringComparer.Ordinal);
        var aliases = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (NamedWork work in named)
        {
            foreach (string alias in work.Work.Aliases)
            {
                if (taken.Add(alias))
                    aliases.Add(alias, work.Work.Key);
            }
        }

        return [.. aliases.SelectMany(alias => new[] { alias.Key, alias.Value })];
    }

    /// <summary>Puts the works into buckets by the hash of their keys: a new work changes its own bucket and no other.</summary>
    private static ClassModel Distribute(ClassHeader header, List<NamedWork> works, string[] aliases, int mostInBucket)
    {
        int bucketCount = 1;
        while (works.Count > bucketCount * mostInBucket)
            bucketCount *= 2;

        var buckets = new List<NamedWork>[bucketCount];
        for (int i = 0; i < bucketCount; i++)
            buckets[i] = [];
        foreach (NamedWork work in works)
            buckets[BucketOf(work, bucketCount)].Add(work);

        var places = new Dictionary<string, WorkPlace>(StringComparer.Ordinal);
        for (int i = 0; i < bucketCount; i++)
        {
            buckets[i].Sort((a, b) => string.CompareOrdinal(a.Work.Key, b.Work.Key));
            for (int j = 0; j < buckets[i].Count; j++)
                places[buckets[i][j].Name] = new WorkPlace(i, j);
        }

        return new ClassModel(
            new IndexModel(header, new([.. works.Select(work => places[work.Name])]), bucketCount, new(aliases)),
            new([.. buckets.Select((bucket, number) => new BucketModel(header, number, new([.. bucket])))]));
    }

    private static int BucketOf(NamedWork work, int bucketCount) => (int)(StableHash.Of(work.Work.Key) & (uint)(bucketCount - 1));
}
