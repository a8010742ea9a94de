namespace BibGen.Formats;

/// <summary>The format of a bibliography file.</summary>
public enum BibliographyFormat
{
    /// <summary>BibTeX or BibLaTeX (<c>.bib</c>).</summary>
    Bibtex,

    /// <summary>PubMed (<c>.nbib</c>).</summary>
    Nbib,
}
