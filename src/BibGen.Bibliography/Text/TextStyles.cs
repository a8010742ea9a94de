namespace BibGen.Text;

/// <summary>How a run of <see cref="RichText"/> is set apart from its surroundings. Styles combine.</summary>
[Flags]
public enum TextStyles
{
    /// <summary>Plain text.</summary>
    None = 0,

    /// <summary>Italic or slanted; emphasis.</summary>
    Italic = 1,

    /// <summary>Bold.</summary>
    Bold = 2,

    /// <summary>Small capitals.</summary>
    SmallCaps = 4,

    /// <summary>Raised.</summary>
    Superscript = 8,

    /// <summary>Lowered.</summary>
    Subscript = 16,

    /// <summary>Typewriter.</summary>
    Monospace = 32,

    /// <summary>Underlined.</summary>
    Underline = 64,

    /// <summary>Its letter case must be kept by styles that change case (BibTeX's braces).</summary>
    CaseProtected = 128,
}
