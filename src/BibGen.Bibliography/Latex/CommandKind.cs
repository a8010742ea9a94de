namespace BibGen.Latex;

/// <summary>What a command does to the text around it.</summary>
internal enum CommandKind : byte
{
    /// <summary>Stands for a text.</summary>
    Text,

    /// <summary>Puts a mark on the next letter.</summary>
    Accent,

    /// <summary>Formats its argument.</summary>
    Style,

    /// <summary>Formats everything up to the end of the group.</summary>
    Declaration,

    /// <summary>Puts text around its argument: the two halves of <see cref="LatexCommand.Text"/>.</summary>
    Wrap,

    /// <summary>Puts quotation marks around its argument, single ones inside of double ones.</summary>
    Quote,

    /// <summary>Its argument is printed as it stands.</summary>
    Verbatim,

    /// <summary>Its argument is not printed.</summary>
    Drop,

    /// <summary>Its first argument is not printed, its second is.</summary>
    DropFirst,

    /// <summary>Its argument is printed in capitals.</summary>
    UpperCase,

    /// <summary>Its argument is printed in small letters.</summary>
    LowerCase,

    /// <summary>Is followed by a length, which is not printed.</summary>
    Length,

    /// <summary>A fraction: two arguments with a slash between.</summary>
    Fraction,

    /// <summary>Its argument is a formula.</summary>
    Math,
}
