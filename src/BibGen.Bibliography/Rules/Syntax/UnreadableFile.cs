using BibGen.Formats;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>
/// Another format saved under the name of a bibliography, or a text that is too long. Such a file has no works and no errors of syntax, so that this is its
/// one finding.
/// </summary>
internal sealed class UnreadableFile() : FileRule("BIB0003", "UnreadableFile", Severity.Error,
    "A file of another format",
    "This is {0}, not {1}: nothing in it can be read; {2}")
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, RuleContext context)
    {
        if (file.ForeignFormat is not { } format)
            return;
        context.Report(file, this, FirstLine(file.Text), key: null, format.Name, format.Wanted ?? file.Format.Name, format.Advice ?? file.Format.ExportAdvice);
    }

    /// <summary>What gives the format away: the beginning of the first line with content.</summary>
    private static SourceSpan FirstLine(string text)
    {
        const int Most = 60;
        int start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
            start++;
        int length = text.AsSpan(start).IndexOfAny('\r', '\n');
        return new SourceSpan(start, Math.Min(Most, length < 0 ? text.Length - start : length));
    }
}
