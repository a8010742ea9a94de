namespace BibGen.Formats.Ris;

/// <summary>What the second title (<c>T2</c>) of a type of reference is.</summary>
internal enum RisSecondTitle
{
    /// <summary>Neither of the others: the department of a thesis, the short name of a case, the code of a statute.</summary>
    Other,

    /// <summary>Title of what the work is part of: journal, book, conference.</summary>
    Container,

    /// <summary>Title of the series.</summary>
    Series,
}
