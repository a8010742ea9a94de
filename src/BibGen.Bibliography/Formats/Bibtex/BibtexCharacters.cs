using System.Runtime.CompilerServices;

namespace BibGen.Formats.Bibtex;

/// <summary>The character classes of BibTeX (bibtex.web §§32–33, spec of names in btxdoc §1).</summary>
/// <remarks>
/// Inlined by order: the compiler server runs without the profile of a program that is running (Roslyn switches <c>TieredPGO</c> off), and without one the
/// runtime calls these for each character.
/// </remarks>
internal static class BibtexCharacters
{
    /// <summary>What ends a name: <c>" # % ' ( ) , = { }</c>, and <c>@</c>, which begins the next entry.</summary>
    private static readonly bool[] EndsName = Mark("\"#%'(),={}@");

    /// <summary>Blank, tab and line ends; form feed and vertical tab, which only appear by accident, as well.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWhiteSpace(char c) => c <= ' ' && c is ' ' or '\n' or '\r' or '\t' or '\f' or '\v';

    /// <summary>What may stand in the name of a type, a field or a macro. Characters beyond ASCII are allowed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsName(char c) => c >= 128 || !EndsName[c];

    private static bool[] Mark(string characters)
    {
        var marked = new bool[128];
        for (int c = 0; c <= ' '; c++)
            marked[c] = true;
        marked[127] = true;
        foreach (char c in characters)
            marked[c] = true;
        return marked;
    }
}
