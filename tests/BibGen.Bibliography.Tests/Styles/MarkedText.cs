using System.Text;
using BibGen.Text;

namespace BibGen.Tests.Styles;

/// <summary>Formatted text as tests write it: italics in asterisks, bold in two, raised and lowered text in <c>^( )</c> and <c>_( )</c>.</summary>
internal static class MarkedText
{
    private static readonly (TextStyles Style, string Begin, string End)[] Marks =
    [
        (TextStyles.Bold, "**", "**"), (TextStyles.Italic, "*", "*"), (TextStyles.Superscript, "^(", ")"), (TextStyles.Subscript, "_(", ")"),
    ];

    public static string Of(RichText text)
    {
        var marked = new StringBuilder();
        TextStyles before = TextStyles.None;
        for (int i = 0; i <= text.Plain.Length; i++)
        {
            TextStyles here = text.Runs.FirstOrDefault(run => i >= run.Start && i < run.Start + run.Length).Styles;
            foreach ((TextStyles style, _, string end) in Marks.Reverse())
            {
                if ((before & style) != 0 && (here & style) == 0)
                    marked.Append(end);
            }

            foreach ((TextStyles style, string begin, _) in Marks)
            {
                if ((before & style) == 0 && (here & style) != 0)
                    marked.Append(begin);
            }

            before = here;
            if (i < text.Plain.Length)
                marked.Append(text.Plain[i]);
        }

        return marked.ToString();
    }
}
