using BibGen.Formats;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Tool.LanguageServer.Features.Structure;

/// <summary>The records and macros of a file, as a client lists them beside it.</summary>
internal static class Outline
{
    private const int LongestDetail = 80;

    /// <summary>All of them, in the order of their places.</summary>
    public static IEnumerable<OutlineItem> Of(BibliographyFile file)
    {
        IEnumerable<OutlineItem> records = file.Records.Select(record => Of(file, record));
        IEnumerable<OutlineItem> macros = file.Macros
            .Select(macro => new OutlineItem(macro.Name, macro.Text, OutlineKind.Constant, macro.NameSpan, macro.NameSpan));
        return records.Concat(macros).OrderBy(item => item.Span.Start);
    }

    /// <summary>A record: its key, or its type where it has none; its title.</summary>
    public static OutlineItem Of(BibliographyFile file, Record record)
    {
        string title = file.Format.Fields.Title.Select(record.ValueOf).FirstOrDefault(value => value is not null) ?? "";
        string detail = title.Length > LongestDetail ? string.Concat(title.AsSpan(0, LongestDetail), "…") : title;
        return new OutlineItem(record.Key.Length > 0 ? record.Key : "@" + record.Type, detail, OutlineKind.Class, record.Span, NameIn(record));
    }

    /// <summary>Where its key stands. A client refuses a name that is not in what it names.</summary>
    private static SourceSpan NameIn(Record record) => record.Span.Contains(record.KeySpan) ? record.KeySpan : new SourceSpan(record.Span.Start, 0);
}
