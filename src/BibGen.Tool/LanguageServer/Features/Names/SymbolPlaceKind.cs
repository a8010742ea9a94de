namespace BibGen.Tool.LanguageServer.Features.Names;

/// <summary>How a place is about an entry or a macro.</summary>
internal enum SymbolPlaceKind
{
    /// <summary>It defines it.</summary>
    Definition,

    /// <summary>A bibliography names it.</summary>
    Reference,

    /// <summary>A line of a file of suppressions names it.</summary>
    Suppression,

    /// <summary>C# names it by its C# name.</summary>
    CodeName,

    /// <summary>C# names it by its key.</summary>
    CodeKey,

    /// <summary>C# names it by a name of its own.</summary>
    CodeAlias,
}
