using BibGen.Text;

namespace BibGen.Records;

/// <summary>A field in whose value references to fields of other records were replaced by what stands there.</summary>
/// <param name="name">Its name.</param>
/// <param name="value">The value with what the references stand for.</param>
/// <param name="unresolved">The value as the file has it.</param>
/// <param name="nameSpan">Where the name stands.</param>
/// <param name="valueSpan">Where the value stands, with its delimiters.</param>
internal sealed class ResolvedField(string name, string value, string unresolved, SourceSpan nameSpan, SourceSpan valueSpan)
    : Field(name, value, nameSpan, valueSpan)
{
    /// <inheritdoc/>
    public override string Unresolved => unresolved;
}
