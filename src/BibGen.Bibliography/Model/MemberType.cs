namespace BibGen.Model;

/// <summary>What the value of a <see cref="Member"/> is.</summary>
public enum MemberType
{
    /// <summary>A text (<see cref="string"/>).</summary>
    Text,

    /// <summary>A number (<see cref="int"/>); only constants are numbers.</summary>
    Number,

    /// <summary>Texts in their order; a constant joins them with semicolons.</summary>
    Texts,

    /// <summary>Identifiers of the same kind; a constant has the first.</summary>
    Identifiers,

    /// <summary>Persons and groups (<see cref="NameList"/>); a constant is like <c>Roe, Jane; Doe, John</c>.</summary>
    Names,

    /// <summary>A date (<see cref="IssuedDate"/>).</summary>
    Date,

    /// <summary>Persons with what they did (<see cref="Contributor"/>).</summary>
    Contributors,

    /// <summary>Links to other publications (<see cref="WorkLink"/>).</summary>
    Links,

    /// <summary>What has happened to the work (<see cref="WorkStatus"/>).</summary>
    Status,

    /// <summary>The fields of the record (<see cref="Records.Record"/>).</summary>
    Fields,
}
