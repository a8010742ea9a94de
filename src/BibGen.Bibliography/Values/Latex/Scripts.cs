namespace BibGen.Values.Latex;

/// <summary>Characters that Unicode has raised and lowered (block Superscripts and Subscripts).</summary>
internal static class Scripts
{
    private const string Plain = "0123456789+-=()ni";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢ";

    /// <summary>The raised or lowered form of <paramref name="c"/>.</summary>
    public static bool TryMap(char c, bool isRaised, out char mapped)
    {
        int at = Plain.IndexOf(c);
        mapped = at < 0 ? c : (isRaised ? Raised : Lowered)[at];
        return at >= 0;
    }

    /// <summary>Whether every character has such a form.</summary>
    public static bool CanMap(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!TryMap(c, isRaised: true, out _))
                return false;
        }

        return !text.IsEmpty;
    }
}
