
namespace BibGen.Formats.Bibtex;

/// <summary>What a part of a value is; parts are joined by <c>#</c>.</summary>
public enum ValuePartKind : byte
{
    /// <summary><c>{text}</c>.</summary>
    Braced,

    /// <summary><c>"text"</c>.</summary>
    Quoted,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>The name of a macro.</summary>
    Macro,

    /// <summary>A word that begins with a digit and so is neither a number nor a name: <c>2011a</c>, <c>12-13</c>.</summary>
    BareWord,

    /// <summary>Words without delimiters, an error that has been reported.</summary>
    Undelimited,
}
