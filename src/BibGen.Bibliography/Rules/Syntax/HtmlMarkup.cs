using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>Finds the HTML in a value. Tags count in pairs only: a lone <c>&lt;p&gt;</c> may be an average in a physicist's title.</summary>
internal static class HtmlMarkup
{
    /// <summary>Deeper nesting is not checked: no title has it, and a hostile one shall not cost more.</summary>
    private const int Deepest = 16;

    /// <summary>The edits that write the HTML of a value in what the value is written in, in order; none when there is no HTML in it.</summary>
    public static List<TextEdit> Find(string text, SourceSpan value, HtmlTarget target)
    {
        List<TextEdit> edits = [];
        List<(HtmlTag Tag, int Edit)> open = [];
        bool isMath = false;
        for (int at = value.Start; at < value.End; at++)
        {
            int next = text.AsSpan(at, value.End - at).IndexOfAny("&<\\{$".AsSpan());
            if (next < 0)
                break;
            at += next;
            if (text[at] == '&')
            {
                if (HtmlReference.At(text, at, value, target, isMath) is { } reference)
                {
                    edits.Add(reference);
                    at = reference.Span.End - 1;
                }
            }
            else if (HtmlTag.At(text, at, value) is { } tag)
            {
                Take(tag, text, edits, open, target);
                at = tag.Span.End - 1;
            }
            else if (text[at] == '$')
            {
                isMath = !isMath;
            }
            else if (text[at] == '\\' && at + 1 < value.End && text[at + 1] == '$')
            {
                at++;
            }
        }

        edits.RemoveAll(edit => edit.NewText is null);
        return edits;
    }

    private static void Take(HtmlTag tag, string text, List<TextEdit> edits, List<(HtmlTag Tag, int Edit)> open, HtmlTarget target)
    {
        if (tag.Name == "br")
        {
            edits.Add(new TextEdit(tag.Span, " "));
            return;
        }

        if (!tag.IsEnd)
        {
            if (open.Count == Deepest)
                return;
            open.Add((tag, edits.Count));
            edits.Add(default); // Until its end is found.
            return;
        }

        int start = open.FindLastIndex(one => one.Tag.Name == tag.Name);
        if (start < 0)
            return;
        (HtmlTag first, int edit) = open[start];
        open.RemoveRange(start, open.Count - start);
        string command = target == HtmlTarget.Latex && IsBalanced(text, first.Span.End, tag.Span.Start) ? HtmlTag.Command(tag.Name)! : "";
        edits[edit] = new TextEdit(first.Span, command);
        edits.Add(new TextEdit(tag.Span, command.Length > 0 ? "}" : ""));
    }

    /// <summary>Whether what is between the tags can be the argument of a command.</summary>
    private static bool IsBalanced(string text, int start, int end)
    {
        int depth = 0;
        for (int i = start; i < end && depth >= 0; i++)
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
        return depth == 0;
    }
}
