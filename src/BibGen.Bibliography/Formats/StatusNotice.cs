using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Dates;
using BibGen.Values.Identifiers;
using BibGen.Values.Latex;

namespace BibGen.Formats;

/// <summary>
/// The notice that a note about a retraction names, with its date: <c>2013-02-01, doi: 10.1000/notice.1</c>, <c>Retracted 2013: PMID 20137807</c>. A link that
/// such a note gives has no field: the note is about the work, and the record has no link of its own.
/// </summary>
internal static class StatusNotice
{
    /// <summary>The notice of a retracted work; null for all others, and where its record says no more than that it is retracted.</summary>
    /// <param name="record">The record.</param>
    /// <param name="status">What it says has happened to the work.</param>
    /// <param name="says">What a field of the format says.</param>
    /// <param name="isLatex">Whether its values are LaTeX.</param>
    public static CitedReference? Of(Record record, WorkStatus status, Func<Field, WorkStatus> says, bool isLatex)
    {
        if (status != WorkStatus.Retracted || StatusText.Evidence(record, status, says) is not { } evidence)
            return null;
        CitedReference notice = Read(isLatex ? LatexText.ToPlain(evidence.Value) : evidence.Value);
        return notice is { Text.Length: 0, Issued: null } ? null : notice;
    }

    /// <summary>The notice as a link; nothing where only its date is known.</summary>
    public static IReadOnlyList<WorkLink> Links(CitedReference? notice) => notice is { Text.Length: > 0 } ? [new WorkLink(LinkKind.RetractedBy, notice)] : [];

    private static CitedReference Read(string note)
    {
        string? doi = Doi.TryFindIn(note, out string found, out _, out _) ? found : null;
        string? pmid = PmidIn(note);
        return new CitedReference
        {
            Text = doi is not null ? "doi: " + doi : pmid is not null ? "PMID " + pmid : AddressIn(note) ?? "",
            Doi = doi,
            Pmid = pmid,
            Issued = DateIn(note),
        };
    }

    private static string? PmidIn(string note)
    {
        int label = note.IndexOf("PMID", StringComparison.OrdinalIgnoreCase);
        if (label < 0)
            return null;
        string digits = new([.. note.Substring(label + 4).TrimStart(' ', ':').TakeWhile(char.IsDigit)]);
        return digits.Length == 0 ? null : Pmid.Read(digits).Value;
    }

    private static string? AddressIn(string note)
    {
        int start = note.IndexOf("https://", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            start = note.IndexOf("http://", StringComparison.OrdinalIgnoreCase);
        return start < 0 ? null : new string([.. note.Substring(start).TakeWhile(c => !char.IsWhiteSpace(c))]).TrimEnd('.', ',', ';', ')', '>');
    }

    /// <summary>The first ISO date with a month at least; one that no calendar has is none.</summary>
    private static IssuedDate? DateIn(string note)
    {
        foreach (string word in note.Split(' ', ',', ';', '(', ')', ':'))
        {
            string text = word.Trim('.');
            if (text.Length is 7 or 10 && text[4] == '-' && text.All(c => char.IsDigit(c) || c == '-') && DateReader.ReadDate(text) is { Start: { } start } date
                && Calendar.Has(start))
            {
                return date;
            }
        }

        return null;
    }
}
