using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>
/// A BibTeX file as it is written: blocks that cover the text without a gap, with the place of every type, key, field name and part of
/// a value. Nothing is dropped and nothing fails; what is wrong stands in <see cref="Errors"/>.
/// </summary>
/// <remarks>The nodes lie in three flat arrays; the structs that this class hands out are views of them.</remarks>
public sealed class BibtexSyntaxTree
{
    internal BibtexSyntaxTree(string text, BlockNode[] blocks, FieldNode[] fields, PartNode[] parts, IReadOnlyList<SyntaxError> errors, long lookAhead)
    {
        Text = text;
        BlockNodes = blocks;
        FieldNodes = fields;
        PartNodes = parts;
        Errors = errors;
        LookAhead = Searched = lookAhead;
    }

    /// <summary>The text; every span counts in it.</summary>
    public string Text { get; }

    /// <summary>What the syntax does not allow, in the order of reading.</summary>
    public IReadOnlyList<SyntaxError> Errors { get; }

    /// <summary>Number of blocks.</summary>
    public int BlockCount => BlockNodes.Length;

    /// <summary>Characters that the parser looked at without reading them; for the tests that hold its work to the length of the text.</summary>
    internal long LookAhead { get; }

    /// <summary>At least as much as <see cref="LookAhead"/> would be if the whole text had been read at once.</summary>
    internal long Searched { get; set; }

    internal BlockNode[] BlockNodes { get; }

    internal FieldNode[] FieldNodes { get; }

    internal PartNode[] PartNodes { get; }

    /// <summary>Reads <paramref name="text"/>. Takes time in proportion to its length, whatever it holds.</summary>
    public static BibtexSyntaxTree Parse(string text, CancellationToken cancellationToken = default) => new BibtexParser(text, cancellationToken).Parse();

    /// <summary>
    /// Reads <paramref name="text"/>, of which an earlier version was read as <paramref name="before"/>. The tree is the same as without that, and costs less.
    /// </summary>
    internal static BibtexSyntaxTree Parse(
        string text, BibtexSyntaxTree before, ChangedStretch change, out ReusedBlocks reused, CancellationToken cancellationToken = default)
    {
        if (new BibtexParser(text, cancellationToken).ParseAfter(before, change, out reused) is { } tree)
            return tree;
        reused = default;
        return Parse(text, cancellationToken);
    }

    /// <summary>The block at <paramref name="index"/>, in file order.</summary>
    public BlockSyntax Block(int index) => new(this, BlockNodes[index]);
}
