namespace BibGen.Records;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong.</summary>
    Warning,

    /// <summary>Wrong: the file or the generated code cannot be what was meant.</summary>
    Error,
}
