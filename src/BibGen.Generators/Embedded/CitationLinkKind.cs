namespace BibGen
{
    /// <summary>How one publication relates to another. The names read from the work that has the link: it <em>is</em> RetractedBy the other one.</summary>
    internal enum CitationLinkKind
    {
        /// <summary>Comments on it (CON).</summary>
        CommentsOn = 0,

        /// <summary>Is commented on by it (CIN).</summary>
        CommentedBy = 1,

        /// <summary>Is corrected by it, an erratum (EIN).</summary>
        CorrectedBy = 2,

        /// <summary>Is an erratum for it (EFR).</summary>
        Corrects = 3,

        /// <summary>Was corrected and republished as it (CRI).</summary>
        CorrectedAndRepublishedAs = 4,

        /// <summary>Is the corrected version of it (CRF).</summary>
        CorrectedVersionOf = 5,

        /// <summary>Is retracted by it (RIN).</summary>
        RetractedBy = 6,

        /// <summary>Is the notice that retracts it (ROF).</summary>
        Retracts = 7,

        /// <summary>Is partly retracted by it (PRIN, 2007–2016).</summary>
        PartlyRetractedBy = 8,

        /// <summary>Is the notice that retracts a part of it (PROF).</summary>
        PartlyRetracts = 9,

        /// <summary>Was retracted, and published anew as it (RRI).</summary>
        RetractedAndRepublishedAs = 10,

        /// <summary>Is the new version of it, which is retracted (RRF).</summary>
        NewVersionOfRetracted = 11,

        /// <summary>Is the subject of it, an expression of concern (ECI).</summary>
        QuestionedBy = 12,

        /// <summary>Is the expression of concern about it (ECF).</summary>
        Questions = 13,

        /// <summary>Was also published as it (RPI).</summary>
        RepublishedAs = 14,

        /// <summary>Was first published as it (RPF).</summary>
        RepublishedFrom = 15,

        /// <summary>Is updated by it: a newer version, or the article of a preprint (UIN).</summary>
        UpdatedBy = 16,

        /// <summary>Updates it (UOF).</summary>
        Updates = 17,

        /// <summary>Is summarised for patients in it (SPIN).</summary>
        SummarizedIn = 18,

        /// <summary>Is based on it, the original report (ORI).</summary>
        BasedOn = 19,

        /// <summary>Is a data set that it describes (DDIN).</summary>
        DescribedIn = 20,

        /// <summary>Is a data set that it uses (DRIN).</summary>
        UsedIn = 21,
    }
}
