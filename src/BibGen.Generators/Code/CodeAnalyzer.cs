using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Code;

/// <summary>An analyzer of C#: runs concurrently, passes over generated code, and does nothing in a project without a bibliography.</summary>
public abstract class CodeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (CodeProject.Of(start.Compilation, start.Options, start.CancellationToken) is { } project)
                Start(project, start);
        });
    }

    /// <summary>Registers what looks at the code of a project.</summary>
    private protected abstract void Start(CodeProject project, CompilationStartAnalysisContext start);
}
