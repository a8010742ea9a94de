namespace BibGen.Exports;

/// <summary>What a format may have no place for.</summary>
internal enum LossKind
{
    /// <summary>The abstract.</summary>
    Abstract,

    /// <summary>Keywords.</summary>
    Keywords,

    /// <summary>PMID and PMCID.</summary>
    PubMedIdentifiers,

    /// <summary>The arXiv identifier.</summary>
    ArXiv,

    /// <summary>The number of an article that has no pages.</summary>
    ArticleNumber,

    /// <summary>The language.</summary>
    Language,

    /// <summary>The title in the original language.</summary>
    OriginalTitle,

    /// <summary>That the work is retracted, or questioned, or corrected.</summary>
    Retraction,

    /// <summary>ORCID iDs.</summary>
    Orcids,

    /// <summary>Affiliations.</summary>
    Affiliations,

    /// <summary>PubMed's publication types.</summary>
    PublicationTypes,

    /// <summary>Medical subject headings.</summary>
    Mesh,

    /// <summary>Names of substances.</summary>
    Substances,

    /// <summary>Funding.</summary>
    Grants,

    /// <summary>Links to notices, comments, corrections and versions.</summary>
    Links,

    /// <summary>Italic, bold, raised and lowered text in titles.</summary>
    Formatting,
}
