using BibGen.Text;
using BibGen.Tool.LanguageServer.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit.Abstractions;

namespace BibGen.Tests.Tool.LanguageServer.CSharp;

/// <summary>The tokens of C# are those that the compiler reads, in hundreds of real files and in those that are written to mislead.</summary>
public class CSharpScannerTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("a.b /* c.d */ // e.f\n.g")]
    [InlineData("M(\"a.b\", @\"a\"\"b\", \"\\\"c\\\\\", 'd', '\\'', '\"', e)")]
    [InlineData("$\"{a.b} c {{d}} {e,10:f} {{{g}}} {(h ? i : j)}\" + k")]
    [InlineData("$@\"a \"\"{b.c}\"\" \\{d}\" + @$\"{e}\"")]
    [InlineData("\"\"\"a \"b\" c\"\"\" + d + \"\"\"\"\n x \"\"\" y\n\"\"\"\" + e")]
    [InlineData("$\"\"\"a {b.c} \"d\" {e}\"\"\" + f")]
    [InlineData("$$\"\"\"a {b} {{c.d}} {{{e}}} {{f:x}}\"\"\" + g")]
    [InlineData("$\"{$\"{a.b} {\"c\"}\"} {new { D = \"}\" }} {F(x => { return x; })}\" + g")]
    [InlineData("$\"{global::A.B}\"")]
    [InlineData("@class.@if.x 1.5e3.ToString() 1..a 0x1Fu.B")]
    [InlineData("\n#region a.b \"\n#if c\nd.e\n#endif\n")]
    [InlineData("\"unclosed a.b\nc.d")]
    [InlineData("'unclosed\nc.d")]
    [InlineData("\"\"u8 + \"a\"u8 + \"\" + b")]
    [InlineData("x?.y ?? z!.w::v")]
    public void Names_are_those_of_the_compiler(string code)
    {
        string text = "class X { object Y => Z(" + code + "\n); }";
        Assert.Equal(Compiler(text, "c"), Scanned(text));
    }

    [Fact]
    public void Names_are_those_of_the_compiler_in_all_sources_of_this_repository()
    {
        int names = 0;
        foreach (string folder in new[] { "src", "tests", "samples", "benchmarks" })
        {
            IEnumerable<string> files = Directory.EnumerateFiles(Path.Combine(SharedData.Repository, folder), "*.cs", SearchOption.AllDirectories)
                .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));
            foreach (string path in files)
            {
                string text = File.ReadAllText(path);
                string[] expected = Compiler(text, "DEBUG");
                string[] actual = Scanned(text);
                Assert.True(expected.SequenceEqual(actual), $"{path}: {string.Join(", ", expected.Except(actual).Concat(actual.Except(expected)).Take(5))}");
                names += expected.Length;
            }
        }

        output.WriteLine($"{names} names");
        Assert.True(names > 100_000, $"{names}");
    }

    [Theory]
    [InlineData("/// <see cref=\"A.B\"/> and <seealso cref = 'T:C.D(E.F)'/> x.y", "A B T C D E F")]
    [InlineData("/** <see cref=\"A.B\"/>\n * <see cref=\"C.D\"/> */", "A B C D")]
    [InlineData("//// <see cref=\"A.B\"/>", "")]
    [InlineData("/* <see cref=\"A.B\"/> */", "")]
    [InlineData("string s = \"/// <see cref='A.B'/>\";", "")]
    public void Doc_comments_have_the_names_of_their_crefs(string code, string names)
    {
        string text = code + "\nclass X { }";
        IEnumerable<string> found = CSharpScanner.Scan(text).Where(token => token is { IsDocumentation: true, Kind: CSharpTokenKind.Identifier })
            .Select(token => token.Span.TextIn(text));
        Assert.Equal(names, string.Join(' ', found));
    }

    [Fact]
    public void Keys_stand_in_cite()
    {
        const string Text = "/// <cite> DeBock2011 </cite> <cite>a title</cite>\n// <cite>No</cite>\nclass X { }";
        CSharpToken token = Assert.Single(CSharpScanner.Scan(Text), token => token.Kind == CSharpTokenKind.Cite);
        Assert.Equal("DeBock2011", token.Span.TextIn(Text));
    }

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("\"\"", "")]
    [InlineData("\"a\\\"b\\u0041\\x42\\t\"", "a\"bAB\t")]
    [InlineData("@\"a\\b\"\"c\"", "a\\b\"c")]
    [InlineData("\"\"\"a\"b\\\"\"\"", "a\"b\\")]
    public void A_literal_says_what_the_compiler_reads_in_it(string literal, string value)
    {
        Assert.Equal(value, ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(literal)).Token.ValueText);
        Assert.Equal(value, CSharpStringValue.Of(literal, new SourceSpan(0, literal.Length)));
    }

    [Fact]
    public void Damaged_files_are_read_to_their_end()
    {
        string text = File.ReadAllText(Path.Combine(SharedData.Repository, "tests", "BibGen.Tool.Tests", "LanguageServer", "CSharp", "CSharpScannerTests.cs"));
        for (int start = 0; start < text.Length; start += 37)
        {
            foreach (string damaged in new[] { text[start..], text[..start], text.Remove(start, Math.Min(3, text.Length - start)) })
                Assert.All(CSharpScanner.Scan(damaged), token => Assert.InRange(token.Span.End, token.Span.Start, damaged.Length));
        }
    }

    private static string[] Scanned(string text) =>
    [
        .. CSharpScanner.Scan(text).Where(token => token is { Kind: CSharpTokenKind.Identifier, IsDocumentation: false })
            .Select(token => $"{token.Span.Start} {token.Span.TextIn(text)}"),
    ];

    private static string[] Compiler(string text, params string[] symbols)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: symbols)).GetRoot();
        return
        [
            .. root.DescendantTokens().Where(token => token.Span.Length > 0)
                .Where(token => token.IsKind(SyntaxKind.IdentifierToken) || SyntaxFacts.IsKeywordKind(token.Kind()))
                .Select(token => token.Text[0] == '@' ? $"{token.SpanStart + 1} {token.Text[1..]}" : $"{token.SpanStart} {token.Text}"),
        ];
    }
}
