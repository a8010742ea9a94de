using System.Text;

namespace BibGen.Text;

/// <summary>Writes the runs of <see cref="RichText"/> between tags that nest: what all renderings share.</summary>
internal static class RichTextMarkup
{
    private const TextStyles Raised = TextStyles.Superscript | TextStyles.Subscript;

    /// <summary>Writes a stretch of a text, escaped.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    public delegate void Escape(StringBuilder target, string text, int start, int end);

    /// <summary>The text with its styles as tags. A style without a tag is left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tags">Tags in the order in which they open, outermost first.</param>
    /// <param name="escape">Writes what stands between tags.</param>
    public static string Render(RichText text, StyleTag[] tags, Escape escape)
    {
        string plain = text.Plain;
        IReadOnlyList<TextRun> runs = text.Runs;
        var target = new StringBuilder(plain.Length + (16 * runs.Count) + 16);
        var open = new Stack<StyleTag>();
        int at = 0;
        int hidden = -1;
        for (int i = 0; i < runs.Count; i++)
        {
            TextRun run = runs[i];
            if (run.Start > at)
                Change(target, open, tags, TextStyles.None);
            escape(target, plain, at, run.Start);
            Change(target, open, tags, run.Styles);
            at = run.Start;
            TextStyles raised = run.Styles & Raised;
            if (raised != TextStyles.None && !Continues(runs, i, raised) && Array.Exists(tags, tag => tag.Style == raised))
                at += MarkLength(plain, runs, i, raised, out hidden);
            int end = run.Start + run.Length;
            escape(target, plain, at, end - (hidden == end - 1 && hidden >= at ? 1 : 0));
            at = end;
        }

        Change(target, open, tags, TextStyles.None);
        escape(target, plain, at, plain.Length);
        return target.ToString();
    }

    /// <summary>Closes the tags of styles that end here, with those inside them, and opens what is missing.</summary>
    private static void Change(StringBuilder target, Stack<StyleTag> open, StyleTag[] tags, TextStyles styles)
    {
        TextStyles ending = TextStyles.None;
        TextStyles opened = TextStyles.None;
        foreach (StyleTag tag in open)
        {
            opened |= tag.Style;
            ending |= tag.Style & ~styles;
        }

        while (ending != TextStyles.None)
        {
            StyleTag tag = open.Pop();
            target.Append(tag.Close);
            ending &= ~tag.Style;
            opened &= ~tag.Style;
        }

        foreach (StyleTag tag in tags)
        {
            if ((styles & ~opened & tag.Style) == TextStyles.None)
                continue;
            target.Append(tag.Open);
            open.Push(tag);
        }
    }

    private static bool Continues(IReadOnlyList<TextRun> runs, int index, TextStyles style) =>
        index > 0 && (runs[index - 1].Styles & style) != TextStyles.None && runs[index - 1].Start + runs[index - 1].Length == runs[index].Start;

    /// <summary>
    /// How much of a raised stretch only says so in plain text: <c>^(</c> of x^(2.5), whose closing parenthesis goes too, or <c>^</c> of x^a.
    /// </summary>
    private static int MarkLength(string plain, IReadOnlyList<TextRun> runs, int index, TextStyles raised, out int hidden)
    {
        hidden = -1;
        int start = runs[index].Start;
        if (plain[start] != (raised == TextStyles.Superscript ? '^' : '_') || runs[index].Length < 2)
            return 0;
        if (plain[start + 1] != '(')
            return 1;
        int last = index;
        while (last + 1 < runs.Count && Continues(runs, last + 1, raised) && (runs[last + 1].Styles & raised) != TextStyles.None)
            last++;
        int end = runs[last].Start + runs[last].Length - 1;
        if (plain[end] != ')')
            return 0;
        hidden = end;
        return 2;
    }
}
