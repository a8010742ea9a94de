using BibGen.Records;
using BibGen.Text;
using BibGen.Values;

namespace BibGen.Formats.Ris;

/// <summary>Finds the identifiers of a record, which has tags of its own for few of them.</summary>
internal static class RisIdentifiers
{
    private const int IssnDigits = 8;
    private const int FewestIsbnDigits = 9;

    /// <summary>
    /// The DOI: <c>DO</c>, or <c>M3</c> and <c>L3</c>, where programs wrote it before 2011. What is a DOI in a note or an address is reported, and
    /// is not taken: it may be another work's.
    /// </summary>
    public static string? Doi(in RisFields fields, ref FieldReader reader)
    {
        if (fields.Find("DO") is { } field)
            return reader.ReadDoi(field);
        foreach (Field other in fields.All("M3", "L3"))
        {
            if (other.Characters.IndexOf("10.".AsSpan()) >= 0 && Values.Identifiers.Doi.Read(other.Value) is { IsGood: true, Value: { } doi })
                return doi;
        }

        reader.FindDoi(fields.Find("UR"), fields.Find("N1"), fields.Find("L1"), fields.Find("L2"));
        return null;
    }

    /// <summary>The PubMed identifier: the accession number in a record of PubMed or MEDLINE, or a custom field marked <c>[pmid]</c>.</summary>
    public static string? Pmid(in RisFields fields, ref FieldReader reader)
    {
        if (fields.Find("AN") is { } accession && (IsPubMed(fields["DB"]) || IsPubMed(fields["DP"])))
            return reader.ReadPmid(accession);
        return Marked(fields, "[pmid]") is { } marked ? Values.Identifiers.Pmid.Read(marked).Value : null;
    }

    /// <summary>The PubMed Central identifier: <c>C2</c> of a journal article (2011), or a custom field marked <c>[pmcid]</c>.</summary>
    public static string? Pmcid(in RisFields fields, RisType type, string? pmid, ref FieldReader reader)
    {
        if (type.EntryType == "article" && fields.Find("C2") is { } custom && Ascii.StartsWith(custom.Characters, "PMC"))
            return reader.ReadPmcid(custom, pmid);
        return Marked(fields, "[pmcid]") is { } marked ? Values.Identifiers.Pmcid.Read(marked).Value : null;
    }

    /// <summary>The arXiv identifier: the accession number of a record of arXiv, or one that says so.</summary>
    public static string? ArXiv(in RisFields fields, ref FieldReader reader)
    {
        bool isArXiv = fields.Find("AN") is { } accession
            && (Ascii.StartsWith(accession.Characters, "arXiv:") || string.Equals(fields["DB"], "arXiv", StringComparison.OrdinalIgnoreCase));
        return isArXiv ? reader.ReadArXiv(fields.Find("AN"), isCertain: true) : null;
    }

    /// <summary>
    /// The numbers of the tag <c>SN</c>, which is for ISBN, ISSN and the numbers of reports and patents: the digits that a value begins with tell which
    /// it is, and where they do not, the type.
    /// </summary>
    public static (List<string> Isbns, List<string> Issns) Numbers(in RisFields fields, RisType type, ref FieldReader reader)
    {
        List<string> isbns = [], issns = [];
        foreach (Field field in fields.All("SN"))
        {
            int digits = LeadingDigits(field.Characters);
            bool isIssn = digits > 0 && digits % IssnDigits == 0;
            if (isIssn || (digits < FewestIsbnDigits && type.EntryType is "article" or "periodical"))
                issns.AddRange(reader.ReadIssns(field, mayHaveLabel: true));
            else if (digits >= FewestIsbnDigits && !type.HasNumber)
                isbns.AddRange(reader.ReadIsbns(field, mayHaveLabel: true));
        }

        return (isbns, issns);
    }

    /// <summary>The digits that a text begins with, hyphens and blanks between them apart. X is a digit.</summary>
    private static int LeadingDigits(ReadOnlySpan<char> text)
    {
        int digits = 0;
        foreach (char c in text)
        {
            if (Ascii.IsDigit(c) || (c is 'X' or 'x' && digits > 0))
                digits++;
            else if (c is not ('-' or ' '))
                break;
        }

        return digits;
    }

    private static bool IsPubMed(string? source) =>
        source is not null && (Ascii.StartsWith(source.AsSpan(), "PubMed") || Ascii.StartsWith(source.AsSpan(), "MEDLINE") || source is "NLM");

    private static string? Marked(in RisFields fields, string mark)
    {
        foreach (Field field in fields.All("U1", "U2", "U3", "U4", "U5"))
        {
            if (field.Value.EndsWith(mark, StringComparison.OrdinalIgnoreCase))
                return field.Value.Substring(0, field.Value.Length - mark.Length).TrimEnd();
        }

        return null;
    }
}
