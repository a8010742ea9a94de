using System.Collections.Concurrent;
using BibGen.Retractions;
using BibGen.Works;

namespace BibGen.Generators.Pipeline;

/// <summary>
/// The models of works as they were made last, for the works that an edit leaves as they are: in an editor nearly all of a file. What comes out does not depend
/// on what is known: a model is taken for a record that says the same, under the same options, and otherwise made.
/// </summary>
internal sealed class KnownModels
{
    private readonly ConcurrentDictionary<string, FileModels> _files = new(StringComparer.Ordinal);

    /// <summary>The model of a file, as <see cref="FileModel.From"/> makes it.</summary>
    public FileModel From(CompleteInput complete, EquatableArray<string> cited, CancellationToken cancellationToken)
    {
        string path = complete.Input.Text.Path;
        BibliographyOptions options = complete.Input.Options;
        var models = new FileModels(options, _files.TryGetValue(path, out FileModels? last) && last.Options.Equals(options) ? last : null);
        FileModel file = FileModel.From(complete, cited, models.ModelOf, cancellationToken);
        _files[path] = models.WithoutLast();
        return file;
    }

    /// <summary>The models of a file's works by their keys; of works that share a key the last one's.</summary>
    private sealed class FileModels(BibliographyOptions options, FileModels? last)
    {
        private readonly Dictionary<string, (Work Work, StatusUpdate? Update, WorkModel Model)> _models = new(StringComparer.Ordinal);
        private FileModels? _last = last;

        public BibliographyOptions Options { get; } = options;

        public WorkModel ModelOf(Work work, StatusUpdate? update, string fileName, BibliographyOptions options)
        {
            WorkModel model = _last?.Find(work, update) ?? WorkModel.From(work, update, fileName, options);
            _models[work.Key] = (work, update, model);
            return model;
        }

        private WorkModel? Find(Work work, StatusUpdate? update) =>
            _models.TryGetValue(work.Key, out (Work Work, StatusUpdate? Update, WorkModel Model) known) && Equals(known.Update, update) && known.Work.Record.HasSameContent(work.Record)
                ? known.Model
                : null;

        /// <summary>Lets go of what is no longer asked for.</summary>
        public FileModels WithoutLast()
        {
            _last = null;
            return this;
        }
    }
}
