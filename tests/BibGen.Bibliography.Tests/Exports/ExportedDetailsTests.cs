using BibGen.Exports;
using BibGen.Formats;

namespace BibGen.Tests.Exports;

/// <summary>What a work has beyond what nearly all have is in an export, whatever the format that it comes from.</summary>
public class ExportedDetailsTests
{
    private const string Report = "@report{k, title = {T}, number = {12}, translator = {Roe, Jane}, version = {3}, note = {A note}, institution = {I}}";

    [Theory]
    [InlineData("csl-json", "\"number\": \"12\"")]
    [InlineData("csl-json", "\"version\": \"3\"")]
    [InlineData("csl-json", "\"note\": \"A note\"")]
    [InlineData("csl-json", "\"translator\"")]
    [InlineData("ris", "M1  - 12\n")]
    [InlineData("ris", "A4  - Roe, Jane\n")]
    [InlineData("ris", "N1  - A note\n")]
    [InlineData("cff", "    version: \"3\"\n")]
    [InlineData("cff", "    translators:\n")]
    public void The_details_of_a_report_are_kept(string export, string expected) =>
        Assert.Contains(expected, Export(export, "a.bib", Report), StringComparison.Ordinal);

    [Fact]
    public void Notes_of_a_PubMed_record_are_kept() =>
        Assert.Contains("\"note\": \"A general note.\"", Export("csl-json", "a.nbib", "PMID- 1\nTI  - T.\nDP  - 2011\nGN  - A general note."),
            StringComparison.Ordinal);

    private static string Export(string export, string path, string text)
    {
        BibliographyFile file = BibliographyFile.Read(path, text);
        return BibliographyExport.Find(export)!.Write([.. file.Works.Select(work => new ExportedWork(file, work))], new ExportOptions()).Text;
    }
}
