using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values;
using BibGen.Values.Dates;
using BibGen.Values.Html;
using BibGen.Values.Languages;
using BibGen.Values.Pages;

namespace BibGen.Formats.Ris;

/// <summary>
/// Types a RIS record. A tag means different things in different types, and programs differ in which they write: <see cref="RisTypes"/> says what
/// <c>T2</c> is.
/// </summary>
internal static class RisWork
{
    /// <summary>Longest text in <c>M1</c> that can be the number of an issue.</summary>
    private const int LongestIssue = 12;

    /// <summary>The work that <paramref name="record"/> describes. What cannot be read is null; rules say why.</summary>
    public static Work Read(Record record)
    {
        RisFields fields = RisFields.Of(record);
        RisType type = RisTypes.Of(fields["TY"]);
        FieldReader reader = new(record);
        string? doi = RisIdentifiers.Doi(fields, ref reader);
        string? pmid = RisIdentifiers.Pmid(fields, ref reader);
        (List<string> isbns, List<string> issns) = RisIdentifiers.Numbers(fields, type, ref reader);
        IssuedDate? issued = RisDates.Published(fields["DA"], fields["PY"], fields["Y1"]);
        foreach (Field date in fields.All("PY", "Y1", "DA"))
            reader.CheckPublished(date, date.Name == "DA" ? null : issued, NumericDate.ProblemOf(date.Characters));
        string? pages = Pages(fields, type);
        if (fields.Find("SP") is { } first && pages is not null)
            reader.CheckMedlinePages(first, pages);
        if (fields.Find("SP") is { } from && fields.Find("EP") is { } to)
            reader.CheckPages(from, to);
        NameList authors = type.Code == "EDBOOK" ? NameList.Empty : People(fields, ref reader, "AU", "A1");
        NameList editors = Editors(fields, type, ref reader);
        string? container = Container(fields, type);
        WorkStatus status = StatusText.Of(record, RisStatus.Of);
        CitedReference? notice = StatusNotice.Of(record, status, RisStatus.Of, isLatex: false);
        return new Work
        {
            Record = record,
            Key = record.Key,
            EntryType = type.EntryType,
            Title = Rich(Title(fields, type)),
            Authors = authors,
            Editors = editors,
            Issued = issued,
            Container = Rich(container),
            ContainerShort = Short(fields, type, container),
            Series = Rich(fields["T3"] ?? (type.SecondTitle == RisSecondTitle.Series ? fields["T2"] : null)),
            Chapter = type.EntryType == "incollection" ? fields["SE"] : null,
            Volume = type.EntryType == "patent" ? null : fields["VL", "VO"], // Of a patent it is the version or the application.
            Issue = Issue(fields, type),
            Pages = pages,
            ArticleNumber = type.EntryType is "article" or "inproceedings" ? fields["C7"] : null,
            Publisher = Rich(fields["PB", "PU"]),
            Place = Rich(Place(fields, type)),
            Edition = type.EntryType is "article" or "periodical" ? null : fields["ET"], // Of an article it is the date online.
            Doi = doi,
            Pmid = pmid,
            Pmcid = RisIdentifiers.Pmcid(fields, type, pmid, ref reader),
            ArXiv = RisIdentifiers.ArXiv(fields, ref reader),
            Isbn = isbns,
            Issn = issns,
            Url = reader.ReadUrl(fields.Find("UR"), doi, hasDoiField: fields.Find("DO") is not null),
            AbstractField = fields.Find("AB") ?? fields.Find("N2"),
            Language = fields["LA"] is { } language ? LanguageTag.Read(language) : null,
            Keywords = Keywords(fields),
            DetailsReader = RisDetails.Read,
            Status = status,
            Notice = notice,
            Links = StatusNotice.Links(notice),
            Problems = reader.Problems,
        };
    }

    private static string? Title(in RisFields fields, RisType type) => fields["TI", "T1", "CT"] ?? type.Code switch
    {
        "BOOK" or "UNPB" => fields["BT"],
        "JFULL" => fields["JF", "T2", "JO"],
        _ => null,
    };

    /// <summary>What the work is part of: the proceedings before the conference, the full title of a journal before a short one.</summary>
    private static string? Container(in RisFields fields, RisType type)
    {
        if (!type.IsPart)
            return null;
        string? proceedings = type.EntryType == "inproceedings" && !IsFromWebOfScience(fields) ? fields["C3"] : null;
        return proceedings ?? fields["JF", "T2", type.Code == "UNPB" ? "JO" : "BT", "JO", "JA", "J2", "JI", "J9"];
    }

    private static string? Short(in RisFields fields, RisType type, string? container)
    {
        if (!type.IsPart)
            return null;
        string? title = fields["JA", "J2", "JI", "J1", "J9", "JO"];
        return string.Equals(title, container, StringComparison.OrdinalIgnoreCase) ? null : title;
    }

    private static NameList Editors(in RisFields fields, RisType type, ref FieldReader reader)
    {
        if (type.Code == "EDBOOK")
            return People(fields, ref reader, "AU", "A1", "ED");
        if (type.IsPart)
            return People(fields, ref reader, "ED", "A2");
        if (type.SecondTitle != RisSecondTitle.Series)
            return People(fields, ref reader, "ED");

        // A book's own editors are ED or A3, those of its series A2; where nobody else is named, A2 can only be its own.
        NameList editors = People(fields, ref reader, "ED", "A3");
        return editors.IsEmpty && fields["AU", "A1"] is null ? People(fields, ref reader, "A2") : editors;
    }

    /// <summary>The persons of the fields with these tags.</summary>
    public static NameList People(in RisFields fields, params string[] tags)
    {
        var notAsked = default(FieldReader);
        return People(fields, ref notAsked, tags);
    }

    private static NameList People(in RisFields fields, ref FieldReader reader, params string[] tags)
    {
        List<Person> persons = [];
        bool hasOthers = false;
        foreach (Field field in fields.All(tags))
        {
            RisNames.AddTo(persons, field.Value, ref hasOthers);
            reader.CheckName(field, "write a tag for each name");
        }

        return persons.Count == 0 && !hasOthers ? NameList.Empty : new NameList(persons, hasOthers);
    }

    /// <summary>The number of what has one of its own: a report's stands in <c>SN</c> (EndNote), ours and others' in <c>M1</c>.</summary>
    public static string? NumberOf(in RisFields fields) => fields["IS", "SN", "M1"];

    /// <summary>Whether pages are a number of them, and no range.</summary>
    public static bool IsCount(string pages) => pages.AsSpan().IndexOfAny('-', '–') < 0;

    /// <summary>The issue; an article's also stands in <c>M1</c> (EndNote).</summary>
    private static string? Issue(in RisFields fields, RisType type)
    {
        if (type.HasNumber)
            return null;
        if (fields["IS"] is { } issue)
            return issue;
        return type.EntryType == "article" && fields["M1"] is { Length: <= LongestIssue } number && Ascii.IsDigit(number[0]) ? number : null;
    }

    private static string? Pages(in RisFields fields, RisType type)
    {
        string? first = fields["SP"];
        string? last = fields["EP"];
        if (first is null || last is null || first == last || first.AsSpan().IndexOfAny('-', '–') >= 0)
        {
            string? all = first ?? last;
            bool isCount = type.CountsPages && last is null && all is not null && IsCount(all);
            return all is null || isCount ? null : PageFormat.Normalize(all);
        }

        return PageFormat.Normalize($"{first}-{last}");
    }

    private static string? Place(in RisFields fields, RisType type)
    {
        bool isConference = type.EntryType == "inproceedings" && !IsFromWebOfScience(fields); // Whose CY is where the conference was.
        return (isConference ? fields["C1"] : null) ?? fields["CY", "PP", "PI"];
    }

    /// <summary>Web of Science writes addresses and institutions into <c>C1</c> and <c>C3</c>.</summary>
    private static bool IsFromWebOfScience(in RisFields fields) =>
        fields["WE"] is not null || fields["AN"]?.StartsWith("WOS:", StringComparison.Ordinal) == true;

    /// <summary>Keywords are one a tag; semicolons separate those that stand together.</summary>
    private static List<string> Keywords(in RisFields fields)
    {
        List<string> keywords = [];
        foreach (Field field in fields.All("KW"))
        {
            foreach (string keyword in HtmlText.ToPlain(field.Value).Split(';'))
            {
                if (keyword.Trim() is { Length: > 0 } trimmed)
                    keywords.Add(trimmed);
            }
        }

        return keywords;
    }

    private static RichText? Rich(string? text) => text is null ? null : HtmlText.Decode(text);
}
