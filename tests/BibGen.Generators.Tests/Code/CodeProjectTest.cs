using System.Collections.Immutable;
using BibGen.Generators.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Tests.Generators.Code;

/// <summary>
/// C# with the findings that it is to have, as Roslyn's own test library marks them: <c>{|BIB7001:Roe2011|}</c>. The project is compiled with what the
/// generator
/// makes of its files, and every finding of the code rules has to be marked and every mark to be found.
/// </summary>
internal static class CodeProjectTest
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [.. typeof(CitationStatusAnalyzer).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(CitationStatusAnalyzer).Namespace && typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    /// <summary>
    /// Fails unless the findings of the rules stand where <paramref name="sources"/> mark them. Rules that are off are switched on by <paramref name="on"/>.
    /// </summary>
    public static async Task<ImmutableArray<Diagnostic>> VerifyAsync(this TestProject project, string[] sources, params string[] on)
    {
        foreach (string id in on)
            project.WithSeverity(id, ReportDiagnostic.Warn);
        var expected = new List<string>();
        for (int i = 0; i < sources.Length; i++)
        {
            (string code, List<(string Id, TextSpan Span)> marks) = Read(sources[i]);
            project.WithCode(code);
            expected.AddRange(marks.Select(mark => $"{mark.Id} {i}:{mark.Span.Start} '{code.Substring(mark.Span.Start, mark.Span.Length)}'"));
        }

        ImmutableArray<Diagnostic> found = await project.AnalyzeCodeAsync();
        SyntaxTree[] trees = [.. project.Compilation.SyntaxTrees];
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            found.Select(one => one.Location.SourceTree is not { } tree ? $"{one.Id} {one.Location.GetLineSpan().Path}"
                : $"{one.Id} {Array.IndexOf(trees, tree) - 1}:{one.Location.SourceSpan.Start} '{tree.GetText().ToString(one.Location.SourceSpan)}'")
                    .Order(StringComparer.Ordinal));
        return found;
    }

    /// <summary>The findings of the code rules in one source.</summary>
    public static Task<ImmutableArray<Diagnostic>> VerifyAsync(this TestProject project, string source, params string[] on) =>
        project.VerifyAsync([source], on);

    /// <summary>What the analyzers of C# report about the project with its generated code.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeCodeAsync(this TestProject project)
    {
        ImmutableArray<Diagnostic> found = await project.Output(out _).WithAnalyzers(Analyzers, new AnalyzerOptions([.. project.Files], project.Options))
            .GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(found, one => one.Id == "AD0001");
        return found;
    }

    /// <summary>The code without its marks, and where they were.</summary>
    public static (string Code, List<(string Id, TextSpan Span)> Marks) Read(string source)
    {
        var code = new System.Text.StringBuilder();
        var marks = new List<(string, TextSpan)>();
        var open = new Stack<(string Id, int Start)>();
        for (int i = 0; i < source.Length; i++)
        {
            if (source[i] == '{' && i + 1 < source.Length && source[i + 1] == '|')
            {
                int colon = source.IndexOf(':', i);
                open.Push((source[(i + 2)..colon], code.Length));
                i = colon;
            }
            else if (source[i] == '|' && i + 1 < source.Length && source[i + 1] == '}' && open.TryPop(out (string Id, int Start) mark))
            {
                marks.Add((mark.Id, TextSpan.FromBounds(mark.Start, code.Length)));
                i++;
            }
            else
            {
                code.Append(source[i]);
            }
        }

        return (code.ToString(), marks);
    }
}
