using BibGen.Formats;
using BibGen.Formats.CslJson;
using BibGen.Records;
using CsCheck;

namespace BibGen.Tests.Formats.CslJson;

/// <summary>What holds for every text, however damaged.</summary>
public sealed class CslJsonPropertyTests
{
    private const string Valid = """
        [
          {
            "id": "debock2011",
            "type": "article-journal",
            "title": "Antiangiogenic therapy, hypoxia, and \"metastasis\": <i>risky</i> liaisons, or not?",
            "author": [{"family": "De Bock", "given": "Katrien"}, {"literal": "A Group"}],
            "issued": {"date-parts": [[2011, 5, 31]]},
            "DOI": "10.1038\/nrclinonc.2011.83",
            "volume": 8,
            "ISSN": ["1759-4774", "1759-4782"],
            "custom": {"deep": [[1, 2], {"x": null}]}
          },
          { "id": "knuth84", "type": "book", "title": "The TeXbook", "issued": "1984", "note": "PMID: 1" }
        ]

        """;

    private static readonly Gen<string> Text =
        Mutations.Of(Valid, "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "\\u00e9", "\n", "\r\n", "// x\n", "/*", "\"type\": \"book\",", "null", "12", "\0",
            "\uFEFF", "é", "\uD800");

    [Fact]
    public void Reading_never_fails_and_spans_lie_in_the_text() => Text.Sample(text => RecordSetInvariants.Check(text, CslJsonReader.Read(text)));

    [Fact]
    public void Works_are_typed_and_reading_again_gives_the_same() => Text.Sample(text =>
    {
        BibliographyFile first = BibliographyFile.Read("a.csljson", text);
        BibliographyFile second = BibliographyFile.Read("a.csljson", text);
        Assert.All(first.Works, work => Assert.Null(work.Failure));
        Assert.Equal(first.Works.Select(work => $"{work.Key} {work.Title} {work.Issued} {work.Pages}"),
            second.Works.Select(work => $"{work.Key} {work.Title} {work.Issued} {work.Pages}"));
        Assert.Equal(first.SyntaxErrors.Select(error => (error.Kind, error.Span)), second.SyntaxErrors.Select(error => (error.Kind, error.Span)));
    });

    [Fact]
    public void A_fix_of_the_reader_loses_no_letter() => Text.Sample(text =>
    {
        foreach (SyntaxError error in CslJsonReader.Read(text).Errors)
            RecordSetInvariants.CheckEdits(text, error with { Argument = error.Kind == CslJsonErrors.InvalidJson ? null : error.Argument });
    });
}
