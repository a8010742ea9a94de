namespace BibGen.Formats;

/// <summary>
/// What the fields of a format mean, as far as rules ask for it: the names of the fields that hold a title, a DOI, the names of authors. Names
/// are as records have them; a list is empty where the format has no such field, and its first name is the usual one.
/// </summary>
public sealed class FieldNames
{
    /// <summary>The work's own title.</summary>
    public IReadOnlyList<string> Title { get; init; } = [];

    /// <summary>Title of the book that the work is a part of.</summary>
    public IReadOnlyList<string> BookTitle { get; init; } = [];

    /// <summary>Authors, with their given names in full where the format has two forms.</summary>
    public IReadOnlyList<string> Author { get; init; } = [];

    /// <summary>The same authors with initials, where the format has both.</summary>
    public IReadOnlyList<string> ShortAuthor { get; init; } = [];

    /// <summary>Editors, with their given names in full.</summary>
    public IReadOnlyList<string> Editor { get; init; } = [];

    /// <summary>The year of publication alone.</summary>
    public IReadOnlyList<string> Year { get; init; } = [];

    /// <summary>The date of publication in the format's own notation.</summary>
    public IReadOnlyList<string> PublicationDate { get; init; } = [];

    /// <summary>The number of the volume.</summary>
    public IReadOnlyList<string> Volume { get; init; } = [];

    /// <summary>The number of the issue.</summary>
    public IReadOnlyList<string> Issue { get; init; } = [];

    /// <summary>Pages.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];

    /// <summary>The DOI and nothing else.</summary>
    public IReadOnlyList<string> Doi { get; init; } = [];

    /// <summary>Identifiers of several kinds, the DOI among them.</summary>
    public IReadOnlyList<string> MixedIdentifiers { get; init; } = [];

    /// <summary>The identifier in PubMed Central and nothing else.</summary>
    public IReadOnlyList<string> Pmcid { get; init; } = [];

    /// <summary>The address of the work.</summary>
    public IReadOnlyList<string> Url { get; init; } = [];

    /// <summary>The PubMed identifier and nothing else.</summary>
    public IReadOnlyList<string> Pmid { get; init; } = [];

    /// <summary>The arXiv identifier.</summary>
    public IReadOnlyList<string> ArXiv { get; init; } = [];

    /// <summary>Types of publication that may say what has happened to the work.</summary>
    public IReadOnlyList<string> PublicationType { get; init; } = [];

    /// <summary>Whether the record is final.</summary>
    public IReadOnlyList<string> RecordStatus { get; init; } = [];

    /// <summary>When the record was last changed.</summary>
    public IReadOnlyList<string> Revised { get; init; } = [];

    /// <summary>Other keys of the same record.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>All that names a work in a record that a database wrote; empty where persons write entries, which may name a work in many ways.</summary>
    public IReadOnlyList<string> Identity { get; init; } = [];

    /// <summary>What a record of a database has once: a second of them belongs to another record.</summary>
    public IReadOnlyList<string> Once { get; init; } = [];

    /// <summary>What ends every record of a database.</summary>
    public IReadOnlyList<string> Last { get; init; } = [];
}
