using System.Runtime.CompilerServices;
using BibGen.Generators.Diagnostics;
using BibGen.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Inputs;

/// <summary>The bibliographies of a compilation: one project for all actions of the analyzers that run over it.</summary>
internal static class CompilationProject
{
    private static readonly ConditionalWeakTable<AnalyzerOptions, Known> Projects = new();

    /// <summary>The project of a compilation with these options.</summary>
    public static BibliographyProject Of(CompilationOptions compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        Known known = Projects.GetValue(options, static _ => new Known());
        lock (known)
        {
            if (known.Project is null || !ReferenceEquals(known.Compilation, compilation))
            {
                known.Project = Create(compilation, options, cancellationToken);
                known.Compilation = compilation;
            }

            return known.Project;
        }
    }

    private static BibliographyProject Create(CompilationOptions compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;
        IEnumerable<ProjectFile> files = options.AdditionalFiles.Where(AdditionalFiles.IsRead)
            .Select(text => AdditionalFiles.Read(text, AdditionalFiles.OptionsOf(text, provider), cancellationToken));
        ProjectOptions project = ProjectOptions.Read(new AnalyzerOptionValues(provider.GlobalOptions));
        return LinkedFiles.Link(project with { IsReported = rule => !RuleDescriptors.IsOff(rule, compilation) }, files, cancellationToken);
    }

    private sealed class Known
    {
        public CompilationOptions? Compilation { get; set; }

        public BibliographyProject? Project { get; set; }
    }
}
