using BibGen.Text;

namespace BibGen.Generators.Pipeline;

/// <summary>The works of a class that stand in one generated file.</summary>
/// <param name="Class">The class.</param>
/// <param name="Number">Number of the bucket, from 0.</param>
/// <param name="Works">Its works in the order of their keys.</param>
internal sealed record BucketModel(ClassHeader Class, int Number, EquatableArray<NamedWork> Works);
