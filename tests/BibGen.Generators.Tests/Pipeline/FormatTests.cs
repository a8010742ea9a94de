using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Tests.Generators.Pipeline;

/// <summary>Files of every format become code and have findings, without the generator's knowing which formats there are.</summary>
public sealed class FormatTests
{
    private const string Ris =
        "TY  - JOUR\nAU  - De Bock, Katrien\nTI  - Antiangiogenic therapy\nT2  - Nature reviews. Clinical oncology\nPY  - 2011\nDO  - 10.1038/nrclinonc.2011.83\nER  - \n";
    private const string CslJson =
        """[{"id": "knuth84", "type": "book", "title": "The \u0054eXbook", "author": [{"family": "Knuth", "given": "Donald E."}], "issued": {"date-parts": [[1984]]}}]""";

    [Fact]
    public void Works_of_several_formats_make_one_class()
    {
        const string Code = """
            static class Program
            {
                public const string Doi = App.References.DeBock2011.Doi + App.References.Knuth84.Title;
            }
            """;
        Assembly assembly = new TestProject(code: Code).With("/app/references.ris", Ris).With("/app/references.csl.json", CslJson).Load();
        Assert.Equal("10.1038/nrclinonc.2011.83The TeXbook", assembly.GetType("Program")!.GetField("Doi")!.GetRawConstantValue());
    }

    [Theory]
    [InlineData("/app/references.ris", "TY  - JOUR\nAU  - Smith, J.\nTI  - T\nPY  - 2011\nDO  - 10.1038\\1\nER  - \n", "BIB3001", 4, 13, 14)]
    [InlineData("/app/references.ris", "TY  - JORU\nTI  - T\nER  - \n", "BIB0029", 0, 6, 10)]
    [InlineData("/app/references.csljson", "[{\n  \"id\": \"k\", \"type\": \"book\", \"title\": \"T\",\n  \"DOI\": \"10.1038\\\\1\"\n}]\n", "BIB3001", 2, 17,
        19)]
    [InlineData("/app/references.csl.json", "[{\n  \"id\": \"k\", \"type\": \"book\", \"title\": \"T\",\n}]\n", "BIB0037", 1, 41, 42)]
    public async Task A_finding_stands_at_its_place_in_the_file(string path, string text, string id, int line, int start, int end)
    {
        Diagnostic diagnostic = Assert.Single(await new TestProject().With(path, text).AnalyzeAsync());
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(new FileLinePositionSpan(path, new LinePosition(line, start), new LinePosition(line, end)), diagnostic.Location.GetLineSpan());
    }

    [Theory]
    [InlineData("/app/references.ris", "TY  - JOUR\nAU  - Smith, J.\nTI  - T\nPY  - 2011\nDO  - 10.1038\\1\nER  - \n",
        "BIB3001 Smith2011: as the publisher prints it")]
    [InlineData("/app/references.csl.json", "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"T\", \"DOI\": \"10.1038\"}]\n",
        "BIB3001 k: as the publisher prints it")]
    public async Task A_finding_is_suppressed_beside_the_file(string path, string text, string suppression)
    {
        Assert.Single(await new TestProject().With(path, text).AnalyzeAsync());
        Assert.Empty(await new TestProject().With(path, text).With(path + ".bibgen", suppression + "\n").AnalyzeAsync());
    }
}
