using BibGen.Model;
using BibGen.Records;

namespace BibGen.Formats;

/// <summary>
/// What a title or a note says has happened to its work, by the conventions that are in use: titles and notes as publishers and reference managers
/// write them. Notices are titled "Retraction: …", the articles "Retracted: …" or "RETRACTED ARTICLE: …". "WITHDRAWN:" says nothing of the kind:
/// Cochrane puts it before reviews that are out of date.
/// </summary>
internal static class StatusText
{
    /// <summary>Web of Science adds to a title: <c>(Retracted article. See vol. 375, pg. 445, 2010)</c>.</summary>
    private const string RetractedEnding = "(Retracted article";

    private static readonly string[] RetractedTitles = ["RETRACTED:", "RETRACTED ARTICLE:", "RETRACTED ARTICLE.", "[RETRACTED]", "(RETRACTED)"];
    private static readonly string[] NoticeTitles = ["RETRACTION:", "RETRACTION NOTICE:", "RETRACTION NOTICE TO", "RETRACTION OF:", "NOTICE OF RETRACTION:"];
    private static readonly string[] RetractedNotes = ["RETRACTED"];
    private static readonly string[] ConcernTitles = ["EXPRESSION OF CONCERN:", "EXPRESSION OF CONCERN."];

    /// <summary>What a title says.</summary>
    public static WorkStatus OfTitle(ReadOnlySpan<char> title)
    {
        if (title.LastIndexOf('(') is > 0 and int ending && title.Slice(ending).StartsWith(RetractedEnding.AsSpan(), StringComparison.OrdinalIgnoreCase))
            return WorkStatus.Retracted;

        if (Begins(title, RetractedTitles))
            return WorkStatus.Retracted;
        if (Begins(title, NoticeTitles))
            return WorkStatus.RetractionNotice;
        return Begins(title, ConcernTitles) ? WorkStatus.ConcernNotice : WorkStatus.Current;
    }

    /// <summary>What a note says.</summary>
    public static WorkStatus OfNote(ReadOnlySpan<char> note) => Begins(note, RetractedNotes) ? WorkStatus.Retracted : WorkStatus.Current;

    /// <summary>What the first field of <paramref name="record"/> that says anything says.</summary>
    /// <param name="record">The record.</param>
    /// <param name="says">What a field of the format says.</param>
    public static WorkStatus Of(Record record, Func<Field, WorkStatus> says)
    {
        foreach (Field field in record.FieldArray)
        {
            WorkStatus status = says(field);
            if (status != WorkStatus.Current)
                return status;
        }

        return WorkStatus.Current;
    }

    /// <summary>The first field of <paramref name="record"/> that says <paramref name="status"/>; null when none does.</summary>
    public static Field? Evidence(Record record, WorkStatus status, Func<Field, WorkStatus> says)
    {
        foreach (Field field in record.FieldArray)
        {
            if (says(field) == status)
                return field;
        }

        return null;
    }

    private static bool Begins(ReadOnlySpan<char> value, string[] beginnings)
    {
        char first = FirstOf(value);
        foreach (string beginning in beginnings)
        {
            if (beginning[0] == first && Begins(value, beginning))
                return true;
        }

        return false;
    }

    private static char FirstOf(ReadOnlySpan<char> value)
    {
        foreach (char c in value)
        {
            if (c is not ('{' or '}' or ' '))
                return char.ToUpperInvariant(c);
        }

        return '\0';
    }

    /// <summary>Compares without braces: they keep capitals and say nothing (<c>{{RETRACTED}}: A study</c>).</summary>
    private static bool Begins(ReadOnlySpan<char> value, string beginning)
    {
        int matched = 0;
        foreach (char c in value)
        {
            if (c is '{' or '}' || (matched == 0 && c == ' '))
                continue;
            if (matched == beginning.Length)
                return !char.IsLetter(c) || !char.IsLetter(beginning[matched - 1]);
            if (char.ToUpperInvariant(c) != beginning[matched])
                return false;
            matched++;
        }

        return matched == beginning.Length;
    }
}
