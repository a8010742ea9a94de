namespace BibGen.Tool.LanguageServer.Features.Coloring;

/// <summary>What a stretch of a bibliography is, by its number in <see cref="TokenLegend"/>.</summary>
internal enum TokenKind
{
    /// <summary>The type of an entry.</summary>
    Type,

    /// <summary>A citation key.</summary>
    Key,

    /// <summary>The name of a field, or a tag.</summary>
    Field,

    /// <summary>A macro.</summary>
    Macro,

    /// <summary>Text in which no character means anything to LaTeX.</summary>
    Verbatim,

    /// <summary>A number without delimiters.</summary>
    Number,

    /// <summary>What every reader passes over.</summary>
    Comment,

    /// <summary>What the format does not allow.</summary>
    Error,
}
