namespace BibGen.Model;

/// <summary>What can be wrong with the value of a field. Each kind is reported by the rule of the same name.</summary>
public enum ValueProblemKind
{
    /// <summary>A text that is no DOI.</summary>
    MalformedDoi,

    /// <summary>A good DOI with something around it, or in another notation.</summary>
    DoiNotBare,

    /// <summary>A DOI in a field for something else, of a work whose own field for it is missing.</summary>
    DoiInOtherField,

    /// <summary>An address that leads to another DOI than the work's.</summary>
    DoiAndUrlDisagree,

    /// <summary>A short DOI, <c>10/gf4gqc</c>.</summary>
    ShortDoi,

    /// <summary>A DOI that is cut off after the journal or volume.</summary>
    TruncatedDoi,

    /// <summary>Another DOI than the one that was taken for the work's.</summary>
    ConflictingDois,

    /// <summary>A text that is no ISBN, or a good one with something around it.</summary>
    InvalidIsbn,

    /// <summary>A text that is no ISSN, or a good one with something around it.</summary>
    InvalidIssn,

    /// <summary>A text that is no PMID or PMCID, or a good one with something around it.</summary>
    InvalidPmid,

    /// <summary>A text that is no arXiv identifier, or a good one with something around it.</summary>
    InvalidArXivId,

    /// <summary>A text that is no ORCID iD.</summary>
    InvalidOrcid,

    /// <summary>A text that is no address.</summary>
    InvalidUrl,

    /// <summary>A text that is no ISMN, Mathematical Reviews or zbMATH number.</summary>
    InvalidOtherIdentifier,

    /// <summary>An <c>and</c> between names that separates nothing.</summary>
    EmptyName,

    /// <summary>A name with more than two commas.</summary>
    TooManyCommas,

    /// <summary>Names that are joined otherwise than with <c>and</c>.</summary>
    WrongNameSeparator,

    /// <summary><c>et al.</c>, which is read as a name.</summary>
    EtAlInNames,

    /// <summary>A name whose parts are read otherwise than they are meant.</summary>
    SuspiciousName,

    /// <summary>A date that biblatex does not read, a month or a day that there is not.</summary>
    InvalidDate,

    /// <summary>A year without four digits.</summary>
    InvalidYear,

    /// <summary>A range of dates that ends before it begins; the rule about dates that cannot be reports it.</summary>
    ReversedDate,

    /// <summary>A year or month of BibTeX other than that of biblatex's date.</summary>
    DateAndYearDisagree,

    /// <summary>Pages that are not a list of ranges.</summary>
    MalformedPages,

    /// <summary>A range of pages that ends before it begins.</summary>
    ReversedPages,

    /// <summary>A last page without the digits that it shares with the first.</summary>
    AbbreviatedPages,

    /// <summary>A command of LaTeX that is not known, in a text that is printed.</summary>
    UndecodableLatex,
}
