using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>
/// PubMed Central identifier (PMCID): <c>PMC</c> and digits, perhaps a version (<c>PMC3531190.1</c>; https://www.ncbi.nlm.nih.gov/pmc/pmctopmid/).
/// </summary>
public static class Pmcid
{
    private const string Form = "a PMCID is PMC and digits, as PMC3669410";

    /// <summary>Reads a text that is meant to be one PMCID.</summary>
    /// <param name="text">The identifier, bare, after a label (<c>PMCID: PMC3669410</c>) or in the address of its page in PubMed Central.</param>
    /// <returns>The normal form, with what had to be taken away; or where it ceases to be one, and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IdentifierReading Read(string text) => Read(new IdentifierText(text));

    private static IdentifierReading Read(IdentifierText text)
    {
        if (!text.SkipAddress("ncbi.nlm.nih.gov/pmc/articles/") && !text.SkipAddress("pmc.ncbi.nlm.nih.gov/articles/"))
            _ = text.SkipLabel("PMCID");
        if (text.IsEmpty)
            return text.Bad(IdentifierProblem.Empty, Form);
        if (Ascii.IsAllDigits(text.Text))
        {
            string expected = "PMC" + text.Text.ToString();
            return text.Bad(IdentifierProblem.WrongPrefix, 0, text.Length, "the letters PMC are missing, or this is a PMID", expected);
        }
        if (!Ascii.StartsWith(text.Text, "PMC"))
            return text.Bad(IdentifierProblem.WrongPrefix, Form);
        int digits = Ascii.CountDigits(text.Text.Slice(3));
        if (digits == 0)
            return text.Length == 3 ? text.Bad(IdentifierProblem.WrongLength, Form) : text.BadCharacter(3, Form);
        if (text[3] == '0')
            return text.Bad(IdentifierProblem.OutOfRange, 3, 1, "the number does not begin with 0");
        int end = 3 + digits;
        if (end < text.Length && text[end] == '.')
        {
            int version = Ascii.CountDigits(text.Text.Slice(end + 1));
            end = version == 0 ? end : end + 1 + version;
        }
        if (end < text.Length)
            return text.BadCharacter(end, Form);
        return text.Text.StartsWith("PMC".AsSpan(), StringComparison.Ordinal)
            ? text.Good()
            : text.Good("PMC" + text.Text.Slice(3).ToString());
    }
}
