using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>Author manuscript of a funder's repository, MEDLINE tag MID: <c>NIHMS491234</c>, <c>EMS54321</c>.</summary>
internal static class ManuscriptId
{
    private const string Form = "a manuscript identifier is NIHMS, HHSPA, EMS, UKMS or CAMS and digits";
    private static readonly string[] Repositories = ["NIHMS", "HHSPA", "EMS", "UKMS", "CAMS"];

    public static IdentifierReading Read(string value)
    {
        IdentifierText text = new(value);
        _ = text.SkipLabel("NIHMSID") || text.SkipLabel("MID");
        foreach (string repository in Repositories)
        {
            if (Ascii.StartsWith(text.Text, repository))
                return PrefixedNumber.Read(text, repository, Form);
        }
        return text.Bad(IdentifierProblem.WrongPrefix, Form);
    }
}
