using BibGen.Model;

namespace BibGen.Formats.PubMed;

/// <summary>The tags that link a record to others.</summary>
internal static class PubMedLinks
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
}
