using System.Reflection;
using System.Text.RegularExpressions;
using BibGen.Formats;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BibGen.Tests.Generators;

/// <summary>The C# that the pages show, one project a page: with the works of the README and of samples/Quickstart, and the library beside it.</summary>
public partial class PageCodeTests
{
    /// <summary>In the place of the console, so that what is written to it can be looked at.</summary>
    private const string Output = """
        internal static class Console
        {
            internal static readonly System.Text.StringBuilder Text = new();
            internal static void Write(object? value) => Text.Append(value);
            internal static void WriteLine(object? value) => Text.Append(value).Append('\n');
        }
        """;

    public static TheoryData<string> PagesWithCode() =>
        [.. PageBlock.All.Where(block => block.Language == "csharp").Select(block => block.Page).Distinct()];

    /// <summary>A line has the error that its comment names, and no other one has any.</summary>
    [Theory]
    [MemberData(nameof(PagesWithCode))]
    public void The_code_of_a_page_compiles(string page)
    {
        TestProject project = Project();
        string[] sources = [.. PageBlock.In(page).Where(block => block.Language == "csharp").Select((block, i) => SourceOf(block, $"Block{i}"))];
        foreach (string source in sources)
            project.WithCode(source);
        string[] expected = [.. ExpectedError().Matches(string.Concat(sources)).Select(match => match.Groups[1].Value)];
        Assert.Equal(expected, project.Problems().Select(found => found.Id).Where(id => id != "CS1591")); // A page documents no members.
    }

    /// <summary>Each block of code of the page about the library writes what stands below it.</summary>
    [Fact]
    public void The_examples_of_the_library_write_what_the_page_shows()
    {
        PageBlock[] blocks = [.. PageBlock.In("docs/library.md").Where(block => block.Language is "csharp" or "text")];
        Assert.Equal(6, blocks.Length);
        for (int i = 0; i < blocks.Length; i += 2)
        {
            Assembly assembly = Project().WithCode(SourceOf(blocks[i], "Block")).Load();
            assembly.GetType("Block")!.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null);
            object written = assembly.GetType("Console")!.GetField("Text", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
            Assert.Equal(blocks[i + 1].Text, written.ToString());
        }
    }

    private static TestProject Project()
    {
        var project = new TestProject(code: "global using System;\nglobal using System.Collections.Generic;\nglobal using System.Linq;\n" + Output);
        project.WithProperty("ImplicitUsings", "enable")
            .With("/app/references.bib", PageBlock.In("README.md").Single(block => block.Language == "bibtex").Text)
            .With("/app/references.nbib", File.ReadAllText(Path.Combine(SharedData.Repository, "samples/Quickstart/references.nbib")));
        return project.WithLibrary(typeof(BibliographyFile).Assembly);
    }

    /// <summary>A block as a file: its statements in a method of a class, what is a local function in a page a member of it, and types beside it.</summary>
    private static string SourceOf(PageBlock block, string name)
    {
        string text = string.Join('\n', block.Text.Split('\n').Where(line => !line.StartsWith("#:", StringComparison.Ordinal)));
        CompilationUnitSyntax unit = CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot();
        StatementSyntax[] all = [.. unit.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement)];
        IEnumerable<string> members = all.OfType<LocalFunctionStatementSyntax>().Select(member => member.ToFullString());
        IEnumerable<string> statements = all.Where(statement => statement is not LocalFunctionStatementSyntax).Select(statement => statement.ToFullString());
        IEnumerable<string> types = unit.Members.Where(member => member is not GlobalStatementSyntax).Select(member => member.ToFullString());
        string attributes = string.Concat(unit.AttributeLists.Select(list => list.ToFullString()));
        return $"{unit.Usings.ToFullString()}\n{attributes}{string.Concat(types)}\ninternal static class {name}\n{{\n{string.Concat(members)}\n"
            + $"internal static void Run()\n{{\n{string.Concat(statements)}\n}}\n}}\n";
    }

    [GeneratedRegex(@"// error (CS\d{4})")]
    private static partial Regex ExpectedError();
}
