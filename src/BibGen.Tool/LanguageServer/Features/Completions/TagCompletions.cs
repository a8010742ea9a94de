using System.Buffers;
using BibGen.Formats;
using BibGen.Text;

namespace BibGen.Tool.LanguageServer.Features.Completions;

/// <summary>The tags with which lines of PubMed's format and of RIS begin.</summary>
internal static class TagCompletions
{
    /// <summary>Columns of a tag, blanks included; a hyphen and a blank follow, in both formats.</summary>
    private const int Width = 4;

    private static readonly SearchValues<char> Characters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>The tags that can stand at <paramref name="offset"/>: at the beginning of a line, and nowhere else.</summary>
    public static IEnumerable<Completion> At(BibliographyFile file, int offset)
    {
        string text = file.Text;
        int line = offset == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], offset - 1) + 1;
        if (offset - line > Width || text.AsSpan(line, offset - line).ContainsAnyExcept(Characters))
            return [];
        int end = offset;
        while (end < text.Length && end - line < Width && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        var word = SourceSpan.FromBounds(line, end);
        bool hasHyphen = line + Width < text.Length && text[line + Width] == '-';
        return file.Format.Tags.Select(tag => new Completion(tag.Name, CompletionKind.Field, tag.Meaning)
        {
            Span = hasHyphen ? new SourceSpan(line, Width) : word,
            NewText = tag.Name.PadRight(Width) + (hasHyphen ? "" : "- "),
        });
    }
}
