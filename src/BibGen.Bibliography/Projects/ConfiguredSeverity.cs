namespace BibGen.Projects;

/// <summary>What a key of an .editorconfig or .globalconfig wants of a rule, in the words of the compiler's own keys.</summary>
public enum ConfiguredSeverity
{
    /// <summary>The rule is off.</summary>
    None,

    /// <summary>Reported to tools and shown nowhere (<c>silent</c>).</summary>
    Hidden,

    /// <summary>Information (<c>suggestion</c>).</summary>
    Info,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error.</summary>
    Error,
}
