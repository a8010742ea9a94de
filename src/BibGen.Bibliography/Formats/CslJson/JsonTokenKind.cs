namespace BibGen.Formats.CslJson;

/// <summary>What a token of JSON is.</summary>
internal enum JsonTokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary><c>{</c></summary>
    OpenObject,

    /// <summary><c>}</c></summary>
    CloseObject,

    /// <summary><c>[</c></summary>
    OpenArray,

    /// <summary><c>]</c></summary>
    CloseArray,

    /// <summary><c>:</c></summary>
    Colon,

    /// <summary><c>,</c></summary>
    Comma,

    /// <summary>A string with its quotation marks.</summary>
    String,

    /// <summary>Anything else: a number, <c>true</c>, <c>false</c>, <c>null</c>, or a word that JSON does not have.</summary>
    Word,
}
