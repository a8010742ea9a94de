using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Dates;

namespace BibGen.Rules.Values;

/// <summary>
/// A <c>year</c> without a year of four digits. Words alone (<c>in press</c>, <c>n.d.</c>) are let pass, as are years
/// before Christ, centuries, and years of which the last digits are not known.
/// </summary>
internal sealed class InvalidYear() : FieldRule("BIB4011", "InvalidYear", Severity.Warning,
    "A year that is none",
    "The {0} '{1}' of '{2}' holds no year of four digits",
    static names => [.. names.Year, .. names.PublicationDate])
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        bool isYear = file.Format.Fields.Year.Contains(field.Name);
        bool isRead = !isYear && work.Issued is null or { Start: not null };
        if (!isRead && IsWithoutYear(field.Characters))
            context.Report(file, this, field.Locate(file.Text, 0, field.Value.Length), work.Key, isYear ? "year" : "date of publication", Excerpt.Of(field.Value), work.Key);
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
        return hasDigit && YearText.Read(value).First is null && !IsEra(value) && !IsUnspecified(value) && !IsOfAnotherScript(value);
    }

    /// <summary><c>-44</c>, <c>350 BC</c>, <c>98 CE</c>, <c>AD 98</c>, <c>13th Century</c>.</summary>
    private static bool IsEra(ReadOnlySpan<char> value) =>
        value.TrimStart("{ ".AsSpan()) is ['-' or '\u2212', ..] || value.IndexOf("BC".AsSpan()) >= 0 || value.IndexOf("CE".AsSpan()) >= 0
        || value.IndexOf("AD".AsSpan()) >= 0 || value.IndexOf("entury".AsSpan()) >= 0;

    /// <summary><c>19xx</c>, <c>197?</c>: as catalogues write what the work does not tell. In this century (<c>20XX</c>) it waits to be filled in.</summary>
    private static bool IsUnspecified(ReadOnlySpan<char> value)
    {
        value = value.Trim("{} ".AsSpan());
        int known = 0;
        while (known < value.Length && value[known] is >= '0' and <= '9')
            known++;
        if (value.Length != 4 || known is < 2 or > 3 || value[0] != '1')
            return false;
        for (int i = known; i < value.Length; i++)
        {
            if (value[i] is not ('x' or 'X' or 'u' or '?' or '-'))
                return false;
        }

        return true;
    }

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
