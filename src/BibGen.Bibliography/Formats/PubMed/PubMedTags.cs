
namespace BibGen.Formats.PubMed;

/// <summary>The tags of PubMed's format, and those of other services that export it.</summary>
internal static class PubMedTags
{
    /// <summary>
    /// The tags of the PubMed user guide, the NLM element page and PubMed's own older files
    /// (<see href="https://www.nlm.nih.gov/bsd/mms/medlineelements.html"/>).
    /// </summary>
    public static readonly string[] PubMed =
    [
        // Identifiers
        "PMID", "PMC", "MID", "AID", "LID", "OID", "SI",
        // Dates
        "PMCR", "DP", "DEP", "PHST", "CRDT", "DA", "DCOM", "LR", "EDAT", "MHDA",
        // Journal
        "JID", "IS", "TA", "JT", "PL", "VI", "IP", "PG", "SO",
        // Books
        "ISBN", "BTI", "CTI", "VTI", "CP", "EN", "PB", "ED", "FED", "CDAT", "CTDT", "DRDT",
        // Titles
        "TI", "TT",
        // Persons and groups
        "AU", "FAU", "AUID", "AD", "CN", "IR", "FIR", "IRAD", "PS", "FPS",
        // Content
        "LA", "AB", "OAB", "OABL", "CI", "OCI", "COIS", "COI", "GN", "RF", "GR", "NR",
        // Subjects
        "MH", "OT", "OTO", "RN", "NM", "GS", "SB", "SFM",
        // Type
        "PT",
        // Status
        "PST", "PUBM", "STAT", "OWN",
        // Links to other records
        "CON", "CIN", "EIN", "EFR", "CRI", "CRF", "RIN", "ROF", "ECI", "ECF", "RRI", "RRF", "RPI", "RPF", "UIN", "UOF", "SPIN",
        "ORI", "DDIN", "DRIN", "PRIN", "PROF",
    ];

    /// <summary>Tags of other exporters: ERIC writes <c>ISSN - </c>, KoreaMed <c>KW  - </c>.</summary>
    public static readonly string[] Dialects = ["ISSN", "KW"];

    // Open addressing with a multiplicative hash: every line of a file looks its tag up.
    private const int Bits = 9;
    private static readonly uint[] Codes = new uint[1 << Bits];
    private static readonly string[] Names = Index();

    /// <summary>The tag that <paramref name="letters"/> spells, always as the same string; null when it is none.</summary>
    public static string? Find(ReadOnlySpan<char> letters)
    {
        uint code = Code(letters);
        for (uint slot = Slot(code); Codes[slot] != 0; slot = (slot + 1) & ((1u << Bits) - 1))
        {
            if (Codes[slot] == code)
                return Names[slot];
        }

        return null;
    }

    /// <summary>The only tag that one slip of the finger turns into <paramref name="tag"/>; null when there is none or more than one.</summary>
    public static string? NearMiss(string tag)
    {
        string? found = null;
        foreach (string known in PubMed)
        {
            if (!IsOneSlipAway(known, tag))
                continue;
            if (found is not null)
                return null;
            found = known;
        }

        return found;
    }

    private static string[] Index()
    {
        var names = new string[1 << Bits];
        foreach (string tag in PubMed)
            Add(names, tag);
        foreach (string tag in Dialects)
            Add(names, tag);
        return names;
    }

    private static void Add(string[] names, string tag)
    {
        uint code = Code(tag.AsSpan());
        uint slot = Slot(code);
        while (Codes[slot] != 0)
            slot = (slot + 1) & ((1u << Bits) - 1);
        Codes[slot] = code;
        names[slot] = tag;
    }

    /// <summary>Two to four ASCII characters in one number; anything else gives 1, which no tag has.</summary>
    private static uint Code(ReadOnlySpan<char> letters)
    {
        if (letters.Length is < 2 or > 4)
            return 1;
        uint code = 0;
        foreach (char c in letters)
        {
            if (c > 127)
                return 1;
            code = (code << 8) | c;
        }

        return code;
    }

    private static uint Slot(uint code) => unchecked(code * 2654435769u) >> (32 - Bits);

    /// <summary>Whether one substitution, omission, insertion or exchange of neighbours leads from one to the other.</summary>
    private static bool IsOneSlipAway(string known, string tag)
    {
        if (known.Length > tag.Length)
            return IsOneOmissionAway(known, tag);
        if (known.Length < tag.Length)
            return IsOneOmissionAway(tag, known);
        int first = 0;
        while (first < tag.Length && known[first] == tag[first])
            first++;
        int last = tag.Length - 1;
        while (last > first && known[last] == tag[last])
            last--;
        return first == last || (last == first + 1 && known[first] == tag[last] && known[last] == tag[first]);
    }

    private static bool IsOneOmissionAway(string longer, string shorter)
    {
        if (longer.Length != shorter.Length + 1)
            return false;
        int at = 0;
        while (at < shorter.Length && longer[at] == shorter[at])
            at++;
        return string.CompareOrdinal(longer, at + 1, shorter, at, shorter.Length) == 0;
    }
}
