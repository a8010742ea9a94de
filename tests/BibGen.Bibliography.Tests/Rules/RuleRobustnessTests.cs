using BibGen.Model;
using BibGen.Projects;
using BibGen.Rules;
using BibGen.Rules.Infrastructure;
using BibGen.Text;
using CsCheck;

namespace BibGen.Tests.Rules;

/// <summary>No text of a field makes a rule fail, point outside of the file, or give edits that cannot be applied together.</summary>
public class RuleRobustnessTests
{
    private static readonly string[] Fields =
    [
        "author", "editor", "title", "booktitle", "doi", "url", "note", "howpublished", "eprint", "archiveprefix", "isbn", "issn", "pmid", "pmcid", "orcid",
        "ismn", "mrnumber", "zblnumber", "date", "urldate", "year", "month", "day", "pages",
    ];

    private static readonly string[] Tags = ["PMID", "PMC ", "TI  ", "FAU ", "AU  ", "AUID", "IS  ", "ISBN", "AID ", "LID ", "DP  ", "PG  "];

    private static readonly string[] Pieces =
    [
        "10.1000/182", "https://doi.org/", "doi:", "[doi]", " and ", "and", ", ", ";", " & ", "\\&", "et al.", "Smith", "J.", "Jr", "{", "}", "\"", " ", "\n",
        "--", "-", "–", "/",
        "1", "9", "0-201-15790-X", "1759-4774", "0000-0002-1825-0097", "2011", "05", "31", "May", "may", "pp. ", "xii", "www.example.org", "arXiv", "0706.0001",
        "#", "=", "family=",
        "\\", "~", "(", ")", "X", "?", "é", "\u00A0", "\uD83D", "M-", "979-0", "PMC", "MR", "null",
    ];

    private static readonly string[] Delimiters = ["{", "\"", ""];

    private static readonly Gen<string> Value = Gen.OneOf(Pieces).Array[0, 12].Select(string.Concat);

    [Fact]
    public void Whatever_a_bib_file_says() =>
        Gen.Select(Gen.OneOf(Fields), Value, Gen.OneOf(Delimiters)).Array[1, 8].Sample(
            fields =>
                IsSound(
                    "test.bib",
                    "@article{k,\n" + string.Concat(fields.Select(f => $"  {f.Item1} = {f.Item3}{f.Item2}{(f.Item3 == "{" ? "}" : f.Item3)},\n")) + "}\n"));

    [Fact]
    public void Whatever_a_PubMed_file_says() =>
        Gen.Select(Gen.OneOf(Tags), Value).Array[1, 12].Sample(
            lines => IsSound("test.nbib", string.Concat(lines.Select(line => $"{line.Item1}- {line.Item2}\n"))));

    /// <summary>Half a megabyte of one fault in a value with a line break, which makes every place a long way to go.</summary>
    [Theory]
    [InlineData("author", "and ")]
    [InlineData("author", "Smith, A.; ")]
    [InlineData("author", "A, B, C, D and ")]
    [InlineData("author", "Ann Smith, Jane Doe, and ")]
    [InlineData("author", "Smith J and ")]
    [InlineData("author", "et al. and ")]
    [InlineData("isbn", "123, ")]
    [InlineData("issn", "1759–4774, ")]
    [InlineData("pages", "9-1, ")]
    [InlineData("pages", "1231–41, ")]
    [InlineData("url", "https://a b")]
    [InlineData("title", "www. www")]
    [InlineData("note", "10.1000/ doi:")]
    [InlineData("month", "May ")]
    [InlineData("date", "2011/")]
    public void A_field_of_half_a_megabyte_takes_its_time_and_no_more(string field, string piece)
    {
        string text = $"@misc{{k,\n  {field} = {{x\n  {string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length))}}}}}\n";
        BibliographyProject project = Project("test.bib", text);
        project.Find("test.bib")!.File!.ReadWorks(CancellationToken.None);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int count = project.FindingsIn("test.bib").Count; // The square of half a million would not end.
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < 1000L * text.Length, $"{allocated} bytes for {text.Length} characters");
        Assert.True(count < 200);
    }

    private static bool IsSound(string name, string text)
    {
        BibliographyProject project = Project(name, text);
        return project.FindingsIn(name).Concat(project.FindingsAcrossFiles()).All(found =>
            found.Finding.Rule != GeneratorRules.InternalError && IsInside(found.Finding.Span, text)
            && found.Finding.Message.Length > 0 && (found.Finding.Fix is null || AreOrdered(found.Finding.Fix, text)));
    }

    /// <summary>A project of one file in which every rule is wanted.</summary>
    private static BibliographyProject Project(string name, string text) => BibliographyProject.Create(
        ProjectOptions.Default with { ReferenceDate = new PartialDate(2026, 11, 23), IsReported = static _ => true }, [ProjectFile.Read(name, text)]);

    private static bool AreOrdered(Fix fix, string text)
    {
        int end = 0;
        foreach (TextEdit edit in fix.Edits)
        {
            if (!IsInside(edit.Span, text) || edit.Span.Start < end)
                return false;
            end = edit.Span.End;
        }

        return fix.Edits.Count > 0;
    }

    private static bool IsInside(SourceSpan span, string text) => span.Start >= 0 && span.Length >= 0 && span.End <= text.Length;
}
