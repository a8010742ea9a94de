using System.Text;
using BibGen.Text;

namespace BibGen.Values.Latex;

/// <summary>
/// Writes text as LaTeX that prints it: the reverse of <see cref="LatexText"/>. Letters that LaTeX reads in UTF-8 without a package stay as they are; Greek,
/// mathematical signs and raised or lowered digits become commands.
/// </summary>
public static class LatexEncoder
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
    private const string Level = "0123456789+-=()";

    private static readonly StyleTag[] Commands =
    [
        new(TextStyles.Bold, @"\textbf{", "}"),
        new(TextStyles.Italic, @"\emph{", "}"),
        new(TextStyles.SmallCaps, @"\textsc{", "}"),
        new(TextStyles.Monospace, @"\texttt{", "}"),
        new(TextStyles.Underline, @"\underline{", "}"),
        new(TextStyles.Superscript, @"\textsuperscript{", "}"),
        new(TextStyles.Subscript, @"\textsubscript{", "}"),
        new(TextStyles.CaseProtected, "{", "}"),
    ];

    /// <summary>The commands of characters that have one; mathematical ones with their dollars.</summary>
    private static readonly Dictionary<char, string> Characters = Table(
        @"& \& % \% $ \$ # \# _ \_ { \textbraceleft{} } \textbraceright{} \ \textbackslash{} ^ \textasciicircum{} ~ \textasciitilde{} "
            + "\" \\textquotedbl{} ` \\textasciigrave{}",
        """
        α alpha β beta γ gamma δ delta ε varepsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho ς varsigma σ sigma τ tau
        υ upsilon φ varphi χ chi ψ psi ω omega ϑ vartheta ϕ phi ϵ epsilon ϱ varrho Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon
        Φ Phi Ψ Psi Ω Omega ≤ leq ≥ geq ≠ neq ≈ approx ≡ equiv ∼ sim ≃ simeq ∝ propto ∞ infty ∂ partial ∇ nabla ∑ sum ∏ prod ∫ int √ surd ∈ in ∉ notin ⊂ subset
        ⊆ subseteq ∪ cup ∩ cap ∧ wedge ∨ vee ∀ forall ∃ exists ∅ emptyset → rightarrow ← leftarrow ↔ leftrightarrow ⇒ Rightarrow ⇔ Leftrightarrow ↑ uparrow
        ↓ downarrow − - ∗ ast ∘ circ ⊗ otimes ⊕ oplus ⋅ cdot ℓ ell ≪ ll ≫ gg
        """);

    /// <summary>The text as the value of a field; its braces balance.</summary>
    public static string Encode(RichText text) => RichTextMarkup.Render(text, Commands, Append);

    /// <summary>The text as the value of a field; its braces balance.</summary>
    public static string Encode(string text)
    {
        var target = new StringBuilder(text.Length + 16);
        Append(target, text, 0, text.Length);
        return target.ToString();
    }

    private static void Append(StringBuilder target, string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (c >= '²'
                && (AppendRun(target, text, ref i, end, Raised, @"\textsuperscript{") || AppendRun(target, text, ref i, end, Lowered, @"\textsubscript{")))
                continue;
            if (i > 0 && text[i - 1] == c && c is '-' or '\'' or ',' or '<' or '>')
                target.Append("{}"); // Two of them are a ligature: a dash, a quotation mark.
            if (c == '\u00A0')
                target.Append('~');
            else if (Characters.TryGetValue(c, out string? command))
                target.Append(command);
            else
                target.Append(c);
        }
    }

    /// <summary>Appends a run of raised or lowered characters as one command; false when there is none.</summary>
    private static bool AppendRun(StringBuilder target, string text, ref int at, int end, string characters, string command)
    {
        if (characters.IndexOf(text[at]) < 0)
            return false;
        target.Append(command);
        for (; at < end && characters.IndexOf(text[at]) is >= 0 and int index; at++)
            target.Append(Level[index]);
        target.Append('}');
        at--;
        return true;
    }

    private static Dictionary<char, string> Table(string escapes, string signs)
    {
        var table = new Dictionary<char, string>();
        string[] words = escapes.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i += 2)
            table.Add(words[i][0], words[i + 1]);
        words = signs.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i += 2)
            table.Add(words[i][0], words[i + 1] == "-" ? "$-$" : $@"$\{words[i + 1]}$");
        return table;
    }
}
