using BibGen.Records;
using BibGen.Works;

namespace BibGen.Bibtex;

/// <summary>Types a BibTeX record.</summary>
internal static class BibtexWork
{
    /// <summary>The work that <paramref name="record"/> describes.</summary>
    public static Work From(Record record) => new() { Record = record, Key = record.Key, EntryType = record.Type };
}
