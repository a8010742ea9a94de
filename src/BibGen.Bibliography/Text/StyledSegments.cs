namespace BibGen.Text;

/// <summary>Walks over a rich text in stretches of one formatting each, plain ones included: what every rendering needs.</summary>
internal static class StyledSegments
{
    /// <summary>The stretches in order, none empty.</summary>
    public static IEnumerable<(string Text, TextStyles Styles)> Of(RichText text)
    {
        int done = 0;
        foreach (TextRun run in text.Runs)
        {
            if (run.Start > done)
                yield return (text.Plain.Substring(done, run.Start - done), TextStyles.None);
            yield return (text.Plain.Substring(run.Start, run.Length), run.Styles);
            done = run.Start + run.Length;
        }

        if (done < text.Plain.Length)
            yield return (text.Plain.Substring(done), TextStyles.None);
    }

    /// <summary>Writes each stretch with the elements of <paramref name="tags"/> around it, the first outermost.</summary>
    public static string Render(RichText text, (TextStyles Style, string Open, string Close)[] tags, Func<string, string> escape)
    {
        if (text.Runs.Count == 0)
            return escape(text.Plain);
        var result = new System.Text.StringBuilder();
        foreach ((string segment, TextStyles styles) in Of(text))
        {
            foreach ((TextStyles style, string open, _) in tags)
                result.Append((styles & style) != 0 ? open : "");
            result.Append(escape(segment));
            for (int i = tags.Length - 1; i >= 0; i--)
                result.Append((styles & tags[i].Style) != 0 ? tags[i].Close : "");
        }

        return result.ToString();
    }
}
