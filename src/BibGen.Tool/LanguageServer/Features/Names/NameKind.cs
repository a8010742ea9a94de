namespace BibGen.Tool.LanguageServer.Features.Names;

/// <summary>What a name in a bibliography, or in the suppressions beside it, names.</summary>
internal enum NameKind
{
    /// <summary>The key of the entry in which it stands.</summary>
    Key,

    /// <summary>Another key of that entry, which it had before: <c>ids</c>.</summary>
    Alias,

    /// <summary>The key of another entry: <c>crossref</c>, <c>xdata</c>, <c>related</c> …</summary>
    KeyReference,

    /// <summary>A macro where it is defined.</summary>
    MacroDefinition,

    /// <summary>A macro where it is used.</summary>
    MacroReference,

    /// <summary>The type of an entry.</summary>
    EntryType,

    /// <summary>The name of a field, or a tag.</summary>
    Field,

    /// <summary>The id of a rule in a suppression.</summary>
    Rule,
}
