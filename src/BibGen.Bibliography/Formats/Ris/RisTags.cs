namespace BibGen.Formats.Ris;

/// <summary>
/// The tags of RIS: those of the specifications of 2001 (Reference Manager) and 2011 (EndNote), and those that other programs write.
/// </summary>
internal static class RisTags
{
    /// <summary>Begins a record.</summary>
    public const string Type = "TY";

    /// <summary>Ends a record.</summary>
    public const string End = "ER";

    /// <summary>Tags of either specification.</summary>
    public static readonly string[] Specified =
    [
        Type, End, "ID",

        // Persons
        "A1", "A2", "A3", "A4", "AU", "ED", "TA",

        // Titles
        "TI", "T1", "T2", "T3", "BT", "CT", "ST", "TT", "RI",

        // Periodical
        "JF", "JO", "JA", "J1", "J2",

        // Dates
        "PY", "Y1", "Y2", "DA",

        // Place in what the work is part of
        "VL", "IS", "SP", "EP", "SE", "NV", "ET", "OP",

        // Publisher
        "PB", "CY", "PP",

        // Identifiers and links
        "DO", "SN", "AN", "CN", "UR", "L1", "L2", "L3", "L4",

        // Content
        "AB", "N1", "N2", "KW", "RN", "LA", "CA",

        // Source
        "AD", "AV", "DB", "DP", "LB", "RP",

        // Miscellaneous
        "M1", "M2", "M3", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "U1", "U2", "U3", "U4", "U5",
    ];

    /// <summary>
    /// Tags of single programs: Web of Science (CL, CR, FU, FX, J9, JI, OI, PA, PI, PU, SU, WE), Embase (LK, M4, U6), IEEE (VO), Zotero (CR), library
    /// catalogues (H1, H2, TS), older Reference Manager (CP).
    /// </summary>
    public static readonly string[] Dialects =
    [
        "CL", "CP", "CR", "FU", "FX", "H1", "H2", "J9", "JI", "LK", "M4", "OI", "PA", "PI", "PU", "SU", "TS", "U6", "VO", "WE",
    ];

    /// <summary>Tags of which a record has one at most, so that a second one belongs to another record.</summary>
    private static readonly string[] Single = ["ID", "TI", "T1", "CT", "DO", "JF", "PY", "Y1", "SP"];

    private static readonly string[] All = [.. Specified, .. Dialects];

    // By the two characters: every line of a file looks its tag up.
    private const int Letters = 26;
    private const int LettersAndDigits = 36;
    private static readonly short[] Places = Index();

    /// <summary>Number of the known tags.</summary>
    public static int Count => All.Length;

    /// <summary>The tag that <paramref name="letters"/> spells in capitals or small letters, always as the same string; null when it is none.</summary>
    public static string? Find(ReadOnlySpan<char> letters) => letters.Length == RisLine.TagLength ? Find(letters[0], letters[1]) : null;

    /// <summary>Number of <paramref name="tag"/> among the known ones, from 0; −1 for an unknown one.</summary>
    public static int IndexOf(string tag) => tag.Length == RisLine.TagLength && Slot(tag[0], tag[1]) is >= 0 and var slot ? Places[slot] : -1;

    /// <summary>A bit that stands for <paramref name="tag"/> when a record has it once at most; zero for all others.</summary>
    public static int SingleBit(string tag) => Array.IndexOf(Single, tag) is >= 0 and var index ? 1 << index : 0;

    /// <summary>
    /// The tag of the specifications that <paramref name="tag"/> most likely stands for: its characters in reverse (<c>YP</c>), or a letter in the
    /// place of the digit that looks like it (<c>TL</c>, <c>YI</c>); null when there is none.
    /// </summary>
    public static string? NearMiss(string tag)
    {
        if (tag.Length != RisLine.TagLength)
            return null;
        string? digit = tag[1] switch
        {
            'I' or 'L' => Specification(tag[0], '1'),
            'Z' => Specification(tag[0], '2'),
            _ => null,
        };
        return digit ?? Specification(tag[1], tag[0]);
    }

    private static string? Specification(char first, char second) => Find(first, second) is { } known && Array.IndexOf(Specified, known) >= 0 ? known : null;

    private static string? Find(char first, char second) => Slot(first, second) is >= 0 and var slot && Places[slot] is >= 0 and var place ? All[place] : null;

    private static short[] Index()
    {
        short[] places = new short[Letters * LettersAndDigits];
        places.AsSpan().Fill(-1);
        for (int i = 0; i < All.Length; i++)
            places[Slot(All[i][0], All[i][1])] = (short)i;
        return places;
    }

    /// <summary>Slot of two characters; −1 when a tag cannot be made of them.</summary>
    private static int Slot(char first, char second)
    {
        int letter = LetterOf(first);
        int other = second is >= '0' and <= '9' ? Letters + second - '0' : LetterOf(second);
        return letter < 0 || other < 0 ? -1 : (letter * LettersAndDigits) + other;
    }

    private static int LetterOf(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a',
        _ => -1,
    };
}
