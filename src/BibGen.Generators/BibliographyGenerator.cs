using BibGen.Formats;
using BibGen.Generators.Code;
using BibGen.Generators.Diagnostics;
using BibGen.Generators.Emission;
using BibGen.Generators.Pipeline;
using BibGen.Retractions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators;

/// <summary>Turns the bibliography files of a project into classes.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class BibliographyGenerator : IIncrementalGenerator
{
    private readonly int _mostInBucket;
    private readonly WorkModelCache _knownModels = new();

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
        // The language version decides about nullable annotations and nothing else
        IncrementalValueProvider<CodeLanguage> language = context.ParseOptionsProvider
            .Select(static (options, _) => CodeLanguage.Of(options))
            .WithTrackingName(TrackingNames.Language);

        // Each .bib and .nbib file, with what the project wants of it
        IncrementalValuesProvider<FileInput> inputs = context.AdditionalTextsProvider
            .Where(static file => BibliographyFile.IsBibliography(file.Path))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(ReadOptions)
            .WithTrackingName(TrackingNames.Inputs);

        // Which works the code names, asked tree by tree and only where a project wants no others
        IncrementalValueProvider<EquatableArray<string>> cited = CitedNames(context, inputs);

        // What files name and do not have is taken from the others, as BibTeX and biber read all files of a document as one
        IncrementalValueProvider<EquatableArray<FileLoan>> loans = inputs
            .Where(static input => input.Options.IsEnabled)
            .Select(static (input, cancellationToken) => FileReading.From(input.Text, input.Options, cancellationToken))
            .WithTrackingName(TrackingNames.Readings)
            .Collect()
            .Select(static (readings, cancellationToken) => FileLoan.Between(readings, cancellationToken))
            .WithTrackingName(TrackingNames.Loans);

        // Only a file whose own loan changes is looked at again
        IncrementalValuesProvider<CompleteInput> completeInputs = inputs
            .Combine(loans)
            .Select(static (item, _) => new CompleteInput(item.Left, FileLoan.To(item.Left.Text.Path, item.Right), FileUpdates.None));

        // Each list of retractions, parsed once for its text
        IncrementalValueProvider<IReadOnlyList<RetractionSnapshot>> snapshots = context.AdditionalTextsProvider
            .Where(static file => RetractionSnapshot.IsSnapshot(file.Path))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(ReadSnapshot)
            .Collect()
            .Select(static (snapshots, _) => (IReadOnlyList<RetractionSnapshot>)[.. snapshots.OrderBy(snapshot => snapshot.Path, StringComparer.Ordinal)])
            .WithTrackingName(TrackingNames.Snapshots);

        // They are asked about the works of a file when it changes or they do, and only a file of which they say something else is looked at again
        IncrementalValuesProvider<CompleteInput> informedInputs = completeInputs
            .Combine(snapshots)
            .Select(static (item, cancellationToken) => item.Left with { Updates = FileUpdates.Of(item.Left.Input, item.Left.Loan, item.Right, cancellationToken) })
            .WithTrackingName(TrackingNames.Updates);

        // Read, typed and made into a model without positions: an edit that changes no work ends here
        IncrementalValuesProvider<FileModel> files = informedInputs
            .Combine(cited)
            .Select((item, cancellationToken) => _knownModels.From(item.Left, item.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Files);

        // Types of the project that have the name of a class
        IncrementalValueProvider<EquatableArray<ConflictingType>> taken = TakenNames(context, inputs);

        // Files with the same class name and namespace make one class
        IncrementalValueProvider<(EquatableArray<FileModel> Files, EquatableArray<ConflictingType> Taken)> project = files
            .Collect()
            .Select(static (files, _) => new EquatableArray<FileModel>([.. files]))
            .Combine(taken);
        IncrementalValuesProvider<ClassModel> classes = project
            .SelectMany((project, cancellationToken) => ClassModel.From(project.Files, project.Taken, _mostInBucket, cancellationToken))
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
        context.RegisterSourceOutput(types.Combine(language), EmbeddedTypes.Emit);

        // What stops generation; what is wrong in the files is the analyzer's to say
        IncrementalValuesProvider<Problem> problems = files
            .SelectMany(static (file, _) => file.Problems)
            .WithTrackingName(TrackingNames.Problems);
        context.RegisterSourceOutput(problems, static (output, problem) => Report(output, problem));

        // The same for what stands between files, and between files and types
        IncrementalValueProvider<EquatableArray<Problem>> conflicts = project
            .Select(static (project, _) => ClassModel.Conflicts(project.Files, project.Taken))
            .WithTrackingName(TrackingNames.Conflicts);
        context.RegisterSourceOutput(conflicts, static (output, problems) =>
        {
            foreach (Problem problem in problems)
                Report(output, problem);
        });
    }

    private static IncrementalValueProvider<EquatableArray<string>> CitedNames(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<FileInput> inputs)
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

    private static IncrementalValueProvider<EquatableArray<ConflictingType>> TakenNames(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<FileInput> inputs)
    {
        IncrementalValueProvider<EquatableArray<ConflictingType>> classes = inputs
            .Where(static input => input.Options.IsEnabled)
            .Select(static (input, _) => new ConflictingType(input.Options.FullName, input.Options.IsPublic ? "public" : "internal", ""))
            .Collect()
            .Select(static (names, _) => new EquatableArray<ConflictingType>([.. names.Distinct().OrderBy(name => name.FullName, StringComparer.Ordinal)]));

        return context.CompilationProvider
            .SelectMany(static (compilation, _) => compilation.SyntaxTrees)
            .Combine(classes)
            .Select(static (item, cancellationToken) => DeclaredTypes.In(item.Left, item.Right, cancellationToken))
            .Collect()
            .Select(static (names, _) => new EquatableArray<ConflictingType>([.. names.SelectMany(list => list).Distinct().OrderBy(name => name.FullName, StringComparer.Ordinal)]))
            .WithTrackingName(TrackingNames.Taken);
    }

    private static void Report(SourceProductionContext output, Problem problem)
    {
        if (FindingDiagnostics.From(problem) is { } diagnostic)
            output.ReportDiagnostic(diagnostic);
    }

    private static IEnumerable<RetractionSnapshot> ReadSnapshot((AdditionalText File, AnalyzerConfigOptionsProvider Options) item, CancellationToken cancellationToken) =>
        FileReading.SnapshotOf(item.File, new OptionReader("", item.Options.GetOptions(item.File), item.Options.GlobalOptions), cancellationToken) is { } snapshot ? [snapshot] : [];

    private static FileInput ReadOptions((AdditionalText File, AnalyzerConfigOptionsProvider Options) item, CancellationToken cancellationToken) =>
        new(item.File, BibliographyOptions.Read(item.File.Path, item.Options.GetOptions(item.File), item.Options.GlobalOptions));
}
