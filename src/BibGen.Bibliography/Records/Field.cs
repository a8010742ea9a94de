using BibGen.Text;

namespace BibGen.Records;

/// <summary>A field of a record: a BibTeX field with its macros expanded, or the value of an .nbib tag with its lines joined.</summary>
/// <remarks>White space runs are folded to one blank and trimmed; LaTeX stands as written.</remarks>
public sealed class Field
{
    /// <summary>Creates a field.</summary>
    public Field(string name, string value, SourceSpan nameSpan, SourceSpan valueSpan)
    {
        Name = name;
        Value = value;
        NameSpan = nameSpan;
        ValueSpan = valueSpan;
    }

    /// <summary>Name in lower case for BibTeX, the tag in capitals for .nbib.</summary>
    public string Name { get; }

    /// <summary>The value; empty when the file gives an empty one.</summary>
    public string Value { get; }

    /// <summary>Where the name stands.</summary>
    public SourceSpan NameSpan { get; }

    /// <summary>Where the value stands, with its delimiters.</summary>
    public SourceSpan ValueSpan { get; }
}
