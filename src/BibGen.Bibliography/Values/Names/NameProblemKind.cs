namespace BibGen.Values.Names;

/// <summary>What can be wrong in a name list.</summary>
internal enum NameProblemKind
{
    /// <summary>
    /// Nothing between two <c>and</c>, an <c>and</c> that begins or ends the list, or a name of punctuation only. The span is the surplus text.
    /// </summary>
    EmptyName,

    /// <summary>More than two commas: BibTeX reads on with the third as a blank, biber drops the entry. The span is the name.</summary>
    TooManyCommas,

    /// <summary>Names that are joined with semicolons, ampersands or commas. The span is the first of them.</summary>
    WrongSeparator,

    /// <summary><c>et al.</c>, which is read as a person. The span is the two words.</summary>
    EtAl,

    /// <summary>A comma with nothing after it. The span is the comma.</summary>
    TrailingComma,

    /// <summary>Nothing before the first comma, so that there is no family name. The span is the name.</summary>
    MissingFamily,

    /// <summary>Initials or a suffix in the place of the family name, or a suffix in that of the given name. The span is that part.</summary>
    WrongPart,

    /// <summary>Braces around a list of persons. The span is the first brace.</summary>
    BracedList,

    /// <summary>A question mark for a letter that was lost. The span is the name.</summary>
    LostLetter,

    /// <summary><c>others</c> that is not the last name. The span is the word.</summary>
    OthersNotLast,

    /// <summary>A key of the extended name format that biblatex does not know. The span is the key.</summary>
    UnknownNamePart,

    /// <summary>
    /// A part of the extended name format that biber loses: a blank before <c>=</c>, or a comma that only braces protect. The span is the part.
    /// </summary>
    FragileNamePart,

    /// <summary>A command of LaTeX that is not known; the explanation is the name as it is read.</summary>
    UndecodableLatex,
}
