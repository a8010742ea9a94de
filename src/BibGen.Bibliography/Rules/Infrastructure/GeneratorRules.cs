using BibGen.Records;

namespace BibGen.Rules.Infrastructure;

/// <summary>The rules that the generator itself reports.</summary>
public static class GeneratorRules
{
    /// <summary>An MSBuild property or item metadata that is not understood, or that has no effect.</summary>
    public static Rule InvalidOption { get; } = new GeneratorRule("BIB9001", "InvalidOption", Severity.Warning,
        "An option that is not understood or has no effect",
        "The value '{1}' of the option {0} {2}");

    /// <summary>A class name or namespace that is cannot be used.</summary>
    public static Rule InvalidClassName { get; } = new GeneratorRule("BIB9002", "InvalidClassName", Severity.Error,
        "A class name or namespace that cannot be used",
        "The {0} '{1}' {2}, so nothing is generated for this file; set BibGenClassName or BibGenNamespace");

    /// <summary>An exception inside BibGen.</summary>
    public static Rule InternalError { get; } = new GeneratorRule("BIB9999", "InternalError", Severity.Warning,
        "An error inside BibGen",
        "BibGen failed on this file and left out what it could not read: {0}");
}
