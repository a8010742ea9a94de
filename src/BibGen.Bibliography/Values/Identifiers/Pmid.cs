using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>PubMed identifier: 1 to 8 digits without leading zero, no check digit (spec/identifiers.json, pmid).</summary>
internal static class Pmid
{
    private const string Form = "a PMID is a number of 1 to 8 digits";

    public static IdentifierReading Read(string value)
    {
        IdentifierText text = new(value);
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
