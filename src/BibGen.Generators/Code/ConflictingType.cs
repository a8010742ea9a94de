namespace BibGen.Generators.Code;

/// <summary>The name of a generated class and, when the project has a type that stands in its way, why.</summary>
/// <param name="FullName">Name with namespace.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Reason">Why it cannot be used, as the end of a sentence about the name; empty when it can.</param>
internal sealed record ConflictingType(string FullName, string Accessibility, string Reason);
