using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Html;

namespace BibGen.Formats.Ris;

/// <summary>Reads what a RIS record says beyond what nearly all do.</summary>
internal static class RisDetails
{
    /// <summary>The tags that are read here. Many records have none of them.</summary>
    private static readonly string[] Tags = ["A4", "C3", "ET", "M1", "N1", "Y2", "NV", "M3", "OP"];

    /// <summary>The details in <paramref name="record"/>.</summary>
    public static WorkDetails Read(Record record)
    {
        RisFields fields = RisFields.Of(record);
        RisType type = RisTypes.Of(fields["TY"]);
        string? number = type.HasNumber ? RisWork.NumberOf(fields) : IsInSeries(fields, type) ? Plain(fields["M1"]) : null;
        string? pages = type.CountsPages && fields["EP"] is null && fields["SP"] is { } count && RisWork.IsCount(count) ? count : null;
        if (number is null && pages is null && fields[Tags] is null)
            return WorkDetails.None;
        return new WorkDetails
        {
            Translators = RisWork.People(fields, "A4"),
            Number = number,
            Version = type.EntryType == "software" ? Plain(fields["ET"]) : null, // ET is the edition of other works.
            Event = HasProceedings(fields, type) && fields["T2"] is { } meeting ? HtmlText.Decode(meeting) : null,
            Genre = type.EntryType is "thesis" or "report" ? Plain(fields["M3"]) : null,
            Note = fields["N1"] is null ? null : string.Join(" ", fields.All("N1").Select(static note => HtmlText.ToPlain(note.Value))),
            Accessed = RisDates.Read(fields["Y2"]),
            OriginalDate = RisDates.Read(fields["OP"]),
            Volumes = type.EntryType is "article" or "periodical" ? null : Plain(fields["NV"]),
            PageTotal = pages,
        };
    }

    /// <summary>Whether the proceedings have a tag of their own, so that <c>T2</c> is the conference; Web of Science writes institutions there.</summary>
    private static bool HasProceedings(in RisFields fields, RisType type) =>
        type.EntryType == "inproceedings" && fields["C3"] is not null && fields["WE"] is null;

    /// <summary>Whether <c>M1</c> is the number in a series, as the export writes it.</summary>
    private static bool IsInSeries(in RisFields fields, RisType type) =>
        fields["T3"] is not null || (type.SecondTitle == RisSecondTitle.Series && fields["T2"] is not null);

    private static string? Plain(string? text) => text is null ? null : HtmlText.ToPlain(text);
}
