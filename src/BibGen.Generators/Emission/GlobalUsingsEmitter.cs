using BibGen.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace BibGen.Generators.Emission;

/// <summary>Writes the file with usings for all files.</summary>
internal static class GlobalUsingsEmitter
{
    /// <summary>Name of the generated file.</summary>
    public const string HintName = "BibGen.GlobalUsings.g.cs";

    /// <summary>Adds the file; none when there is no using.</summary>
    public static void Emit(SourceProductionContext output, GlobalUsings usings)
    {
        if (usings.Lines.Count == 0)
            return;
        SourceWriter writer = GeneratedHeader.Begin();
        foreach (string line in usings.Lines)
            writer.Line(line);
        output.AddSource(HintName, writer.ToSourceText());
    }
}
