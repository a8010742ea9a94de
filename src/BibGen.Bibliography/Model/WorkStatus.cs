
namespace BibGen.Model;

/// <summary>What has happened to a work since it was published, as far as its own record says.</summary>
public enum WorkStatus
{
    /// <summary>Nothing known against it.</summary>
    Current = 0,

    /// <summary>Retracted.</summary>
    Retracted,

    /// <summary>Is itself the notice that retracts another work.</summary>
    RetractionNotice,

    /// <summary>An expression of concern has been published about it.</summary>
    ExpressionOfConcern,

    /// <summary>Is itself the notice that expresses concern about another work.</summary>
    ConcernNotice,

    /// <summary>A correction, or a corrected and republished version, has been published.</summary>
    Corrected,

    /// <summary>Is itself a correction of another work.</summary>
    CorrectionNotice,

    /// <summary>A preprint of which the published version, or a newer one, is known.</summary>
    Superseded,

    /// <summary>The record is not final (PubMed's STAT).</summary>
    Provisional,
}
