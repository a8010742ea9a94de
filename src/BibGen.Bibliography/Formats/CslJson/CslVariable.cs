namespace BibGen.Formats.CslJson;

/// <summary>A variable of CSL.</summary>
/// <param name="Name">Its name as the schema writes it.</param>
/// <param name="Kind">What its value is.</param>
/// <param name="Number">Its number among all, from 0.</param>
/// <param name="IsInSchema">Whether it is a variable of CSL, and not what a program adds.</param>
internal sealed record CslVariable(string Name, CslVariableKind Kind, int Number, bool IsInSchema);
