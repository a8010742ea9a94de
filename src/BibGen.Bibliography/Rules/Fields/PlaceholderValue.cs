using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;

namespace BibGen.Rules.Fields;

/// <summary>A value that says that there is none: what a form or a program has put there.</summary>
internal sealed class PlaceholderValue() : WorkRule("BIB2007", "PlaceholderValue", Severity.Warning,
    "A value that says nothing",
    "The {0} of '{1}' is '{2}'; give the value or remove the field")
{
    private const int Longest = 20;

    private static readonly HashSet<string> Placeholders = new(StringComparer.OrdinalIgnoreCase)
    {
        "n/a", "n.a.", "#n/a", "null", "undefined", "nan", "todo", "to do", "fixme", "tbd", "t.b.d.", "to be determined", "unknown", "unknown author",
        "unknown title", "unknown journal", "no title", "no author", "[no title]", "[no author]", "untitled", "-", "--", "\u2014", "\u2013", "not available",
            "[object object]",
    };

    /// <summary>Identifiers, dates, pages and addresses have rules of their own, which say what is wrong with anything that is none.</summary>
    private static readonly HashSet<string> Judged = new(StringComparer.Ordinal)
    {
        "doi", "isbn", "issn", "ismn", "isrn", "url", "pmid", "pmcid", "pmc", "eprint", "orcid", "date", "urldate", "origdate", "eventdate", "year", "month",
        "pages",
        "mrnumber", "zbl", "zblnumber",
    };

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        if (!file.Format.UsesBiblatexModel)
            return;
        foreach (Field field in work.Record.FieldArray)
        {
            if (!MayBegin(field.ValueSpan.In(file.Text)))
                continue;
            string value = field.Value;
            if (value.Length is > 0 and <= Longest && (IsPlaceholder(value) || (value == "None" && field.Name != "title"))
                && !Judged.Contains(field.Name) && !CustomaryFields.Contains(field.Name))
                context.Report(file, this, field.Locate(file.Text, 0, value.Length), work.Key, field.Name, work.Key, value);
        }
    }

    private static bool IsPlaceholder(string value)
    {
        string text = value[0] == '{' ? value.Trim('{', '}', ' ') : value;
        return text.Length > 0 && (text.Trim('?').Length == 0 || Placeholders.Contains(text));
    }

    /// <summary>
    /// Whether a placeholder may begin so, in the file: most values are dismissed by their first character. Without delimiters it is a macro,
    /// whose text is at fault where it is defined, not at each of its uses.
    /// </summary>
    private static bool MayBegin(ReadOnlySpan<char> source) => source.Length > 1 && source[0] is '{' or '"'
        && (source[1] is '?' or '{' or '#' or '[' or '-' or '\u2014' or '\u2013' || char.IsWhiteSpace(source[1])
            || (char)(source[1] | 0x20) is 'n' or 'u' or 't' or 'f');
}
