using BibGen.Records;
using BibGen.Works;

namespace BibGen.Medline;

/// <summary>The tags that link a record to others.</summary>
internal static class MedlineLinks
{
    /// <summary>What <paramref name="tag"/> says about the record that has it; null when it is no link.</summary>
    public static LinkKind? KindOf(string tag) => tag switch
    {
        "CON" => LinkKind.CommentsOn,
        "CIN" => LinkKind.CommentedBy,
        "EIN" => LinkKind.CorrectedBy,
        "EFR" => LinkKind.Corrects,
        "CRI" => LinkKind.CorrectedAndRepublishedAs,
        "CRF" => LinkKind.CorrectedVersionOf,
        "RIN" => LinkKind.RetractedBy,
        "ROF" => LinkKind.Retracts,
        "PRIN" => LinkKind.PartlyRetractedBy,
        "PROF" => LinkKind.PartlyRetracts,
        "RRI" => LinkKind.RetractedAndRepublishedAs,
        "RRF" => LinkKind.NewVersionOfRetracted,
        "ECI" => LinkKind.QuestionedBy,
        "ECF" => LinkKind.Questions,
        "RPI" => LinkKind.RepublishedAs,
        "RPF" => LinkKind.RepublishedFrom,
        "UIN" => LinkKind.UpdatedBy,
        "UOF" => LinkKind.Updates,
        "SPIN" => LinkKind.SummarizedIn,
        "ORI" => LinkKind.BasedOn,
        "DDIN" => LinkKind.DescribedIn,
        "DRIN" => LinkKind.UsedIn,
        _ => null,
    };

    /// <summary>The links of <paramref name="fields"/>, in order.</summary>
    public static IReadOnlyList<WorkLink> Of(IReadOnlyList<Field> fields)
    {
        List<WorkLink>? links = null;
        foreach (Field field in fields)
        {
            if (field.ValueSpan.Length > 0 && KindOf(field.Name) is { } kind)
                (links ??= []).Add(new WorkLink(kind, field));
        }

        return links is null ? [] : links;
    }
}
