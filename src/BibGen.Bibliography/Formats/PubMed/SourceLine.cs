using System.Text;
using BibGen.Model;
using BibGen.Records;

namespace BibGen.Formats.PubMed;

/// <summary>Writes the line by which PubMed cites an article: <c>Nat Rev Clin Oncol. 2011 May 31;8(7):393-404. doi: 10.1038/nrclinonc.2011.83.</c></summary>
/// <remarks><see href="https://www.nlm.nih.gov/bsd/mms/medlineelements.html"/>, SO.</remarks>
public static class SourceLine
{
    private const int LastYearOfPiiLabels = 2018;

    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>The line for a work from PubMed; null for one from elsewhere, or one without journal or date.</summary>
    public static string? Write(Work work) => PubMedDetails.Of(work) is null ? null : Write(work.Record);

    /// <summary>The line for a record; null when it has no abbreviated journal title (TA) or no date.</summary>
    public static string? Write(Record record)
    {
        string? journal = record.ValueOf("TA");
        string? published = record.ValueOf("DP");
        string? status = record.ValueOf("PST");
        string? electronic = record.Find("DEP") is { } dep && PubMedDates.Day(dep.Characters) is { } day ? Spell(day) : null;
        string? date = status == "epublish" ? electronic ?? published : published ?? electronic;
        if (journal is null || date is null)
            return null;

        var line = new StringBuilder(journal);
        if (IsPreprint(record))
            line.Append(" [Preprint]");
        line.Append(". ").Append(date);
        AppendVolume(line, record.ValueOf("VI"), record.ValueOf("IP"));
        AppendLocation(line, record);
        if (DoiOf(record) is { } doi)
            line.Append(" doi: ").Append(doi).Append('.');
        if (electronic is not null && status == "ppublish")
            line.Append(" Epub ").Append(electronic).Append('.');
        else if (electronic is not null && status == "epublish" && published is not null && published != electronic)
            line.Append(" eCollection ").Append(published).Append('.');
        return line.ToString();
    }

    private static void AppendVolume(StringBuilder line, string? volume, string? issue)
    {
        if (volume is null && issue is null)
            return;
        line.Append(';').Append(volume);
        if (issue is not null)
            line.Append('(').Append(issue).Append(')');
    }

    /// <summary>Pages, else an article number, else the publisher's identifier, which lines of records up to 2018 have after a label.</summary>
    private static void AppendLocation(StringBuilder line, Record record)
    {
        string? location = record.ValueOf("PG");
        string? label = null;
        if (location is null)
        {
            bool isOld = record.Find("LR") is { } revised && PubMedDates.Day(revised.Characters) is { Year: <= LastYearOfPiiLabels };
            string? pii = isOld ? FirstOf(record, "AID", "pii") : null;
            if (pii is not null)
                label = " pii: " + pii + ".";
            else
                location = PubMedIdentifiers.ArticleNumberOf(record.FieldArray) ?? FirstOf(record, "LID", "pii");
        }

        if (location is not null)
            line.Append(':').Append(location);
        line.Append('.').Append(label);
    }

    private static string? DoiOf(Record record) => FirstOf(record, "LID", "doi") ?? FirstOf(record, "AID", "doi");

    private static string? FirstOf(Record record, string tag, string scheme)
    {
        foreach (Field field in record.FieldArray)
        {
            if (field.Name != tag)
                continue;
            ReadOnlySpan<char> value = PubMedValues.WithoutScheme(field.Characters, out ReadOnlySpan<char> given);
            if (given.SequenceEqual(scheme.AsSpan()))
                return value.ToString();
        }

        return null;
    }

    private static bool IsPreprint(Record record)
    {
        foreach (Field field in record.FieldArray)
        {
            if (field.Name == "PT" && field.Characters.SequenceEqual("Preprint".AsSpan()))
                return true;
        }

        return false;
    }

    private static string Spell(PartialDate day) =>
        day.Month == 0 ? $"{day.Year}" : day.Day == 0 ? $"{day.Year} {Months[day.Month - 1]}" : $"{day.Year} {Months[day.Month - 1]} {day.Day}";
}
