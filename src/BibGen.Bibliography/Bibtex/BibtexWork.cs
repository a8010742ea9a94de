using BibGen.Records;
using BibGen.Works;
namespace BibGen.Bibtex;
internal static class BibtexWork
{
    public static Work From(Record record) => new() { Record = record, Key = record.Key, EntryType = record.Type };
}
