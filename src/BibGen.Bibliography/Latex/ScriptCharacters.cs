namespace BibGen.Latex;

/// <summary>The raised and lowered characters of Unicode (Superscripts and Subscripts, U+2070–U+209C).</summary>
internal static class ScriptCharacters
{
    private const string Normal = "0123456789+-=()ni";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
    private const string NormalLow = "0123456789+-=()aeoxhklmnpstijruv";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥ";

    /// <summary>Raises or lowers every character in place; false, and nothing changed, when Unicode lacks one of them.</summary>
    public static bool TryConvert(Span<char> text, bool raise)
    {
        string from = raise ? Normal : NormalLow;
        string to = raise ? Raised : Lowered;
        foreach (char c in text)
        {
            if (from.IndexOf(c) < 0)
                return false;
        }

        for (int i = 0; i < text.Length; i++)
            text[i] = to[from.IndexOf(text[i])];
        return true;
    }
}
