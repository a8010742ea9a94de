using BibGen.Formats;
using BibGen.Formats.Bibtex.Linking;

namespace BibGen.Tests.Formats.Bibtex.Linking;

/// <summary>Macros whose definitions stand in other files, over any number of steps; files are separated by <c>|</c>.</summary>
public class ExternalMacroFinderTests
{
    [Theory]
    [InlineData("@misc{a, t = m # m}|@string{m = n # {x}}|@string{n = {N}}", "a: t=NxNx //  // ", " //  // ")]
    [InlineData("@misc{a, t = m}|@string{m = n}|@string{n = m}", "a: t= //  // ", " // CircularMacro n  'n' // CircularMacro m  'm'")]
    [InlineData("@misc{a, t = m}|@string{m = m}", "a: t= // ", " // CircularMacro m  'm'")]
    [InlineData(
        "@misc{a, t = m}|@string{m = n # o, n = {N}}\n@string{o = p}|@string{p = {P}}",
        "a: t= //  // ",
        " // UndefinedMacro n  'n' / UndefinedMacro o  'o' // ")]
    [InlineData("@string{m = n}\n@misc{a, t = m}|@string{n = {N}}", "a: t=N // ", " // ")]
    [InlineData("@misc{a, t = m}|@string{m = { x }}\n@string{m = {y} # q}", "a: t=y // ", " // UndefinedMacro q  'q' / RedefinedMacro m  'm'")]
    [InlineData("@misc{a, t = m}\n@string{m = {own}}|@string{m = {M}}", "a: t=M // ", " // ")]
    [InlineData("@misc{a, t = m}|@misc{b, t = m}", "a: t= // b: t=", "UndefinedMacro m a 'm' // UndefinedMacro m b 'm'")]
    [InlineData(
        "@misc{a, t = m}|@misc{b, t = m}|@string{m = n # n # {!}}|@string{n = o # { y}, o = {z }}",
        "a: t=y y! // b: t=y y! //  // ",
        " //  //  // UndefinedMacro o  'o'")]
    [InlineData(
        "@string{a = b # {1}}\n@misc{k, t = a}|@string{b = a # {2}}\n@misc{j, t = b}",
        "k: t=1 // j: t=2",
        "CircularMacro b  'b' // CircularMacro a  'a'")]
    [InlineData(
        "@string{a = b}\n@misc{k, t = a # c}|@string{b = c, c = d}|@string{d = b # {x}}\n@misc{l, t = d # b}",
        "k: t=x //  // l: t=x",
        " // UndefinedMacro c  'c' // ")]
    [InlineData("@misc{a, t = m}|@string{m = }", "a: t= // ", " // ExpectedValue m  'm'")]
    [InlineData("@misc{a, t = m}|@string{m = n}\n@string{m = {M}}", "a: t=M // ", " // UndefinedMacro n  'n' / RedefinedMacro m  'm'")]
    [InlineData("@misc{a, t = m}|@string{x = q, m = {a} # jan # x}|@string{q = {Q}}", "a: t=aJanuaryQ //  // ", " //  // ")]
    [InlineData(
        "@misc{a, t = m, u = x}|@string{x = q # {1}}\n@string{m = x # {2}}\n@string{n = {N}}\n@string{o = n}|@string{q = {Q}}",
        "a: t=Q12|u=Q1 //  // ",
        " //  // ")]
    [InlineData("@misc{a, t = m # { } # o}|@string{n = q}\n@string{o = n # n}\n@string{m = {M} # o}|@string{q = {Q}}", "a: t=MQQ QQ //  // ", " //  // ")]
    public void A_macro_of_other_files_is_put_together(string texts, string records, string errors)
    {
        BibliographyFile[] files = [.. texts.Split('|').Select((text, i) => BibliographyFile.Read($"{(char)('a' + i)}.bib", text))];
        IReadOnlyList<BibliographyFile> linked =
            BibtexLinker.Link(files, Array.ConvertAll(files, _ => "References"), new BibliographyFile?[files.Length], CancellationToken.None);
        Assert.Equal(records, string.Join(" // ", linked.Select(file => PrintedRecords.Of(file.RecordSet))));
        Assert.Equal(errors, string.Join(" // ", linked.Select(file => PrintedRecords.Errors(file.RecordSet, file.Text))));
    }
}
