using System.Text;
using BibGen.Formats.Bibtex.Linking;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>Turns the parts of a value into its text: macros expanded, parts joined, white space folded.</summary>
internal sealed class ValueReader
{
    /// <summary>
    /// Most characters that macros may contribute to one value. Sixty definitions that each double the one before would otherwise
    /// fill the memory; no honest macro comes near.
    /// </summary>
    internal const int MostFromMacros = 1 << 16;

    private const int ShortText = 12;

    private readonly string _source;
    private readonly NameTable _names;
    private readonly MacroTable _macros;
    private readonly ExternalDefinitions? _external;
    private readonly List<SyntaxError> _errors;

    /// <summary>
    /// How many characters macros may still contribute to joined values. A macro alone is one string however often it is used; joined with
    /// something it is copied, and thousands of joins with one long macro would otherwise fill the memory.
    /// </summary>
    private long _leftForJoins;

    private StringBuilder? _joined;

    /// <summary>Characters that macros have contributed to joined values.</summary>
    public long FromMacros { get; private set; }

    public ValueReader(string source, NameTable names, MacroTable macros, List<SyntaxError> errors, ExternalDefinitions? external = null)
    {
        _source = source;
        _names = names;
        _macros = macros;
        _external = external;
        _errors = errors;
        _leftForJoins = (4L * source.Length) + (1 << 23);
    }

    /// <summary>
    /// A field with the text of its value: white space runs are one blank, none at the ends (bibtex.web §§251–252). Text that stands in the file so has no
    /// string until it is asked for.
    /// </summary>
    public Field ReadField(string name, in FieldSyntax field, string? key)
    {
        if (field.PartCount != 1)
            return Made(field, field.PartCount == 0 ? "" : Join(field, key, definition: null).Trim(' '));
        ValuePart part = field.Part(0);
        if (part.Kind == ValuePartKind.Macro)
            return Made(field, Expand(part, key, definition: null).Trim(' '));
        ReportBareWord(part, key);
        SourceSpan content = Trim(part.ContentSpan);
        return NeedsFolding(content.In(_source)) ? Made(field, Fold(content.In(_source))) : Field.In(_source, name, field.NameSpan, field.ValueSpan, content);

        Field Made(in FieldSyntax field, string value) => new(name, value, field.NameSpan, field.ValueSpan);
    }

    /// <summary>The text of a macro's definition: folded, but a blank at either end stays, since definitions are there to be joined.</summary>
    public string ReadDefinition(in FieldSyntax field, string name) => field.PartCount == 0 ? "" : Join(field, key: null, definition: name);

    private string Join(in FieldSyntax field, string? key, string? definition)
    {
        StringBuilder joined = _joined ??= new();
        joined.Clear();
        int fromMacros = 0;
        for (int i = 0; i < field.PartCount; i++)
        {
            ValuePart part = field.Part(i);
            if (part.Kind != ValuePartKind.Macro)
            {
                Append(joined, ReadText(part, key));
                continue;
            }

            string text = Expand(part, key, definition);
            fromMacros += text.Length;
            if (fromMacros > MostFromMacros || text.Length > _leftForJoins)
            {
                _errors.Add(new SyntaxError(BibtexErrors.CircularMacro, part.Span, key, part.Span.TextIn(_source)));
                break;
            }

            _leftForJoins -= text.Length;
            FromMacros += text.Length;
            Append(joined, text);
        }

        return joined.ToString();
    }

    /// <summary>Appends a text of folded white space, so that no two blanks meet.</summary>
    public static void Append(StringBuilder joined, string text)
    {
        bool blankMeetsBlank = text.Length > 0 && text[0] == ' ' && joined.Length > 0 && joined[joined.Length - 1] == ' ';
        joined.Append(text, blankMeetsBlank ? 1 : 0, text.Length - (blankMeetsBlank ? 1 : 0));
    }

    private string Expand(ValuePart part, string? key, string? definition)
    {
        string name = _names.Intern(part.Span.In(_source));
        if (_macros.TryGet(name, out string? text))
            return text;
        if (_external is not null && _external.TryGetMacro(name, out text))
        {
            // Whoever uses a macro that leads back to itself over other files is not to blame; the definitions are.
            if (text is null && definition is not null)
                _errors.Add(new SyntaxError(BibtexErrors.CircularMacro, part.Span, key, part.Span.TextIn(_source)));
            return text ?? "";
        }

        SyntaxErrorKind kind = name == definition ? BibtexErrors.CircularMacro : BibtexErrors.UndefinedMacro;
        _errors.Add(new SyntaxError(kind, part.Span, key, part.Span.TextIn(_source)));
        return "";
    }

    /// <summary>The text of a part that is no macro, folded but not trimmed.</summary>
    public string ReadText(ValuePart part, string? key)
    {
        ReportBareWord(part, key);
        ReadOnlySpan<char> text = part.ContentSpan.In(_source);
        return NeedsFolding(text) ? Fold(text) : text.ToString();
    }

    /// <summary>A bare word (<c>2011a</c>) is a macro for btparse and a broken number for BibTeX; its text is kept.</summary>
    private void ReportBareWord(ValuePart part, string? key)
    {
        if (part.Kind == ValuePartKind.BareWord)
            _errors.Add(new SyntaxError(BibtexErrors.UndefinedMacro, part.Span, key, part.Span.TextIn(_source)));
    }

    /// <summary>
    /// Whether there is white space that is not one blank. That is rare outside of line breaks, and found by vectorised searches, which have a price of their
    /// own: numbers and years are looked at as they are.
    /// </summary>
    private static bool NeedsFolding(ReadOnlySpan<char> text)
    {
        if (text.Length > ShortText)
            return text.IndexOfAny('\n', '\r', '\t') >= 0 || text.IndexOfAny('\f', '\v') >= 0 || text.IndexOf("  ".AsSpan()) >= 0;
        char before = '\0';
        foreach (char c in text)
        {
            if (c <= ' ' && BibtexCharacters.IsWhiteSpace(c) && (c != ' ' || before == ' '))
                return true;
            before = c;
        }

        return false;
    }

    private static string Fold(ReadOnlySpan<char> text)
    {
        char[] folded = System.Buffers.ArrayPool<char>.Shared.Rent(text.Length);
        int length = 0;
        bool afterBlank = false;
        foreach (char c in text)
        {
            bool isBlank = BibtexCharacters.IsWhiteSpace(c);
            if (!isBlank)
                folded[length++] = c;
            else if (!afterBlank)
                folded[length++] = ' ';
            afterBlank = isBlank;
        }

        string result = new(folded, 0, length);
        System.Buffers.ArrayPool<char>.Shared.Return(folded);
        return result;
    }

    private SourceSpan Trim(SourceSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && BibtexCharacters.IsWhiteSpace(_source[start]))
            start++;
        while (end > start && BibtexCharacters.IsWhiteSpace(_source[end - 1]))
            end--;
        return SourceSpan.FromBounds(start, end);
    }
}
