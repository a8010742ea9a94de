using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Fields;

/// <summary>
/// A field that no program knows. A name that is a slip away from a field which the entry lacks is a warning for every entry; any other is
/// somebody's own field, mentioned once a file.
/// </summary>
internal sealed class UnknownField() : FileRule("BIB2003", "UnknownField", Severity.Info,
    "A field that no program knows",
    "No style of BibTeX or biblatex knows the field '{0}' of '{1}'{2}")
{
    /// <summary>The fields that somebody may have meant. Rare ones would be found in too much.</summary>
    private static readonly string[] Meant =
    [
        "abstract", "address", "annotation", "archiveprefix", "author", "booksubtitle", "booktitle", "chapter", "crossref", "date", "edition", "editor",
        "eprint",
        "eprintclass", "eprinttype", "eventdate", "eventtitle", "howpublished", "institution", "isbn", "issn", "issue", "journal", "journaltitle", "keywords",
        "langid", "language", "location", "maintitle", "month", "note", "number", "organization", "origdate", "pages", "pagetotal", "primaryclass", "publisher",
        "pubstate",
        "school", "series", "shortjournal", "shorttitle", "subtitle", "title", "titleaddon", "translator", "type", "urldate", "venue", "version", "volume",
        "volumes", "year",
    ];

    /// <summary>Names that other programs and languages have for fields.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["annee"] = "year",
        ["auflage"] = "edition",
        ["band"] = "volume",
        ["doi_url"] = "doi",
        ["herausgeber"] = "editor",
        ["jahr"] = "year",
        ["journalname"] = "journal",
        ["journal_title"] = "journal",
        ["journal-title"] = "journal",
        ["no"] = "number",
        ["num"] = "number",
        ["ort"] = "address",
        ["pp"] = "pages",
        ["publication_year"] = "year",
        ["publicationtitle"] = "journal",
        ["publicationyear"] = "year",
        ["pubyear"] = "year",
        ["seiten"] = "pages",
        ["titre"] = "title",
        ["titulo"] = "title",
        ["verlag"] = "publisher",
        ["vol"] = "volume",
        ["zeitschrift"] = "journal",
    };

    /// <summary>Letters of a name in which another letter makes another word.</summary>
    private const int LongestShort = 5;

    /// <summary>More in one entry are no slips, and each costs a look at the whole entry.</summary>
    private const int MostSlips = 16;

    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, RuleContext context)
    {
        if (!file.Format.UsesBiblatexModel)
            return;
        Dictionary<string, string?> unknown = UnknownNames(file);
        if (unknown.Count == 0)
            return;
        ulong marks = unknown.Keys.Aggregate(0UL, static (all, name) => all | Mark(name));
        Dictionary<string, (Work Work, int Number, int Count)>? own = null;
        for (int i = 0; i < file.Works.Count; i++)
        {
            WorkNotes notes = WorkNotes.Of(file.WorkAnywhere(i));
            foreach (UnknownFieldUse use in notes.UnknownFields ??= UsesIn(file.Records[i], unknown, marks))
            {
                Work work = file.Works[i];
                if (use.Meant is { } near)
                {
                    ReportSlip(file, work, work.Record.FieldArray[use.Number], near, context);
                    continue;
                }

                own ??= new(StringComparer.Ordinal);
                own[use.Name] = own.TryGetValue(use.Name, out (Work Work, int Number, int Count) first) ? first with { Count = first.Count + 1 }
                    : (work, use.Number, 1);
            }
        }

        if (own is null)
            return;
        foreach ((Work work, Field field, int count) in own.Values.Select(one => (one.Work, Field: one.Work.Record.FieldArray[one.Number], one.Count))
            .OrderBy(one => one.Field.NameSpan.Start))
            context.Report(file, this, field.NameSpan, work.Key, field.Name, work.Key, AndMore(count - 1));
    }

    private static string AndMore(int others) => others switch { 0 => "", 1 => " and of 1 more entry", _ => $" and of {others} more entries" };

    private static UnknownFieldUse[] UsesIn(Record record, Dictionary<string, string?> unknown, ulong marks)
    {
        List<UnknownFieldUse>? uses = null;
        int slips = 0;
        Field[] fields = record.FieldArray;
        for (int i = 0; i < fields.Length; i++)
        {
            if ((Mark(fields[i].Name) & marks) == 0 || !unknown.TryGetValue(fields[i].Name, out string? near))
                continue;
            bool isSlip = near is not null && slips++ < MostSlips && !Has(record, near);
            (uses ??= []).Add(new UnknownFieldUse(fields[i].Name, i, isSlip ? near : null));
        }

        return uses?.ToArray() ?? [];
    }

    /// <summary>The names of the file that are no field, types and macros among them, with the field that each may mean.</summary>
    private static Dictionary<string, string?> UnknownNames(BibliographyFile file)
    {
        var unknown = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (string name in file.RecordSet.Names)
        {
            if (FieldTypes.Of(name) is null && !CustomaryFields.Contains(name))
                unknown.Add(name, MeantBy(name));
        }

        return unknown;
    }

    /// <summary>One of 64 bits: nearly all names of a file have none of those that its few unknown ones have, and need no search.</summary>
    private static ulong Mark(string name) => name.Length == 0 ? 1 : 1UL << ((name.Length + (name[0] * 5) + (name[name.Length >> 1] * 31)) & 63);

    private void ReportSlip(BibliographyFile file, Work work, Field field, string near, RuleContext context) =>
        context.Report(file, new Finding(this, field.NameSpan, work.Key, field.Name, work.Key, $"; write '{near}'")
        {
            Severity = Severity.Warning,
            Fix = new Fix($"Rename it to {near}", [Rename(file.Text, field, near)]),
        });

    /// <summary>The edit that gives a field another name. Where blanks put the equals sign into a column, it stays there.</summary>
    private static TextEdit Rename(string text, Field field, string name)
    {
        int end = field.NameSpan.End;
        while (end < text.Length && text[end] == ' ')
            end++;
        int width = end - field.NameSpan.Start;
        bool isColumn = end > field.NameSpan.End + 1 && end < text.Length && text[end] == '=' && name.Length < width;
        return isColumn ? new TextEdit(new SourceSpan(field.NameSpan.Start, width), name.PadRight(width)) : new TextEdit(field.NameSpan, name);
    }

    /// <summary>A letter in front is how people switch a field off, a digit at the end how they keep a second one.</summary>
    /// <remarks>
    /// Other conventions have names that look alike (<c>cote</c>, <c>prdate</c>, <c>nota</c>): another first letter, or one other letter in a short name, is
    /// no slip.
    /// </remarks>
    private static string? MeantBy(string name)
    {
        if (OtherNames.TryGetValue(name, out string? meant))
            return meant;
        if (name.Length == 0 || char.IsDigit(name[name.Length - 1]) || NearMiss.Of(name, Meant) is not { } near)
            return null;
        bool isCut = near.Length == name.Length + 1 && near.EndsWith(name, StringComparison.Ordinal);
        bool isSwapped = name.Length == near.Length && HaveSameLetters(name, near);
        if (name[0] != near[0] && !isCut && !isSwapped)
            return null;
        bool isOtherWord = near.Length <= LongestShort && name.Length == near.Length && !isSwapped && name[name.Length - 1] != near[near.Length - 1];
        return isOtherWord ? null : near;
    }

    private static bool HaveSameLetters(string one, string other) =>
        one.OrderBy(static c => c).SequenceEqual(other.OrderBy(static c => c));

    private static bool Has(Record record, string name)
    {
        string target = FieldTypes.Canonical(name);
        return record.Find(target) is not null || (FieldTypes.Alias(target) is { } alias && record.Find(alias) is not null);
    }
}
