namespace BibGen.Formats.Bibtex.Layout;

/// <summary>How the name of a type or a field is written; readers do not tell these apart.</summary>
public enum LetterCase
{
    /// <summary>As it is.</summary>
    Keep,

    /// <summary><c>inproceedings</c>.</summary>
    Lower,

    /// <summary><c>INPROCEEDINGS</c>.</summary>
    Upper,

    /// <summary><c>Inproceedings</c>.</summary>
    Title,
}
