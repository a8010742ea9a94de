using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>PubMed Central identifier: <c>PMC</c> and digits, perhaps a version (<c>PMC3531190.1</c>).</summary>
internal static class Pmcid
{
    private const string Form = "a PMCID is PMC and digits, as PMC3669410";

    public static IdentifierReading Read(string value)
    {
        IdentifierText text = new(value);
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
