
namespace BibGen.Values.Names;

/// <summary>What the reader of names itself sees to be wrong in a name list.</summary>
internal enum NameProblemKind
{
    /// <summary>Nothing between two <c>and</c>, an <c>and</c> that begins or ends the list, or a name of punctuation only. The span is the surplus text.</summary>
    EmptyName,

    /// <summary>More than two commas: BibTeX reads on with the third as a blank, biber drops the entry. The span is the name.</summary>
    TooManyCommas,

    /// <summary>A comma with nothing behind it. The span is the comma.</summary>
    TrailingComma,

    /// <summary>Nothing before the first comma, so that there is no family name. The span is the name.</summary>
    MissingFamily,

    /// <summary><c>others</c> that is not the last name. The span is the word.</summary>
    OthersNotLast,

    /// <summary>A key of the extended name format that biblatex does not know. The span is the key.</summary>
    UnknownNamePart,

    /// <summary>A part of the extended name format that biber loses: a blank before <c>=</c>, or a comma that only braces protect. The span is the part.</summary>
    FragileNamePart,
}
