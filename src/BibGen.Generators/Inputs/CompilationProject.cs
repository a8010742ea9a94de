using System.Runtime.CompilerServices;
using BibGen.Generators.Code;
using BibGen.Generators.Diagnostics;
using BibGen.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Inputs;

/// <summary>The bibliographies of a compilation: one project for all actions of the analyzers that run over it.</summary>
internal static class CompilationProject
{
    private static readonly ConditionalWeakTable<Compilation, Known> OfCompilations = new();
    private static readonly ConditionalWeakTable<FileContent, Known> OfContents = new();

    /// <summary>
    /// The project of a compilation with these options. An editor makes new options for every edit of C#: as long as no file of BibGen changes, and nothing
    /// that the project wants of it, they are the same project, so that what has been found in it holds.
    /// </summary>
    public static BibliographyProject Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        Known known = OfCompilations.GetValue(compilation, static _ => new Known());
        lock (known)
        {
            if (known.Project is null || !ReferenceEquals(known.Host, options))
            {
                known.Project = Find(compilation.Options, options, compilation.SyntaxTrees, cancellationToken);
                known.Host = options;
            }

            return known.Project;
        }
    }

    /// <summary>The project with all works of its files checked, for a host that has not compiled.</summary>
    public static BibliographyProject Of(CompilationOptions compilation, AnalyzerOptions options, CancellationToken cancellationToken) =>
        Find(compilation, options, trees: null, cancellationToken);

    private static BibliographyProject Find(
        CompilationOptions compilation, AnalyzerOptions options, IEnumerable<SyntaxTree>? trees, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;
        ProjectFile[] files =
        [
            .. options.AdditionalFiles.Where(AdditionalFiles.IsRead)
                .Select(text => AdditionalFiles.Read(text, AdditionalFiles.OptionsOf(text, provider), cancellationToken)),
        ];
        ProjectOptions project = ProjectOptions.Read(new AnalyzerOptionValues(provider.GlobalOptions));
        string[] classes = [.. files.Where(static file => file.Options.ChecksCitedOnly).Select(static file => file.Options.ClassName).Distinct()];
        if (classes.Length > 0 && trees is not null)
            project = project with { CitedNames = NamedWorks.In(trees, new(classes), cancellationToken) };
        if (Array.Find(files, static file => file.Options.IsEnabled) is not { } first)
            return Create(compilation, project, files, cancellationToken);
        Known known = OfContents.GetValue(first.Content, static _ => new Known());
        lock (known)
        {
            if (known.Project is null || !known.IsOf(compilation, project, files))
            {
                known.Project = Create(compilation, project, files, cancellationToken);
                known.Compilation = compilation;
                known.Options = project;
                known.Files = files;
            }

            return known.Project;
        }
    }

    private static BibliographyProject Create(
        CompilationOptions compilation, ProjectOptions project, ProjectFile[] files, CancellationToken cancellationToken) => BibliographyProject.Create(
        project with { IsReported = rule => !RuleDescriptors.IsOff(rule, compilation) }, files, cancellationToken);

    private sealed class Known
    {
        public AnalyzerOptions? Host { get; set; }

        public CompilationOptions? Compilation { get; set; }

        public ProjectOptions? Options { get; set; }

        public ProjectFile[] Files { get; set; } = [];

        public BibliographyProject? Project { get; set; }

        public bool IsOf(CompilationOptions compilation, ProjectOptions options, ProjectFile[] files) =>
            compilation.Equals(Compilation) && options.Equals(Options) && files.Length == Files.Length
            && !files.Where((file, i) => !IsSame(file, Files[i])).Any();

        /// <summary>A file that is switched off is not read, so that there is nothing of it that could be the same object.</summary>
        private static bool IsSame(ProjectFile a, ProjectFile b) => a.Options.IsEnabled ? a.Equals(b) : !b.Options.IsEnabled && a.Path == b.Path;
    }
}
