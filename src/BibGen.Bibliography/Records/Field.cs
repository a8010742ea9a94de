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

    /// <summary>
    /// Where <paramref name="length"/> characters of the value from <paramref name="offset"/> on stand in the file's <paramref name="text"/>.
    /// The whole value when they cannot be told apart there: in macros and joined parts.
    /// </summary>
    public SourceSpan Locate(string text, int offset, int length)
    {
        ReadOnlySpan<char> source = ValueSpan.In(text);
        int verbatim = source.IndexOf(Value.AsSpan());
        if (verbatim >= 0)
            return new SourceSpan(ValueSpan.Start + verbatim + offset, length);

        // White space was folded: walk both, blank for run.
        int at = SkipToContent(source);
        int start = -1;
        for (int i = 0; i < offset + length; i++)
        {
            if (i == offset)
                start = at;
            if (at >= source.Length || !(Value[i] == source[at] || (Value[i] == ' ' && char.IsWhiteSpace(source[at]))))
                return ValueSpan;
            at++;
            while (Value[i] == ' ' && at < source.Length && char.IsWhiteSpace(source[at]))
                at++;
        }

        return SourceSpan.FromBounds(ValueSpan.Start + (start < 0 ? at : start), ValueSpan.Start + at);
    }

    private static int SkipToContent(ReadOnlySpan<char> source)
    {
        int at = source.Length > 0 && source[0] is '{' or '"' ? 1 : 0;
        while (at < source.Length && char.IsWhiteSpace(source[at]))
            at++;
        return at;
    }
}
