namespace BibGen.Model;

/// <summary>How one publication relates to another. The names read from the work that has the link: it <em>is</em> <c>RetractedBy</c> the other one.</summary>
/// <remarks>
/// PubMed's tags in parentheses. Two tags of one pair mean opposite things: the article has <c>RIN</c>, its notice <c>ROF</c>.
/// The user guide words ECI and ECF the other way round; real records have ECI on the article (<see href="https://www.nlm.nih.gov/bsd/policy/errata.html"/>).
/// </remarks>
public enum LinkKind
{
    /// <summary>Comments on it (CON).</summary>
    CommentsOn,

    /// <summary>Is commented on by it (CIN).</summary>
    CommentedBy,

    /// <summary>Is corrected by it, an erratum (EIN).</summary>
    CorrectedBy,

    /// <summary>Is an erratum for it (EFR).</summary>
    Corrects,

    /// <summary>Was corrected and republished as it (CRI).</summary>
    CorrectedAndRepublishedAs,

    /// <summary>Is the corrected version of it (CRF).</summary>
    CorrectedVersionOf,

    /// <summary>Is retracted by it (RIN).</summary>
    RetractedBy,

    /// <summary>Is the notice that retracts it (ROF).</summary>
    Retracts,

    /// <summary>Is partly retracted by it (PRIN, 2007–2016).</summary>
    PartlyRetractedBy,

    /// <summary>Is the notice that retracts a part of it (PROF).</summary>
    PartlyRetracts,

    /// <summary>Was retracted, and published anew as it (RRI).</summary>
    RetractedAndRepublishedAs,

    /// <summary>Is the new version of it, which is retracted (RRF).</summary>
    NewVersionOfRetracted,

    /// <summary>Is the subject of it, an expression of concern (ECI).</summary>
    QuestionedBy,

    /// <summary>Is the expression of concern about it (ECF).</summary>
    Questions,

    /// <summary>Was also published as it (RPI).</summary>
    RepublishedAs,

    /// <summary>Was first published as it (RPF).</summary>
    RepublishedFrom,

    /// <summary>Is updated by it: a newer version, or the article of a preprint (UIN).</summary>
    UpdatedBy,

    /// <summary>Updates it (UOF).</summary>
    Updates,

    /// <summary>Is summarised for patients in it (SPIN).</summary>
    SummarizedIn,

    /// <summary>Is based on it, the original report (ORI).</summary>
    BasedOn,

    /// <summary>Is a data set that it describes (DDIN).</summary>
    DescribedIn,

    /// <summary>Is a data set that it uses (DRIN).</summary>
    UsedIn,
}
