namespace BibGen.Tests.Rules;

/// <summary>Faults in RIS files.</summary>
internal static class RisFaults
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        new("no type", "BIB0025", @"^TY  - JOUR\n", "§"),
        new("no end", "BIB0026", @"^TY  - ([\s\S]*)ER  - \n", "§TY  - $1"),
        new("a type that there is not", "BIB0029", @"^TY  - JOUR", "TY  - §JUOR"),
        new("a tag that there is not", "BIB0027 BIB0028 BIB0024", @"^TI  - ", "§QZ  - "),
        new("no hyphen after a tag", "BIB0024", @"^TI  - ", "§TI    "),
        new("a DOI with a blank", "BIB3001", @"^(DO  - 10\.\d+/)", "$1§ "),
        new("a DOI as an address", "BIB3002", @"^DO  - ", "DO  - §https://doi.org/"),
        new("a DOI with a label", "BIB3002", @"^DO  - ", "DO  - §doi:"),
        new("an ISSN with a wrong check digit", "BIB3011", @"^(SN  - )(\d{4}-\d{2})\d", "$1§$2" + "0"),
        new("an address without scheme", "BIB3015", @"^UR  - https://", "UR  - §"),
        new("a date without a year", "BIB4011", @"^PY  - .*", "PY  - §Spring"),
        new("a date with month 13", "BIB4010", @"^PY  - .*", "PY  - 2020/§13/01"),
        new("pages backwards", "BIB4021", @"^SP  - (\d+)\nEP  - (\d+)", "SP  - $2\nEP  - §$1"),
        new("names joined with semicolons", "BIB4003", @"^AU  - .*", "AU  - Smith, Ann§; Doe, John"),
        new("two names in a tag", "BIB4003", @"^AU  - .*", "AU  - Smith AB§, Doe J"),
        new("volume with a label", "BIB4023", @"^VL  - ", "VL  - §Vol. "),
        new("volume with the issue in it", "BIB4023", @"^VL  - (.*)", "VL  - §$1(3)"),
        new("a work twice", "BIB5020", @"^(TY  - JOUR\nID  - )(\w+)([\s\S]*?DO  - )([\s\S]*)", "$1$2$3$4\n$1$2b$3§$4"),
        new("HTML in a title", "BIB0005", @"^(TI  - \w+)", "$1 §<i>in vivo</i>"),
        new("mojibake in a title", "BIB0007", @"^(TI  - \w+)", "$1 caf§Ã©"),
        new("zero-width space in a title", "BIB0008", @"^(TI  - \w+)", "$1§\u200B"),
        new("U+FFFD in a title", "BIB0001", @"^(TI  - \w+)", "$1§\uFFFD"),
        new("PubMed's records under this name", "BIB0003", @"^[\s\S]*", "§PMID- 123456\nOWN - NLM\nTI  - A title\n") { IsOfFile = true },
        // Near misses: a number of the database or a program's name is no key that a person wrote.
        new("an ID of two works", "", @"^(TY  - JOUR\nID  - )(\w+)([\s\S]*)",
            "$1$2$3\nTY  - BOOK\nID  - $2\nTI  - Another\nAU  - Roe, Jane\nPY  - 1999\nER  - \n"),
        new("line ends CR LF", "", @"\n", "\r\n"),
        new("blank lines between records", "", @"^TY", "\n\nTY"),
    ];
}
