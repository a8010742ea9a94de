using BibGen.Generators.Inputs;
using BibGen.Projects;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Pipeline;

/// <summary>What a build wants of the code that belongs to no file.</summary>
/// <remarks>
/// A class, as all that goes from step to step: of each kind of struct the compiler's generic code is compiled anew, a hundred methods in a compiler that
/// has just started.
/// </remarks>
/// <param name="WantsGlobalUsings">Whether all files shall see the classes without a using.</param>
/// <param name="IsDesignTime">Whether an editor asks, which shows the documentation of the embedded types.</param>
internal sealed record BuildOptions(bool WantsGlobalUsings, bool IsDesignTime)
{
    /// <summary>Reads them from the properties of the project.</summary>
    public static BuildOptions Of(AnalyzerConfigOptionsProvider provider)
    {
        var properties = new AnalyzerOptionValues(provider.GlobalOptions);
        return new(ProjectOptions.WantsGlobalUsings(properties), ProjectOptions.IsDesignTime(properties));
    }
}
