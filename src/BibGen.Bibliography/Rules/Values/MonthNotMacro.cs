using System.Text;
using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Dates;

namespace BibGen.Rules.Values;

/// <summary>A <c>month</c> that is neither a macro nor 1–12: styles cannot shorten or translate it, and biblatex cannot sort by it.</summary>
internal sealed class MonthNotMacro() : FieldRule("BIB4013", "MonthNotMacro", Severity.Info,
    "A month that is not written as a macro",
    "The month '{0}' of '{1}' {2}",
    ["month"])
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        if (!IsText(field.ValueSpan.In(file.Text)) || field.Value.Length == 0)
            return;
        string value = field.Value.Trim('{', '}', ' ');
        if (IsUnknown(value) || Ascii.IsAllDigits(value.AsSpan())) // Of months that there are not BIB4010 speaks.
            return;
        if (Write(value) is var written && written is null && IsKnown(value))
            return;
        context.Report(file,
            new Finding(this, field.Locate(file.Text, 0, field.Value.Length), work.Key, Excerpt.Of(field.Value), work.Key, Advice(value, written))
            {
                Fix = written is null ? null : new Fix($"Write {Excerpt.Of(written)}", [new TextEdit(field.ValueSpan, written)]),
            });
    }

    /// <summary>What is wrong, and what to write.</summary>
    private static string Advice(string value, string? written)
    {
        if (written is null)
            return "is no month that BibTeX knows; write one of the macros jan to dec, or 1 to 12";
        return written.Equals(value, StringComparison.OrdinalIgnoreCase)
            ? $"is text because of its delimiters, and no macro; write {written} without them"
            : $"is text, which styles cannot shorten or translate; write the macro {Excerpt.Of(written)}";
    }

    /// <summary>Whether the value is one text between delimiters, with no macro in it.</summary>
    private static bool IsText(ReadOnlySpan<char> source) =>
        source.Length > 1 && (source[0], source[source.Length - 1]) is ('{', '}') or ('"', '"') && source.IndexOf('#') < 0;

    /// <summary>Whether nothing is there but marks: <c>????</c> is another rule's finding.</summary>
    private static bool IsUnknown(string value)
    {
        foreach (char c in value)
        {
            if (char.IsLetterOrDigit(c))
                return false;
        }

        return true;
    }

    /// <summary>Seasons have no macro, and everybody reads them.</summary>
    private static bool IsKnown(string value) => MonthText.Read(value.AsSpan()).Season != Season.None;

    /// <summary>The value with the macro for every English name of a month, as btxdoc §4 advises: <c>may # "--" # jun</c>; null without one.</summary>
    private static string? Write(string value)
    {
        if (value.AsSpan().IndexOfAny("{}\\\"#".AsSpan()) >= 0)
            return null;
        StringBuilder written = new();
        bool hasMonth = false;
        int text = 0;
        for (int at = 0; at < value.Length;)
        {
            DateWord word = DateWord.At(value.AsSpan(), at);
            at = word.End;
            int month = word.IsNumber ? 0 : MonthNames.Find(word.In(value.AsSpan()));
            if (month == 0)
                continue;
            hasMonth = true;
            AppendText(written, value, text, word.Start);
            if (written.Length > 0)
                written.Append(" # ");
            written.Append(PredefinedMacros.All[month - 1].Key);
            text = at < value.Length && value[at] == '.' ? ++at : at;
        }

        AppendText(written, value, text, value.Length);
        return hasMonth ? written.ToString() : null;
    }

    private static void AppendText(StringBuilder written, string value, int start, int end)
    {
        if (start == end)
            return;
        if (written.Length > 0)
            written.Append(" # ");
        written.Append('"').Append(value, start, end - start).Append('"');
    }
}
