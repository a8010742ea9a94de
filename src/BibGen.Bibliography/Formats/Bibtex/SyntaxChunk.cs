using BibGen.Records;

namespace BibGen.Formats.Bibtex;

/// <summary>
/// Neighbouring blocks of a tree. All places count from its start, so that the trees of later texts share it, wherever it stands in them: what a key press
/// costs does not grow with the text.
/// </summary>
/// <param name="start">Where it stands in the text that it was read in.</param>
/// <param name="length">How long its text is.</param>
/// <param name="blocks">The blocks; the last one is no free text, unless the tree ends with it.</param>
/// <param name="fields">Their fields.</param>
/// <param name="parts">The parts of these.</param>
/// <param name="errors">What is wrong in the text that it was read in.</param>
/// <param name="ownErrors">Which of the errors are in the blocks.</param>
internal sealed class SyntaxChunk(
    int start, int length, BlockNode[] blocks, FieldNode[] fields, PartNode[] parts, List<SyntaxError> errors, (int First, int Count) ownErrors)
{
    /// <summary>So many that a chunk more costs a tree little, and so few that making one anew costs a key press little.</summary>
    public const int MostBlocks = 128;

    public int Length { get; } = length;

    public BlockNode[] Blocks { get; } = blocks;

    public FieldNode[] Fields { get; } = fields;

    public PartNode[] Parts { get; } = parts;

    public int ErrorCount => ownErrors.Count;

    /// <summary>The last place that was looked at to read any of the blocks.</summary>
    public int Reach { get; } = blocks.Max(static block => block.Reach);

    /// <summary>Whether one of them defines macros.</summary>
    public bool DefinesMacros { get; } = Array.Exists(blocks, static block => block.Kind == BlockKind.Macro);

    /// <summary>The names of the macros that the blocks use; null while nobody has looked.</summary>
    public string[]? UsedMacros { get; set; }

    /// <summary>The error at <paramref name="index"/>, where the chunk stands at <paramref name="at"/> of a text.</summary>
    public SyntaxError Error(int index, int at) => errors[ownErrors.First + index] is var error && at == start ? error : error.MovedBy(at - start);

    /// <summary>Number of the first field of the block at <paramref name="block"/>; of all fields behind the last.</summary>
    public int FirstField(int block) => block < Blocks.Length ? Blocks[block].FirstField : Fields.Length;

    /// <summary>Number of the first part of the block at <paramref name="block"/>.</summary>
    public int FirstPart(int block) => FirstField(block) is var field && field < Fields.Length ? Fields[field].FirstPart : Parts.Length;

    /// <summary>Number of the first error of the block at <paramref name="block"/>, which is the first or follows one that is no free text.</summary>
    public int FirstError(int block) => block == 0 ? 0 : block == Blocks.Length ? ErrorCount : Blocks[block - 1].ErrorEnd;
}
