using CsCheck;
using Microsoft.CodeAnalysis;

namespace BibGen.Tests.Generators.Emission;

/// <summary>Text from a file never becomes code.</summary>
public class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\r", "\u0085", "\u2028", "\u2029", "\"", "\"\"\"", "\\", "\\u0022", "*/", "/*", "//", "</summary>", "<see cref=\"x\"/>", "&", "]]>", "{0}",
        "#if", "#error", "\0", "\u0001", "\u0002",
        "\u0003", "\uD800", "\uDC00", "\uFFFF", "\uFEFF", "\u202E", ";", "public static void Evil(){}", "a", "é", "名", " ", "--", "$", "~", "@",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 12].Select(pieces => string.Concat(pieces));

    [Fact]
    public void A_title_stays_a_title() =>
        Texts.Sample(text =>
        AssertHarmless($"@misc{{k, author = {{{Balanced(text)}}}, title = {{{Balanced(text)}}}, doi = {{10.1000/{Balanced(text)}}}, url = {{{Balanced(text)}}}}}"), iter: 150);

    [Fact]
    public void A_key_stays_a_key() => Texts.Sample(text => AssertHarmless($"@misc{{{text}, title = {{T}}}}"), iter: 150);

    [Fact]
    public void A_record_stays_a_record() =>
        Texts.Sample(text =>
        AssertHarmless($"PMID- 1\nTI  - {text}\nFAU - {text}\nAB  - {text}\nPT  - {text}\nJT  - {text}\nAID - {text} [doi]\n", ".nbib"), iter: 150);

    [Fact]
    public void A_record_of_RIS_stays_a_record() =>
        Texts.Sample(text => AssertHarmless($"TY  - JOUR\nTI  - {text}\nAU  - {text}\nAB  - {text}\nT2  - {text}\nDO  - {text}\nER  - \n", ".ris"), iter: 150);

    [Fact]
    public void An_item_of_CSL_JSON_stays_an_item() => Texts.Sample(text =>
    {
        string json = System.Text.Json.JsonSerializer.Serialize(text);
        AssertHarmless($"[{{\"id\": {json}, \"type\": \"book\", \"title\": {json}, \"author\": [{{\"family\": {json}}}], \"abstract\": {json}, \"DOI\": {json}}}]", ".csljson");
    }, iter: 150);

    [Fact]
    public void A_list_of_retractions_stays_a_list() => Texts.Sample(
        text =>
        {
            string cell = $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            string rows =
                $"10.1000/1,{cell},{cell},{cell},{cell}\n10.1000/2,2013-02-01,{text},https://{text},{text}\n10.1000/3,{cell},,\"https://example.org/{cell[1..]},{cell}\n";
            AssertHarmless(
                "@misc{one, title = {T}, doi = {10.1000/1}}\n@misc{two, title = {T}, doi = {10.1000/2}}\n@misc{three, title = {T}, doi = {10.1000/3}}",
                list: "doi,date,reason,notice,source\n" + rows);
        },
        iter: 150);

    [Theory]
    [InlineData("references")]
    [InlineData("Title")]
    [InlineData("key")]
    [InlineData("class")]
    [InlineData("Equals")]
    [InlineData("__Data0")]
    [InlineData("__Index")]
    [InlineData("System")]
    [InlineData("BibGen")]
    [InlineData("Citation")]
    [InlineData("***")]
    public void Any_key_gives_a_class_that_compiles(string key) => AssertHarmless($"@misc{{{key}, title = {{T}}, year = 2000, doi = {{10.1000/1}}}}");

    private static void AssertHarmless(string text, string extension = ".bib", string? list = null)
    {
        TestProject project = new TestProject().With("/app/references" + extension, text);
        if (list is not null)
            project.With("/app/a.retractions.csv", list);
        Compilation output = project.Output(out _);
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        INamedTypeSymbol references = output.GetTypeByMetadataName("App.References")!;
        Assert.Empty(references.GetMembers("Evil"));
        Assert.All(references.GetTypeMembers(), work => Assert.Empty(work.GetMembers("Evil")));
    }

    private static string Balanced(string text) => text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
}
