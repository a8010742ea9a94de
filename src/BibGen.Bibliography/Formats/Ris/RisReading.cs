using BibGen.Records;

namespace BibGen.Formats.Ris;

/// <summary>Reading on from an earlier text: the record in which somebody types.</summary>
internal sealed class RisReading(string text) : ClosedRecordAfterEdit(text)
{
    /// <inheritdoc/>
    protected override Record? ReadAt(int start, Record? old)
    {
        List<RisBlock> blocks = [];
        List<RisError> errors = [];
        new RisScanner(Text, blocks, errors).ScanRecord(start);
        return blocks.Count == 1 && errors.Count == 0 ? RisReader.RecordOf(blocks[0], old?.Key ?? "", old?.KeyIfAlone ?? "") : null;
    }
}
