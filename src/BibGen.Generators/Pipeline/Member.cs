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

    // From here on only where a project asks for them; Citation has them all.

    /// <summary>Entry type.</summary>
    Type,

    /// <summary>Subtitle.</summary>
    Subtitle,

    /// <summary>Authors, separated by semicolons: <c>Roe, Jane; Doe, John</c>.</summary>
    Authors,

    /// <summary>Editors, like authors.</summary>
    Editors,

    /// <summary>The date as the record writes it.</summary>
    Date,

    /// <summary>Title of the journal, book or proceedings.</summary>
    Container,

    /// <summary>Abbreviated title of the container.</summary>
    ContainerShort,

    /// <summary>Series.</summary>
    Series,

    /// <summary>Volume.</summary>
    Volume,

    /// <summary>Issue or number.</summary>
    Issue,

    /// <summary>Pages, every last page in full.</summary>
    Pages,

    /// <summary>Number of an article without pages.</summary>
    ArticleNumber,

    /// <summary>Chapter.</summary>
    Chapter,

    /// <summary>Publisher, school or institution.</summary>
    Publisher,

    /// <summary>Place of publication.</summary>
    Place,

    /// <summary>Edition.</summary>
    Edition,

    /// <summary>The first ISSN.</summary>
    Issn,

    /// <summary>Language.</summary>
    Language,

    /// <summary>Keywords, separated by semicolons.</summary>
    Keywords,

    /// <summary>Abstract.</summary>
    Abstract,

    /// <summary>What has happened to the work since: <c>Retracted</c>; only where something has.</summary>
    Status,
}
