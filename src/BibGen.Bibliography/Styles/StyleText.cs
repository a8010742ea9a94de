using BibGen.Text;

namespace BibGen.Styles;

/// <summary>Pieces of a reference. A piece that the work does not have is left out with the punctuation around it.</summary>
internal static class StyleText
{
    /// <summary>Appends <paramref name="piece"/> between <paramref name="before"/> and <paramref name="after"/>; nothing when it is null or empty.</summary>
    public static RichTextBuilder Piece(this RichTextBuilder text, string before, RichText? piece, string after = "", TextStyles styles = TextStyles.None)
    {
        if (piece is null || piece.Plain.Length == 0)
            return text;
        return text.Append(text.Length == 0 ? before.TrimStart(' ', ',', '.', ';', ':') : before).Append(piece, styles).Append(after);
    }

    /// <summary>The same for a text without formatting of its own.</summary>
    public static RichTextBuilder Piece(this RichTextBuilder text, string before, string? piece, string after = "", TextStyles styles = TextStyles.None) =>
        piece is null ? text : text.Piece(before, new RichText(piece), after, styles);

    /// <summary>Appends words; without the blank before them where they are the first.</summary>
    public static RichTextBuilder Words(this RichTextBuilder text, string words) =>
        text.Append(text.Length == 0 ? words.TrimStart(' ', ',', '.', ';', ':') : words);

    /// <summary>Ends a sentence: a full stop, unless one or another mark stands there already, within quotation marks included.</summary>
    public static RichTextBuilder Stop(this RichTextBuilder text) =>
        text.Length == 0 || text.Last is '.' or '?' or '!' or '…' || (text.Last is '”' && text.BeforeLast is '.' or '?' or '!' or '’') ? text
            : text.Append(".");

    /// <summary>
    /// A title in quotation marks; the mark that belongs to it stands within (the American way), within its own quotation mark at the end too. Quotation marks
    /// of
    /// the title are single ones there.
    /// </summary>
    public static RichTextBuilder Quoted(this RichTextBuilder text, string before, RichText? title, string mark)
    {
        if (title is null || title.Plain.Length == 0)
            return text;
        RichText nested = TitleText.Nested(title);
        int end = nested.Plain.Length;
        bool endsQuoted = nested.Plain[end - 1] == '’' && nested.Plain.LastIndexOf('‘') >= 0;
        if (endsQuoted)
            end--;
        bool hasMark = end > 0 && nested.Plain[end - 1] is '.' or '?' or '!' && mark == ".";
        var quoted = new RichTextBuilder();
        quoted.Append("“").Append(TitleText.Part(nested, 0, end)).Append(hasMark ? "" : mark).Append(endsQuoted ? "’”" : "”");
        return text.Piece(before, quoted.ToRichText());
    }
}
