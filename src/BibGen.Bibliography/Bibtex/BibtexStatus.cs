using BibGen.Records;
using BibGen.Works;

namespace BibGen.Bibtex;

/// <summary>
/// What a BibTeX entry says has happened to its work, by the conventions that are in use: a field <c>retracted</c>, and titles and notes as
/// publishers and reference managers write them. Notices are titled "Retraction …", the articles "Retracted: …" or "RETRACTED ARTICLE: …".
/// </summary>
internal static class BibtexStatus
{
    private static readonly string[] RetractedTitles = ["RETRACTED:", "RETRACTED ARTICLE:", "RETRACTED ARTICLE.", "[RETRACTED]", "(RETRACTED)", "WITHDRAWN:"];
    private static readonly string[] NoticeTitles = ["RETRACTION:", "RETRACTION NOTICE:", "RETRACTION OF", "NOTICE OF RETRACTION"];
    private static readonly string[] ConcernTitles = ["EXPRESSION OF CONCERN:", "EXPRESSION OF CONCERN."];

    /// <summary>Status of the work of <paramref name="record"/>.</summary>
    public static WorkStatus Of(Record record)
    {
        foreach (Field field in record.FieldArray)
        {
            if (field.Name.Length < 4 || field.Value.Length == 0)
                continue;
            WorkStatus status = field.Name switch
            {
                "title" => OfTitle(field.Value),
                "note" or "annote" or "annotation" or "addendum" or "pubstate" => Begins(field.Value, ["RETRACTED"]) ? WorkStatus.Retracted : WorkStatus.Current,
                "retracted" => IsNo(field.Value) ? WorkStatus.Current : WorkStatus.Retracted,
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
        // The letters by which all of them begin, so that hardly any title is looked at further.
        if (TrimStart(title) is not { Length: > 0 } start || start[0] is not ('R' or 'r' or 'W' or 'w' or 'N' or 'n' or 'E' or 'e' or '[' or '('))
            return WorkStatus.Current;
        if (Begins(title, RetractedTitles))
            return WorkStatus.Retracted;
        if (Begins(title, NoticeTitles))
            return WorkStatus.RetractionNotice;
        return Begins(title, ConcernTitles) ? WorkStatus.ConcernNotice : WorkStatus.Current;
    }

    private static bool Begins(string value, string[] beginnings)
    {
        ReadOnlySpan<char> start = TrimStart(value);
        foreach (string beginning in beginnings)
        {
            if (start.StartsWith(beginning.AsSpan(), StringComparison.OrdinalIgnoreCase) && !(start.Length > beginning.Length && char.IsLetter(start[beginning.Length])))
                return true;
        }

        return false;
    }

    /// <summary>Braces keep capitals and say nothing.</summary>
    private static ReadOnlySpan<char> TrimStart(string value) => value.AsSpan().TrimStart("{ ".AsSpan());

    private static bool IsNo(string value) => value.Trim('{', '}', ' ') is var bare && (bare is "0" || bare.Equals("no", StringComparison.OrdinalIgnoreCase) || bare.Equals("false", StringComparison.OrdinalIgnoreCase));
}
