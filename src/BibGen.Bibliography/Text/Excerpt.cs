namespace BibGen.Text;

/// <summary>Cuts what a message quotes, so that a lost brace does not put half a file into it.</summary>
internal static class Excerpt
{
    private const int Most = 60;

    /// <summary>The text, or its beginning and an ellipsis.</summary>
    public static string Of(string text) => Of(text, 0, text.Length);

    /// <summary>A stretch of the text, or its beginning and an ellipsis. A pair of surrogates stays whole: half of one is no text.</summary>
    public static string Of(string text, int offset, int length)
    {
        if (length <= Most)
            return text.Substring(offset, length);
        int end = char.IsHighSurrogate(text[offset + Most - 1]) ? Most - 1 : Most;
        return text.Substring(offset, end) + "…";
    }
}
