using Microsoft.CodeAnalysis;

namespace BibGen.Tests.Generators.Emission;

/// <summary>Whatever stands in a file or an option, what is generated compiles.</summary>
public class AnyTextTests
{
    private const int UsualCount = 50;

    /// <summary>A whole compilation, with what the compiler fills once in a process.</summary>
    private const long BytesOfCompilation = 64_000_000;

    private const string Bib = """
        @string{jot = {Journal of Testing}}
        @article{roe2001, author = {Roe, Jane and {\"U}ber, J}, title = {A \emph{B} & $x^2$}, journal = jot, year = 2001, doi = {10.1000/a}}
        @book{doe:2002, editor = {Doe, John}, title = {Things}, publisher = {P}, year = {2002}, isbn = {0-201-13447-0}, url = {https://example.org/?a=b}}
        """;

    private static readonly string[] Pieces =
    [
        "\n", "\r", "\u0085", "\u2028", "\"", "\"\"\"", "\\u0022", "*/", "/*", "//", "</summary>", "<see cref=\"x\"/>", "&", "]]>", "{0}", "#error", "\0", "\uD800",
        "\uFFFF", "\u202E", ";", "}", "{", "@misc{k, title = {T}}", "note = {x},", "title = {public static void Evil(){}},", "é", "名",
    ];

    [Fact]
    public void The_code_for_a_bibliography_compiles() => Fuzzing.Run(
        "generated code", [Bib], Pieces, static text => AssertCompiles(new TestProject().With("/app/references.bib", text)), UsualCount, BytesOfCompilation);

    [Fact]
    public void The_code_under_any_option_compiles() => Fuzzing.Run("options", ["App.Data", "References", "nlm", "true", "Cited", "Title;Doi"], Pieces, static text =>
    {
        var project = new TestProject().With("/app/references.bib", Bib);
        foreach (string option in (string[])["BibGenNamespace", "BibGenClassName", "BibGenStyle", "BibGenMembers", "BibGenEmit", "BibGenCitations", "RootNamespace"])
            project.WithProperty(option, text);
        AssertCompiles(project);
    }, UsualCount, BytesOfCompilation);

    private static void AssertCompiles(TestProject project)
    {
        Compilation output = project.Output(out _);
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        Assert.Empty(output.GetSymbolsWithName("Evil"));
    }
}
