using BibGen.Text;

namespace BibGen.Formats.Bibtex.Layout;

/// <summary>
/// The text between two entries: a comment that follows the one above in its line is about that, and comments right above the one below are about this.
/// </summary>
/// <param name="EndOfAbove">Where what belongs to the entry above ends.</param>
/// <param name="StartOfBelow">Where what belongs to the entry below begins.</param>
/// <param name="IsEmpty">Whether there is nothing but white space between these.</param>
internal readonly record struct TextBetween(int EndOfAbove, int StartOfBelow, bool IsEmpty)
{
    private const char Comment = '%';

    /// <summary>The parts of a stretch of free text. At the top of the file it is about the file.</summary>
    public static TextBetween Of(string text, SourceSpan span, bool isFirst)
    {
        if (span.Trim(text).Length == 0)
            return new TextBetween(span.Start, span.End, IsEmpty: true);
        if (isFirst)
            return new TextBetween(span.Start, span.End, IsEmpty: false);
        int lineEnd = span.In(text).IndexOfAny('\r', '\n');
        int rest = lineEnd < 0 ? span.End : span.Start + lineEnd;
        int end = SourceSpan.FromBounds(span.Start, rest).Trim(text) is { Length: > 0 } inLine && text[inLine.Start] == Comment ? inLine.End : span.Start;
        int start = StartOfLastLines(text, SourceSpan.FromBounds(rest, span.End));
        return new TextBetween(end, start, SourceSpan.FromBounds(end, start).Trim(text).Length == 0);
    }

    /// <summary>Where the lines begin that stand above the end of a stretch without an empty line between; the end when there are none.</summary>
    private static int StartOfLastLines(string text, SourceSpan span)
    {
        int start = span.End;
        int at = span.End;
        while (at > span.Start)
        {
            int line = at;
            while (line > span.Start && text[line - 1] is not ('\n' or '\r'))
                line--;
            SourceSpan said = SourceSpan.FromBounds(line, at).Trim(text);
            bool isComment = said.Length > 0 && text[said.Start] == Comment;
            if ((!isComment && at != span.End) || said.Length > 0 != isComment || line == span.Start)
                break;
            if (isComment)
                start = line;
            at = line - (text[line - 1] == '\n' && line - 2 >= span.Start && text[line - 2] == '\r' ? 2 : 1);
        }

        return start;
    }
}
