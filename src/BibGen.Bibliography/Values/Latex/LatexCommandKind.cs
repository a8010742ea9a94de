namespace BibGen.Values.Latex;

/// <summary>What a command does.</summary>
internal enum LatexCommandKind : byte
{
    /// <summary>Prints its text.</summary>
    Symbol,

    /// <summary>Prints a name, whose case no style may change.</summary>
    Logo,

    /// <summary>Prints the name of a function, which is set off from what follows.</summary>
    Function,

    /// <summary>Puts a mark on the next letter.</summary>
    Accent,

    /// <summary>Puts a mark on the next symbol of any kind.</summary>
    MathAccent,

    /// <summary>Prints its argument in a style, as text.</summary>
    Style,

    /// <summary>Prints its argument without a style, as text.</summary>
    StyleOff,

    /// <summary>Prints its argument emphasised: upright within italics.</summary>
    Emphasis,

    /// <summary>Prints its argument in a style, as mathematics if it stands in mathematics.</summary>
    MathStyle,

    /// <summary>Sets the style of what follows in the group.</summary>
    Declaration,

    /// <summary>Takes a style from what follows in the group.</summary>
    DeclarationOff,

    /// <summary>Emphasises what follows in the group.</summary>
    EmphasisDeclaration,

    /// <summary>Prints its argument raised or lowered; digits as characters of their own.</summary>
    Script,

    /// <summary>Raises or lowers its argument in mathematics.</summary>
    MathScript,

    /// <summary>Prints its argument between quotation marks.</summary>
    Quote,

    /// <summary>Prints its argument between single quotation marks.</summary>
    SingleQuote,

    /// <summary>Prints its argument in parentheses.</summary>
    Parentheses,

    /// <summary>Prints its argument in brackets.</summary>
    Brackets,

    /// <summary>Prints its argument as mathematics.</summary>
    Math,

    /// <summary>Prints its argument in letters of an alphabet.</summary>
    Alphabet,

    /// <summary>Takes the letters that follow in the group from an alphabet.</summary>
    AlphabetDeclaration,

    /// <summary>Begins mathematics.</summary>
    MathBegin,

    /// <summary>Ends mathematics.</summary>
    MathEnd,

    /// <summary>A fraction of two arguments.</summary>
    Fraction,

    /// <summary>A root, with the degree in an optional argument.</summary>
    Root,

    /// <summary>Says that the next delimiter grows: prints nothing, nor does a dot after it.</summary>
    Fence,

    /// <summary>Prints nothing, nor its arguments.</summary>
    Drop,

    /// <summary>Prints nothing of all its arguments but the last.</summary>
    KeepLast,

    /// <summary>Prints two arguments with a blank between.</summary>
    Pair,

    /// <summary>Prints its argument as written.</summary>
    Verbatim,

    /// <summary>Prints what stands between the next character and its repetition as written.</summary>
    Verb,

    /// <summary>Prints its argument in capitals.</summary>
    UpperCase,

    /// <summary>Prints its argument in small letters.</summary>
    LowerCase,

    /// <summary>Prints its argument with a capital at its start.</summary>
    Capital,

    /// <summary>Prints a number as an ordinal.</summary>
    Ordinal,

    /// <summary>Skips the length that follows.</summary>
    Length,

    /// <summary>Skips the length that follows and prints a blank.</summary>
    Space,

    /// <summary>Prints the character whose number follows.</summary>
    Character,

    /// <summary>The accent that the next character names: <c>\a'e</c>.</summary>
    TabbingAccent,
}
