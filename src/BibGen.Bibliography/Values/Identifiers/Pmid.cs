using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>
/// PubMed identifier (PMID): 1 to 8 digits without a leading zero and without a check digit (https://www.nlm.nih.gov/bsd/mms/medlineelements.html).
/// </summary>
public static class Pmid
{
    private const string Form = "a PMID is a number of 1 to 8 digits";

    /// <summary>Reads a text that is meant to be one PMID.</summary>
    /// <param name="text">The number, bare, after a label (<c>PMID: 21629216</c>) or in the address of its page in PubMed.</param>
    /// <returns>The normal form, with what had to be taken away; or where it ceases to be one, and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IdentifierReading Read(string text) => Read(new IdentifierText(text));

    private static IdentifierReading Read(IdentifierText text)
    {
        if (!text.SkipAddress("pubmed.ncbi.nlm.nih.gov/") && !text.SkipAddress("ncbi.nlm.nih.gov/pubmed/"))
            _ = text.SkipLabel("PMID") || text.SkipLabel("pubmed");
        if (text.IsEmpty)
            return text.Bad(IdentifierProblem.Empty, Form);
        int digits = Ascii.CountDigits(text.Text);
        if (digits == 0 && text.Skip("PMC"))
            return text.Bad(IdentifierProblem.WrongPrefix, -3, 3, "this is a PMCID; " + Form);
        if (digits < text.Length)
            return text.BadCharacter(digits, Form);
        if (text[0] == '0')
            return text.Bad(IdentifierProblem.OutOfRange, 0, 1, "a PMID does not begin with 0");
        if (digits > 8)
            return text.Bad(IdentifierProblem.WrongLength, 8, digits - 8, Form);
        return text.Good();
    }
}
