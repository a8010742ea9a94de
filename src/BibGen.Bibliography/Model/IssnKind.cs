namespace BibGen.Model;

/// <summary>What an ISSN identifies.</summary>
public enum IssnKind
{
    /// <summary>The record does not say.</summary>
    Unknown = 0,

    /// <summary>The printed edition.</summary>
    Print,

    /// <summary>The electronic edition.</summary>
    Electronic,

    /// <summary>All editions together (ISSN-L, ISO 3297); the same number as one of the others.</summary>
    Linking,
}
