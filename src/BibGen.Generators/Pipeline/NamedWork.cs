namespace BibGen.Generators.Pipeline;

/// <summary>A work under the name that it has in its class.</summary>
/// <param name="Name">C# name of its class.</param>
/// <param name="Work">The work.</param>
internal sealed record NamedWork(string Name, WorkModel Work);
