namespace BibGen.Rules;

/// <summary>How strict a project wants to be, as the property <c>BibGenAnalysisMode</c> says.</summary>
public enum AnalysisMode
{
    /// <summary>What changes the generated code or the truth of a reference.</summary>
    Default,

    /// <summary>No rule at all.</summary>
    None,

    /// <summary>Style as well, and what is only information otherwise is a warning where a careful author would change it.</summary>
    Strict,

    /// <summary>Strict, for software that rests on evidence and is audited: a retracted or unidentifiable source is an error.</summary>
    Regulated,
}
