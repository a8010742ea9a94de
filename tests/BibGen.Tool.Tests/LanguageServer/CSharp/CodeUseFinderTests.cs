using BibGen.Rules.Code;
using BibGen.Tool.LanguageServer.CSharp;
using BibGen.Tool.LanguageServer.Features;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit.Abstractions;

namespace BibGen.Tests.Tool.LanguageServer.CSharp;

/// <summary>Where C# names works, as the compiler understands it, whose symbols are asked here and not in the product.</summary>
public class CodeUseFinderTests(ITestOutputHelper output)
{
    private const string Bibliography = "@misc{DeBock2011, title = {A}}\n@misc{knuth74, title = {B}}\n@misc{Smith2020, title = {C}}\n";

    [Theory]
    [InlineData("class C { string s = App.References.DeBock2011.Key + global::App.References.Knuth74.Key; }")]
    [InlineData("using App; class C { string s = $\"{References.DeBock2011.Key:x} References.Smith2020 {{References.Knuth74}}\"; }")]
    [InlineData("using R = App.References; class C { string s = R.DeBock2011.Key; }")]
    [InlineData("using N = App; class C { string s = N.References.DeBock2011.Key; }")]
    [InlineData("using Bock = App.References.DeBock2011; class C { string s = Bock.Key + nameof(Bock); }")]
    [InlineData("using static App.References; class C { string s = DeBock2011.Key; /* Knuth74 */ string t = \"Smith2020\"; }")]
    [InlineData("namespace App.Inner { class C { System.Type t = typeof(References.DeBock2011); } }")]
    [InlineData("namespace App;\nclass C { System.Type t = typeof(@References.@DeBock2011); }")]
    [InlineData("namespace App;\n/// <summary>See <see cref=\"References.DeBock2011\"/> and <see cref=\"global::App.References.Knuth74\"/>.</summary>\nclass C { }")]
    [InlineData("namespace App;\n/** <see cref=\"References.DeBock2011\"/> */\nclass C { }")]
    [InlineData("namespace App;\nclass C { class Holder { public string Smith2020 = \"\"; } Holder Get() => new(); string s => this.Get().Smith2020; }")]
    [InlineData("namespace App;\n// References.DeBock2011\nclass C { string s = \"\"\"References.DeBock2011\"\"\" + @\"References.DeBock2011\" + 'x'; }")]
    [InlineData("namespace App;\nclass C { object o = References . \n DeBock2011 . Key; }")]
    [InlineData("namespace App;\npartial class References { static string s = DeBock2011.Key; } class C { int DeBock2011; }")]
    [InlineData("using App;\nclass D { public E References = new(); public class E { public int Other; } } class C { int i = new D().References.Other; }")]
    public void Names_of_works_are_those_that_the_compiler_knows(string code) => Compare(TestView.Of(("/app/references.bib", Bibliography), ("/app/C.cs", code)));

    [Fact]
    public void Global_usings_hold_in_all_files() => Compare(TestView.Of(
        ("/app/references.bib", Bibliography),
        ("/app/Usings.cs", "global using R = App.References; global using Bock = App.References.DeBock2011;"),
        ("/app/C.cs", "class C { string s = R.Knuth74.Key + Bock.Key; }")));

    [Fact]
    public void Of_classes_with_one_name_the_one_in_scope_is_meant()
    {
        (string, string)[] files =
        [
            ("/app/references.bib", Bibliography), ("/app/Inner/references.bib", "@misc{DeBock2011, title = {Another}}"),
            ("/app/C.cs", "namespace App.Inner { class C { string s = References.DeBock2011.Key + App.References.Knuth74.Key; } }\n"
                + "namespace App { class D { string s = References.DeBock2011.Key + Inner.References.DeBock2011.Key; } }"),
            ("/app/E.cs", "using App.Inner;\nclass E { string s = References.DeBock2011.Key; }"),
        ];
        Compare(TestView.Of(files));
    }

    [Theory]
    [InlineData("Quickstart")]
    [InlineData("ClinicalScores")]
    [InlineData("Trimmed")]
    public void The_samples_name_the_works_that_the_compiler_knows(string sample)
    {
        string folder = Path.Combine(SharedData.Repository, "samples", sample);
        int found = Compare(TestView.Of(
            [
                .. Directory.EnumerateFiles(folder).Where(path => Path.GetExtension(path) is ".bib" or ".nbib" or ".cs")
                    .Select(path => ("/app/" + Path.GetFileName(path), File.ReadAllText(path))),
            ],
            rootNamespace: sample));
        output.WriteLine($"{found} names");
        Assert.True(found > 0, $"{found}");
    }

    [Theory]
    [InlineData("References.Find(\"knuth74\")", "knuth74")]
    [InlineData("References.Find(key: @\"knuth74\")", "knuth74")]
    [InlineData("References.Find(\"\"\"knuth74\"\"\")", "knuth74")]
    [InlineData("References.Find(\"knuth\\u00374\")", "knuth\\u00374")]
    [InlineData("References.Find(\"unknown\")", null)]
    [InlineData("References.Find(\"knuth74\" + s)", null)]
    [InlineData("Other.Find(\"knuth74\")", null)]
    public void Keys_are_found_where_they_are_asked_for(string call, string? span)
    {
        string text = $"namespace App; class C {{ object o = {call}; }}";
        ProjectView view = TestView.Of(("/app/references.bib", Bibliography), ("/app/C.cs", text));
        CodeUse[] uses = [.. view.CodeNames.Classes[0].Works.Values.SelectMany(view.CodeIndex.UsesOf)];
        Assert.Equal(span is null ? [] : [span], uses.Select(use => use.Span.TextIn(text)));
        Assert.All(uses, use => Assert.Equal((CodeUseKind.Key, "Knuth74"), (use.Kind, use.Work.Name)));
    }

    /// <summary>The compiler takes such a name as it is; whoever reads the documentation is led by it.</summary>
    [Fact]
    public void A_name_with_its_kind_before_it_is_one()
    {
        ProjectView view = TestView.Of(("/app/references.bib", Bibliography), ("/app/C.cs", "/// <see cref=\"T:App.References.Knuth74\"/>\nclass C { }"));
        Assert.Equal(32, Assert.Single(view.CodeIndex.UsesOf(view.CodeNames.Find("Knuth74")!)).Span.Start);
    }

    /// <summary>Holds the names that are found against the symbols of the compiler; gives their number.</summary>
    private static int Compare(ProjectView view)
    {
        string stubs = string.Concat(view.CodeNames.Classes.Select(Stub));
        SyntaxTree[] trees = [.. view.Code.Select(file => CSharpSyntaxTree.ParseText(file.Text, path: file.Path, options: Options))];
        var compilation = CSharpCompilation.Create("App", [.. trees, CSharpSyntaxTree.ParseText(stubs + ImplicitUsings(view), Options)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        List<string> expected = [];
        foreach (SyntaxTree tree in trees)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>())
            {
                if (name.Parent is NameEqualsSyntax)
                    continue;
                ISymbol? symbol = model.GetAliasInfo(name)?.Target ?? model.GetSymbolInfo(name).Symbol;
                if (symbol is INamedTypeSymbol { ContainingType: { } around } type
                    && view.CodeNames.Classes.Any(one => one.FullName == around.ToDisplayString() && one.Find(type.Name) is not null))
                    expected.Add($"{tree.FilePath} {name.SpanStart + (name.ToString()[0] == '@' ? 1 : 0)} {type.ToDisplayString()}");
            }
        }

        List<string> actual = [.. view.CodeNames.Classes.SelectMany(one => one.Works.Values).SelectMany(view.CodeIndex.UsesOf)
            .Select(use => $"{use.File.Path} {use.Span.Start} {use.Work.Class.FullName}.{use.Work.Name}")];
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
        return actual.Count;
    }

    private static CSharpParseOptions Options { get; } = new(LanguageVersion.Preview, DocumentationMode.Parse);

    private static string ImplicitUsings(ProjectView view) => string.Concat(view.CodeNames.Classes.GroupBy(one => one.Name).Where(same => same.Count() == 1)
        .Select(same => $"namespace Unused{same.Key} {{ }}\n"));

    private static string Stub(CodeClass container) =>
        $"namespace {container.Namespace} {{ static partial class {container.Name} {{ public static object Find(string key) => key; "
        + string.Concat(container.Works.Keys.Select(name => $"public static class {name} {{ public const string Key = \"\", Doi = \"\"; }} ")) + "} }\n";
}
