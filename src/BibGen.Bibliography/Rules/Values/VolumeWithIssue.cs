using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Values;

/// <summary>A volume that has the issue in it, a volume or issue with the word that the style prints, or pages in the place of the volume.</summary>
internal sealed class VolumeWithIssue() : FieldRule("BIB4023", "VolumeWithIssue", Severity.Warning,
    "A volume with more than its number",
    "The {0} '{1}' of '{2}' {3}",
    static names => [.. names.Volume, .. names.Issue])
{
    private static readonly string[] Labels = ["vol.", "vol", "volume", "no.", "no", "nr.", "nr", "num.", "number", "issue", "iss.", "heft", "bd.", "band",
        "n°", "nº"];

    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        ReadOnlySpan<char> characters = field.Characters;
        if (characters.IsEmpty || Ascii.IsAllDigits(characters) || work.Record.Find(field.Name) != field)
            return; // Nearly all.
        string value = field.Value;
        int label = LabelLength(value);
        FieldNames names = file.Format.Fields;
        bool isVolume = names.Volume.Contains(field.Name);
        string issueField = names.Issue[0];
        (string Volume, string Number)? parts = isVolume ? Issue(value.Substring(label)) : null;
        if (label > 0 && parts is null)
        {
            string number = value.Substring(label);
            int end = number.IndexOfAny([' ', ',']);
            string right = end < 0 ? number : number.Substring(0, end);
            Report(file, work, field, $"has a word before the number, which the style adds; write '{right}'", end < 0 ? right : null, label: true, context);
        }
        else if (parts is { } issue)
            Report(file, work, field, $"has the issue in it; write {issue.Volume} here and {issue.Number} in the field '{issueField}'", issue.Volume, label: false,
                context, issue.Number);
        else if (isVolume && PagesAfter(value) is { } after)
        {
            string what = $"has the pages in it; write {value.Substring(0, after)} here and {value.Substring(after + 1).Trim()} in the field '{names.Pages[0]}'";
            Report(file, work, field, what, right: null, label: false, context);
        }
        else if (isVolume && ArePages(value) && work.Record.ValueOf("pages") is { } pages && Ascii.IsAllDigits(pages.AsSpan()))
            Report(file, work, field, $"are pages, and the pages '{pages}' are the volume; exchange them", right: null, label: false, context);
    }

    private void Report(BibliographyFile file, Work work, Field field, string what, string? right, bool label, RuleContext context, string? number = null) =>
        context.Report(file, new Finding(this, field.Locate(file.Text, 0, field.Value.Length), work.Key, field.Name, Excerpt.Of(field.Value), work.Key, what)
        {
            Fix = right is null ? null : FixOf(file, work, field, right, label, number),
        });

    private static Fix? FixOf(BibliographyFile file, Work work, Field field, string right, bool label, string? number)
    {
        if (FieldFix.Replace(file, field, 0, field.Value.Length, right) is not { } edit)
            return null;
        if (label)
            return new Fix($"Write {right}", [edit]);
        string issueField = file.Format.Fields.Issue[0];
        if (work.Record.Find(issueField) is not null || file.Format.InsertBefore(file.Text, field, issueField, number!) is not { } inserted)
            return null;
        return new Fix($"Write the issue into the field {issueField}", [inserted, edit]);
    }

    /// <summary>The length of a word such as <c>Vol.</c> and the blanks before a number.</summary>
    private static int LabelLength(string value)
    {
        foreach (string label in Labels)
        {
            if (!value.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                continue;
            int at = label.Length;
            while (at < value.Length && value[at] is ' ' or '~')
                at++;
            bool isParted = at > label.Length || label[label.Length - 1] is '.' or '°' or 'º';
            if (isParted && at < value.Length && Ascii.IsDigit(value[at]))
                return at;
        }

        return 0;
    }

    /// <summary><c>12(3)</c>, <c>12 (3-4)</c>, <c>12, no. 3</c>.</summary>
    private static (string Volume, string Number)? Issue(string value)
    {
        int digits = Ascii.CountDigits(value.AsSpan());
        if (digits == 0)
            return null;
        string rest = value.Substring(digits).TrimStart(' ', ',');
        if (rest.Length > 2 && rest[0] == '(' && rest[rest.Length - 1] == ')' && IsNumber(rest.AsSpan(1, rest.Length - 2)))
            return (value.Substring(0, digits), rest.Substring(1, rest.Length - 2).Trim());
        if (rest.Length < value.Length - digits && LabelLength(rest) is > 0 and int label && IsNumber(rest.AsSpan(label)))
            return (value.Substring(0, digits), rest.Substring(label));
        return null;
    }

    /// <summary>A number of an issue: digits, with those of another one, or with letters before (<c>S2</c>). A year in brackets is none.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        const int LongestNumber = 8;
        int digits = 0;
        foreach (char c in text)
        {
            if (Ascii.IsDigit(c))
                digits++;
            else if (!Ascii.IsUpper(c) && !Ascii.IsDash(c) && c is not ('/' or ' '))
                return false;
        }

        bool isYear = text.Length == 4 && digits == 4 && text[0] is '1' or '2';
        return digits > 0 && text.Length <= LongestNumber && !isYear;
    }

    /// <summary>Where <c>585:357-362</c> has its colon; null where it has none.</summary>
    private static int? PagesAfter(string value)
    {
        int colon = value.IndexOf(':');
        if (colon <= 0 || !Ascii.IsAllDigits(value.AsSpan(0, colon)))
            return null;
        string pages = value.Substring(colon + 1).Trim();
        int first = Ascii.CountDigits(pages.AsSpan());
        return first > 0 && first < pages.Length && Ascii.IsDash(pages[first]) && Ascii.IsDigit(pages[pages.Length - 1]) ? colon : null;
    }

    private static bool ArePages(string value)
    {
        int first = Ascii.CountDigits(value.AsSpan());
        int last = value.Length;
        while (last > first && Ascii.IsDigit(value[last - 1]))
            last--;
        return first is > 0 and < 9 && last > first && value.Length - last is > 0 and < 9 && value.AsSpan(first, last - first) is "--" or "-"
            && int.Parse(value.Substring(last), System.Globalization.CultureInfo.InvariantCulture) - int.Parse(value.Substring(0, first),
                System.Globalization.CultureInfo.InvariantCulture) > 1;
    }
}
