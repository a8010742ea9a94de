using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace BibGen.Tests.Tool.Trace;

/// <summary>Assemblies as a project with a bibliography has them, with their documentation.</summary>
internal static class TracedAssembly
{
    /// <summary>What is generated for two works that are cited, one of them retracted, and one that is not.</summary>
    private const string Generated =
        """
        namespace BibGen
        {
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
            internal sealed class CitesAttribute : System.Attribute
            {
                public CitesAttribute(System.Type work) { }
                public CitesAttribute(System.Type work, string locator) { }
                public string Note { get; set; }
            }
        }

        namespace App
        {
            public static class References
            {
                /// <summary>Doe J. Beta &amp; more. 2011.</summary>
                public static class Doe2011
                {
                    public const string Key = "doe:2011", Doi = "10.1000/b", Reference = "Doe J. Beta & *more*. 2011.";
                    public const int Year = 2011;
                }

                /// <summary>RETRACTED. Poe E. Gamma.</summary>
                public static class Poe { public const string Key = "Poe"; }
                /// <summary>Roe J. Delta.</summary>
                public static class Roe2001 { public const string Key = "Roe2001"; public const int Year = 2001; }
            }
        }
        """;

    private static readonly MetadataReference[] References =
    [
        .. new[] { typeof(object), typeof(Dictionary<,>) }.Select(type => type.Assembly.Location).Distinct()
            .Append(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.Runtime.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles <c>App.dll</c> and <c>App.xml</c> into the folder of <paramref name="tool"/>.</summary>
    public static ToolRun WithAssembly(this ToolRun tool, string source)
    {
        var options = new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "App",
            [CSharpSyntaxTree.ParseText(Generated, options), CSharpSyntaxTree.ParseText(source, options)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true));
        using FileStream dll = File.Create(tool.PathOf("App.dll"));
        using FileStream xml = File.Create(tool.PathOf("App.xml"));
        EmitResult result = compilation.Emit(dll, xmlDocumentationStream: xml);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return tool;
    }
}
