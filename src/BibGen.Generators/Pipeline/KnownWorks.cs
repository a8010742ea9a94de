using BibGen.Records;
using BibGen.Retractions;

namespace BibGen.Generators.Pipeline;

/// <summary>The models of a file's works by their keys, with the records from which they were made; of works that share a key the last one's.</summary>
internal sealed class KnownWorks
{
    private readonly Dictionary<string, (Record Record, StatusUpdate? Update, WorkModel Model)> _models = new(StringComparer.Ordinal);

    /// <summary>Of a file that nobody has seen before.</summary>
    public static KnownWorks None { get; } = new();

    /// <summary>The model that was made of a record that says the same; null when none was. The record need not be typed then.</summary>
    public WorkModel? Find(Record record, StatusUpdate? update) =>
        _models.TryGetValue(record.Key, out (Record Record, StatusUpdate? Update, WorkModel Model) known)
        && Equals(known.Update, update) && known.Record.HasSameContent(record)
            ? known.Model
            : null;

    /// <summary>Remembers a model.</summary>
    public void Add(Record record, StatusUpdate? update, WorkModel model) => _models[record.Key] = (record, update, model);
}
