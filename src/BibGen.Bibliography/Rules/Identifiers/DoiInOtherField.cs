using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Identifiers;

namespace BibGen.Rules.Identifiers;

/// <summary>A DOI that stands in <c>url</c>, <c>note</c>, <c>howpublished</c> or <c>eprint</c> of an entry without <c>doi</c>.</summary>
internal sealed class DoiInOtherField() : FieldRule("BIB3003", "DoiInOtherField", Severity.Warning,
    "A DOI in another field",
    "The DOI {0} of '{1}' stands in the field '{2}', where few programs look for it; write it into the field 'doi'",
    ["url", "note", "howpublished", "eprint"])
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        if (work.Doi is null && Find(field, out string doi, out bool isWhole) && work.Record.Find("doi") is null && IsFirst(work.Record, field))
            Report(file, work, field, doi, isWhole, context);
    }

    /// <summary>Whether no other field before this one holds a DOI: a second field <c>doi</c> helps nobody.</summary>
    private bool IsFirst(Record record, Field field)
    {
        foreach (Field other in record.FieldArray)
        {
            if (other == field)
                break;
            if (Fields.Contains(other.Name) && Find(other, out _, out _))
                return false;
        }

        return true;
    }

    /// <summary>The DOI that the field gives its own work. In a note with more words it may be another work's: a preprint's, a correction's.</summary>
    private static bool Find(Field field, out string doi, out bool isWhole)
    {
        IdentifierReading reading = field.Characters.IndexOf("10.".AsSpan()) < 0 ? default : Doi.Read(field.Value);
        isWhole = field.Name != "eprint" && (reading.Decoration & (IdentifierDecoration.PublisherAddress | IdentifierDecoration.QueryOrFragment)) == 0;
        doi = reading.IsGood ? reading.Value ?? "" : "";
        return doi.Length > 0;
    }

    private void Report(BibliographyFile file, Work work, Field field, string doi, bool isWhole, RuleContext context)
    {
        SourceSpan span = field.Locate(file.Text, 0, field.Value.Length);
        TextEdit? value = FieldFix.Replace(file, field, 0, field.Value.Length, doi);
        Fix? fix = value is null ? null
            : isWhole ? new Fix($"Make it the field doi = {{{Excerpt.Of(doi)}}}", [new TextEdit(field.NameSpan, "doi"), value.Value])
            : new Fix($"Add the field doi = {{{Excerpt.Of(doi)}}}", [new TextEdit(new SourceSpan(field.NameSpan.Start, 0), $"doi = {{{doi}}},{Separator(file.Text, field.NameSpan.Start)}")]);
        context.Report(file, new Finding(this, span, work.Key, Excerpt.Of(doi), work.Key, field.Name) { Fix = fix });
    }

    /// <summary>A line break and the field's indentation where the field begins a line; else a blank.</summary>
    private static string Separator(string text, int start)
    {
        int line = start;
        while (line > 0 && text[line - 1] is ' ' or '\t')
            line--;
        if (line == 0 || text[line - 1] is not ('\n' or '\r'))
            return " ";
        string end = text[line - 1] == '\r' ? "\r" : line > 1 && text[line - 2] == '\r' ? "\r\n" : "\n";
        return end + text.Substring(line, start - line);
    }
}
