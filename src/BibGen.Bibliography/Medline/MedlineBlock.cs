using BibGen.Records;
using BibGen.Text;

namespace BibGen.Medline;

/// <summary>The lines of one record, before it has a key.</summary>
/// <param name="Fields">Its fields; at least one.</param>
/// <param name="Span">From its first tag to the end of its last value.</param>
internal readonly record struct MedlineBlock(Field[] Fields, SourceSpan Span)
{
    /// <summary>Value of the first field called <paramref name="tag"/> that has one; null when there is none.</summary>
    public string? ValueOf(string tag)
    {
        foreach (Field field in Fields)
        {
            if (field.Name == tag && field.Value is { Length: > 0 } value)
                return value;
        }

        return null;
    }
}
