namespace BibGen.Tests.Rules;

/// <summary>The faults by format, a table each.</summary>
internal static class FaultTables
{
    /// <summary>Name of a format's files, the sample, how its entries begin, and the kinds.</summary>
    public static IReadOnlyList<(string Name, string Extension, string Sample, string Start, IReadOnlyList<FaultKind> Kinds)> All { get; } =
    [
        ("BibTeX and biblatex: syntax", "bib", SampleFiles.Bib, "^@", BibSyntaxFaults.All),
        ("BibTeX and biblatex: characters", "bib", SampleFiles.Bib, "^@", BibCharacterFaults.All),
        ("BibTeX and biblatex: types, fields and references", "bib", SampleFiles.Bib, "^@", BibFieldFaults.All),
        ("BibTeX and biblatex: identifiers", "bib", SampleFiles.Bib, "^@", BibIdentifierFaults.All),
        ("BibTeX and biblatex: names, dates and pages", "bib", SampleFiles.Bib, "^@", BibValueFaults.All),
        ("PubMed", "nbib", SampleFiles.Nbib, "PMID- ", NbibFaults.All),
        ("RIS", "ris", SampleFiles.Ris, "TY  - ", RisFaults.All),
        ("CSL-JSON", "csl.json", SampleFiles.Csl, "^  \\{", CslFaults.All),
    ];
}
