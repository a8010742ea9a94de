namespace BibGen.Tool.LanguageServer.CSharp;

/// <summary>What a <see cref="CSharpToken"/> is, as far as names of works need it.</summary>
internal enum CSharpTokenKind : byte
{
    /// <summary>A name or a keyword; the <c>@</c> before a name is not part of it.</summary>
    Identifier,

    /// <summary>A dot between names.</summary>
    Dot,

    /// <summary>A string literal without holes, with its delimiters.</summary>
    String,

    /// <summary>The text of <c>&lt;cite&gt;key&lt;/cite&gt;</c> in a doc comment.</summary>
    Cite,

    /// <summary>Another character of code.</summary>
    Punctuation,

    /// <summary>Something across which names do not belong together: a number, a literal with holes, the bounds of a <c>cref</c>.</summary>
    Boundary,
}
