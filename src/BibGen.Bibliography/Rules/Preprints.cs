using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules;

/// <summary>Tells preprints from what was published, by what the servers themselves give: publication type, DOI, name in the journal's place.</summary>
internal static class Preprints
{
    /// <summary>How the DOIs of preprint servers begin: arXiv, ChemRxiv, PsyArXiv, OSF, Research Square, SSRN, Preprints.org.</summary>
    private static readonly string[] Dois =
    [
        "10.48550/arXiv.", "10.26434/chemrxiv", "10.31234/osf.io/", "10.31219/osf.io/", "10.21203/rs.", "10.2139/ssrn.", "10.20944/preprints",
        "10.22541/", "10.1002/essoar.", "10.5194/egusphere-", "10.31223/",
    ];

    private const string PublicationType = "Preprint";

    /// <summary>Of bioRxiv and medRxiv, with a number after it; journals of the same press have a letter there.</summary>
    private const string ColdSpringHarbor = "10.1101/";

    private static readonly string[] Servers = ["bioRxiv", "medRxiv", "CoRR", "ChemRxiv", "PsyArXiv", "Research Square", "SSRN", "SSRN Electronic Journal"];

    /// <summary>Whether the work is a preprint. An article in a journal that gives its arXiv number as well is none.</summary>
    public static bool Is(Work work)
    {
        if (work.PublicationTypes is FieldValueList types ? types.Has(PublicationType) : work.PublicationTypes.Contains(PublicationType))
            return true;
        if (work.Doi is { } doi && IsPreprintDoi(doi))
            return true;
        if (work.Container?.Plain is not { Length: > 0 } container)
            return work.ArXiv is not null && work.Doi is null && work.EntryType is "misc" or "online" or "article" or "unpublished";
        if (container.StartsWith("arXiv", StringComparison.OrdinalIgnoreCase))
            return true;
        foreach (string server in Servers)
        {
            if (container.Equals(server, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsPreprintDoi(string doi)
    {
        if (doi.StartsWith(ColdSpringHarbor, StringComparison.Ordinal))
            return doi.Length > ColdSpringHarbor.Length && Ascii.IsDigit(doi[ColdSpringHarbor.Length]);
        foreach (string beginning in Dois)
        {
            if (doi.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
