namespace BibGen.Rules.Code;

/// <summary>What a word before a year is.</summary>
internal enum MentionTokenKind
{
    /// <summary>A capitalised word.</summary>
    Name,

    /// <summary>A lower-case word that family names have: <c>van</c>, <c>de</c>.</summary>
    Particle,

    /// <summary>One or more initials: <c>J.</c>, <c>W.H.</c></summary>
    Initials,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary><c>and</c>, <c>&amp;</c>.</summary>
    And,

    /// <summary><c>et al.</c>, <c>and others</c>.</summary>
    EtAl,
}
