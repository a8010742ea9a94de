namespace BibGen.Values.Latex;

/// <summary>The alphabets that mathematics takes letters from.</summary>
internal enum MathAlphabet : byte
{
    /// <summary>Plain letters.</summary>
    None,

    /// <summary><c>\mathbb</c>: ℝ.</summary>
    DoubleStruck,

    /// <summary><c>\mathcal</c>, <c>\mathscr</c>: ℒ.</summary>
    Script,

    /// <summary><c>\mathfrak</c>: 𝔤.</summary>
    Fraktur,
}
