namespace BibGen.Formats.Bibtex.Layout;

/// <summary>A part of a value with other delimiters.</summary>
internal static class PartText
{
    /// <summary>The part as the options have it; null when it stays.</summary>
    public static string? Of(string text, ValuePart part, bool isAlone, LayoutOptions options)
    {
        string content = part.ContentSpan.TextIn(text);
        bool isDelimited = part.Kind is ValuePartKind.Braced or ValuePartKind.Quoted;
        if (isDelimited && part.Span.Length < content.Length + 2)
            return null; // A value that was cut.
        if (isAlone && options.HasBareNumbers == true && isDelimited && IsNumber(content))
            return content;
        if (isAlone && options.HasBareNumbers == false && part.Kind == ValuePartKind.Number)
            return options.Delimiters == ValueDelimiters.Quotes ? $"\"{content}\"" : "{" + content + "}";
        if (!isDelimited || HasQuote(content))
            return null;
        return options.Delimiters switch
        {
            ValueDelimiters.Braces when part.Kind == ValuePartKind.Quoted => "{" + content + "}",
            ValueDelimiters.Quotes when part.Kind == ValuePartKind.Braced => $"\"{content}\"",
            _ => null,
        };
    }

    /// <summary>Digits, few enough for every reader.</summary>
    private static bool IsNumber(string content) => content.Length is > 0 and < 10 && content.All(c => c is >= '0' and <= '9');

    /// <summary>Whether a quotation mark stands outside of braces, where it would end the value, or braces do not balance.</summary>
    private static bool HasQuote(string content)
    {
        int depth = 0;
        foreach (char c in content)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0 || (c == '"' && depth == 0))
                return true;
        }

        return depth != 0;
    }
}
