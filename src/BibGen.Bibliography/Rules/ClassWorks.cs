using BibGen.Formats;
using BibGen.Records;

namespace BibGen.Rules;

/// <summary>The works of one generated class, with what its rules compare: worked out once for all of them.</summary>
public sealed class ClassWorks
{
    private (string Name, ulong Hash)[]? _names;
    private WorkInFile[]? _withSharedKeys;
    private WorkInFile[]? _withSharedKeysIfAlone;
    private (WorkInFile, string)[]? _withSharedNames;

    /// <summary>The works of <paramref name="files"/>, which are in the order in which the class lists them.</summary>
    public ClassWorks(string className, IReadOnlyList<BibliographyFile> files)
    {
        ClassName = className;
        Files = files;
        Works = new WorksInFiles(files);
    }

    /// <summary>Name of the class.</summary>
    public string ClassName { get; }

    /// <summary>The files of the class.</summary>
    public IReadOnlyList<BibliographyFile> Files { get; }

    /// <summary>Its works, file by file.</summary>
    internal WorksInFiles Works { get; }

    /// <summary>The C# names of <see cref="Works"/>, with their hashes, whether or not another work has the same; empty for a work without a key.</summary>
    internal (string Name, ulong Hash)[] Names => _names ??= Array.ConvertAll(Works.Notes, notes => notes.NameIn(ClassName));

    /// <summary>The works with keys that, but for their case, others have as well.</summary>
    internal WorkInFile[] WithSharedKeys => _withSharedKeys ??= Works.Sharing(static notes => notes.Key);

    /// <summary>The records without keys whose <see cref="Record.KeyIfAlone"/> others have as well.</summary>
    internal WorkInFile[] WithSharedKeysIfAlone => _withSharedKeysIfAlone ??= Files.Any(static file => file.Format.GeneratesKeys)
        ? Works.At(DuplicateFinder.In(Works.Select(static (file, i) => file.Records[i] is { IsKeyGenerated: true } record ? KeyHash(record.KeyIfAlone) : 0)))
        : [];

    /// <summary>The works whose C# names others have as well, with the names.</summary>
    internal (WorkInFile Work, string Name)[] WithSharedNames => _withSharedNames ??= FindSharedNames();

    private static ulong KeyHash(string key) => key.Length == 0 ? 0 : DuplicateFinder.Hash(StringComparer.OrdinalIgnoreCase.GetHashCode(key));

    private (WorkInFile Work, string Name)[] FindSharedNames()
    {
        int[] places = DuplicateFinder.In(Array.ConvertAll(Names, static name => name.Hash));
        return [.. Works.At(places).Zip(places, (work, place) => (work, Names[place].Name))];
    }
}
