namespace BibGen.Values.Pages;

/// <summary>Which convention page ranges follow.</summary>
internal enum PageNotation
{
    /// <summary>BibTeX: <c>393--404</c>, lists with commas, <c>43+</c>.</summary>
    Bibtex,

    /// <summary>MEDLINE: <c>1231-41; quiz 1242</c>, last pages without the digits they share with the first.</summary>
    Medline,
}
