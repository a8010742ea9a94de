using BibGen.Text;

namespace BibGen.Records;

/// <summary>A field whose value is written with escapes, as JSON has them: the value has other characters than the file, in other places.</summary>
/// <param name="name">Its name.</param>
/// <param name="value">What the escapes stand for.</param>
/// <param name="nameSpan">Where the name stands.</param>
/// <param name="valueSpan">Where the value stands, with its delimiters.</param>
/// <param name="places">Where each character of the value stands in the file's text, and its end.</param>
internal sealed class EscapedField(string name, string value, SourceSpan nameSpan, SourceSpan valueSpan, int[] places)
    : Field(name, value, nameSpan, valueSpan)
{
    /// <inheritdoc/>
    public override SourceSpan Locate(string text, int offset, int length) => SourceSpan.FromBounds(places[offset], places[offset + length]);
}
