using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.PubMed;

/// <summary>Reads PubMed text (.nbib) into records.</summary>
public static class PubMedReader
{
    /// <summary>The records of <paramref name="text"/>. Never fails on its content.</summary>
    /// <remarks>
    /// Every line that is not blank lies in the spans of a field or in that of an error. Keys are generated: the base name
    /// <c>DeBock2011</c>, and the longer one where several records of the text share it (<see cref="PubMedKeys"/>).
    /// </remarks>
    public static RecordSet Read(string text, CancellationToken cancellationToken = default)
    {
        List<PubMedBlock> blocks = [];
        List<PubMedFault> faults = [];
        new PubMedScanner(text, blocks, faults).Scan(cancellationToken);

        string[] keys = PubMedKeys.Of(blocks, out string[] shortest, cancellationToken);
        var records = new Record[blocks.Count];
        for (int i = 0; i < records.Length; i++)
            records[i] = RecordOf(blocks[i], keys[i], shortest[i]);

        var errors = new SyntaxError[faults.Count];
        for (int i = 0; i < errors.Length; i++)
        {
            PubMedFault fault = faults[i];
            errors[i] = new SyntaxError(fault.Kind, fault.Span, fault.Block < 0 ? null : keys[fault.Block], fault.Argument);
        }

        return new RecordSet(records, errors);
    }

    /// <summary>The record of a block under a key.</summary>
    internal static Record RecordOf(PubMedBlock block, string key, string keyIfAlone) => new()
    {
        Key = key,
        KeyIfAlone = keyIfAlone,
        Type = PubMedType.Of(block.Fields),
        Span = block.Span,
        TypeSpan = new SourceSpan(block.Span.Start, 0),
        KeySpan = block.Fields[0].ValueSpan,
        Fields = block.Fields,
    };
}
