using BibGen.Formats.Bibtex;
using BibGen.Model;

namespace BibGen.Rules.Fields;

/// <summary>
/// The fields that an entry type uses: what the manuals of BibTeX (btxdoc §3.1) and biblatex (§2.1.1) list for it and what biblatex's data
/// model (blx-dm.def) allows, under biblatex's names. Fields that programs write beside these belong to no type.
/// </summary>
public static class TypeFields
{
    /// <summary>Fields of every type, parts of dates apart.</summary>
    private const string Common = """
        abstract addendum annotation authortype bookpagination crossref date doi editoratype editorbtype editorctype editortype entryset
        entrysubtype eprint eprintclass eprinttype execute file gender ids indexsorttitle indextitle isan ismn iswc keywords label langid
        langidopts library lista listb listc listd liste listf namea nameaddon nameatype nameb namebtype namec namectype note options origdate
        origlocation origpublisher origtitle pagination presort pubstate related relatedoptions relatedstring relatedtype reprinttitle
        shortauthor shorteditor shorthand shorthandintro shortjournal shortseries shorttitle sortkey sortname sortshorthand sorttitle sortyear
        subtitle title titleaddon url urldate usera userb userc userd usere userf verba verbb verbc xdata xref
        """;

    /// <summary>What each type has beside them. biblatex's types without a list of their own have that of <c>@misc</c>.</summary>
    private static readonly Dictionary<string, HashSet<string>> ByType = Table(
        ("article review suppperiodical", """
            annotator author commentator editor editora editorb editorc eid issn issue issuesubtitle issuetitle issuetitleaddon
            journalsubtitle journaltitle journaltitleaddon language number origlanguage pages series translator version volume
            """),
        ("""
            artwork audio bibnote commentary image jurisdiction legal legislation letter misc movie music performance software standard
            video
            """, """
            author editor howpublished language location organization type version
            """),
        ("book", """
            afterword annotator author chapter commentator edition editor editora editorb editorc eid foreword introduction isbn language
            location mainsubtitle maintitle maintitleaddon number origlanguage pages pagetotal part publisher series translator volume
            volumes
            """),
        ("bookinbook suppbook", """
            afterword annotator author bookauthor booksubtitle booktitle booktitleaddon chapter commentator edition editor editora editorb
            editorc eid foreword introduction isbn language location mainsubtitle maintitle maintitleaddon number origlanguage pages part
            publisher series translator volume volumes
            """),
        ("booklet", """
            author chapter editor eid howpublished language location pages pagetotal type
            """),
        ("collection reference", """
            afterword annotator chapter commentator edition editor editora editorb editorc eid foreword introduction isbn language
            location mainsubtitle maintitle maintitleaddon number origlanguage pages pagetotal part publisher series translator volume
            volumes
            """),
        ("dataset", """
            author edition editor language location number organization publisher series type version
            """),
        ("inbook", """
            afterword annotator author bookauthor booksubtitle booktitle booktitleaddon chapter commentator edition editor editora editorb
            editorc eid foreword introduction isbn language location mainsubtitle maintitle maintitleaddon number origlanguage pages part
            publisher series translator type volume volumes
            """),
        ("incollection", """
            afterword annotator author booksubtitle booktitle booktitleaddon chapter commentator edition editor editora editorb editorc
            eid foreword introduction isbn language location mainsubtitle maintitle maintitleaddon number origlanguage pages part
            publisher series translator type volume volumes
            """),
        ("inproceedings", """
            author booksubtitle booktitle booktitleaddon chapter editor eid eventdate eventday eventendday eventendhour eventendminute
            eventendmonth eventendsecond eventendtimezone eventendyear eventendyeardivision eventhour eventminute eventmonth eventsecond
            eventtimezone eventtitle eventtitleaddon eventyear eventyeardivision isbn language location mainsubtitle maintitle
            maintitleaddon number organization pages part publisher series venue volume volumes
            """),
        ("inreference suppcollection", """
            afterword annotator author booksubtitle booktitle booktitleaddon chapter commentator edition editor editora editorb editorc
            eid foreword introduction isbn language location mainsubtitle maintitle maintitleaddon number origlanguage pages part
            publisher series translator volume volumes
            """),
        ("manual", """
            author chapter edition editor eid isbn language location number organization pages pagetotal publisher series type version
            """),
        ("mvcollection mvreference mvbook", """
            afterword annotator author commentator edition editor editora editorb editorc foreword introduction isbn language location
            number origlanguage pagetotal publisher series translator volume volumes
            """),
        ("mvproceedings", """
            editor eventdate eventday eventendday eventendhour eventendminute eventendmonth eventendsecond eventendtimezone eventendyear
            eventendyeardivision eventhour eventminute eventmonth eventsecond eventtimezone eventtitle eventtitleaddon eventyear
            eventyeardivision isbn language location number organization pagetotal publisher series venue volumes
            """),
        ("online", """
            author editor language organization version
            """),
        ("patent", """
            author holder location number type version
            """),
        ("periodical", """
            editor editora editorb editorc issn issue issuesubtitle issuetitle issuetitleaddon language number series volume
            """),
        ("proceedings", """
            chapter editor eid eventdate eventday eventendday eventendhour eventendminute eventendmonth eventendsecond eventendtimezone
            eventendyear eventendyeardivision eventhour eventminute eventmonth eventsecond eventtimezone eventtitle eventtitleaddon
            eventyear eventyeardivision isbn language location mainsubtitle maintitle maintitleaddon number organization pages pagetotal
            part publisher series venue volume volumes
            """),
        ("report", """
            author chapter eid institution isrn language location number pages pagetotal type version
            """),
        ("thesis", """
            author chapter eid institution isbn language location pages pagetotal type
            """),
        ("unpublished", """
            author eventdate eventday eventendday eventendhour eventendminute eventendmonth eventendsecond eventendtimezone eventendyear
            eventendyeardivision eventhour eventminute eventmonth eventsecond eventtimezone eventtitle eventtitleaddon eventyear
            eventyeardivision howpublished isbn language location type venue
            """));

    /// <summary>Whether a type (lower case) uses a field (lower case); true for a type without a list.</summary>
    public static bool Uses(string type, string field) => Of(type)?.Contains(field) != false || FieldTypes.Of(field) == FieldType.DatePart;

    /// <summary>The fields of a type (lower case) under all their names; null for a type without a list.</summary>
    internal static HashSet<string>? Of(string type) => ByType.TryGetValue(EntryTypes.Canonical(type), out HashSet<string>? fields) ? fields : null;

    private static Dictionary<string, HashSet<string>> Table(params (string Types, string Fields)[] rows)
    {
        var table = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach ((string types, string fields) in rows)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (string name in Words(Common + " " + fields))
            {
                names.Add(name);
                if (FieldTypes.Alias(name) is { } alias)
                    names.Add(alias);
            }

            foreach (string type in Words(types))
                table.Add(type, names);
        }

        return table;
    }

    private static string[] Words(string text) => text.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
