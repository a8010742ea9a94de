using BibGen.Formats;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Code;

/// <summary>
/// What code wants of a .bib file: an entry that it names and that is not there, a field that an entry lacks. What only a person knows stays empty.
/// </summary>
public static class EntryEdits
{
    private const int YearLength = 4;

    /// <summary>The fields of BibTeX that members of a work come from.</summary>
    private static readonly Dictionary<string, string> FieldOfMember = new(StringComparer.Ordinal)
    {
        ["Title"] = "title",
        ["Year"] = "year",
        ["Doi"] = "doi",
        ["Pmid"] = "pmid",
        ["Pmcid"] = "pmcid",
        ["ArXiv"] = "arxiv",
        ["Isbn"] = "isbn",
        ["Url"] = "url",
        ["Subtitle"] = "subtitle",
        ["Authors"] = "author",
        ["Editors"] = "editor",
        ["Date"] = "year",
        ["Container"] = "journal",
        ["Series"] = "series",
        ["Volume"] = "volume",
        ["Issue"] = "number",
        ["Pages"] = "pages",
        ["Chapter"] = "chapter",
        ["Publisher"] = "publisher",
        ["Place"] = "address",
        ["Edition"] = "edition",
        ["Issn"] = "issn",
        ["Language"] = "language",
        ["Keywords"] = "keywords",
        ["Abstract"] = "abstract",
    };

    /// <summary>
    /// The fix that adds the field of <paramref name="member"/> to the entry, empty; null when the entry is none of a .bib file or has the field.
    /// </summary>
    public static Fix? AddField(CodeWork work, string member)
    {
        BibliographyFile file = work.File;
        if (!file.Format.UsesBiblatexModel || !FieldOfMember.TryGetValue(member, out string? field) || work.Record.Find(field) is not null)
            return null;
        int end = work.Record.Span.End - 1;
        int endOfFields = work.Record.FieldArray is [.., var lastField] ? lastField.ValueSpan.End : work.Record.KeySpan.End;
        if (end < endOfFields || file.Text[end] is not ('}' or ')'))
            return null; // Where the closing delimiter is missing, a brace at the end is that of a value.
        int last = end;
        while (char.IsWhiteSpace(file.Text[last - 1]))
            last--;
        bool hasComma = file.Text[last - 1] == ',';
        bool isOneLine = file.Text.IndexOf('\n', work.Record.Span.Start, last - work.Record.Span.Start) < 0;
        string text = (hasComma ? "" : ",") + (isOneLine ? " " : NewLineOf(file) + IndentOf(work)) + field + " = {}" + (hasComma ? "," : "");
        return Checked(file, new Fix($"Add the field '{field}' to '{work.Record.Key}'", [new TextEdit(new SourceSpan(last, 0), text)]), work.Record.Key);
    }

    /// <summary>
    /// The .bib file and the fix that adds an entry whose C# name is <paramref name="name"/>, with author and year where the name says them; null when
    /// there is none.
    /// </summary>
    public static (BibliographyFile File, Fix Fix)? AddEntry(CodeClass container, string name)
    {
        if (Naming.NamePolicy.NameOf(name, container.Name) != name || container.FindKey(name) is not null)
            return null;
        int letters = name.TakeWhile(char.IsLetter).Count();
        bool hasYear = letters > 0 && Ascii.CountDigits(name.AsSpan(letters)) == YearLength && name[letters] is '1' or '2';
        return hasYear
            ? Add(container, name, [("author", name.Substring(0, letters)), ("title", ""), ("year", name.Substring(letters, YearLength))])
            : Add(container, name, [("author", ""), ("title", "")]);
    }

    /// <summary>The .bib file and the fix that adds an entry with <paramref name="doi"/>, which is its key as well; null when there is none.</summary>
    public static (BibliographyFile File, Fix Fix)? AddDoi(CodeClass container, string doi) =>
        doi.AsSpan().IndexOfAny("{}%#\"\\,~ ".AsSpan()) >= 0 ? null : Add(container, doi, [("title", ""), ("doi", doi)]);

    private static (BibliographyFile, Fix)? Add(CodeClass container, string key, (string Name, string Value)[] fields)
    {
        if (container.Files.FirstOrDefault(static file => file.Format.UsesBiblatexModel) is not { } file)
            return null;
        string line = NewLineOf(file);
        int width = fields.Max(static field => field.Name.Length);
        string separator = file.Text.Length == 0 ? "" : file.Text.EndsWith("\n", StringComparison.Ordinal) ? line : line + line;
        string text = separator + $"@misc{{{key}," + line
            + string.Concat(fields.Select(field => $"  {field.Name.PadRight(width)} = {{{field.Value}}},{line}")) + "}" + line;
        var fix = new Fix($"Add an entry '{key}' to {FileName(file)}", [new TextEdit(new SourceSpan(file.Text.Length, 0), text)]);
        return Checked(file, fix, key) is null ? null : (file, fix);
    }

    /// <summary>The fix when the file, read after it, has the entry, and each that it had before with all of its fields; null otherwise.</summary>
    private static Fix? Checked(BibliographyFile file, Fix fix, string key)
    {
        TextEdit edit = fix.Edits[0];
        BibliographyFile after = BibliographyFile.Read(file.Path, file.Text.Insert(edit.Span.Start, edit.NewText));
        bool isKept = after.Records.Count >= file.Records.Count && after.SyntaxErrors.Count <= file.SyntaxErrors.Count
            && file.Records.Zip(after.Records, IsKept).All(static kept => kept);
        return isKept && after.Records.Any(record => record.Key == key) ? fix : null;
    }

    private static bool IsKept(Record before, Record after) => before.Key == after.Key && before.FieldArray.Length <= after.FieldArray.Length
        && before.FieldArray.Zip(after.FieldArray, static (one, other) => one.HasSameContent(other)).All(static same => same);

    private static string NewLineOf(BibliographyFile file) => file.Text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";

    /// <summary>The white space before the last field of the entry that begins a line; two blanks when none does.</summary>
    private static string IndentOf(CodeWork work)
    {
        string text = work.File.Text;
        for (int i = work.Record.Fields.Count - 1; i >= 0; i--)
        {
            int name = work.Record.Fields[i].NameSpan.Start;
            int start = name;
            while (start > 0 && text[start - 1] is ' ' or '\t')
                start--;
            if (start > 0 && text[start - 1] is '\n' or '\r')
                return text.Substring(start, name - start);
        }

        return "  ";
    }

    private static string FileName(BibliographyFile file) => file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
}
