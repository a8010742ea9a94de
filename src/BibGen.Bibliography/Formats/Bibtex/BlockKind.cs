namespace BibGen.Formats.Bibtex;

/// <summary>What a stretch of a BibTeX file is.</summary>
public enum BlockKind : byte
{
    /// <summary>Text between entries, which every reader ignores.</summary>
    FreeText,

    /// <summary><c>@article{…}</c>: an entry of the bibliography.</summary>
    Entry,

    /// <summary><c>@string{…}</c>: definitions of macros.</summary>
    Macro,

    /// <summary><c>@preamble{…}</c>: text for TeX.</summary>
    Preamble,

    /// <summary><c>@comment{…}</c>, or the word <c>@comment</c> alone.</summary>
    Comment,
}
