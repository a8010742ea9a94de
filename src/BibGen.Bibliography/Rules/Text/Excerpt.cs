namespace BibGen.Rules.Text;

/// <summary>Cuts what a message quotes, so that a lost brace does not put half a file into it.</summary>
internal static class Excerpt
{
    private const int Most = 60;

    /// <summary>The text, or its beginning and an ellipsis.</summary>
    public static string Of(string text) => text.Length <= Most ? text : text.Substring(0, Most) + "…";

    /// <summary>A stretch of the text, or its beginning and an ellipsis.</summary>
    public static string Of(string text, int offset, int length) =>
        length <= Most ? text.Substring(offset, length) : text.Substring(offset, Most) + "…";
}
