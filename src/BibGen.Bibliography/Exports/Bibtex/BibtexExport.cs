using System.Text;
using BibGen.Records;

namespace BibGen.Exports.Bibtex;

/// <summary>
/// BibTeX and biblatex. Entries that come from a .bib file keep their values as they are, with macros and cross references resolved, so that each
/// entry stands by itself; others are composed of what the work says.
/// </summary>
internal sealed class BibtexExport(BibtexDialect dialect) : BibliographyExport(dialect.Id, dialect.Name, ".bib")
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] MonthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <inheritdoc/>
    private protected override void Write(ExportTarget target)
    {
        var keys = new HashSet<string>(target.Keys, StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < target.Works.Count; i++)
        {
            target.CancellationToken.ThrowIfCancellationRequested();
            ExportedWork work = target.Works[i];
            string type = work.IsLatex ? work.Work.Record.Type : work.Work.EntryType;
            List<BibtexField> fields = work.IsLatex ? FieldsOf(work, keys, target) : BibtexComposer.Compose(work, target);
            if (i > 0)
                target.Text.Append('\n');
            Write(target, work, KeyOf(target, i), type, fields);
        }
    }

    private void Write(ExportTarget target, ExportedWork work, string key, string type, List<BibtexField> fields)
    {
        string? typeField = fields.Find(field => field.Name == "type").Value;
        string writtenType = dialect.TypeOf(type, typeField);
        if (dialect.IsTypeLost(type))
            target.Lose(work, $"the type @{type}, which {dialect.Name} does not have: @{writtenType} is written");
        if (typeField is null && dialect.AddedTypeField(type) is { } added)
            fields.Insert(0, new BibtexField("type", added));
        if (type == "periodical" && writtenType != type)
            KeepIssue(fields);
        if (dialect.HasYearAndMonth)
            AddYearAndMonth(work, fields);

        StringBuilder text = target.Text.Append('@').Append(writtenType).Append('{').Append(key).Append(",\n");
        foreach (BibtexField field in Renamed(work, fields, writtenType, target))
            text.Append("  ").Append(field.Name).Append(" = ").Append(Delimited(field)).Append(",\n");
        text.Append("}\n");
    }

    /// <summary>The <c>number</c> of a serial is its issue; under another type it would be the number of the work.</summary>
    private static void KeepIssue(List<BibtexField> fields)
    {
        int number = fields.FindIndex(field => field.Name == "number");
        if (number >= 0 && !fields.Exists(field => field.Name == "issue"))
            fields[number] = fields[number] with { Name = "issue" };
    }

    /// <summary>The fields under their names in the dialect; of two that then have one name biblatex's counts, as in biber.</summary>
    private List<BibtexField> Renamed(ExportedWork work, List<BibtexField> fields, string writtenType, ExportTarget target)
    {
        var written = new List<BibtexField>(fields.Count);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (BibtexField field in fields)
        {
            if (field.Name == "type" && dialect.IsImplied(writtenType, field.Value))
                continue;
            string name = dialect.FieldOf(field.Name, writtenType);
            if (!places.TryGetValue(name, out int known))
            {
                places.Add(name, written.Count);
                written.Add(field with { Name = name });
                continue;
            }

            bool isPreferred = Formats.Bibtex.FieldTypes.Canonical(field.Name) == field.Name;
            if (written[known].Value != field.Value)
                target.Lose(work, $"the field '{(isPreferred ? name : field.Name)}', since '{name}' says something else");
            if (isPreferred)
                written[known] = field with { Name = name };
        }

        return written;
    }

    /// <summary>The fields of an entry from a .bib file: of several with a name the first, its own before an inherited one.</summary>
    private static List<BibtexField> FieldsOf(ExportedWork work, HashSet<string> keys, ExportTarget target)
    {
        Record record = work.Work.Record;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var fields = new List<BibtexField>();
        foreach (Field field in record.Fields.Concat(record.InheritedFields))
        {
            if (!seen.Add(field.Name))
            {
                if (record.Fields.Contains(field) && record.Find(field.Name)!.Value != field.Value)
                    target.Lose(work, $"the second field '{field.Name}' of the entry");
                continue;
            }

            // What refers to a field of another entry and leads nowhere stays as it is.
            string read = field.Value.IndexOf("xdata=", StringComparison.Ordinal) >= 0 ? field.Unresolved : field.Value;
            string value = Balance(read);
            if (value.Length != read.Length)
                target.Lose(work, $"unbalanced braces of the field '{field.Name}'");
            bool isResolved = field.Name is "crossref" or "xdata" && record.InheritedFields.Count > 0;
            if (value.Length > 0 && !isResolved)
                fields.Add(new BibtexField(field.Name, value));
            else if (isResolved && field.Name == "crossref" && keys.Contains(field.Value) && record.Find("xref") is null)
                fields.Add(new BibtexField("xref", value)); // The relation without what comes by it, which is written out.
        }

        return fields;
    }

    /// <summary>BibTeX knows no <c>date</c>; the field stays for biblatex, and tells nothing new.</summary>
    private static void AddYearAndMonth(ExportedWork work, List<BibtexField> fields)
    {
        int date = fields.FindIndex(field => field.Name == "date");
        if (date < 0 || work.Work.Issued?.Start is not { Year: >= 1000 and <= 9999 } start || fields.Exists(field => field.Name == "year"))
            return;
        fields.Insert(date, new BibtexField("year", Digits(start.Year)));
        if (start.Month > 0 && !fields.Exists(field => field.Name == "month"))
            fields.Insert(date + 1, new BibtexField("month", MonthNames[start.Month - 1]));
    }

    private static string Delimited(in BibtexField field)
    {
        if (field.Name == "month" && Array.IndexOf(MonthNames, field.Value) is >= 0 and int month)
            return Months[month];
        return field.Value.Length < 9 && field.Value.All(c => c is >= '0' and <= '9') ? field.Value : "{" + field.Value + "}";
    }

    /// <summary>The key without what ends one in a file.</summary>
    private static string KeyOf(ExportTarget target, int index)
    {
        string key = target.Keys[index];
        if (key.IndexOfAny([' ', '\t', '\r', '\n', ',', '{', '}', '%']) < 0)
            return key;
        var safe = new StringBuilder(key.Length);
        foreach (char c in key)
            safe.Append(c is ' ' or '\t' or '\r' or '\n' or ',' or '{' or '}' or '%' ? '_' : c);
        target.Lose(target.Works[index], $"its key '{key}', which no .bib file can have: it is written as '{safe}'");
        return safe.ToString();
    }

    /// <summary>The value with as many closing as opening braces, as BibTeX counts them: backslashes do not matter.</summary>
    private static string Balance(string value)
    {
        int depth = 0;
        StringBuilder? balanced = null;
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (c == '}' && depth == 0)
            {
                balanced ??= new StringBuilder(value, 0, i, value.Length);
                continue;
            }

            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            balanced?.Append(c);
        }

        return depth == 0 && balanced is null ? value : (balanced?.ToString() ?? value) + new string('}', depth);
    }

    private static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
