namespace BibGen
{
    /// <summary>What has happened to a work since it was published, as far as its own record or a list of retractions of the project says.</summary>
    internal enum PublicationStatus
    {
        /// <summary>Nothing known against it.</summary>
        Current = 0,

        /// <summary>Retracted.</summary>
        Retracted = 1,

        /// <summary>Is itself the notice that retracts another work.</summary>
        RetractionNotice = 2,

        /// <summary>An expression of concern has been published about it.</summary>
        ExpressionOfConcern = 3,

        /// <summary>Is itself the notice that expresses concern about another work.</summary>
        ConcernNotice = 4,

        /// <summary>A correction, or a corrected and republished version, has been published.</summary>
        Corrected = 5,

        /// <summary>Is itself a correction of another work.</summary>
        CorrectionNotice = 6,

        /// <summary>A preprint of which the published version, or a newer one, is known.</summary>
        Superseded = 7,

        /// <summary>The record is not final.</summary>
        Provisional = 8,
    }
}
