using BibGen.Text;

namespace BibGen.Latex;

/// <summary>Turns LaTeX values into Unicode text.</summary>
public static class LatexText
{
    /// <summary>The text with its formatting.</summary>
    public static RichText Decode(string value) => new(ToPlain(value));

    /// <summary>The text without its formatting.</summary>
    public static string ToPlain(string value) => value.Replace("{", "").Replace("}", "");

    /// <summary>The text of a name, where a tie is a blank.</summary>
    internal static string ToName(ReadOnlySpan<char> value) => ToPlain(value.ToString());
}
