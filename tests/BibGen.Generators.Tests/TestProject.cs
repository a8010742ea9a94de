using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using BibGen.Generators.Inputs;
using BibGen.Generators;
using BibGen.Projects;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;

namespace BibGen.Tests.Generators;

/// <summary>A project with bibliography files, and what the generator makes of it.</summary>
internal sealed class TestProject
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly Dictionary<string, string> Defaults = new(StringComparer.OrdinalIgnoreCase)
    {
        ["build_property.RootNamespace"] = "App",
        ["build_property.BibGenProjectDirectory"] = "%2Fapp",
    };

    private readonly TestOptionsProvider _options;

    public TestProject(LanguageVersion language = LanguageVersion.Latest, string code = "")
    {
        ParseOptions = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        _options = new TestOptionsProvider(new Dictionary<string, string>(Defaults, StringComparer.OrdinalIgnoreCase));
        NullableContextOptions nullable = language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable;
        Compilation = CSharpCompilation.Create(
            "App",
            [CSharpSyntaxTree.ParseText(code, ParseOptions, "/app/Program.cs")],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable, warningLevel: 9999));
    }

    /// <summary>The options of a project that sets none.</summary>
    public static OptionValues DefaultOptions { get; } = OptionValues.Of(Defaults);

    public CSharpParseOptions ParseOptions { get; }

    public CSharpCompilation Compilation { get; private set; }

    public List<AdditionalText> Files { get; } = [];

    public AnalyzerConfigOptionsProvider Options => _options;

    /// <summary>The same project under netstandard2.0, where the compiler has to make attributes of its own.</summary>
    public TestProject UnderNetStandard()
    {
        string folder = typeof(TestProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "NetStandard20")
            .Value!;
        Compilation = Compilation.WithReferences(Directory.EnumerateFiles(folder, "*.dll").Select(path => MetadataReference.CreateFromFile(path)));
        return this;
    }

    /// <summary>The same project as a program.</summary>
    public TestProject AsProgram()
    {
        Compilation = Compilation.WithOptions(Compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        return this;
    }

    /// <summary>Adds C#.</summary>
    public TestProject WithCode(string code)
    {
        Compilation = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, ParseOptions, $"/app/Code{Compilation.SyntaxTrees.Length}.cs"));
        return this;
    }

    /// <summary>Adds another project, compiled.</summary>
    public TestProject WithReference(Compilation library)
    {
        using var stream = new MemoryStream();
        Assert.True(library.Emit(stream).Success);
        Compilation = Compilation.AddReferences(MetadataReference.CreateFromImage(stream.ToArray()));
        return this;
    }

    /// <summary>Adds a library that this process has loaded.</summary>
    public TestProject WithLibrary(Assembly library)
    {
        Compilation = Compilation.AddReferences(MetadataReference.CreateFromFile(library.Location));
        return this;
    }

    /// <summary>Adds a file.</summary>
    public TestProject With(string path, string text)
    {
        Files.Add(new TestFile(path, text));
        return this;
    }

    /// <summary>Sets a project property.</summary>
    public TestProject WithProperty(string name, string value)
    {
        _options.Global["build_property." + name] = value;
        return this;
    }

    /// <summary>Sets the severity of a rule for the whole compilation, as NoWarn, WarningsAsErrors and .globalconfig do.</summary>
    public TestProject WithSeverity(string id, ReportDiagnostic severity)
    {
        Compilation =
            Compilation.WithOptions(Compilation.Options.WithSpecificDiagnosticOptions(Compilation.Options.SpecificDiagnosticOptions.SetItem(id, severity)));
        return this;
    }

    /// <summary>Sets an option of one file.</summary>
    public TestProject WithFileOption(string path, string key, string value)
    {
        _options.OfFile(path)[key] = value;
        return this;
    }

    /// <summary>The options in a new object, as a host passes them after a change.</summary>
    public AnalyzerConfigOptionsProvider CopyOfOptions() => _options.Copy();

    /// <summary>Its bibliographies, linked.</summary>
    public IReadOnlyList<LinkedFile> Link() =>
        BibliographyProject.Create(ProjectOptions.Default,
            Files.Select(file => AdditionalFiles.Read(file, AdditionalFiles.OptionsOf(file, Options), CancellationToken.None))).Bibliographies;

    /// <summary>A driver that has not run.</summary>
    public GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new BibliographyGenerator().AsSourceGenerator()],
        Files,
        ParseOptions,
        Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Runs the generator once.</summary>
    public GeneratorRunResult Run()
    {
        GeneratorRunResult result = Driver().RunGenerators(Compilation).GetRunResult().Results.Single();
        return result.Exception is null ? result : throw result.Exception;
    }

    /// <summary>The generated sources in the order of their names.</summary>
    public IEnumerable<(string HintName, string Text)> Sources() =>
        Run().GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())).OrderBy(source => source.HintName, StringComparer.Ordinal);

    /// <summary>The project with what is generated.</summary>
    public Compilation Output(out ImmutableArray<Diagnostic> generatorDiagnostics)
    {
        Driver().RunGeneratorsAndUpdateCompilation(Compilation, out Compilation output, out generatorDiagnostics);
        return output;
    }

    /// <summary>Fails unless the output compiles without any finding of the compiler.</summary>
    public Compilation AssertCompiles()
    {
        Compilation output = Output(out ImmutableArray<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        return output;
    }

    /// <summary>The errors and warnings of the compiler in the output.</summary>
    public IEnumerable<Diagnostic> Problems() => Output(out _).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    /// <summary>The compiled output, loaded.</summary>
    public Assembly Load()
    {
        using var stream = new MemoryStream();
        Assert.True(AssertCompiles().Emit(stream).Success);
        stream.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream);
    }

    /// <summary>What the analyzer reports.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync() => await Compilation
        .WithAnalyzers([new BibGen.Generators.Diagnostics.BibliographyAnalyzer()], new AnalyzerOptions([.. Files], Options))
        .GetAnalyzerDiagnosticsAsync();
}

/// <summary>A file of the test's own.</summary>
internal sealed class TestFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

/// <summary>Options as the compiler gives them: of the project and of each file.</summary>
internal sealed class TestOptionsProvider(Dictionary<string, string> global) : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, Dictionary<string, string>> _files = new(StringComparer.Ordinal);

    public Dictionary<string, string> Global { get; } = global;

    public TestOptionsProvider Copy()
    {
        var copy = new TestOptionsProvider(new Dictionary<string, string>(Global, StringComparer.OrdinalIgnoreCase));
        foreach ((string path, Dictionary<string, string> options) in _files)
            copy._files.Add(path, new Dictionary<string, string>(options, StringComparer.OrdinalIgnoreCase));
        return copy;
    }

    public override AnalyzerConfigOptions GlobalOptions => new TestOptions(Global);

    public Dictionary<string, string> OfFile(string path) => _files.TryGetValue(path, out Dictionary<string, string>? options) ? options
        : _files[path] = new(StringComparer.OrdinalIgnoreCase);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new TestOptions([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new TestOptions(OfFile(textFile.Path));

    private sealed class TestOptions(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
