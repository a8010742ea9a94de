namespace BibGen.Generators.Pipeline;

/// <summary>A constant of a work.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its text; for a year its digits.</param>
/// <param name="IsNumber">Whether it is an <c>int</c>.</param>
internal sealed record ConstantModel(string Name, string Value, bool IsNumber);
