
namespace BibGen.Retractions;

/// <summary>What a column of a snapshot can hold.</summary>
internal enum SnapshotColumn
{
    /// <summary>DOI of the work.</summary>
    Doi,

    /// <summary>PubMed identifier of the work.</summary>
    Pmid,

    /// <summary>Day of the notice.</summary>
    Date,

    /// <summary>What the notice says.</summary>
    Nature,

    /// <summary>Why.</summary>
    Reason,

    /// <summary>DOI or address of the notice.</summary>
    Notice,

    /// <summary>PubMed identifier of the notice.</summary>
    NoticePmid,

    /// <summary>Where the row comes from.</summary>
    Source,
}
