namespace BibGen.Tool.LanguageServer.Features.Completions;

/// <summary>What is being typed at a place of a BibTeX file.</summary>
internal enum BibtexCursorPlace
{
    /// <summary>Text between entries, or nothing for which there is a list.</summary>
    None,

    /// <summary>The word after <c>@</c>.</summary>
    Type,

    /// <summary>The name of a field.</summary>
    FieldName,

    /// <summary>A word without delimiters where a value stands: a macro or a number.</summary>
    BareValue,

    /// <summary>Text between the delimiters of a value.</summary>
    Text,

    /// <summary>Text in a <c>@comment</c>.</summary>
    Comment,
}
