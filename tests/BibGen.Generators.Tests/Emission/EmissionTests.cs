using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BibGen.Tests.Generators.Emission;

/// <summary>The generated code: how it looks, that it compiles everywhere, and that it says what the files say.</summary>
[Trait("Category", "Snapshots")]
public class EmissionTests
{
    internal const string Bib =
        """
        @article{Roe2019,
          author  = {Roe, Jane and {The Test Group} and others},
          title   = {On \emph{E. coli} \& "quotes" <here>},
          journal = {Journal of Tests},
          year    = 2019, month = may, volume = 8, number = 7, pages = {393--404},
          doi     = {10.1000/test.1},
        }

        @book{knuth:84,
          author    = {Knuth, Donald E.},
          title     = {The {\TeX}book},
          publisher = {Addison-Wesley},
          address   = {Reading, MA},
          year      = 1984,
          isbn      = {0-201-13447-0},
        }
        """;

    internal const string Nbib =
        """
        PMID- 12345
        DP  - 2011 May 31
        TI  - A retracted title.
        PG  - 1231-41
        AB  - First line of the abstract
              and the second.
        FAU - De Bock, Katrien
        AU  - De Bock K
        AUID- ORCID: 0000-0002-1825-0097
        AD  - A Laboratory.
        LA  - eng
        PT  - Journal Article
        PT  - Retracted Publication
        TA  - J Test
        JT  - Journal of tests
        VI  - 3
        MH  - Neoplasms/*drug therapy
        AID - 10.1000/test.2 [doi]
        """;

    [Fact]
    public void A_class_is_made_of_files_with_its_name() => Snapshot.Verify(
        new TestProject().With("/app/references.bib", Bib).With("/app/references.nbib", Nbib).Sources()
            .Where(source => source.HintName.StartsWith("App.", StringComparison.Ordinal)));

    [Fact]
    public void Constants_alone_in_a_public_class() => Snapshot.Verify(
        new TestProject().With("/app/data/old papers/references.bib", Bib)
            .WithProperty("BibGenVisibility", "public").WithProperty("BibGenCitations", "false").WithProperty("BibGenMembers", "Key, Doi | Reference")
            .Sources().Where(source => source.HintName.StartsWith("App.", StringComparison.Ordinal)));

    /// <summary>docs/rules/BIB3001.md says so.</summary>
    [Theory]
    [InlineData("10.1038\\nrclinonc.2011.83", false)]
    [InlineData("https://doi.org/10.1038/nrclinonc.2011.83", true)]
    public void What_is_called_Doi_in_code_is_a_DOI(string doi, bool compiles)
    {
        Compilation output = new TestProject(code: "class C { const string Doi = App.References.K.Doi; }")
            .With("/app/references.bib", $"@misc{{k, title = {{T}}, doi = {{{doi}}}}}").Output(out _);
        Assert.Equal(compiles ? []
            : ["CS0117"], output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id));
        if (compiles)
            Assert.Equal("10.1038/nrclinonc.2011.83", output.GetTypeByMetadataName("App.References+K")!.GetMembers("Doi").OfType<IFieldSymbol>().Single()
                .ConstantValue);
    }

    [Fact]
    public void Without_a_bibliography_nothing_is_generated() => Assert.Empty(new TestProject().With("/app/notes.txt", "").Sources());

    [Fact]
    public void Switched_off_nothing_is_generated() =>
        Assert.Empty(new TestProject().With("/app/references.bib", Bib).WithProperty("BibGenEnabled", "false").Sources());

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    public void The_output_compiles_without_any_finding(LanguageVersion language)
    {
        const string Code =
            """
            namespace App
            {
                /// <summary>Rests on <see cref="References.Roe2019"/> and <see cref="References.Roe2019.Doi"/>.</summary>
                [BibGen.Cites(typeof(References.Roe2019))]
                [BibGen.Cites(typeof(References.Knuth84), "chapter 3")]
                public static class Use
                {
                    /// <summary>Constants are constants.</summary>
                    public const string Doi = References.Roe2019.Doi;

                    /// <summary>The rest is there as well.</summary>
                    public static string All()
                    {
                        return References.All.Count + References.Knuth84.Citation.Authors[0].Family + References.Knuth84.Year + string.Join(",", References.Keys);
                    }
                }
            }
            """;
        new TestProject(language, Code).With("/app/references.bib", Bib).With("/app/references.nbib", Nbib).AssertCompiles();
        new TestProject(language).With("/app/references.bib", Bib).WithProperty("BibGenVisibility", "public").AssertCompiles();
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.Latest)]
    public void The_output_compiles_under_netstandard(LanguageVersion language)
    {
        string code = language >= LanguageVersion.CSharp8 ? "internal static class Use { internal static string? Of(string? text) => text; }" : "";
        Compilation output = new TestProject(language, code).UnderNetStandard().With("/app/references.bib", Bib).AssertCompiles();

        // Only emitting makes the compiler's own attributes, with which a declared EmbeddedAttribute could meet (CS8336).
        Assert.Empty(output.Emit(Stream.Null).Diagnostics);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    public void The_order_of_the_files_and_the_culture_change_nothing(string cultureName)
    {
        (string, string)[] expected = [.. new TestProject().With("/app/data/references.bib", Bib).With("/app/data/references.nbib", Nbib).Sources()];
        System.Globalization.CultureInfo culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            // Whatever data the machine has for the culture, these are the traps: another calendar, other digits and signs, the Turkish i.
            var other = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.GetCultureInfo(cultureName).Clone();
            other.NumberFormat.NegativeSign = "minus";
            other.NumberFormat.NumberDecimalSeparator = ",";
            other.NumberFormat.NumberGroupSeparator = ".";
            System.Globalization.CultureInfo.CurrentCulture = other;
            Assert.Equal(expected, new TestProject().With("/app/data/references.nbib", Nbib).With("/app/data/references.bib", Bib).Sources());
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    /// <summary>A file of macros serves the others: it gives no class and no finding.</summary>
    [Fact]
    public async Task A_file_of_macros_gives_no_class()
    {
        TestProject project = new TestProject().With("/app/abbreviations.bib", "@string{jot = {Journal of Tests}}")
            .With("/app/references.bib", "@article{k, title = {T}, journal = jot}");
        Assert.DoesNotContain(project.Sources(), source => source.HintName.Contains("Abbreviations", StringComparison.Ordinal));
        Assert.DoesNotContain(await project.AnalyzeAsync(), diagnostic => diagnostic.Location.GetLineSpan().Path == "/app/abbreviations.bib");
        project.AssertCompiles();
    }

    [Fact]
    public void Path_separators_and_line_endings_of_the_machine_change_nothing()
    {
        (string, string)[] expected = [.. new TestProject().With("/app/data/references.bib", Bib).With("/app/data/references.nbib", Nbib).Sources()];
        Assert.Equal(expected, new TestProject().WithProperty("BibGenProjectDirectory", Uri.EscapeDataString(@"C:\app"))
            .With(@"C:\app\data\references.bib", Bib).With(@"C:\app\data\references.nbib", Nbib).Sources());
        Assert.Equal(expected, new TestProject().With("/app/data/references.bib", Bib.ReplaceLineEndings("\r\n"))
            .With("/app/data/references.nbib", Nbib.ReplaceLineEndings("\r\n")).Sources());
        Assert.DoesNotContain(expected, source => source.Item2.Contains('\r', StringComparison.Ordinal));
    }
}
