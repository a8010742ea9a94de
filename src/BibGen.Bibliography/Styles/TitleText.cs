using BibGen.Text;

namespace BibGen.Styles;

/// <summary>Titles as a reference needs them: without the punctuation that the style writes itself.</summary>
internal static class TitleText
{
    /// <summary>The title without a full stop that ends it as a sentence; an ellipsis and abbreviations (<c>U.S.</c>, <c>Inc.</c>) keep theirs.</summary>
    /// <param name="title">The title.</param>
    /// <param name="isSentence">Whether its source ends every title with a full stop, as PubMed does.</param>
    public static RichText WithoutStop(RichText title, bool isSentence)
    {
        title = WithoutComma(title);
        string text = title.Plain;
        if (text.Length < 3 || text[text.Length - 1] != '.')
            return title;
        int start = text.Length - 1;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        int letters = text.Length - 1 - start;
        bool isAbbreviation = start > 0 && text[start - 1] == '.';
        bool isWord = (letters > 3 && char.IsLower(text[start])) || (letters == 0 && char.IsDigit(text[start - 1]));
        return isWord || (isSentence && !isAbbreviation && letters != 1) ? Part(title, 0, text.Length - 1) : title;
    }

    /// <summary>The text without commas and semicolons at its end, which separated it from the next in somebody's list of references.</summary>
    public static RichText WithoutComma(RichText text)
    {
        int length = text.Plain.TrimEnd(',', ';', ' ').Length;
        return length == text.Plain.Length ? text : Part(text, 0, length);
    }

    /// <summary>The title without the word "In" that styles write before it: <c>In Proceedings of …</c></summary>
    public static RichText WithoutIn(RichText title) =>
        title.Plain.StartsWith("In Proc", StringComparison.Ordinal) ? Part(title, 3, title.Plain.Length - 3) : title;

    /// <summary>The title without brackets around all of it, in which the NLM puts translations.</summary>
    public static RichText WithoutBrackets(RichText title)
    {
        string text = title.Plain;
        return text.Length > 2 && text[0] == '[' && text.IndexOf(']') == text.Length - 1 ? Part(title, 1, text.Length - 2) : title;
    }

    /// <summary>
    /// The title without the blanks that library catalogues and databases write before a colon: <c>Clinical cancer research : an official journal</c>.
    /// </summary>
    public static RichText Tight(RichText title)
    {
        int at = title.Plain.IndexOf(" : ", StringComparison.Ordinal);
        if (at <= 0)
            return title;
        var tight = new RichTextBuilder();
        int done = 0;
        for (; at >= 0; at = title.Plain.IndexOf(" : ", done, StringComparison.Ordinal))
        {
            tight.Append(Part(title, done, at - done));
            done = at + 1;
        }

        return tight.Append(Part(title, done, title.Plain.Length - done)).ToRichText();
    }

    /// <summary>Whether the title ends with a question or exclamation mark.</summary>
    public static bool EndsSentence(RichText title) => title.Plain.Length > 0 && title.Plain[title.Plain.Length - 1] is '?' or '!';

    /// <summary>The title as it stands within double quotation marks: its own become single ones (The Chicago Manual of Style, 17th edition, 14.94).</summary>
    public static RichText Nested(RichText title)
    {
        if (title.Plain.IndexOfAny(['“', '”', '"']) < 0)
            return title;
        char[] text = title.Plain.ToCharArray();
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = text[i] switch
            {
                '“' => '‘',
                '”' => '’',
                '"' => i == 0 || text[i - 1] is ' ' or '(' or '[' or '-' or '–' or '—' ? '‘' : '’',
                var other => other,
            };
        }

        return new RichText(new string(text), [.. title.Runs]);
    }

    /// <summary>Words with a capital, as they begin a sentence.</summary>
    public static string? Capitalized(string? words) => words is not { Length: > 0 } ? words : char.ToUpperInvariant(words[0]) + words.Substring(1);

    /// <summary>A stretch of the title with its formatting.</summary>
    public static RichText Part(RichText title, int start, int length)
    {
        var runs = new List<TextRun>();
        foreach (TextRun run in title.Runs)
        {
            int from = Math.Max(run.Start, start);
            int to = Math.Min(run.Start + run.Length, start + length);
            if (to > from)
                runs.Add(run with { Start = from - start, Length = to - from });
        }

        return new RichText(title.Plain.Substring(start, length), [.. runs]);
    }
}
