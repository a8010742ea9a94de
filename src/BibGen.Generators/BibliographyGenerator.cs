using BibGen.Generators.Diagnostics;
using BibGen.Generators.Emission;
using BibGen.Generators.Pipeline;
using BibGen.Works;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators;

/// <summary>Turns the bibliography files of a project into classes.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class BibliographyGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The language version decides about nullable annotations and nothing else
        IncrementalValueProvider<LanguageVersion> language = context.ParseOptionsProvider
            .Select(static (options, _) => ((CSharpParseOptions)options).LanguageVersion)
            .WithTrackingName(TrackingNames.Language);

        // Each .bib and .nbib file, with what the project wants of it
        IncrementalValuesProvider<FileInput> inputs = context.AdditionalTextsProvider
            .Where(static file => BibliographyFile.IsBibliography(file.Path))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(ReadOptions)
            .WithTrackingName(TrackingNames.Inputs);

        // Read, typed and made into a model without positions: an edit that changes no work ends here
        IncrementalValuesProvider<FileModel> files = inputs
            .Select(FileModel.From)
            .WithTrackingName(TrackingNames.Files);

        // Files with the same class name and namespace make one class
        IncrementalValuesProvider<ClassModel> classes = files
            .Collect()
            .SelectMany(static (files, cancellationToken) => ClassModel.From(files, cancellationToken))
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
        IncrementalValueProvider<bool> needsTypes = files
            .Where(static file => file.Options.IsEnabled)
            .Collect()
            .Select(static (files, _) => files.Length > 0)
            .WithTrackingName(TrackingNames.EmbeddedTypes);
        context.RegisterSourceOutput(needsTypes.Combine(language), EmbeddedTypes.Emit);

        // What stops generation; what is wrong in the files is the analyzer's to say
        IncrementalValuesProvider<Problem> problems = files
            .SelectMany(static (file, _) => file.Problems)
            .WithTrackingName(TrackingNames.Problems);
        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(FindingDiagnostics.From(problem)));

        // The same for what stands between files
        IncrementalValueProvider<EquatableArray<Problem>> conflicts = files
            .Collect()
            .Select(static (files, _) => ClassModel.Conflicts(files))
            .WithTrackingName(TrackingNames.Conflicts);
        context.RegisterSourceOutput(conflicts, static (output, problems) =>
        {
            foreach (Problem problem in problems)
                output.ReportDiagnostic(FindingDiagnostics.From(problem));
        });
    }

    private static FileInput ReadOptions((AdditionalText File, AnalyzerConfigOptionsProvider Options) item, CancellationToken cancellationToken) =>
        new(item.File, BibliographyOptions.Read(item.File.Path, item.Options.GetOptions(item.File), item.Options.GlobalOptions));
}
