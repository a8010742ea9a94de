namespace BibGen.Values.Latex;

/// <summary>What LaTeX does to the case of letters.</summary>
internal enum LetterCase : byte
{
    /// <summary>Nothing.</summary>
    AsWritten,

    /// <summary>Capitals.</summary>
    Upper,

    /// <summary>Small letters.</summary>
    Lower,
}
