using BibGen.Records;
using BibGen.Works;

namespace BibGen.Medline;

/// <summary>Types a PubMed record.</summary>
internal static class MedlineWork
{
    /// <summary>The work that <paramref name="record"/> describes.</summary>
    public static Work From(Record record) => new() { Record = record, Key = record.Key, EntryType = record.Type };
}
