using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.PubMed;

/// <summary>The lines of one record, before it has a key.</summary>
/// <param name="Fields">Its fields; at least one.</param>
/// <param name="Span">From its first tag to the end of its last value.</param>
internal readonly record struct PubMedBlock(Field[] Fields, SourceSpan Span)
{
    /// <summary>The first field called <paramref name="tag"/> that has a value; null when there is none.</summary>
    public Field? Find(string tag)
    {
        foreach (Field field in Fields)
        {
            if (field.Name == tag && field.ValueSpan.Length > 0)
                return field;
        }

        return null;
    }

    /// <summary>Value of the first field called <paramref name="tag"/> that has one; null when there is none.</summary>
    public string? ValueOf(string tag) => Find(tag)?.Value;
}
