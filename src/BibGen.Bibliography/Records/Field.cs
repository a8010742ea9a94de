using BibGen.Text;

namespace BibGen.Records;

/// <summary>A field of a record: a BibTeX field with its macros expanded, or the value of an .nbib tag with its lines joined.</summary>
/// <remarks>White space runs are folded to one blank and trimmed; LaTeX stands as written.</remarks>
public class Field
{
    private readonly string? _source;
    private readonly int _start;
    private int _length; // Its complement as long as there may be white space that is to be folded: a file has many fields.
    private string? _value;

    /// <summary>Creates a field.</summary>
    public Field(string name, string value, SourceSpan nameSpan, SourceSpan valueSpan)
    {
        Name = name;
        _value = value;
        NameSpan = nameSpan;
        ValueSpan = valueSpan;
    }

    /// <summary>Creates a field whose value is what <paramref name="content"/> covers in <paramref name="source"/>, taken when it is first asked for.</summary>
    private Field(string name, SourceSpan nameSpan, SourceSpan valueSpan, string source, SourceSpan content, bool isFolded)
    {
        Name = name;
        _source = source;
        _start = content.Start;
        _length = isFolded ? content.Length : ~content.Length;
        NameSpan = nameSpan;
        ValueSpan = valueSpan;
    }

    /// <summary>Name in lower case for BibTeX, the tag in capitals for .nbib.</summary>
    public string Name { get; }

    /// <summary>The value; empty when the file gives an empty one.</summary>
    public string Value => _value ??= IsFolded ? NumberText.Of(InSource) : WhiteSpace.Fold(InSource);

    /// <summary>Whether the value is empty. No string is made to find out.</summary>
    internal bool IsEmpty => _value is null ? WhiteSpace.IsAll(InSource) : _value.Length == 0;

    /// <summary>The value before references to fields of @xdata entries were replaced; otherwise <see cref="Value"/>.</summary>
    public virtual string Unresolved => Value;

    /// <summary>Where the name stands.</summary>
    public SourceSpan NameSpan { get; }

    /// <summary>Where the value stands, with its delimiters.</summary>
    public SourceSpan ValueSpan { get; }

    /// <summary>
    /// Where <paramref name="length"/> characters of the value from <paramref name="offset"/> on stand in the file's <paramref name="text"/>.
    /// The whole value when they cannot be told apart there: in macros and joined parts.
    /// </summary>
    public virtual SourceSpan Locate(string text, int offset, int length)
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

    /// <summary>The characters of the value, without a string of their own where the file already has them in a row.</summary>
    internal ReadOnlySpan<char> Characters
    {
        get
        {
            if (_value is null && IsFolded)
                return InSource;
            return Value.AsSpan();
        }
    }

    private ReadOnlySpan<char> InSource => _length is var length && length < 0 ? _source.AsSpan(_start, ~length) : _source.AsSpan(_start, length);

    private bool IsFolded
    {
        get
        {
            int length = _length; // Read once: another thread may find the same.
            if (length >= 0)
                return true;
            if (WhiteSpace.NeedsFolding(_source.AsSpan(_start, ~length)))
                return false;
            _length = ~length;
            return true;
        }
    }

    /// <summary>
    /// Whether the other field has the same name and value, wherever it stands. What is not there at all (a tag without a value) is not the same as
    /// blanks.
    /// </summary>
    internal bool HasSameContent(Field other) =>
        Name == other.Name && ValueSpan.Length == 0 == (other.ValueSpan.Length == 0) && Characters.SequenceEqual(other.Characters)
            && ((this is not ResolvedField && other is not ResolvedField) || Unresolved == other.Unresolved);

    /// <summary>
    /// A field whose value stands in <paramref name="source"/> as it is, white space apart. Most fields of a large file are
    /// never looked at, so their strings are made on demand; two threads that ask at once get equal strings.
    /// </summary>
    internal static Field In(string source, string name, SourceSpan nameSpan, SourceSpan valueSpan) =>
        new(name, nameSpan, valueSpan, source, valueSpan, isFolded: false);

    /// <summary>The same for a value of which <paramref name="content"/> is known to be all, with no white space in it that is to be folded.</summary>
    internal static Field In(string source, string name, SourceSpan nameSpan, SourceSpan valueSpan, SourceSpan content) =>
        new(name, nameSpan, valueSpan, source, content, isFolded: true);
}
