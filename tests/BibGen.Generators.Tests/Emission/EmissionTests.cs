using System.Collections;
using System.Reflection;
using BibGen.Formats;
using BibGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BibGen.Tests.Generators.Emission;

/// <summary>The generated code: how it looks, that it compiles everywhere, and that it says what the files say.</summary>
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

    /// <summary>
    /// What Retraction Watch and a publisher say about five of these works; the sixth says it itself, the seventh is taken back, and of the last nobody knows.
    /// </summary>
    internal const string Watched =
        """
        @article{gone,      author = {Roe, Jane}, title = {A Study of the Usual Length}, journal = {J Test}, year = 2011, doi = {10.1000/test.3}}
        @article{doubtful,  author = {Roe, Jane}, title = {Doubtful}, journal = {J Test}, year = 2012, doi = {10.1000/TEST.4}}
        @article{corrected, author = {Roe, Jane}, title = {Corrected}, journal = {J Test}, year = 2013, pmid = {54321}}
        @article{undated,   author = {Roe, Jane}, title = {Undated}, journal = {J Test}, year = 2014, doi = {10.1000/test.5}}
        @article{elsewhere, author = {Roe, Jane}, title = {Elsewhere}, journal = {J Test}, year = 2015, doi = {10.1000/test.6}}
        @article{itself,    author = {Roe, Jane}, title = {RETRACTED: Itself}, journal = {J Test}, year = 2016, doi = {10.1000/test.7}}
        @article{back,      author = {Roe, Jane}, title = {Taken back}, journal = {J Test}, year = 2017, doi = {10.1000/test.8}}
        @article{sound,     author = {Roe, Jane}, title = {Sound}, journal = {J Test}, year = 2018, doi = {10.1000/test.9}}
        """;

    internal const string RetractionList =
        """
        doi,pmid,date,nature,reason,notice,source
        10.1000/TEST.3,,2013-02-01,Retraction,Error in Data,10.1000/notice<1>,Publisher & "Sons"
        10.1000/test.4,,2013-02,Expression of concern,,67890,
        ,54321,2014-05-06,Correction,,10.1000/notice.2,
        10.1000/test.5,,,,,,
        10.1000/test.6,,2015-01-01,Retraction,,https://example.org/notice?id=1&lang=en,
        10.1000/test.7,,2016-02-02,Retraction,,10.1000/notice.7,
        10.1000/test.8,,2017-02-02,Retraction,,10.1000/notice.8,
        10.1000/test.8,,2018-02-02,Reinstatement,,10.1000/notice.9,
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

    [Theory]
    [InlineData("false", "false", "BibGen.CitesAttribute.g.cs")]
    [InlineData("false", "true", "BibGen.BackReferences.g.cs")]
    public void Types_of_citations_come_where_a_file_has_some(string first, string second, string expected)
    {
        TestProject project = new TestProject().With("/app/references.bib", Bib).With("/app/other.bib", "@misc{k, title = {T}}")
            .WithFileOption("/app/references.bib", "build_metadata.AdditionalFiles.BibGenCitations", first)
                .WithFileOption("/app/other.bib", "build_metadata.AdditionalFiles.BibGenCitations", second);
        project.AssertCompiles();
        Assert.StartsWith(expected,
            string.Join(' ', project.Sources().Select(source => source.HintName).Where(name => name.StartsWith("BibGen.", StringComparison.Ordinal))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_list_of_retractions_says_stands_first() => Snapshot.Verify(
        new TestProject().With("/app/references.bib", Watched).With("/app/references.nbib", Nbib).With("/app/watch.retractions.csv", RetractionList)
            .WithProperty("BibGenMembers", "Key, Status")
            .Sources().Where(source => source.HintName == "App.References.0.g.cs"));

    /// <summary>By its kind and place in <see cref="Watched"/>: what code sees of a work, and which rule reports it.</summary>
    [Theory]
    [InlineData("gone", "Retracted", "RetractedBy|doi: 10.1000/notice<1>|10.1000/notice<1>|", "BIB6001")]
    [InlineData("doubtful", "ExpressionOfConcern", "QuestionedBy|PMID 67890||67890", "BIB6002")]
    [InlineData("corrected", "Corrected", "CorrectedBy|doi: 10.1000/notice.2|10.1000/notice.2|", "BIB6003")]
    [InlineData("undated", "Retracted", "", "BIB6001")]
    [InlineData("elsewhere", "Retracted", "RetractedBy|https://example.org/notice?id=1&lang=en||", "BIB6001")]
    [InlineData("itself", "Retracted", "", "BIB6001")]
    [InlineData("back", "Current", "", "")]
    [InlineData("sound", "Current", "", "")]
    public async Task A_citation_knows_what_the_rules_report(string key, string status, string link, string rule)
    {
        TestProject project = new TestProject().With("/app/references.bib", Watched).With("/app/watch.retractions.csv", RetractionList);
        object citation = Call(project.Load().GetType("App.References")!, "Find", key)!;
        Assert.Equal(status, Get(citation, "Status")!.ToString());
        Assert.Equal(link,
            string.Join(' ', ((IEnumerable)Get(citation, "Links")!).Cast<object>()
            .Select(one => $"{Get(one, "Kind")}|{Get(one, "Text")}|{Get(one, "Doi")}|{Get(one, "Pmid")}")));
        Assert.Equal(rule,
            string.Join(' ', (await project.AnalyzeAsync())
            .Where(found => found.Id is "BIB6001" or "BIB6002" or "BIB6003" && found.GetMessage().Contains($"'{key}'", StringComparison.Ordinal))
            .Select(found => found.Id)));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void A_list_that_the_project_does_not_want_says_nothing(string enabled, bool isWanted) => Assert.Equal(
        isWanted,
        new TestProject().With("/app/references.bib", Watched).With("/app/watch.retractions.csv", RetractionList)
            .WithFileOption("/app/watch.retractions.csv", "build_metadata.AdditionalFiles.BibGenEnabled", enabled)
            .Sources().Any(source => source.Text.Contains("<b>RETRACTED</b>", StringComparison.Ordinal)));

    [Fact]
    public void Constants_alone_show_the_banner_too()
    {
        Compilation output = new TestProject().With("/app/references.bib", Watched).With("/app/watch.retractions.csv", RetractionList)
            .WithProperty("BibGenCitations", "false").AssertCompiles();
        Assert.StartsWith(
            "<member name=\"T:App.References.Doubtful\">\n    <summary><b>Expression of concern published</b> on 2013-02 by <see href=\"https://pubmed.ncbi.nlm.nih.gov/67890/\">PMID 67890</see> (watch.retractions.csv). Roe J. Doubtful.",
            output.GetTypeByMetadataName("App.References+Doubtful")!.GetDocumentationCommentXml()!.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_lists_changes_nothing()
    {
        const string Other = "doi,source\n10.1000/test.5,Another\n10.1000/test.9,Another\n";
        TestProject Project() => new TestProject().With("/app/references.bib", Watched);
        (string, string)[] expected = [.. Project().With("/app/watch.retractions.csv", RetractionList).With("/app/a.retractions.csv", Other).Sources()];
        Assert.Equal(expected, Project().With("/app/a.retractions.csv", Other).With("/app/watch.retractions.csv", RetractionList.ReplaceLineEndings("\r\n"))
            .Sources());
        Assert.Contains(expected, source => source.Item2.Contains("<b>RETRACTED</b> (a.retractions.csv, Another). Roe J. Undated.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_types_that_come_with_it()
    {
        if (typeof(Compilation).Assembly.GetName().Version < new Version(4, 14))
            return; // Without [Embedded]; the compiler would refuse its declaration.
        Snapshot.Verify(new TestProject().With("/app/references.bib", "").WithProperty("DesignTimeBuild", "true").Sources()
            .Where(source => source.HintName.StartsWith("BibGen.", StringComparison.Ordinal)));
    }

    /// <summary>They are none of the project's own: an editor shows what they are, and the documentation file that a build writes is free of them.</summary>
    [Fact]
    public void The_documentation_of_a_project_is_that_of_its_works()
    {
        TestProject project = new TestProject().With("/app/references.bib", "@misc{roe2019, title = {One}}");
        using var documentation = new MemoryStream();
        Assert.True(project.AssertCompiles().Emit(new MemoryStream(), xmlDocumentationStream: documentation).Success);
        string text = System.Text.Encoding.UTF8.GetString(documentation.ToArray());
        Assert.Equal(
            ["M:App.References.Find(System.String)", "P:App.References.All", "P:App.References.Keys", "T:App.References", "T:App.References.Roe2019"],
            System.Text.RegularExpressions.Regex.Matches(text, "<member name=\"([^\"]*)").Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
        Assert.InRange(text.Length, 400, 1500);
    }

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

    [Fact]
    public void Citations_do_not_use_up_the_string_literals_of_the_project()
    {
        // String literals share 16 MB; these abstracts have 20.
        string bib = string.Concat(Enumerable.Range(0, 100).Select(i => $"@misc{{key{i}, title = {{T}}, abstract = {{{new string('a', 100_000)}}}}}\n"));
        Type references = new TestProject().With("/app/references.bib", bib).Load().GetType("App.References")!;
        Assert.Equal(100_000, ((string)Get(Call(references, "Find", "key42")!, "Abstract")!).Length);
    }

    [Fact]
    public void A_link_escapes_what_has_a_meaning_in_an_address()
    {
        const string Sici = "@misc{sici, title = {T}, doi = {10.1002/(SICI)1097-4571(199601)47:1<1::AID-ASI1>3.0.CO;2-#}}";
        TestProject project = new TestProject().With("/app/references.bib", Sici);
        const string Address = "https://doi.org/10.1002/(SICI)1097-4571(199601)47:1%3C1::AID-ASI1%3E3.0.CO;2-%23";
        Assert.Contains(Address, project.AssertCompiles()
            .GetTypeByMetadataName("App.References+Sici")!.GetDocumentationCommentXml()!, StringComparison.Ordinal);
        Assert.Equal(Address, Get(Call(project.Load().GetType("App.References")!, "Find", "sici")!, "DoiUrl"));
    }

    [Fact]
    public void All_gives_back_what_the_reader_gave()
    {
        Assembly assembly = new TestProject().With("/app/references.bib", Bib).With("/app/references.nbib", Nbib).Load();
        Work[] works = [.. BibliographyFile.Read("/app/references.bib", Bib).Works, .. BibliographyFile.Read("/app/references.nbib", Nbib).Works];
        Type references = assembly.GetType("App.References")!;
        object[] citations = [.. ((IEnumerable)Static(references, "All")!).Cast<object>()];

        Assert.Equal(works.Length, citations.Length);
        for (int i = 0; i < works.Length; i++)
        {
            Work work = works[i];
            object citation = citations[i];
            CitationComparison.AssertSame(work, citation);
            Assert.Same(citation, Call(references, "Find", work.Key));
        }

        Assert.Null(Call(references, "Find", "nobody"));
        Assert.Equal(works.Select(work => work.Key), Static(references, "Keys"));
        Assert.Same(citations[0], Static(assembly.GetType("App.References+Roe2019")!, "Citation"));
    }

    /// <summary>biblatex's field <c>ids</c>: keys that an entry had before.</summary>
    [Theory]
    [InlineData("new", "new")]
    [InlineData("old", "new")]
    [InlineData("older\"1", "new")]
    [InlineData("other", "other")] // A key, whoever else claims it.
    [InlineData("claimed", "new")] // By two works, of which the first has it.
    [InlineData("OLD", null)]
    [InlineData("", null)]
    public void A_work_is_found_by_the_keys_that_it_had(string key, string? expected)
    {
        const string Bib = "@misc{new, title = {T}, ids = {old, older\"1, other, claimed}} @misc{other, title = {U}, ids = {claimed}}";
        object? citation = Call(new TestProject().With("/app/references.bib", Bib).Load().GetType("App.References")!, "Find", key);
        Assert.Equal(expected, citation is null ? null : Get(citation, "Key"));
    }

    [Fact]
    public void A_citation_has_the_fields_of_its_record_as_they_stand_there()
    {
        const string Bib =
            """
            @string{j = {Journal}}
            @book{parent, title = {P{\"a}rent}, publisher = {House}}
            @inbook{child, author = "Roe, J.", journal = j # { of Tests}, note = {one}, Note = {two}, X = {\o}, crossref = {parent}}
            """;
        object fields = Get(Call(new TestProject().With("/app/references.bib", Bib).Load().GetType("App.References")!, "Find", "child")!, "Fields")!;
        Assert.Equal(
            [
                "author: Roe, J.", "journal: Journal of Tests", "note: one", "note: two", "x: \\o", "crossref: parent",
                "booktitle: P{\\\"a}rent", "publisher: House",
            ],
            ((IEnumerable<KeyValuePair<string, string>>)fields).Select(field => $"{field.Key}: {field.Value}"));
        Assert.Equal(8, Get(fields, "Count"));
        Assert.Equal("Journal of Tests", Item("JOURNAL"));
        Assert.Equal("one", Item("note"));
        Assert.Null(Item("title"));
        Assert.Equal(["one", "two"], (IEnumerable<string>)fields.GetType().GetMethod("All")!.Invoke(fields, ["note"])!);

        object? Item(string name) => fields.GetType().GetProperty("Item")!.GetValue(fields, [name]);
    }

    [Fact]
    public void Many_works_are_spread_over_several_files_and_stay_in_order()
    {
        string bib = string.Concat(Enumerable.Range(0, 600).Select(i => $"@misc{{key{i}, title = {{Title {i}}}}}\n"));
        TestProject project = new TestProject().With("/app/references.bib", bib);
        Assert.Equal(5, project.Sources().Count(source => source.HintName.StartsWith("App.", StringComparison.Ordinal)));
        Type references = project.Load().GetType("App.References")!;
        Assert.Equal(Enumerable.Range(0, 600).Select(i => $"key{i}"), (IEnumerable<string>)Static(references, "Keys")!);
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

    private static object? Get(object instance, string property) => instance.GetType().GetProperty(property)!.GetValue(instance);

    private static object? Static(Type type, string property) =>
        type.GetProperty(property, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!.GetValue(null);

    private static object? Call(Type type, string method, string argument) =>
        type.GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, [argument]);
}
