namespace BibGen.Rules;

/// <summary>How far the consequences of a finding reach.</summary>
internal enum ConsequenceReach
{
    /// <summary>The field that it lies in.</summary>
    Field,

    /// <summary>The record that it lies in.</summary>
    Record,

    /// <summary>From its place to where reading has found its way again: the next line that begins a field or a record.</summary>
    Stretch,

    /// <summary>The record that it lies in and the text after it, up to the next record.</summary>
    RecordAndRest,

    /// <summary>The whole file.</summary>
    File,
}
