using System.Collections.Concurrent;
using BibGen.Records;
using BibGen.Retractions;

namespace BibGen.Generators.Pipeline;

/// <summary>
/// The models of works as they were made last, for the works that an edit leaves as they are: in an editor nearly all of a file. What comes out does not depend
/// on what is known: a model is taken for a record that says the same, under the same options, and otherwise made.
/// </summary>
internal sealed class WorkModelCache
{
    private readonly ConcurrentDictionary<string, OfFile> _files = new(StringComparer.Ordinal);

    /// <summary>The model of a file, as <see cref="FileModel.From"/> makes it.</summary>
    public FileModel From(CompleteInput complete, EquatableArray<string> cited, CancellationToken cancellationToken)
    {
        string path = complete.Input.Text.Path;
        BibliographyOptions options = complete.Input.Options;
        var known = new OfFile(options, _files.TryGetValue(path, out OfFile? last) && last.Options.Equals(options) ? last : null);
        FileModel file = FileModel.From(complete, cited, known, WorkModel.From, cancellationToken);
        _files[path] = known.WithoutLast();
        return file;
    }

    /// <summary>The models of a file's works by their keys; of works that share a key the last one's.</summary>
    /// <param name="options">The file's options.</param>
    /// <param name="last">What was known of the file before, under the same options; null when nothing was.</param>
    public sealed class OfFile(BibliographyOptions options, OfFile? last = null)
    {
        private readonly Dictionary<string, (Record Record, StatusUpdate? Update, WorkModel Model)> _models = new(StringComparer.Ordinal);
        private OfFile? _last = last;

        /// <summary>The options under which the models were made.</summary>
        public BibliographyOptions Options { get; } = options;

        /// <summary>The model that was made of a record that says the same; null when none was. The record need not be typed then.</summary>
        public WorkModel? Find(Record record, StatusUpdate? update)
        {
            if (_last is null || !_last._models.TryGetValue(record.Key, out (Record Record, StatusUpdate? Update, WorkModel Model) known)
                || !Equals(known.Update, update) || !known.Record.HasSameContent(record))
            {
                return null;
            }

            Add(record, update, known.Model);
            return known.Model;
        }

        /// <summary>Remembers a model.</summary>
        public void Add(Record record, StatusUpdate? update, WorkModel model) => _models[record.Key] = (record, update, model);

        /// <summary>Lets go of what is no longer asked for.</summary>
        public OfFile WithoutLast()
        {
            _last = null;
            return this;
        }
    }
}
