using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.Ris;

/// <summary>Reads RIS text into records.</summary>
public static class RisReader
{
    /// <summary>The records of <paramref name="text"/>. Never fails on its content; the token is checked once per record.</summary>
    /// <remarks>Every line that is not blank lies in the span of a record or in that of an error.</remarks>
    public static RecordSet Read(string text, CancellationToken cancellationToken = default)
    {
        List<RisBlock> blocks = [];
        List<RisError> errors = [];
        new RisScanner(text, blocks, errors).Scan(cancellationToken);

        string[] keys = GeneratedKeys.Of([.. blocks.Select(block => RisKeys.SourceOf(block.Fields))], out string[] shortest, cancellationToken);
        var records = new Record[blocks.Count];
        for (int i = 0; i < records.Length; i++)
            records[i] = RecordOf(blocks[i], keys[i], shortest[i]);
        return new RecordSet(records, [.. errors.OrderBy(error => error.Span.Start).Select(error => error.ToSyntaxError(records))]);
    }

    /// <summary>The record of a block under a key.</summary>
    internal static Record RecordOf(RisBlock block, string key, string keyIfAlone)
    {
        Field type = block.Fields[0];
        bool hasType = type.Name == RisTags.Type;
        return new Record
        {
            Key = key,
            KeyIfAlone = keyIfAlone,
            Type = RisTypes.Of(hasType ? type.Value : null).EntryType,
            Span = block.Span,
            TypeSpan = hasType ? type.ValueSpan : new SourceSpan(block.Span.Start, 0),
            KeySpan = type.ValueSpan,
            Fields = block.Fields,
        };
    }
}
