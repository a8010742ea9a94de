using System.Collections.Immutable;
using BibGen.Formats;
using BibGen.Generators.Code;
using BibGen.Generators.Diagnostics;
using BibGen.Generators.Emission;
using BibGen.Generators.Inputs;
using BibGen.Generators.Pipeline;
using BibGen.Projects;
using BibGen.Retractions;
using BibGen.Text;
using Microsoft.CodeAnalysis;

namespace BibGen.Generators;

/// <summary>Turns the bibliography files of a project into classes.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class BibliographyGenerator : IIncrementalGenerator
{
    private readonly int _mostInBucket;
    private readonly FileModelCache _models = new();

    /// <summary>Creates the generator.</summary>
    public BibliographyGenerator()
        : this(ClassModel.MostInBucket)
    {
    }

    /// <summary>Creates a generator that spreads a class over more or fewer files, for the measurement that says how many are best.</summary>
    internal BibliographyGenerator(int mostInBucket)
    {
        _mostInBucket = mostInBucket;
    }

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The language version and the framework decide about annotations, and whether there are global usings
        IncrementalValueProvider<CodeLanguage> language = context.ParseOptionsProvider
            .Combine(context.CompilationProvider)
            .Select(static (item, _) => CodeLanguage.Of(item.Left, item.Right))
            .WithTrackingName(TrackingNames.Language);

        // What a project wants for all its files
        IncrementalValueProvider<BuildOptions> build = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => BuildOptions.Of(options))
            .WithTrackingName(TrackingNames.Build);

        // Each file that BibGen reads, with what the project wants of it
        IncrementalValuesProvider<FileInput> inputs = context.AdditionalTextsProvider
            .Where(static file => AdditionalFiles.IsRead(file))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (item, _) => new FileInput(item.Left, AdditionalFiles.OptionsOf(item.Left, item.Right)))
            .WithTrackingName(TrackingNames.Inputs);

        // Which works the code names, asked tree by tree and only where a project wants no others
        IncrementalValueProvider<EquatableArray<string>> cited = CitedNames(context, inputs);

        // All bibliographies are linked as one database, as BibTeX and biber read the files of a document
        IncrementalValueProvider<BibliographyProject> project = inputs
            .Collect()
            .Select(static (inputs, cancellationToken) => Link(inputs, cancellationToken))
            .WithTrackingName(TrackingNames.Project);

        // A file that an edit elsewhere leaves as it is, is the same object and not read again
        IncrementalValuesProvider<LinkedFile> linked = inputs
            .Combine(project)
            .SelectMany(static (item, _) => item.Right.Find(item.Left.Text.Path) is { } file ? new[] { file } : [])
            .WithTrackingName(TrackingNames.LinkedFiles);

        // Each list of retractions, parsed once for its text
        IncrementalValueProvider<IReadOnlyList<RetractionSnapshot>> retractions = inputs
            .Where(static input => RetractionSnapshot.IsSnapshot(input.Text.Path))
            .Select(static (input, cancellationToken) => AdditionalFiles.Read(input.Text, input.Options, cancellationToken).Content.Retractions)
            .Collect()
            .Select(static (lists, _) =>
                (IReadOnlyList<RetractionSnapshot>)[.. lists.OfType<RetractionSnapshot>().OrderBy(list => list.Path, StringComparer.Ordinal)])
            .WithTrackingName(TrackingNames.Snapshots);

        // They are asked about the works of a file when it changes or they do, and only a file of which they say something else is read again
        IncrementalValuesProvider<InformedFile> informed = linked
            .Combine(retractions)
            .Combine(cited)
            .Select(static (item, cancellationToken) =>
                new InformedFile(item.Left.Left, FileUpdates.Of(item.Left.Left, item.Right, item.Left.Right, cancellationToken)))
            .WithTrackingName(TrackingNames.Updates);

        // Typed and made into a model without positions: an edit that changes no work ends here
        IncrementalValuesProvider<FileModel> files = informed
            .Combine(cited)
            .Select((item, cancellationToken) => _models.From(item.Left, item.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Files);

        // Types of the project that have the name of a class
        IncrementalValueProvider<EquatableArray<ConflictingType>> taken = TakenNames(context, inputs);

        // Files with the same class name and namespace make one class
        IncrementalValueProvider<(EquatableArray<FileModel> Files, EquatableArray<ConflictingType> Taken)> models = files
            .Collect()
            .Select(static (files, _) => new EquatableArray<FileModel>([.. files]))
            .Combine(taken);
        IncrementalValuesProvider<ClassModel> classes = models
            .Combine(language)
            .SelectMany((item, cancellationToken) =>
                ClassModel.From(item.Left.Files, item.Left.Taken, item.Right.HasSharedTypes, _mostInBucket, cancellationToken))
            .WithTrackingName(TrackingNames.Classes);

        // A class is spread over several generated files, so that an edit compiles few works anew
        IncrementalValuesProvider<BucketModel> buckets = classes
            .SelectMany(static (model, _) => model.Buckets)
            .WithTrackingName(TrackingNames.Buckets);
        context.RegisterSourceOutput(buckets, static (output, bucket) => output.AddSource(BucketEmitter.HintName(bucket), BucketEmitter.Emit(bucket)));

        // All, Find and Keys
        IncrementalValuesProvider<IndexModel> indexes = classes
            .Select(static (model, _) => model.Index)
            .WithTrackingName(TrackingNames.Indexes);
        context.RegisterSourceOutput(
            indexes.Combine(language),
            static (output, item) => output.AddSource(IndexEmitter.HintName(item.Left), IndexEmitter.Emit(item.Left, item.Right)));

        // The types that generated code and its users need; nothing without a bibliography
        IncrementalValueProvider<EquatableArray<string>> types = files
            .Collect()
            .Select(static (files, _) => EmbeddedTypes.NeededBy(files.Select(file => file.Options)))
            .WithTrackingName(TrackingNames.EmbeddedTypes);
        context.RegisterSourceOutput(types.Combine(language).Combine(build), EmbeddedTypes.Emit);

        // Usings for all files, so that the first line of a program compiles
        context.RegisterSourceOutput(
            GlobalUsingsOf(context, indexes, types, language, build),
            static (output, usings) => GlobalUsingsEmitter.Emit(output, usings));

        // Options that are not understood, a property once and not once a file
        IncrementalValueProvider<EquatableArray<GenerationProblem>> optionProblems = inputs
            .Collect()
            .Select(static (inputs, _) => new EquatableArray<GenerationProblem>([.. inputs.SelectMany(GenerationProblem.OfOptions).Distinct()]))
            .WithTrackingName(TrackingNames.OptionProblems);
        context.RegisterSourceOutput(optionProblems, Report);

        // What stops generation; what is wrong in the files is the analyzer's to say
        IncrementalValuesProvider<EquatableArray<GenerationProblem>> problems = files
            .Select(static (file, _) => file.Problems)
            .WithTrackingName(TrackingNames.Problems);
        context.RegisterSourceOutput(problems, Report);

        // The same for what stands between files, and between files and types
        IncrementalValueProvider<EquatableArray<GenerationProblem>> conflicts = models
            .Select(static (models, _) => ClassModel.Conflicts(models.Files, models.Taken))
            .WithTrackingName(TrackingNames.Conflicts);
        context.RegisterSourceOutput(conflicts, Report);
    }

    private static IncrementalValueProvider<EquatableArray<string>> CitedNames(IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<FileInput> inputs)
    {
        IncrementalValueProvider<EquatableArray<string>> classNames = inputs
            .Where(static input => input.Options.EmitsCitedOnly)
            .Select(static (input, _) => input.Options.ClassName)
            .Collect()
            .Select(static (names, _) => new EquatableArray<string>([.. names.Distinct().OrderBy(name => name, StringComparer.Ordinal)]));

        IncrementalValuesProvider<SyntaxTree> trees = context.CompilationProvider
            .Combine(classNames)
            .SelectMany(static (item, _) => item.Right.Count > 0 ? item.Left.SyntaxTrees : []);

        IncrementalValueProvider<Qualifiers> qualifiers = trees
            .Combine(classNames)
            .Select(static (item, cancellationToken) => NamedWorks.GlobalQualifiers(item.Left, item.Right, cancellationToken))
            .Collect()
            .Select(static (parts, _) => Qualifiers.Merge(parts))
            .WithTrackingName(TrackingNames.Qualifiers);

        return trees
            .Combine(qualifiers)
            .Select(static (item, cancellationToken) => NamedWorks.In(item.Left, item.Right, cancellationToken))
            .Collect()
            .Select(static (names, _) => Qualifiers.Union(names))
            .WithTrackingName(TrackingNames.Cited);
    }

    private static IncrementalValueProvider<GlobalUsings> GlobalUsingsOf(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<IndexModel> indexes,
        IncrementalValueProvider<EquatableArray<string>> types,
        IncrementalValueProvider<CodeLanguage> language,
        IncrementalValueProvider<BuildOptions> build)
    {
        IncrementalValueProvider<EquatableArray<string>> classes = indexes
            .Select(static (index, _) => index.Class.FullName)
            .Collect()
            .Select(static (names, _) => new EquatableArray<string>([.. names]))
            .Combine(language)
            .Combine(build)
            .Select(static (item, _) =>
                item.Left.Right.HasGlobalUsings && item.Right.WantsGlobalUsings ? item.Left.Left : new EquatableArray<string>([]));

        IncrementalValueProvider<EquatableArray<string>> names = classes
            .Combine(types)
            .Select(static (item, _) => item.Left.Count == 0 ? item.Left : GlobalUsings.NamesOf(item.Left, item.Right));

        IncrementalValueProvider<NamesInScope> scope = context.CompilationProvider
            .Combine(names)
            .SelectMany(static (item, _) => item.Right.Count > 0 ? item.Left.SyntaxTrees : [])
            .Combine(names)
            .Select(static (item, cancellationToken) => NamesInScope.In(item.Left, item.Right, cancellationToken))
            .Collect()
            .Select(static (parts, _) => NamesInScope.Merge(parts));

        return classes
            .Combine(types)
            .Combine(scope)
            .Combine(context.CompilationProvider)
            .Select(static (item, _) => item.Left.Left.Left.Count == 0
                ? GlobalUsings.None
                : GlobalUsings.Of(item.Left.Left.Left, item.Left.Left.Right, item.Left.Right, item.Right))
            .WithTrackingName(TrackingNames.GlobalUsings);
    }

    private static IncrementalValueProvider<EquatableArray<ConflictingType>> TakenNames(IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<FileInput> inputs)
    {
        IncrementalValueProvider<EquatableArray<ConflictingType>> classes = inputs
            .Where(static input => input.Options.IsGenerated && BibliographyFile.IsBibliography(input.Text.Path))
            .Select(static (input, _) => new ConflictingType(input.Options.FullName, input.Options.IsPublic ? "public" : "internal", ""))
            .Collect()
            .Select(static (names, _) => new EquatableArray<ConflictingType>([.. names.Distinct().OrderBy(name => name.FullName, StringComparer.Ordinal)]));

        return context.CompilationProvider
            .SelectMany(static (compilation, _) => compilation.SyntaxTrees)
            .Combine(classes)
            .Select(static (item, cancellationToken) => DeclaredTypes.In(item.Left, item.Right, cancellationToken))
            .Collect()
            .Select(static (names, _) =>
                new EquatableArray<ConflictingType>([.. names.SelectMany(list => list).Distinct().OrderBy(name => name.FullName, StringComparer.Ordinal)]))
            .WithTrackingName(TrackingNames.Taken);
    }

    private static void Report(SourceProductionContext output, EquatableArray<GenerationProblem> problems)
    {
        foreach (GenerationProblem problem in problems)
        {
            if (FindingDiagnostics.From(problem) is { } diagnostic)
                output.ReportDiagnostic(diagnostic);
        }
    }

    private static BibliographyProject Link(ImmutableArray<FileInput> inputs, CancellationToken cancellationToken) => LinkedFiles.Link(
        ProjectOptions.Default,
        inputs.Where(input => BibliographyFile.IsBibliography(input.Text.Path))
            .Select(input => AdditionalFiles.Read(input.Text, input.Options, cancellationToken)),
        cancellationToken);
}
