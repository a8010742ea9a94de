using BibGen.Model;
using BibGen.Records;

namespace BibGen.Formats.Bibtex;

/// <summary>
/// What a BibTeX entry says has happened to its work, by the conventions that are in use: a field <c>retracted</c>, and titles and notes as
/// publishers and reference managers write them. Notices are titled "Retraction: …", the articles "Retracted: …" or "RETRACTED ARTICLE: …".
/// "WITHDRAWN:" says nothing of the kind: Cochrane puts it before reviews that are out of date.
/// </summary>
internal static class BibtexStatus
{
    /// <summary>Web of Science adds to a title: <c>(Retracted article. See vol. 375, pg. 445, 2010)</c>.</summary>
    private const string RetractedEnding = "(Retracted article";

    private static readonly string[] RetractedTitles = ["RETRACTED:", "RETRACTED ARTICLE:", "RETRACTED ARTICLE.", "[RETRACTED]", "(RETRACTED)"];
    private static readonly string[] NoticeTitles = ["RETRACTION:", "RETRACTION NOTICE:", "RETRACTION NOTICE TO", "RETRACTION OF:", "NOTICE OF RETRACTION:"];
    private static readonly string[] RetractedNotes = ["RETRACTED"];
    private static readonly string[] ConcernTitles = ["EXPRESSION OF CONCERN:", "EXPRESSION OF CONCERN."];

    /// <summary>Status of the work of <paramref name="record"/>.</summary>
    public static WorkStatus Of(Record record)
    {
        foreach (Field field in record.FieldArray)
        {
            WorkStatus status = field.Name switch
            {
                "title" => OfTitle(field.Value),
                "note" or "annote" or "annotation" or "addendum" or "pubstate" => Begins(field.Value, RetractedNotes) ? WorkStatus.Retracted : WorkStatus.Current,
                "retracted" => field.Value.Length == 0 || IsNo(field.Value) ? WorkStatus.Current : WorkStatus.Retracted,
                _ => WorkStatus.Current,
            };
            if (status != WorkStatus.Current)
                return status;
        }

        return WorkStatus.Current;
    }

    /// <summary>The field that says so; null when none does.</summary>
    public static Field? Evidence(Record record, WorkStatus status)
    {
        foreach (Field field in record.FieldArray)
        {
            if (field.Name is "title" or "note" or "annote" or "annotation" or "addendum" or "pubstate" or "retracted" && Of(new Record { Key = "", Type = "", Span = default, TypeSpan = default, KeySpan = default, Fields = [field] }) == status)
                return field;
        }

        return null;
    }

    private static WorkStatus OfTitle(string title)
    {
        if (title.LastIndexOf('(') is > 0 and int ending && title.AsSpan(ending).StartsWith(RetractedEnding.AsSpan(), StringComparison.OrdinalIgnoreCase))
            return WorkStatus.Retracted;

        if (Begins(title, RetractedTitles))
            return WorkStatus.Retracted;
        if (Begins(title, NoticeTitles))
            return WorkStatus.RetractionNotice;
        return Begins(title, ConcernTitles) ? WorkStatus.ConcernNotice : WorkStatus.Current;
    }

    private static bool Begins(string value, string[] beginnings)
    {
        foreach (string beginning in beginnings)
        {
            if (Begins(value, beginning))
                return true;
        }

        return false;
    }

    /// <summary>Compares without braces: they keep capitals and say nothing (<c>{{RETRACTED}}: A study</c>).</summary>
    private static bool Begins(string value, string beginning)
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

    private static bool IsNo(string value) => value.Trim('{', '}', ' ') is var bare && (bare is "0" || bare.Equals("no", StringComparison.OrdinalIgnoreCase) || bare.Equals("false", StringComparison.OrdinalIgnoreCase));
}
