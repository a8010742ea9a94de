namespace BibGen.Tool.LanguageServer.Features.Renaming;

/// <summary>What a change of a rename is in: a client can show the groups, and leave one out.</summary>
internal enum RenameGroup
{
    /// <summary>The bibliographies.</summary>
    Bibliographies,

    /// <summary>The suppressions beside them.</summary>
    Suppressions,

    /// <summary>The C#.</summary>
    Code,
}
