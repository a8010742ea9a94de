using System.Text;
using BibGen.Text;

namespace BibGen.Formats.Bibtex.Layout;

/// <summary>The layout of a field, or of the definition of a macro, whose name stays as it is.</summary>
internal sealed class FieldLayout(string text, LayoutOptions options, bool isOfEntry)
{
    /// <summary>Whether nothing but white space and what the syntax wants stands between the name and the parts of the value, and these are closed.</summary>
    public bool IsPlain(FieldSyntax field)
    {
        if (!IsSign(field.NameSpan.End, field.ValueSpan.Start, '='))
            return false;
        for (int i = 0; i < field.PartCount; i++)
        {
            ValuePart part = field.Part(i);
            bool isCut = part.Kind is ValuePartKind.Braced or ValuePartKind.Quoted && part.Span.Length < part.ContentSpan.Length + 2;
            if (isCut || (i > 0 && !IsSign(field.Part(i - 1).Span.End, part.Span.Start, '#')))
                return false;
        }

        return true;
    }

    /// <summary>The name as it is to be written; null to leave it.</summary>
    public string? Name(FieldSyntax field) => Cased(field.NameSpan, isOfEntry ? options.FieldCase : LetterCase.Keep);

    /// <summary>A plain field as it stands in the place of another one.</summary>
    public string Moved(FieldSyntax field, int width)
    {
        SourceSpan equals = SourceSpan.FromBounds(field.NameSpan.End, field.ValueSpan.Start);
        var moved = new StringBuilder(Name(field) ?? field.NameSpan.TextIn(text));
        if (BeforeEquals(field.NameSpan.Length, width) is { } before)
            moved.Append(before).Append("= ");
        else
            moved.Append(text, equals.Start, equals.Length);
        int at = field.ValueSpan.Start;
        for (int i = 0; i < field.PartCount; i++)
        {
            ValuePart part = field.Part(i);
            moved.Append(text, at, part.Span.Start - at).Append(PartText.Of(text, part, field.PartCount == 1, options) ?? part.Span.TextIn(text));
            at = part.Span.End;
        }

        return moved.ToString();
    }

    /// <summary>The white space before the equals sign; null to leave it.</summary>
    public string? BeforeEquals(int nameLength, int width) => options.Alignment.Kind switch
    {
        FieldAlignmentKind.Keep => null,
        FieldAlignmentKind.None => " ",
        FieldAlignmentKind.Column => new string(' ', Math.Max(1, options.Alignment.Column - (isOfEntry ? options.Indent?.Length ?? 0 : 0) - nameLength)),
        _ => new string(' ', Math.Max(1, isOfEntry ? width + 1 - nameLength : 1)),
    };

    /// <summary>A name with other letters; null to leave it.</summary>
    public string? Cased(SourceSpan name, LetterCase letters) => letters switch
    {
        LetterCase.Lower => name.TextIn(text).ToLowerInvariant(),
        LetterCase.Upper => name.TextIn(text).ToUpperInvariant(),
        LetterCase.Title => char.ToUpperInvariant(text[name.Start]) + name.TextIn(text).Substring(1).ToLowerInvariant(),
        _ => null,
    };

    private bool IsSign(int start, int end, char sign)
    {
        SourceSpan said = SourceSpan.FromBounds(start, end).Trim(text);
        return said.Length == 1 && text[said.Start] == sign;
    }
}
