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
        {
            Field[] fields = blocks[i].Fields;
            bool hasType = fields[0].Name == RisTags.Type;
            records[i] = new Record
            {
                Key = keys[i],
                KeyIfAlone = shortest[i],
                Type = RisTypes.Of(hasType ? fields[0].Value : null).EntryType,
                Span = blocks[i].Span,
                TypeSpan = hasType ? fields[0].ValueSpan : new SourceSpan(blocks[i].Span.Start, 0),
                KeySpan = fields[0].ValueSpan,
                Fields = fields,
            };
        }

        return new RecordSet(records, [.. errors.OrderBy(error => error.Span.Start).Select(error => error.ToSyntaxError(records))]);
    }
}
