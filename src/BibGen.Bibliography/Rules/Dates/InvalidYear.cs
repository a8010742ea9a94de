using BibGen.Dates;
using BibGen.Records;
using BibGen.Rules.Text;
using BibGen.Works;

namespace BibGen.Rules.Dates;

/// <summary>
/// A <c>year</c> without a year of four digits. Words alone (<c>in press</c>, <c>n.d.</c>) are let pass, as are years
/// before Christ and centuries.
/// </summary>
internal sealed class InvalidYear() : FieldRule("BIB4011", "InvalidYear", Severity.Warning,
    "A year that is none",
    "The {0} '{1}' of '{2}' holds no year of four digits",
    ["year", "DP"])
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        bool isBibtex = file.Format == BibliographyFormat.Bibtex;
        bool isRead = !isBibtex && work.Issued is null or { Start: not null };
        if (!isRead && IsWithoutYear(field.Characters))
            context.Report(file, this, field.Locate(file.Text, 0, field.Value.Length), work.Key, isBibtex ? "year" : "date of publication", Excerpt.Of(field.Value), work.Key);
    }

    private static bool IsWithoutYear(ReadOnlySpan<char> value)
    {
        if (value.Length == 4 && value[0] != '0' && IsDigits(value))
            return false; // Nearly all.
        if (value.Trim("{} ".AsSpan()).SequenceEqual("0000".AsSpan()))
            return true;
        bool hasDigit = false;
        foreach (char c in value)
            hasDigit |= char.IsDigit(c);
        return hasDigit && YearText.Read(value).First is null && !IsEra(value) && !IsOfAnotherScript(value);
    }

    /// <summary><c>-44</c>, <c>350 BC</c>, <c>98 CE</c>, <c>AD 98</c>, <c>13th Century</c>.</summary>
    private static bool IsEra(ReadOnlySpan<char> value) =>
        value.TrimStart("{ ".AsSpan()) is ['-' or '\u2212', ..] || value.IndexOf("BC".AsSpan()) >= 0 || value.IndexOf("CE".AsSpan()) >= 0
        || value.IndexOf("AD".AsSpan()) >= 0 || value.IndexOf("entury".AsSpan()) >= 0;

    private static bool IsOfAnotherScript(ReadOnlySpan<char> value)
    {
        foreach (char c in value)
        {
            if (c > 127 && char.IsDigit(c))
                return true;
        }

        return false;
    }

    private static bool IsDigits(ReadOnlySpan<char> value)
    {
        foreach (char c in value)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return true;
    }
}
