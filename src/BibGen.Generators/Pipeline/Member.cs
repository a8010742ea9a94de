namespace BibGen.Generators.Pipeline;

/// <summary>The constants that a work can have, in the order in which they are written.</summary>
internal enum Member
{
    /// <summary>Citation key.</summary>
    Key,

    /// <summary>Title without formatting.</summary>
    Title,

    /// <summary>Year in which it appeared.</summary>
    Year,

    /// <summary>Bare DOI.</summary>
    Doi,

    /// <summary>PubMed identifier.</summary>
    Pmid,

    /// <summary>PubMed Central identifier.</summary>
    Pmcid,

    /// <summary>arXiv identifier.</summary>
    ArXiv,

    /// <summary>The first ISBN.</summary>
    Isbn,

    /// <summary>Address.</summary>
    Url,

    /// <summary>The reference in the project's style.</summary>
    Reference,
}
