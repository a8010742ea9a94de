using System.Collections.Concurrent;
using BibGen.Text;

namespace BibGen.Generators.Pipeline;

/// <summary>
/// The last model of each file, so that an edit makes anew the models of the works that it changes and of no others. What comes out does not depend on
/// what is known: a model is taken for a record that says the same, under the same options, and otherwise made.
/// </summary>
/// <remarks>
/// The host keeps the models of the files that its projects have; here they are held weakly, so that a file that leaves its project is forgotten.
/// </remarks>
internal sealed class FileModelCache
{
    private const int FewestToPrune = 64;

    private readonly ConcurrentDictionary<string, WeakReference<FileModel>> _models = new(StringComparer.Ordinal);
    private int _pruneAt = FewestToPrune;

    /// <summary>How many files are remembered, for the test that some are forgotten.</summary>
    internal int Count => _models.Count;

    /// <summary>The model of a file, as <see cref="FileModel.From"/> makes it; the same object as last time when the same code comes out.</summary>
    public FileModel From(InformedFile informed, EquatableArray<string> cited, CancellationToken cancellationToken)
    {
        string path = informed.File.Path;
        FileModel? last = _models.TryGetValue(path, out WeakReference<FileModel>? known) && known.TryGetTarget(out FileModel? model) ? model : null;
        KnownWorks works = last is not null && last.Options.Equals(informed.File.Options) ? last.Known : KnownWorks.None;
        FileModel file = FileModel.From(informed, cited, works, WorkModel.From, cancellationToken);
        if (file.Equals(last))
            return last!;
        _models[path] = new WeakReference<FileModel>(file);
        if (_models.Count >= _pruneAt)
            Prune();
        return file;
    }

    /// <summary>Forgets the paths of files that are gone.</summary>
    private void Prune()
    {
        foreach (KeyValuePair<string, WeakReference<FileModel>> entry in _models)
        {
            if (!entry.Value.TryGetTarget(out _))
                ((ICollection<KeyValuePair<string, WeakReference<FileModel>>>)_models).Remove(entry);
        }

        _pruneAt = Math.Max(FewestToPrune, 2 * _models.Count);
    }
}
