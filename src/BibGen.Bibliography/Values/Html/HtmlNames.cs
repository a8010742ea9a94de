using System.Globalization;

namespace BibGen.Values.Html;

/// <summary>Named character references of HTML that turn up in bibliographies: Latin 1, Greek, punctuation and a few signs (HTML 4.01, §24).</summary>
internal static class HtmlNames
{
    private const int LongestName = 8;

    /// <summary>The names of U+00A0 to U+00FF in order.</summary>
    private const string Latin1 = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo
        frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve
        Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute
        ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
        """;

    private const string Others = """
        amp & lt < gt > quot " apos ' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ”
        bdquo „ hellip … bull • trade ™ euro € prime ′ minus − le ≤ ge ≥ ne ≠
        infin ∞ asymp ≈ radic √ rarr → larr ← harr ↔ OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Ccaron Č ccaron č Cacute Ć cacute ć Yuml Ÿ
        alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ sigma σ tau τ upsilon υ
        phi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω
        """;

    private static readonly Dictionary<string, char> Characters = Create();

    /// <summary>Reads <c>name;</c> or <c>#number;</c> and advances past it; <paramref name="at"/> stays when there is none.</summary>
    public static bool TryRead(string text, ref int at, int end, out int code)
    {
        code = 0;
        int length = text.AsSpan(at, Math.Min(LongestName + 1, end - at)).IndexOf(';');
        if (length < 2)
            return false;
        string name = text.Substring(at, length);
        if (name[0] == '#')
            code = Number(name);
        else if (Characters.TryGetValue(name, out char character))
            code = character;
        if (code == 0)
            return false;
        at += length + 1;
        return true;
    }

    /// <summary>The code point of <c>#233</c> or <c>#xE9</c>; zero when it is none that prints.</summary>
    private static int Number(string name)
    {
        bool isHex = name[1] is 'x' or 'X';
        NumberStyles style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        bool isNumber = int.TryParse(name.Substring(isHex ? 2 : 1), style, CultureInfo.InvariantCulture, out int code);
        bool prints = code >= ' ' && code is not ((>= 0x7F and < 0xA0) or (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF);
        return isNumber && prints ? code : 0;
    }

    private static Dictionary<string, char> Create()
    {
        var characters = new Dictionary<string, char>(StringComparer.Ordinal);
        string[] latin = Words(Latin1);
        for (int i = 0; i < latin.Length; i++)
            characters.Add(latin[i], (char)(0xA0 + i));
        string[] others = Words(Others);
        for (int i = 0; i < others.Length; i += 2)
            characters.Add(others[i], others[i + 1][0]);
        return characters;
    }

    private static string[] Words(string text) => text.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
