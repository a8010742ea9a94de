using BibGen.Projects;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Inputs;

/// <summary>Options as the compiler has them.</summary>
internal sealed class AnalyzerOptionValues(AnalyzerConfigOptions options) : OptionValues
{
    /// <inheritdoc/>
    public override string? Find(string key) => options.TryGetValue(key, out string? value) ? value : null;
}
