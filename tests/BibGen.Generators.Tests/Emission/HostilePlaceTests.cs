using System.Text;
using Microsoft.CodeAnalysis;

namespace BibGen.Tests.Generators.Emission;

/// <summary>Every text that ends something in C#, in each place that reaches generated code. <see cref="HostileTextTests"/> mixes them at random.</summary>
public class HostilePlaceTests
{
    private static readonly string[] Options =
    [
        "BibGenNamespace", "BibGenClassName", "BibGenStyle", "BibGenMembers", "BibGenEmit", "BibGenCitations", "RootNamespace", "BibGenProjectDirectory",
    ];

    private const string Evil = "public static void Evil(){}";

    /// <summary>What ends a literal, a line, a comment, an XML element or a type, with a member behind it that must not come to be.</summary>
    public static TheoryData<string> Endings() =>
    [
        "\n" + Evil, "\r" + Evil, "\r\n" + Evil, "\u0085" + Evil, "\u2028" + Evil, "\u2029" + Evil, "\";" + Evil + "//", "\"\"\";" + Evil, "\\\";" + Evil,
        "*/" + Evil + "/*", "}}}" + Evil,
        "</summary>" + Evil, "]]>" + Evil, "<see cref=\"T:System.Object\"/>", "<!--", "&#10;" + Evil, "&quot;;" + Evil, "{0}{1}{{", "\n#error x",
        "\n#endif\n", "\n#line 1 \"x\"",
        "\0" + Evil, "\u001A", "\u202E" + Evil, "\u2066" + Evil, "\u2069", "\u200B", "\uFEFF" + Evil, "\uD800", "\uDC00\uD800", "\uFFFF", "\uFFFE",
        "\U000E0001", "\\u000a" + Evil,
        "\\u0022;" + Evil, "\"\"u8;" + Evil, "$\"{" + Evil + "}\"", "@\"", "\u037E" + Evil, "\uFF1B" + Evil,
    ];

    [Theory]
    [MemberData(nameof(Endings))]
    public void A_field_stays_text_and_a_key_a_name(string ending)
    {
        string json = System.Text.Json.JsonSerializer.Serialize(ending);
        AssertHarmless(new TestProject()
            .With("/app/a.bib", $"@article{{k, author = {{{ending}}}, title = {{{ending}}}, journal = {{{ending}}}, year = {{{ending}}}}}\n"
                + $"@article{{l, title = {{T}}, doi = {{10.1000/{ending}}}, url = {{https://x/{ending}}}, abstract = {{{ending}}}, retracted = {{{ending}}}}}")
            .With("/app/b.bib", $"@misc{{{ending}, title = {{T}}}}\n@misc{{k{ending}, title = {{T}}, ids = {{a{ending}}}}}")
            .With("/app/c.nbib", $"PMID- 1\nTI  - {ending}\nFAU - {ending}\nAD  - {ending}\nAB  - {ending}\nLID - 10.1000/{ending} [doi]\n")
            .With("/app/d.ris", $"TY  - JOUR\nID  - {ending}\nTI  - {ending}\nAU  - {ending}\nUR  - {ending}\nDO  - 10.1000/{ending}\nER  - \n")
            .With("/app/e.csljson", $"[{{\"id\": {json}, \"title\": {json}, \"author\": [{{\"literal\": {json}}}], \"URL\": {json}}}]"));
    }

    /// <summary>The name of a file gives the class, its folders the namespace, and both the names of what is generated.</summary>
    [Theory]
    [MemberData(nameof(Endings))]
    public void The_name_of_a_file_stays_a_name(string ending) => AssertHarmless(new TestProject()
        .With($"/app/{ending}.bib", "@misc{k, title = {T}, file = {a.pdf}}")
        .With($"/app/{ending}/x{ending}/references.bib", "@misc{k, title = {T}}")
        .With($"/elsewhere/{ending}.ris", "TY  - JOUR\nTI  - T\nER  - \n")
        .With($"C:\\x\\{ending}.nbib", "PMID- 1\nTI  - T\n"));

    [Theory]
    [MemberData(nameof(Endings))]
    public void An_option_stays_an_option(string ending)
    {
        TestProject first = new TestProject().With("/app/data/references.bib", "@misc{k, title = {T}}");
        TestProject second = new TestProject().With("/app/data/references.bib", "@misc{k, title = {T}}");
        foreach (string option in Options)
        {
            first.WithProperty(option, "A" + ending);
            second.WithFileOption("/app/data/references.bib", "build_metadata.AdditionalFiles." + option, ending);
        }

        AssertHarmless(first);
        AssertHarmless(second);
    }

    /// <summary>A title of a megabyte of what has to be escaped: the code is as long as the escapes, and what is allocated some times that.</summary>
    [Theory]
    [InlineData("\"")]
    [InlineData("\\\\")]
    [InlineData("\u2028")]
    [InlineData("<")]
    [InlineData("*/")]
    [InlineData("\uD800")]
    public void A_title_of_a_megabyte_costs_some_megabytes(string part)
    {
        string title = new StringBuilder().Insert(0, part, 1_000_000 / part.Length).ToString();
        TestProject project = new TestProject().With("/app/references.bib", $"@misc{{k, title = {{{title}}}, year = 2001}}");
        project.Run();
        long before = GC.GetAllocatedBytesForCurrentThread();
        GeneratorRunResult result = new TestProject().With("/app/references.bib", $"@misc{{k, title = {{{title}}}, year = 2001}}").Run();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1_000_000, 400_000_000);
        Assert.InRange(result.GeneratedSources.Sum(source => source.SourceText.Length), 100_000, 60_000_000);
        AssertHarmless(project);
    }

    private static void AssertHarmless(TestProject project)
    {
        Compilation output = project.Output(out _);
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        Assert.Empty(output.GetSymbolsWithName("Evil"));
    }
}
